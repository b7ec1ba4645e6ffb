/** Words without their case endings, so that "Лаврова" is known to be Лавров. */

/** Shortest stem that is left, in UTF-16 units. */
const SHORTEST = 3;

/** A lower-case word without the first of the endings (longest first) that it has. */
export function stemOf(endings: readonly string[], word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending ? word.slice(0, -ending.length) : word;
}

/** A lower-case name of several words, each without its case ending. */
export function stemName(endings: readonly string[], name: string): string {
  if (endings.length === 0) return name;
  return name
    .split(' ')
    .map((word) => stemOf(endings, word))
    .join(' ');
}
