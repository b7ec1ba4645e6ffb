import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** `who (to whom): what` of each attribution. */
function heard(lang: string, text: string): string[] {
  return told(text, lang).map(
    ({ name, through, content }) =>
      `${name}${through.length > 0 ? ` (${through.join(', ')})` : ''}: ${content}`,
  );
}

describe('those spoken to are no part of what is said', () => {
  it.each([
    [
      'en',
      'Mira Holt told the Elmford Times on Tuesday the dam was safe.',
      'Mira Holt (Elmford Times): the dam was safe.',
    ],
    [
      'en',
      '"It is safe," Mira Holt told Reuters and the Elmford Times.',
      'Mira Holt (Reuters, Elmford Times): "It is safe,"',
    ],
    [
      'en',
      'In an interview with the Elmford Times, Mira Holt said it was safe.',
      'Mira Holt (Elmford Times): it was safe.',
    ],
    [
      'en',
      'Mira Holt said in an interview with Reuters that it was safe.',
      'Mira Holt (Reuters): that it was safe.',
    ],
    ['en', 'Mira Holt told voters in Elmford that it was safe.', 'Mira Holt: that it was safe.'],
    [
      'fr',
      "Jeanne Holt a déclaré au Figaro et à France Inter que c'était sûr.",
      "Jeanne Holt (Figaro, France Inter): que c'était sûr.",
    ],
    ['fr', '« C’est sûr », a déclaré Jeanne Holt au Figaro.', 'Jeanne Holt (Figaro): « C’est sûr »'],
    ['fr', "Jeanne Holt a dit mardi au Monde que c'était sûr.", "Jeanne Holt (Monde): que c'était sûr."],
    [
      'de',
      'Minister Robert Holt sagte dem Spiegel und der Zeit, die Lage sei ernst.',
      'Robert Holt (Spiegel, Zeit): die Lage sei ernst.',
    ],
    ['de', '"Die Lage ist ernst", sagte Robert Holt der Zeit.', 'Robert Holt (Zeit): "Die Lage ist ernst"'],
    [
      'es',
      '«Es segura», dijo Marta Gómez a El País y a la agencia EFE.',
      'Marta Gómez (País, EFE): «Es segura»',
    ],
    [
      'de',
      'Robert Holt, Verwalter der Heime, sagte der Kleinen Zeitung, dass alles gut sei.',
      'Robert Holt (Zeitung): dass alles gut sei.',
    ],
    ['zh', '“大坝是安全的。”王小明对记者说。', '王小明: “大坝是安全的。”'],
    ['es', 'Marta Gómez dijo a El País que es segura.', 'Marta Gómez (País): que es segura.'],
    ['ru', 'Анна Холт сказала газете, что всё спокойно.', 'Анна Холт: что всё спокойно.'],
    [
      'ru',
      '«Всё спокойно», — сказала Анна Холт газете «Ведомости».',
      'Анна Холт (Ведомости): «Всё спокойно»',
    ],
    ['ru', '«Всё спокойно», — сказала Анна Холт РИА Новости.', 'Анна Холт (РИА Новости): «Всё спокойно»'],
    [
      'kk',
      '«Бәрі тыныш», — деді Арман Сәрсенов Example.kz порталына.',
      'Арман Сәрсенов (Example.kz): «Бәрі тыныш»',
    ],
    ['zh', '王小明告诉新华社，大坝是安全的。', '王小明 (新华社): 大坝是安全的。'],
    ['zh', '王小明对路透社表示：“大坝是安全的。”', '王小明 (路透社): “大坝是安全的。”'],
  ])('%s: %s', (lang, text, expected) => {
    expect(heard(lang, text)).toEqual([expected]);
  });
});

it('a verb without a subject is nobody’s before anybody spoke', () => {
  expect(heard('es', '«Es segura», añadió.')).toEqual([]);
});

