/** The languages that Masthead speaks, and which one to speak. */

export const languages = ['en', 'ru', 'kk', 'zh', 'de', 'fr', 'es', 'ar'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** `rtl` for Arabic, else `ltr`. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/**
 * The language to speak: the chosen one, else the first of the reader's languages that we have
 * (`de-AT` asks for `de`), else English.
 */
export function chooseLanguage(chosen: string, preferred: readonly string[]): Language {
  for (const tag of [chosen, ...preferred]) {
    const primary = tag.toLowerCase().split('-')[0];
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}
