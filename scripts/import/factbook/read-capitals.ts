/** `Kyiv` and `Kiev` of `Kyiv (Kiev is the transliteration from Russian)`; none where a country has several capitals. */
export function readCapitals(text: string): string[] {
  const [, name, other] =
    /^(\p{Lu}[\p{L}' .-]*\p{L})(?: \((?!.*capital)(?:(\p{Lu}\p{Ll}+)(?=\)|,| is | in ))?[^)]*\))?$/u.exec(
      text.replace(/ in \p{Lu}\p{L}+(?= \()/u, ''),
    ) ?? [];
  return [name, other].filter((one) => one !== undefined);
}
