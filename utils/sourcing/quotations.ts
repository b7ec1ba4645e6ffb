/**
 * Quotations: stretches between quotation marks, outermost only. Marks come in directed pairs (“ ”, « », „ “,
 * 「 」) and as straight ones, where spaces tell opening from closing. A quotation never goes past its
 * paragraph: one left open ends with it and says so (`closed: false`), as news does when the next paragraph
 * opens with a mark again. Single marks count only where no double ones are open, since most are apostrophes.
 */

import type { Token } from './tokens.ts';

export interface Quotation {
  /** Token index of the opening mark. */
  readonly open: number;
  /** Token index of the closing mark, or of the paragraph break (or the end) where there is none. */
  readonly close: number;
  /** Offsets in the text, marks left out. */
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

type Role = 'open' | 'close' | 'both';
type Family = 'double' | 'low' | 'angle' | 'corner' | 'single';

const DIRECTED: Readonly<Record<string, readonly [Family, Role]>> = {
  '„': ['low', 'open'],
  '‟': ['double', 'open'],
  '「': ['corner', 'open'],
  '『': ['corner', 'open'],
  '」': ['corner', 'close'],
  '』': ['corner', 'close'],
  '‹': ['angle', 'open'],
  '›': ['angle', 'close'],
};

interface Around {
  readonly text: string;
  readonly token: Token;
}

/** Straight marks by the spaces around them: `said "this` opens, `this" he` closes. */
function straightRole({ text, token }: Around): Role {
  const before = token.start === 0 ? ' ' : text.charAt(token.start - 1);
  const after = token.end >= text.length ? ' ' : text.charAt(token.end);
  const openBefore = /[\s([—–-]/.test(before);
  const closeAfter = /[\s)\],.;:!?—–]/.test(after);
  if (openBefore && !closeAfter) return 'open';
  if (closeAfter && !openBefore) return 'close';
  return 'both';
}

function singleRole(around: Around): Role | null {
  const { text, token } = around;
  const after = text.charAt(token.end);
  const role = straightRole(around);
  if (text.charAt(token.start) === '‘') return 'open';
  if (role === 'open') return /[\p{Lu}\p{Ll}[]/u.test(after) ? 'open' : null;
  return role === 'close' ? 'close' : null;
}

/** Which family a mark belongs to and what it may do; null for an apostrophe. */
function roleOf(around: Around): readonly [Family, Role] | null {
  const mark = around.token.lower;
  const directed = DIRECTED[mark];
  if (directed) return directed;
  if (mark === '“') return ['double', straightRole(around) === 'close' ? 'both' : 'open'];
  if (mark === '”') return ['double', straightRole(around) === 'open' ? 'both' : 'close'];
  if (mark === '«' || mark === '»') {
    const role = straightRole(around);
    return ['angle', role === 'both' ? (mark === '«' ? 'open' : 'close') : role];
  }
  if ("‘’'`".includes(mark)) {
    const role = singleRole(around);
    return role && ['single', role];
  }
  return ['double', straightRole(around)];
}

/** All outermost quotations in order. Linear. */
export function findQuotations(text: string, tokens: readonly Token[]): Quotation[] {
  const quotations: Quotation[] = [];
  let open = -1;
  let family: Family = 'double';
  const end = (close: number, closed: boolean): void => {
    const from = tokens[open]?.end ?? 0;
    const to = tokens[close]?.start ?? text.length;
    quotations.push({ open, close, from, to: Math.max(from, to), closed });
    open = -1;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === 'break') {
      // an open single mark was an apostrophe after all
      if (open >= 0 && family !== 'single') end(index, false);
      open = -1;
    } else if (token.kind === 'quote') {
      const found = roleOf({ text, token });
      if (!found) continue;
      const [of, role] = found;
      const opens = open < 0 ? role !== 'close' : family === 'single' && of !== 'single' && role === 'open';
      if (opens) {
        open = index;
        family = of;
      } else if (open >= 0 && role !== 'open' && (of === family || (family === 'low' && of === 'double')))
        end(index, true);
    }
  }
  if (open >= 0 && family !== 'single') end(tokens.length, false);
  return quotations;
}
