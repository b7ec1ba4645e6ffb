/** Ids of our own: `m-` and the name in plain letters. Where two would be alike, the country, then a number, tells them apart. */

import { foldLetters } from './fold.ts';

const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ь: '',
  ъ: '',
  і: 'i',
  є: 'e',
  ө: 'o',
  ү: 'u',
  қ: 'q',
  ә: 'a',
  ң: 'n',
  ғ: 'g',
  ұ: 'u',
  һ: 'h',
};

/** Lower-case Latin letters, digits and hyphens, at most 60; `''` where the name has none. */
export function slugOf(name: string): string {
  const latin = [...foldLetters(name)].map((letter) => letters[letter] ?? letter).join('');
  return latin
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60)
    .replace(/-$/u, '');
}

/** Gives out ids, each once. */
export function slugGiver(): (names: readonly string[], more: readonly (string | null)[]) => string {
  const given = new Set<string>();
  return (names, more) => {
    const base = names.map(slugOf).find((slug) => slug !== '') ?? 'x';
    const tails = [
      '',
      ...more.flatMap((tail) => (tail === null || slugOf(tail) === '' ? [] : [`-${slugOf(tail)}`])),
    ];
    const free = tails.map((tail) => `m-${base}${tail}`).find((id) => !given.has(id));
    const id = free ?? firstFree(given, `m-${base}`);
    given.add(id);
    return id;
  };
}

function firstFree(given: ReadonlySet<string>, base: string): string {
  for (let n = 2; ; n++) if (!given.has(`${base}-${n}`)) return `${base}-${n}`;
}
