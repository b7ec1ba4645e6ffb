/** Keeps what was decoded lately, at most `most` of it: for what is asked for several times within one answer. `decode` never gives undefined. */
export function keptLately<T>(most: number, decode: (number: number) => T): (number: number) => T {
  const kept = new Map<number, T>();
  return (number) => {
    const known = kept.get(number);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = decode(number);
    kept.set(number, made);
    return made;
  };
}
