/** All languages that we read sources in. A language is added by its file and one line here. */

import type { SpeechLanguage } from './language.ts';
import { en } from './languages/en.ts';
import { compileLanguage, type Lexicon } from './lexicon.ts';

const LANGUAGES: readonly SpeechLanguage[] = [en];
const compiled = new Map<string, Lexicon>();

/** The lexicon for a language tag; null for a language without a file. Compiled at first use. */
export function lexiconFor(lang: string | null): Lexicon | null {
  const primary = (lang ?? 'en').toLowerCase().split(/[-_]/)[0];
  const language = LANGUAGES.find((one) => one.lang === primary);
  if (!language) return null;
  let lexicon = compiled.get(language.lang);
  if (!lexicon) {
    lexicon = compileLanguage(language);
    compiled.set(language.lang, lexicon);
  }
  return lexicon;
}
