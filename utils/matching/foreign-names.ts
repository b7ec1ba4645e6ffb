/** Foreigners in texts of ideographs: their names are long and have a dot (`弗拉基米尔·普京`), and texts mostly give the surname. */

/** A name in ideographs that the text holds at `start`. */
export interface Exact {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/** Offices before a surname, and the dot behind a given name. */
const beforeSurname = /(?:[·・]|总统|總統|总理|總理|首相|主席|外长|外長|部长|部長|总书记|秘书长|议员)$/u;

/**
 * Where the name of a foreigner begins of whom the text has the surname; -1 where two ideographs may as well be part of another
 * word (`莫迪利亚尼` is not Modi).
 */
export function startOfForeigner(text: string, name: string, { start, end }: Exact): number {
  const given = name.slice(0, name.length - (end - start));
  if (given.length <= start && text.startsWith(given, start - given.length)) return start - given.length;
  return end - start > 2 || beforeSurname.test(text.slice(Math.max(0, start - 3), start)) ? start : -1;
}
