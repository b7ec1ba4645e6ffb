/** Texts in the reader's language: as set, else as the browser's own. */

import ar from '../../locales/ar.json';
import de from '../../locales/de.json';
import en from '../../locales/en.json';
import es from '../../locales/es.json';
import fr from '../../locales/fr.json';
import kk from '../../locales/kk.json';
import ru from '../../locales/ru.json';
import zh from '../../locales/zh.json';
import type { Settings } from '../protocol/settings.ts';
import { chooseLanguage, type Language } from '../wording/languages.ts';
import { createTexts, type Messages, type Texts } from '../wording/texts.ts';
import { webext } from './webext.ts';

/** The messages for reading, of each language. */
export const readingMessages: Readonly<Record<Language, Messages>> = { en, ru, kk, zh, de, fr, es, ar };

/** The language to speak under these settings. */
export const languageOf = ({ language }: Pick<Settings, 'language'>): Language =>
  chooseLanguage(language, [webext().i18n.getUILanguage(), ...navigator.languages]);

/** Texts for the worker: all languages are at hand. The popup loads its one (`load-texts.ts`). */
export const textsFor = (settings: Pick<Settings, 'language'>): Texts => {
  const language = languageOf(settings);
  return createTexts(language, readingMessages[language]);
};
