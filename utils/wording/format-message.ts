/**
 * Messages with values: `{name}` is replaced by a value, `{count, plural, one {...} other {...}}` by the form
 * that the language's plural rule asks for. A form may hold placeholders itself. This is the part of ICU's
 * MessageFormat that the messages use, in one pass over the pattern; the whole of it would be most of the
 * popup's size.
 *
 * Values may come from a page. Inside text that runs from right to left, or where the value itself does, a
 * value is set apart by FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE; directional controls that it brings
 * along are dropped, so that it cannot turn our words around.
 */

export type Values = Readonly<Record<string, string | number>>;

export interface MessageRules {
  readonly isRightToLeft: boolean;
  /** Plural category of a number, as `Intl.PluralRules.prototype.select`. */
  plural(count: number): string;
  number(value: number): string;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Index just after the brace that closes the one at `open`; the end of the pattern where none does. */
function closeOf(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === '{') depth++;
    else if (pattern[at] === '}' && --depth === 0) return at + 1;
  }
  return pattern.length;
}

function showValue(value: string | number | undefined, rules: MessageRules): string {
  if (typeof value === 'number') return rules.number(value);
  const text = (value ?? '').replace(CONTROLS, '');
  return rules.isRightToLeft || RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** The form of `one {..} other {..}` for a category, its braces left out. */
function formOf(forms: string, category: string): string {
  let fallback = '';
  for (let at = 0; at < forms.length; ) {
    const open = forms.indexOf('{', at);
    if (open < 0) break;
    const name = forms.slice(at, open).trim();
    const end = closeOf(forms, open);
    const form = forms.slice(open + 1, end - 1);
    if (name === category) return form;
    if (name === 'other') fallback = form;
    at = end;
  }
  return fallback;
}

/** Fills a pattern. A placeholder without a value becomes empty. */
export function formatMessage(pattern: string, values: Values, rules: MessageRules): string {
  let text = '';
  for (let at = 0; at < pattern.length; ) {
    const open = pattern.indexOf('{', at);
    if (open < 0) return text + pattern.slice(at);
    const end = closeOf(pattern, open);
    const [name = '', kind] = pattern.slice(open + 1, end - 1).split(',', 2);
    const value = values[name.trim()];
    text += pattern.slice(at, open);
    if (kind === undefined) text += showValue(value, rules);
    else {
      const forms = pattern.slice(pattern.indexOf(',', open + name.length + 2) + 1, end - 1);
      text += formatMessage(formOf(forms, rules.plural(Number(value))), values, rules);
    }
    at = end;
  }
  return text;
}
