/** Texts of those who say more than the popup: the words that all say, and their own. */

import { createTexts, type Texts } from '../wording/texts.ts';
import { type Chosen, fetchMessages, languageOf } from './texts.ts';

const loadBoth = async (folder: 'pages' | 'worker', settings: Chosen): Promise<Texts> => {
  const language = languageOf(settings);
  const [common, own] = await Promise.all([fetchMessages(language), fetchMessages(`${folder}/${language}`)]);
  return createTexts(language, { ...common, ...own });
};

/** Texts for settings and first run. Rejects where the words cannot be read. */
export const loadPageTexts = (settings: Chosen): Promise<Texts> => loadBoth('pages', settings);

/** Texts for the worker, which words cards, details and copies. Rejects where the words cannot be read. */
export const loadWorkerTexts = (settings: Chosen): Promise<Texts> => loadBoth('worker', settings);
