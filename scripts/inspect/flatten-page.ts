/** Markup that is nested deeper than browsers nest it, which jsdom opens in quadratic time or not at all. */

/** Elements that Chromium nests; what is deeper it puts beside the last. */
const DEEPEST = 512;
/** Comments, texts that hold no elements, and tags. */
const MARKUP =
  /<!--.*?(?:-->|$)|<(script|style|textarea|title)\b.*?(?:<\/\1\b|$)|<(\/?)([a-z][^\s/<>]*)(?=[\s/>])[^<>]*>/gis;
/** Elements without an end, or whose end the next one of their kind brings. */
const UNCOUNTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|a|p|h[1-6]|li|dt|dd)$/i;
const CELL = /^(?:tr|t[dh]|thead|tbody|tfoot|option|optgroup)$/i;

/** The page without the tags of its deepest elements; what they hold stays. Almost every page stays as it is. */
export function flattenPage(html: string): string {
  let depth = 0;
  return html.replace(MARKUP, (markup: string, _raw?: string, end?: string, name?: string) => {
    if (!name || markup.endsWith('/>') || UNCOUNTED.test(name)) return markup;
    if (CELL.test(name)) return depth < DEEPEST ? markup : '';
    const at = end ? depth : ++depth;
    if (end && depth > 0) depth--;
    return at > DEEPEST ? '' : markup;
  });
}
