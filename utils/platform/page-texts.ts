/** Texts for settings and first-run page: those for reading and their own, in all languages, since the language can change there. */

import ar from '../../locales/ar.json';
import de from '../../locales/de.json';
import en from '../../locales/en.json';
import es from '../../locales/es.json';
import fr from '../../locales/fr.json';
import kk from '../../locales/kk.json';
import arPage from '../../locales/pages/ar.json';
import dePage from '../../locales/pages/de.json';
import enPage from '../../locales/pages/en.json';
import esPage from '../../locales/pages/es.json';
import frPage from '../../locales/pages/fr.json';
import kkPage from '../../locales/pages/kk.json';
import ruPage from '../../locales/pages/ru.json';
import zhPage from '../../locales/pages/zh.json';
import ru from '../../locales/ru.json';
import zh from '../../locales/zh.json';
import type { Settings } from '../protocol/settings.ts';
import type { Language } from '../wording/languages.ts';
import { createTexts, type Messages, type Texts } from '../wording/texts.ts';
import { languageOf } from './texts.ts';

const readings: Readonly<Record<Language, Messages>> = { en, ru, kk, zh, de, fr, es, ar };

const pages: Readonly<Record<Language, Messages>> = {
  en: enPage,
  ru: ruPage,
  kk: kkPage,
  zh: zhPage,
  de: dePage,
  fr: frPage,
  es: esPage,
  ar: arPage,
};

/** Texts for our own pages but the popup. */
export const pageTextsFor = (settings: Pick<Settings, 'language'>): Texts => {
  const language = languageOf(settings);
  return createTexts(language, { ...readings[language], ...pages[language] });
};
