import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** Kind and name of each source. */
const named = (text: string, lang = 'en'): string[] =>
  told(text, lang).map(({ kind, name }) => `${kind} ${name}`);

describe('bodies whose names were cut', () => {
  it.each([
    ['The American Bar Association said the dam was safe.', 'institution American Bar Association'],
    ['The Centers for Dam Control said the dam was safe.', 'institution Centers for Dam Control'],
    ['The dam is safe, according to the Elmford Journal of Dams.', 'institution Elmford Journal of Dams'],
    ['Elmford Nurses United for Dams said the dam was safe.', 'institution Elmford Nurses United for Dams'],
    ['The stakes are higher now that AT&T plans to buy the dam.', 'institution AT&T'],
    ['The dam is safe, according to the Elmford-based Water Board.', 'institution Water Board'],
    ['Research firm eMarketer reported that the dam was safe.', 'institution eMarketer'],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });
});

describe('names that are nobody’s', () => {
  it.each([
    ['of a people', 'U.S. Customs and others said the dam was safe.', 'institution U.S. Customs'],
    ['of a paper', 'The dam is safe, a Marlow Street Poll showed.', 'institution Marlow Street Poll'],
    ['of a firm', 'Velmar Pharmaceuticals said the dam was safe.', 'institution Velmar Pharmaceuticals'],
    ['a title that waits', 'The President-elect said it was safe.', 'unnamed the President-elect'],
    [
      'an office of a people',
      'Indian Foreign Secretary says the dam is safe.',
      'person Indian Foreign Secretary',
    ],
    ['a first name', 'Christian Marlow said the dam was safe.', 'person Christian Marlow'],
  ])('%s', (_, text, expected) => {
    expect(named(text)[0]).toBe(expected);
  });

  it.each([
    ['a dateline', 'ELMFORD: It rained in the valley. Elmford was wet, and Elmford slept.'],
    ['a verb that is a name', 'He met his friend, Echo Marlow, in May, and the dam was safe.'],
    ['a state', 'It rained.\n\nUnited States: Elmford Press And Other Dams.'],
  ])('nor is %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('what somebody hears is not whoever says it', () => {
    expect(named('When I hear someone say the dam is safe, I leave.')).toEqual(['unnamed someone']);
  });

  it('a body that states something', () => {
    expect(named('But the Dam Office states: “It is safe.”')).toEqual(['institution Dam Office']);
  });
});

describe('the short form in a bracket', () => {
  it.each([
    ['en', 'The Elmford Water Board (EWB) said no. EWB said yes.'],
    ['en', 'EWB said yes. The Elmford Water Board (EWB) said no.'],
    ['es', 'La Policía Nacional Civil (PNC) dijo que no. La PNC dijo que sí.'],
  ])('is the same source: %s, %s', (lang, text) => {
    const sources = told(text, lang);
    expect(new Set(sources.map(({ name }) => name)).size).toBe(1);
    expect(sources.map(({ description }) => description)).toEqual([null, null]);
    expect(sources[0]!.kind).toBe('institution');
  });

  it('does not part an office from its holder', () => {
    const text = 'The head of the Elmford Water Board (EWB), Dan Marlow, said no.';
    expect(named(text)).toEqual(['person Dan Marlow']);
  });
});

describe('names in other languages', () => {
  it.each([
    ['fr', 'La Corée du Sud a annoncé que le barrage tenait.', 'institution Corée du Sud'],
    ['fr', 'La ministre des Eaux Laura Marlow a annoncé sa démission.', 'person Laura Marlow'],
    ['de', '„Er hält“, sagte der Direktor Rainer Holt dem Verein Elmtal.', 'person Rainer Holt'],
    [
      'de',
      'Der Präsident des Verbands der Elmtaler Banken, Rainer Holt, sagte, der Damm halte.',
      'person Rainer Holt',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(named(text, lang)).toEqual([expected]);
  });
});

describe('an office before a comma is whose name follows', () => {
  it.each([
    ['Minister of Natural Waters, Mohlomi Moleko, said it was safe.', 'Minister of Natural Waters'],
    [
      'The Minister of Dams and Elmford Waters, Dan Marlow, said no.',
      'The Minister of Dams and Elmford Waters',
    ],
    ['The president of the Elmford Board, Dan Marlow, said no.', 'The president of the Elmford Board'],
    ['The U.S. Secretary of Waters, Dan Marlow, said no.', 'The U.S. Secretary of Waters'],
    ['A spokesman for Mira Holt, Dan Marlow, said no.', 'A spokesman for Mira Holt'],
    ['Minister of Natural Waters Martha Holt said it was safe.', 'Minister of Natural Waters'],
    ['Minister of Health Mira Holt said it was safe.', 'Minister of Health'],
  ])('%s', (text, description) => {
    const [source] = told(text);
    expect(source).toMatchObject({ kind: 'person', description });
    expect(['Mohlomi Moleko', 'Dan Marlow', 'Mira Holt', 'Martha Holt']).toContain(source!.name);
  });

  it('the one named of a group is not described as the group', () => {
    const [some] = told('Several experts, led by mayor Dan Marlow, said no.');
    expect(some).toMatchObject({ name: 'Dan Marlow', description: 'mayor' });
  });
});
