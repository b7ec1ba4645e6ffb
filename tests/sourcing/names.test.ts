import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** Kind and name of each source. */
const named = (text: string, lang = 'en'): string[] =>
  told(text, lang).map(({ kind, name }) => `${kind} ${name}`);

describe('what stands behind a name is no name', () => {
  it.each([
    ['party and state', 'Sen. Mira Holt, R-S.C., a friend of the dam, said it was safe.', 'person Mira Holt'],
    ['and nothing else', 'Rep. Mira Holt, D-Texas, said the dam was safe.', 'person Mira Holt'],
    ['and an action', 'Sen. Mira Holt, R-Fla., speaking in Elmford, said it was safe.', 'person Mira Holt'],
    [
      'age, town and state',
      '"It is safe," Mira Holt, 30, of Elmford, N.C., who was there, said in an interview.',
      'person Mira Holt',
    ],
    [
      'a state in full',
      'Mira Holt, 40, of Elmford, New Jersey, who has a boat, said the dam was safe.',
      'person Mira Holt',
    ],
    ['a degree', 'Mira Holt, PhD, said the dam was safe.', 'person Mira Holt'],
    ['one of several', 'Mira King III said the dam was safe.', 'person Mira King III'],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it('nor is the town of another sentence', () => {
    expect(named('In Elmford, Mira Holt, a mayor, said the dam was safe.')).toEqual(['person Mira Holt']);
  });
});

describe('first names that are other words', () => {
  it.each([
    ['a noun', 'Bill Marlow, a lawyer, said the dam was safe.', 'person Bill Marlow'],
    ['a verb', 'Will Marlow said the dam was safe.', 'person Will Marlow'],
    ['no question', '"Will Marlow leave?" asked Mira Holt.', 'person Mira Holt'],
    ['no charity', 'Charity Clear Water said the dam was safe.', 'institution Charity Clear Water'],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it('an ending of callings, in German', () => {
    expect(named('Der neue Präsident Rainer de Meijer sagte: „Der Damm hält.“', 'de')).toEqual([
      'person Rainer de Meijer',
    ]);
  });
});

describe('an office in capitals is no name', () => {
  it.each([
    ['English', 'en', '"It is safe," the President said.', 'unnamed the President'],
    ['of two words', 'en', 'The Prime Minister said the dam was safe.', 'unnamed the Prime Minister'],
    ['whose it is', 'en', 'The Kazakh Prime Minister said the dam was safe.', 'person Kazakh Prime Minister'],
    ['Russian', 'ru', '«Плотина цела», — сказал Президент.', 'unnamed Президент'],
    ['Ukrainian', 'uk', '«Гребля ціла», — сказав Президент.', 'unnamed Президент'],
    ['Kazakh', 'kk', '«Бөгет бүтін», — деді Президент.', 'unnamed Президент'],
    ['Spanish', 'es', 'El Presidente dijo que la presa era segura.', 'unnamed el Presidente'],
    ['with a name', 'en', 'President Holt said the dam was safe.', 'person Holt'],
  ])('%s', (_, lang, text, expected) => {
    expect(named(text, lang)).toEqual([expected]);
  });

  it('and is led back to who holds it', () => {
    expect(named('"No," said President Mira Holt. "It is safe," the President added.')[1]).toBe(
      'person Mira Holt',
    );
  });
});

describe('German, where all nouns have capitals', () => {
  it.each([
    ['a calling before a name', 'Der Philosoph Richard Holt sagte, der Damm halte.', 'person Richard Holt'],
    ['two in one', 'Hafen-Lotsin Anna Holt sagte, der Damm halte.', 'person Anna Holt'],
    ['a name whose first word ends as words do', 'Booker Holt sagte, der Damm halte.', 'person Booker Holt'],
    [
      'a name that begins so',
      'Konrad Holt Stiftung sagte, der Damm halte.',
      'institution Konrad Holt Stiftung',
    ],
  ])('%s', (_, text, expected) => {
    expect(named(text, 'de')).toEqual([expected]);
  });

  it.each([
    ['an adjective and its noun', 'Bisherige Versuche zeigten, dass der Damm hält.'],
    ['a noun that is an outlet too', 'Stand sie die gesamte Zeit über, meldete niemand etwas.'],
    ['a number of things', 'Über 260 Millionen Fotos zeigten den Damm.'],
  ])('%s', (_, text) => {
    expect(named(text, 'de')).toEqual([]);
  });
});

describe('names of one word', () => {
  it.each([
    ['a firm', 'The dam is safe, according to Lidlum.', 'institution Lidlum'],
    ['somebody with a title', 'The dam is safe, according to Mr. Lidlum.', 'person Lidlum'],
    ['somebody with an office', 'The dam is safe, according to mayor Lidlum.', 'person Lidlum'],
    ['a firm that is described', 'Lidlum, a retailer, said the dam was safe.', 'institution Lidlum'],
    ['somebody who is described', 'Lidlum, a lawyer, said the dam was safe.', 'person Lidlum'],
    ['a platform', 'The dam is safe, according to Facebook.', 'institution Facebook'],
    ['a first name', 'The dam is safe, according to Mike.', 'person Mike'],
    ['two with a sign between them', 'The dam is safe, according to Holt & Sons.', 'institution Holt & Sons'],
    ['letters with one', 'S&P said the dam was safe.', 'institution S&P'],
    ['an adverb', 'Overall, most of the workers said the dam was safe.', 'unnamed most of the workers'],
    ['nobody', 'Someone once said the dam was safe.', 'unnamed someone'],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it('whom the text names in full, before or after', () => {
    expect(named('Holt said no. "It is safe," said Mira Holt.')[0]).toBe('person Mira Holt');
  });

  it('whom it calls he or she', () => {
    expect(named('"It is safe," said Lidlum. "We checked it," she added.')).toEqual([
      'person Lidlum',
      'person Lidlum',
    ]);
  });
});

describe('names of two words that are no first name and surname', () => {
  it('a firm: the text never parts them', () => {
    const text = 'Velmar Sarkis said the dam was safe. Velmar Sarkis has a boat there.';
    expect(named(text)).toEqual(['institution Velmar Sarkis']);
  });

  it.each([
    ['somebody whose surname stands alone', 'Velmar Sarkis said the dam was safe. Sarkis saw Velmar Sarkis.'],
    ['somebody who is described', 'Velmar Sarkis, a lawyer, said the dam was safe. He saw Velmar Sarkis.'],
    [
      'somebody who did something',
      'Velmar Sarkis, who was there, said the dam was safe. He saw Velmar Sarkis.',
    ],
  ])('%s', (_, text) => {
    expect(named(text)[0]).toBe('person Velmar Sarkis');
  });
});

describe('what a name only describes', () => {
  it.each([
    ['people', 'Two Velmar councillors said the dam was safe.', ['unnamed two Velmar councillors']],
    ['followers', '"It is safe," said many Velmar watchers.', ['unnamed many Velmar watchers']],
    ['a thing', 'The Velmar series tells of a dam.', []],
    ['a body', 'The Velmar Street clinic said the dam was safe.', ['institution Velmar Street clinic']],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ['en', '"No," said Ursula von der Leyen.'],
    ['es', '"No", dijo la presidenta de la Comisión, Ursula von der Leyen.'],
    ['pl', '– Nie – powiedziała przewodnicząca Komisji Ursula von der Leyen.'],
    ['tr', 'Komisyon Başkanı Ursula von der Leyen, "Hayır" dedi.'],
  ])('two small words in a name: %s', (lang, text) => {
    expect(told(text, lang).map(({ name }) => name)).toEqual(['Ursula von der Leyen']);
  });
});
