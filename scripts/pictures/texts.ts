/** Texts of a language for pictures: all messages that there are, as popup, worker and pages say them. */

import { isLanguage } from '../../utils/wording/languages.ts';
import { createTexts, type Messages, type Texts } from '../../utils/wording/texts.ts';

const all = import.meta.glob<{ default: Messages }>('../../locales/**/*.json', { eager: true });

/** Texts of the language asked for in an address, English where it asks for none of ours. */
export function textsAsked(params: URLSearchParams): Texts {
  const asked = params.get('lang') ?? 'en';
  const language = isLanguage(asked) ? asked : 'en';
  const parts = ['', 'worker/', 'pages/'].map(
    (folder) => all[`../../locales/${folder}${language}.json`]?.default,
  );
  return createTexts(language, Object.assign({}, ...parts) as Messages);
}
