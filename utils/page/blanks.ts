/** White space between the elements of a page. */

/** Blanks as markup has them; others, such as the space that does not break, are text. */
export function hasOnlyBlanks(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13 && code !== 12) return false;
  }
  return true;
}
