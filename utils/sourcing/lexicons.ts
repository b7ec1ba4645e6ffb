/** All languages that we read sources in. A language is added by its file and its name here. */

import type { LateTable } from '../model/late-table.ts';
import type { SpeechLanguage } from './language.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { kk } from './languages/kk.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { zh } from './languages/zh.ts';
import { compileLanguage, type Lexicon } from './lexicon.ts';

/** Each asked for by the pages in it. */
export const speechTables: readonly LateTable<SpeechLanguage>[] = Object.entries({
  ...{ en, ru, uk, kk, zh, de, fr, es, pt, it, pl, tr, ar },
}).map(([name, value]) => ({ name, value }));

const compiled = new Map<string, Lexicon>();

/** How much of a text is looked at for its script, in UTF-16 units. */
const SAMPLE = 1500;

/** Language that the script of a text speaks for; English where it says nothing. */
function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const cyrillic = count(/[\u0400-\u04ff]/g);
  if (count(/[\u4e00-\u9fff]/g) > sample.length / 4) return 'zh';
  // Persian and Urdu have letters of their own
  if (count(/[\u0600-\u06ff]/g) > sample.length / 3) return count(/[پچژگکیے]/g) > 0 ? 'und' : 'ar';
  if (cyrillic < sample.length / 3) return 'en';
  if (count(/[әғқңөұүһ]/gi) > cyrillic / 50) return 'kk';
  if (count(/[ўћђљњ]/gi) > 0) return 'und';
  return count(/[їєґ]/gi) > 0 ? 'uk' : 'ru';
}

/** The table for a language tag; where the page gives none (null), for the script of the text. Null for a language without a file. */
export function speechTableFor(lang: string | null, text = ''): LateTable<SpeechLanguage> | null {
  const primary = (lang || languageOf(text)).toLowerCase().split(/[-_]/)[0];
  return speechTables.find(({ name }) => name === primary) ?? null;
}

/** The lexicon for a language tag or a text, as `speechTableFor` has it. Null where its table is not there. Compiled at first use. */
export function lexiconFor(lang: string | null, text = ''): Lexicon | null {
  const language = speechTableFor(lang, text)?.value;
  if (!language) return null;
  let lexicon = compiled.get(language.lang);
  if (!lexicon) {
    lexicon = compileLanguage(language);
    compiled.set(language.lang, lexicon);
  }
  return lexicon;
}
