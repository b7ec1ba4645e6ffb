/**
 * Texts in the reader's language: as set, else as the browser's own. Popup, pages and worker read the words of the one language that
 * they speak, and of it those that they say, from the package (`modules/messages.ts` puts them there).
 */

import type { Settings } from '../protocol/settings.ts';
import { chooseLanguage, type Language } from '../wording/languages.ts';
import { createTexts, type Messages, type Texts } from '../wording/texts.ts';
import { webext } from './webext.ts';

export type Chosen = Pick<Settings, 'language'>;

/** The language to speak. */
export const languageOf = ({ language }: Chosen): Language =>
  chooseLanguage(language, [webext().i18n.getUILanguage(), ...navigator.languages]);

/** Reads a file of words. Rejects where it cannot be read. */
export const fetchMessages = async (path: string): Promise<Messages> =>
  (await fetch(webext().runtime.getURL(`/locales/${path}.json`))).json() as Promise<Messages>;

/**
 * Begins to read the popup's words in the browser's language, which most readers see, before settings are known. What is given back
 * makes texts from them, or from those of another language where the settings say so; it rejects where these cannot be read.
 */
export function expectTexts(): (settings: Chosen) => Promise<Texts> {
  const expected = languageOf({ language: 'auto' });
  const reading = fetchMessages(expected);
  reading.catch(() => undefined);
  return async (settings) => {
    const language = languageOf(settings);
    return createTexts(language, await (language === expected ? reading : fetchMessages(language)));
  };
}
