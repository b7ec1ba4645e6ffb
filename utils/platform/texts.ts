/** Texts in the reader's language: as set, else as the browser's own. */

import type { Settings } from '../protocol/settings.ts';
import { chooseLanguage, type Language } from '../wording/languages.ts';
import { createTexts, type Messages, type Texts } from '../wording/texts.ts';
import { webext } from './webext.ts';

/** The language to speak under these settings. */
export const languageOf = ({ language }: Pick<Settings, 'language'>): Language =>
  chooseLanguage(language, [webext().i18n.getUILanguage(), ...navigator.languages]);

/**
 * Texts for the worker: the one language that it speaks is read from the package (`modules/messages.ts` puts it there), since
 * all of them were a sixth of its code. The popup has its own way (`load-texts.ts`). Rejects where it cannot be read.
 */
export const loadTexts = async (settings: Pick<Settings, 'language'>): Promise<Texts> => {
  const language = languageOf(settings);
  const response = await fetch(webext().runtime.getURL(`/locales/${language}.json`));
  return createTexts(language, (await response.json()) as Messages);
};