describe('outlets, people or bodies joined in one source are several', () => {
  it.each([
    [
      'en',
      'Reuters, AFP and the Elmford Times reported that it was safe.',
      ['Reuters', 'AFP', 'Elmford Times'],
    ],
    ['en', 'It is safe, according to Reuters and AFP.', ['Reuters', 'AFP']],
    ['en', 'Mira Holt and Dan Fell said it was safe.', ['Mira Holt', 'Dan Fell']],
    [
      'en',
      'Governor Mira Holt, mayor Dan Fell and his rival Jane Roe, a lawyer, said it was safe.',
      ['Mira Holt', 'Dan Fell', 'Jane Roe'],
    ],
    ['en', 'Mira Holt rose. Dan Fell left. Holt and Fell said it was safe.', ['Mira Holt', 'Dan Fell']],
    ['es', 'Mira Holt y Dan Fell dijeron que es segura.', ['Mira Holt', 'Dan Fell']],
    ['en', 'The Justice Department and the FBI said it was safe.', ['Justice Department', 'FBI']],
    ['en', 'Norway and Denmark said it was safe.', ['Norway', 'Denmark']],
    ['en', 'Mira Holt and the Elmford Water Board said it was safe.', ['Mira Holt', 'Elmford Water Board']],
    [
      'en',
      'The Ministry of Dams and Ministry of Land and Resources said it was safe.',
      ['Ministry of Dams', 'Ministry of Land and Resources'],
    ],
    [
      'en',
      'A study by Elmford University and the Holt Institute found that it was safe.',
      ['Elmford University', 'Holt Institute'],
    ],
    ['pl', 'USA i Unia Europejska powiedziały, że jest bezpiecznie.', ['USA', 'Unia Europejska']],
    ['fr', "Libération et l'AFP rapportent que c'est sûr.", ['Libération', 'AFP']],
    ['de', 'Der Spiegel und die Zeit berichten, die Lage sei ernst.', ['Spiegel', 'Zeit']],
    ['es', 'Según El País y EFE, es segura.', ['País', 'EFE']],
    ['ru', 'ТАСС и «Интерфакс» сообщили, что всё спокойно.', ['ТАСС', 'Интерфакс']],
    ['zh', '新华社和路透社报道，大坝是安全的。', ['新华社', '路透社']],
  ])('%s: %s', (lang, text, expected) => {
    expect(told(text, lang).map(({ name }) => name)).toEqual(expected);
  });
});

describe('one source stays one', () => {
  it.each([
    ['Elmford Vice President and Managing Editor Mira Holt said it was safe.', 'Mira Holt'],
    ['Ernest and Yung said it was safe.', 'Yung'],
    ['The mayor and Mira Holt said it was safe.', 'Mira Holt'],
    ['The Fish and Wildlife Service said it was safe.', 'Fish and Wildlife Service'],
    ['and Mira Holt said it was safe.', 'Mira Holt'],
    ['The Center for Media and Public Affairs said it was safe.', 'Center for Media and Public Affairs'],
    ['The Bill and Mira Holt Foundation said it was safe.', 'Bill and Mira Holt Foundation'],
    ['Police and Crime Commissioner Mira Holt said it was safe.', 'Mira Holt'],
    ['The Minister of Dams and Elmford Waters, Dan Marlow, said it was safe.', 'Dan Marlow'],
  ])('%s', (text, expected) => {
    expect(told(text).map(({ name }) => name)).toEqual([expected]);
  });
});

describe('names in quotation marks', () => {
  it.each([
    ['По данным «Коммерсанта», всё спокойно.', 'outlet', 'Коммерсанта'],
    ['Всё спокойно, пишет «Коммерсантъ».', 'outlet', 'Коммерсантъ'],
    ['Как пишет газета «Ведомости», всё спокойно.', 'outlet', 'Ведомости'],
    ['Источник «Коммерсанта» сказал, что всё спокойно.', 'unnamed', 'источник «Коммерсанта»'],
  ])('%s', (text, kind, name) => {
    expect(told(text, 'ru')).toMatchObject([{ kind, name }]);
  });
});
