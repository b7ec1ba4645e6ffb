import { describe, expect, it } from 'vitest';
import { lines, told } from './told.ts';

const names = (text: string): string[] => told(text, 'pl').map(({ name }) => name);

describe('Polish', () => {
  it.each([
    ['behind a dash', '– Tama wytrzyma – powiedziała Mira Holt.', 'Mira Holt: – Tama wytrzyma'],
    ['low and high marks', '„Tama wytrzyma” – zapewniła Mira Holt.', 'Mira Holt: „Tama wytrzyma”'],
    ['że', 'Minister Jan Dolski oświadczył, że tama wytrzyma.', 'Jan Dolski: że tama wytrzyma.'],
    ['a listener first', '"Tama wytrzyma" – powiedział PAP prof. Jan Dolski.', 'Jan Dolski: "Tama wytrzyma"'],
    ['a pronoun for who hears it', '– Tama wytrzyma – mówi nam Jan Dolski.', 'Jan Dolski: – Tama wytrzyma'],
    [
      'in a talk with an outlet',
      '„Tama wytrzyma” – zapewniła w rozmowie z „Gazetą Wyborczą” Mira Holt.',
      'Mira Holt: „Tama wytrzyma”',
    ],
    ['on a platform', '"To skandal" – napisał na Twitterze poseł Jan Dolski.', 'Jan Dolski: "To skandal"'],
    ['jak', 'Jak poinformował Jan Dolski, tama wytrzyma.', 'Jan Dolski: tama wytrzyma.'],
    ['a ministry', 'Jak podało Ministerstwo Wody, tama wytrzyma.', 'Ministerstwo Wody: tama wytrzyma.'],
    ['without a comma', 'Zdaniem ekspertów tama nie wytrzyma.', 'ekspertów: tama nie wytrzyma.'],
    ['a name without a comma', 'Według Miry Holt tama wytrzyma.', 'Miry Holt: tama wytrzyma.'],
    [
      'a spokesman of a body',
      'Rzecznik policji Jan Dolski przekazał, że drogę zamknięto.',
      'Jan Dolski: że drogę zamknięto.',
    ],
    [
      'a body',
      'Prokuratura Krajowa potwierdziła, że wszczęto śledztwo.',
      'Prokuratura Krajowa: że wszczęto śledztwo.',
    ],
    ['unnamed', 'Mieszkańcy twierdzą, że nikt ich nie ostrzegł.', 'mieszkańcy: że nikt ich nie ostrzegł.'],
    ['a former president', '– Tama wytrzyma – podkreśla były prezydent.', 'były prezydent: – Tama wytrzyma'],
    [
      'in a talk with an agency',
      '„Tama wytrzyma” – podkreśliła w rozmowie z IAR Mira Holt.',
      'Mira Holt: „Tama wytrzyma”',
    ],
    [
      'behind a day',
      'Strażacy ugasili pożar hali – poinformował we wtorek rzecznik Jan Dolski.',
      'Jan Dolski: Strażacy ugasili pożar hali',
    ],
    [
      'behind those who hear it',
      '– Tama wytrzyma – powiedziała dziennikarzom minister Mira Holt.',
      'Mira Holt: – Tama wytrzyma',
    ],
    ['behind an agency', '„Tama wytrzyma” – przekazała PAP Holt.', 'Holt: „Tama wytrzyma”'],
    ['told of', 'O tym poinformował minister Jan Dolski.', 'Jan Dolski: null'],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'pl')).toEqual([expected]);
  });

  it('a verb without subject is that of the last speaker, before że and beside a quotation', () => {
    expect(names('Jan Dolski oświadczył, że tama wytrzyma. Dodał, że ją zbadano.')).toEqual([
      'Jan Dolski',
      'Jan Dolski',
    ]);
    expect(names('– Tama wytrzyma – powiedział Jan Dolski. – Zbadaliśmy ją – dodał.')).toEqual([
      'Jan Dolski',
      'Jan Dolski',
    ]);
  });

  it('jak and a verb without subject too', () => {
    expect(lines('Jan Dolski oświadczył, że tama wytrzyma. Jak dodał, zbadano ją.', 'pl')).toEqual([
      'Jan Dolski: że tama wytrzyma.',
      'Jan Dolski: zbadano ją.',
    ]);
  });

  it('who was asked said nothing that others tell', () => {
    expect(names('Dyplomata, który prosił o anonimowość, przyznał, że tama wytrzyma.')).toEqual([
      'dyplomata',
    ]);
  });

  it('leads a case back to the name', () => {
    expect(
      names('Jan Kowalski powiedział, że tama wytrzyma. Zdaniem Kowalskiego pęknięcia są małe.'),
    ).toEqual(['Jan Kowalski', 'Jan Kowalski']);
  });

  it.each([
    'Tama stoi nad rzeką.',
    'Jan Dolski urodził się w Krakowie w 1950 roku.',
    'Unia Leszno zapewniła sobie awans do finału.',
    'Odpowiedź brzmi: oczywiście.',
    'Jego zdaniem Unia nic nie zmieni.',
    'Wczoraj swoją decyzję przekazał Polski Związek.',
  ])('sees no attribution where nobody speaks: %s', (text) => {
    expect(lines(text, 'pl')).toEqual([]);
  });
});
