/**
 * Texts in the reader's language: as set, else as the browser's own. Popup, pages and worker read the words of the one language that
 * they speak, and of it those that they say, from the package (`modules/messages.ts` puts them there).
 */

import type { Settings } from '../protocol/settings.ts';
import { chooseLanguage, type Language } from '../wording/languages.ts';
import { createTexts, type Messages, type Texts } from '../wording/texts.ts';
import { webext } from './webext.ts';

type Chosen = Pick<Settings, 'language'>;

const languageOf = ({ language }: Chosen): Language =>
  chooseLanguage(language, [webext().i18n.getUILanguage(), ...navigator.languages]);

const fetchMessages = async (path: string): Promise<Messages> =>
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

const loadBoth = async (folder: 'pages' | 'worker', settings: Chosen): Promise<Texts> => {
  const language = languageOf(settings);
  const [common, own] = await Promise.all([fetchMessages(language), fetchMessages(`${folder}/${language}`)]);
  return createTexts(language, { ...common, ...own });
};

/** Texts for settings and first run. Rejects where the words cannot be read. */
export const loadPageTexts = (settings: Chosen): Promise<Texts> => loadBoth('pages', settings);

/** Texts for the worker, which words cards, details and copies. Rejects where the words cannot be read. */
export const loadWorkerTexts = (settings: Chosen): Promise<Texts> => loadBoth('worker', settings);
