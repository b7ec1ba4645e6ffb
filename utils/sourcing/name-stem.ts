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

/** Whether two names are one in two cases. */
export function isSameName(endings: readonly string[], one: string, other: string): boolean {
  const stem = (name: string): string => stemName(endings, name.toLowerCase());
  return endings.length > 0 && stem(one) === stem(other);
}

/** Whether two full names with one surname are one: "Lt Mira Holt" and "Mira Holt", "Mira Holt" and "Mira A. Holt". */
export function isSameBearer(endings: readonly string[], one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => stemName(endings, name.toLowerCase())) as [string, string];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const [first, last, third] = short.split(' ');
  const around = third === undefined && long.startsWith(`${first} `) && long.endsWith(` ${last}`);
  return a === b || long.endsWith(` ${short}`) || around;
}

/** Whether of two cases of a name the first is rather the one of a subject: "Barack Obama", not "Baraka Obamy". */
export function isPlainer(endings: readonly string[], one: string, other: string): boolean {
  const plainer = one.length === other.length ? one < other : one.length < other.length;
  return plainer && isSameName(endings, one, other);
}
