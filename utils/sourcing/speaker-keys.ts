/** By what names are known to be the same. */

/** The last word of a name, in lower case. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** "Kazakh Foreign Ministry" and "Kazakhstan's Foreign Ministry": the same words but for the form of the first. */
export function bodyKey(name: string): string {
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  return rest.length === 0 ? first : `${first.slice(0, 5)} ${rest.join(' ')}`;
}
