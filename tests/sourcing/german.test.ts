import { describe, expect, it } from 'vitest';
import { findSourcing } from '../../utils/sourcing/find-sourcing.ts';
import { lines, told } from './told.ts';

describe('German', () => {
  it('takes no deed for its doer', () => {
    expect(lines('Die Entscheidung Holts zeigte, dass der Damm bricht.', 'de')).toEqual([]);
  });

  it('takes those spoken to for no source', () => {
    expect(
      told('„Der Damm hält“, hat sie dem Bürgermeister erzählt.', 'de').map(({ name }) => name),
    ).not.toContain('dem Bürgermeister');
  });

  it.each([
    ['cue after the quotation', '„Der Damm hält“, sagte Mira Holt am Montag.', 'Mira Holt: „Der Damm hält“'],
    ['cue before it', 'Mira Holt sagte: „Der Damm hält.“', 'Mira Holt: „Der Damm hält.“'],
    ['that', 'Wasserminister Jan Dolski erklärte, dass der Damm halte.', 'Jan Dolski: dass der Damm halte.'],
    ['laut', 'Laut Ministerin Mira Holt hält der Damm.', 'Mira Holt: hält der Damm.'],
    ['nach Angaben', 'Nach Angaben der Behörden brannte das Haus.', 'Behörden: brannte das Haus.'],
    ['so', '„Der Damm hält“, so Mira Holt.', 'Mira Holt: „Der Damm hält“'],
    ['unnamed', 'Experten warnten, dass der Damm breche.', 'Experten: dass der Damm breche.'],
    ['zufolge', 'Der Polizei zufolge hält der Damm.', null],
    ['a parted verb', 'Die Polizei teilte mit, dass der Damm halte.', 'die Polizei: dass der Damm halte.'],
  ])('%s', (_, text, expected) => {
    const found = lines(text, 'de');
    if (expected === null) expect(found.length).toBe(1);
    else expect(found).toEqual([expected]);
  });

  it('leads surname and pronoun back', () => {
    const text =
      '„Der Damm hält“, sagte Mira Holt. „Wir haben geprüft“, sagte sie. Holt betonte, dass er neu sei.';
    expect(new Set(told(text, 'de').map(({ name }) => name))).toEqual(new Set(['Mira Holt']));
  });

  it('does not take a noun for a name', () => {
    expect(told('Der Sprecher sagte, dass der Damm halte.', 'de')).toMatchObject([
      { kind: 'unnamed', unnamed: 'anonymous' },
    ]);
  });

  it('sees no attribution where nobody speaks', () => {
    expect(lines('Der Damm steht am Fluss. Der Film „Wasser“ lief im Mai.', 'de')).toEqual([]);
  });

  it.each([
    ['a piece of a sentence', 'Allgemein erwartet wird ein neuer Damm.'],
    ['a lone noun that nobody is called by', 'Wohlstand sagte ihm wenig.'],
  ])('nobody: %s', (_, text) => {
    expect(lines(text, 'de')).toEqual([]);
  });

  it('takes no passive and no noun for what somebody said', () => {
    expect(lines('Menschen müssen darin unterstützt werden, ihre Wünsche zu nennen.', 'de')).toEqual([]);
    expect(lines('Ein Land, in dem über 180 Sprachen gesprochen werden, lernt Lesen.', 'de')).toEqual([]);
  });

  it('the speaker stands behind an adverb', () => {
    expect(lines('„Der Damm hält“, sagt auch Mira Holt.', 'de')).toEqual(['Mira Holt: „Der Damm hält“']);
  });
});

describe('a lone name behind a verb', () => {
  it.each([
    [
      'of somebody named before',
      'Mira Holtmann kam. „Es ist sicher“, sagt Holtmann.',
      'Mira Holtmann: Es ist sicher',
    ],
    ['whom nothing names', 'Der Damm sei sicher, meint Holtmann.', 'Holtmann: Der Damm sei sicher'],
  ])('is the source: %s', (_, text, expected) => {
    expect(lines(text, 'de').map((line) => line.replace(/[„“]/gu, ''))).toEqual([expected]);
  });

  it('but not a noun behind an article', () => {
    expect(told('„Es ist sicher“, meint der 28-jährige Elmforder.', 'de')).toEqual([]);
  });
});

it.each([
  ['Viele verfolgten nach Angaben der Polizei die Zerstörung eines Turms.', 'Polizei'],
  ['„Ein Ort der Ruhe“, nannte Präsidentin Mira Holt das Lager später.', 'Präsidentin Mira Holt'],
])('the words of a source end before an object: %s', (text, expected) => {
  const [first] = findSourcing({ text, lang: 'de', matches: [] }).attributions;
  expect(text.slice(...first!.source)).toBe(expected);
});

it.each([
  ['an infinitive', 'Die Behörde half, ohne dem Land zu sagen, was es kostet.'],
  ['a name for oneself', 'Die Firma nannte sich danach „Elmford Motoren“.'],
  ['a word that ends like a body', 'Wie hoch die Zinsen insgesamt ausfallen, ergibt sich aus der Summe.'],
  ['what one expects', 'Die Regierung verspricht sich davon nur hundert neue Wohnungen.'],
  ['what could be said', 'Fraglich ist, was die Regierung wollen könnte.'],
])('nobody is told by %s', (_, text) => {
  expect(told(text, 'de')).toEqual([]);
});

it('one is not the subject of a verb of several', () => {
  const text =
    'Kritiker warnten, dass er breche. Es gibt einen Anteil, ich kann das hier so sagen, der Damm hält.';
  expect(told(text, 'de').map(({ name }) => name)).toEqual(['Kritiker']);
});

describe('a verb in two parts', () => {
  it.each([
    [
      'its subject between them',
      'Der Damm ist seit gestern gesperrt, teilte die Polizei am Montag mit.',
      'die Polizei: Der Damm ist seit gestern gesperrt',
    ],
    [
      'a time between them',
      'Das Ministerium teilte am Montag mit, dass der Damm hält.',
      'Ministerium: dass der Damm hält.',
    ],
    [
      'whom it blames',
      'Minister Jan Dolski wirft der Opposition vor, nichts zu tun.',
      'Jan Dolski: der Opposition vor, nichts zu tun.',
    ],
    [
      'a name that nobody knows',
      '„Der Damm wird nicht halten“, räumt Dolski ein.',
      'Dolski: „Der Damm wird nicht halten“',
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text, 'de')).toEqual([expected]);
  });

  it('is none where its other part goes on', () => {
    expect(lines('Die Polizei teilte das Zelt mit uns allen.', 'de')).toEqual([]);
  });
});

it('a pronoun behind the verb is its subject', () => {
  const text = 'Minister Jan Dolski warnte, dass er breche. In Elmford sagte er, dass es eile.';
  expect(lines(text, 'de').at(-1)).toBe('Jan Dolski: dass es eile.');
});
