/** What script a text is in, and the language where the script tells it. */

const byScript: readonly (readonly [RegExp, string | null])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Thaana}/u, 'dv'],
  [/\p{Script=Tibetan}/u, 'dz'],
  [/\p{Script=Ethiopic}/u, null],
  [/\p{Script=Arabic}/u, null],
  [/\p{Script=Cyrillic}/u, null],
  [/\p{Script=Devanagari}/u, null],
];

/** True where a letter of the text is in another script than Latin. */
export function isNonLatin(text: string): boolean {
  for (const char of text)
    if (/\p{L}/u.test(char) && !/\p{Script=Latin}|\p{Script=Common}|\p{Lm}/u.test(char)) return true;
  return false;
}

/** Language of a text where its script alone tells it, else null. */
export function languageByScript(text: string): string | null {
  for (const [script, lang] of byScript) if (script.test(text)) return lang;
  return null;
}

/** `text@lang` where the language is known, the form of a name in a cell. */
export function taggedName(text: string, lang: string | null = languageByScript(text)): string {
  return lang === null ? text : `${text}@${lang}`;
}
