/** Texts for the popup: only the messages of the one language are loaded, so that it opens quickly. */

import type { Settings } from '../protocol/settings.ts';
import { chooseLanguage, type Language } from '../wording/languages.ts';
import { createTexts, type Messages, type Texts } from '../wording/texts.ts';
import { webext } from './webext.ts';

type Load = () => Promise<{ readonly default: Messages }>;

const readings: Readonly<Record<Language, Load>> = {
  en: () => import('../../locales/en.json'),
  ru: () => import('../../locales/ru.json'),
  kk: () => import('../../locales/kk.json'),
  zh: () => import('../../locales/zh.json'),
  de: () => import('../../locales/de.json'),
  fr: () => import('../../locales/fr.json'),
  es: () => import('../../locales/es.json'),
  ar: () => import('../../locales/ar.json'),
};

const languageFor = (chosen: string): Language =>
  chooseLanguage(chosen, [webext().i18n.getUILanguage(), ...navigator.languages]);

/** Begins to load the words that most readers see, those of the browser's language, before settings are known. */
export function expectTexts(): void {
  readings[languageFor('')]().catch(() => undefined);
}

/** Texts for the popup under these settings. Rejects where the package cannot be read. */
export async function loadTexts({ language: chosen }: Pick<Settings, 'language'>): Promise<Texts> {
  const language = languageFor(chosen);
  const messages = await readings[language]();
  return createTexts(language, messages.default);
}
