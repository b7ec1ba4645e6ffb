/** All languages that we read sources in. A language is added by its file and one line here. */

import type { SpeechLanguage } from './language.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { kk } from './languages/kk.ts';
import { ru } from './languages/ru.ts';
import { zh } from './languages/zh.ts';
import { compileLanguage, type Lexicon } from './lexicon.ts';

const LANGUAGES: readonly SpeechLanguage[] = [en, ru, kk, zh, de, fr, es];
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
