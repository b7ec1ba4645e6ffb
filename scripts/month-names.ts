/**
 * Makes `utils/finding/month-names.ts` again: `npx node scripts/month-names.ts`. The names are those of Unicode CLDR as Node carries
 * them, whole; Chromium carries a part of the world's languages only.
 */

import { writeFileSync } from 'node:fs';

/** Languages with a press of their own whose months Chromium does not name, as of its release 156. */
const languages = (
  'as az be bs ckb cy eu fo ga gl ha hy ig is ka kk km ku ky lb lo mg mk mn mt my ne om or pa ps sd si so sq tg ti tk tt ug ' +
  'uz uz-Cyrl xh yo zu'
).split(' ');
/** As a month stands alone and after a day, long and short. */
const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];

function nameOf(lang: string, form: Intl.DateTimeFormatOptions, month: number): string {
  const format = new Intl.DateTimeFormat(lang, { ...form, calendar: 'gregory', timeZone: 'UTC' });
  const part = format.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month');
  return (part?.value ?? '').toLowerCase().replace(/\.$/, '');
}

/** Forms that are not the beginning of another one: a name is found by its beginning. */
function namesOf(lang: string, month: number): string[] {
  const names: string[] = [];
  for (const form of forms) {
    const name = nameOf(lang, form, month);
    const isKnown = names.some(
      (known) => name.startsWith(known) || (name.length > 2 && known.startsWith(name)),
    );
    if (name.length > 1 && !/\d/.test(name) && !isKnown) names.push(name);
  }
  return names;
}

const lineOf = (lang: string): string =>
  `  '${lang}': '${Array.from({ length: 12 }, (_, month) => namesOf(lang, month).join('/')).join('|')}',\n`;

writeFileSync(
  new URL('../utils/finding/month-names.ts', import.meta.url),
  `/**
 * Months of languages that Chromium does not know, though papers are written in them. Made by \`scripts/month-names.ts\`
 * from Unicode CLDR ${process.versions.cldr} (Unicode-3.0).
 */

/** January to December by language, in lower case; several forms of one are parted by a slash. */
export const monthNames: Readonly<Record<string, string>> = {
${languages.map(lineOf).join('')}};
`,
);
