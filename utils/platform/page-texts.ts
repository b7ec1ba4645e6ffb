/** Texts for settings and first-run page: those for reading and their own, in all languages, since the language can change there. */

import ar from '../../locales/pages/ar.json';
import de from '../../locales/pages/de.json';
import en from '../../locales/pages/en.json';
import es from '../../locales/pages/es.json';
import fr from '../../locales/pages/fr.json';
import kk from '../../locales/pages/kk.json';
import ru from '../../locales/pages/ru.json';
import zh from '../../locales/pages/zh.json';
import type { Settings } from '../protocol/settings.ts';
import type { Language } from '../wording/languages.ts';
import { createTexts, type Messages, type Texts } from '../wording/texts.ts';
import { languageOf, readingMessages } from './texts.ts';

const pages: Readonly<Record<Language, Messages>> = { en, ru, kk, zh, de, fr, es, ar };

/** Texts for our own pages but the popup. */
export const pageTextsFor = (settings: Pick<Settings, 'language'>): Texts => {
  const language = languageOf(settings);
  return createTexts(language, { ...readingMessages[language], ...pages[language] });
};
