/**
 * Speech that dashes mark, as in Russian, French and Spanish: "— We go, — said Roe, — and soon." A paragraph that opens with a
 * dash is speech up to a dash with a verb of saying behind it, and again from the dash that ends what the writer says.
 */

import type { CueNode } from './lexicon.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

interface Paragraph {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** Whether a verb of saying stands right behind the dash: "— said". */
function isTold(tokens: readonly Token[], dash: number, cues: CueNode): boolean {
  const kind = cues.next.get(tokens[dash + 1]?.lower ?? '')?.kind;
  return kind === 'say' || kind === 'quoting' || kind === 'tell' || kind === 'act';
}

/** Whether a dash begins speech inside a paragraph: "It was late. – We go, – said Roe", not "(... – Ed.)". */
function opensSpeech(tokens: readonly Token[], dash: number): boolean {
  return tokens[dash - 1]?.kind === 'stop' && ![2, 3].some((ahead) => tokens[dash + ahead]?.kind === 'close');
}

function speechesOf({ tokens, from, to }: Paragraph, cues: CueNode): Quotation[] {
  const speeches: Quotation[] = [];
  let open = tokens[from]!.kind === 'dash' ? from : -1;
  const end = (close: number, closed: boolean): void => {
    const start = tokens[open]!.end;
    speeches.push({ open, close, from: start, to: Math.max(start, tokens[close - 1]!.end), closed });
    open = -1;
  };
  for (let index = from + 1; index < to; index++) {
    if (tokens[index]!.kind !== 'dash') continue;
    const told = isTold(tokens, index, cues);
    const goesOn = open < 0 && speeches.length > 0 && !told;
    if (open >= 0 && told) end(index, true);
    // what begins anew inside a paragraph ends what nobody was said to say
    else if (goesOn || (open !== from && opensSpeech(tokens, index))) open = index;
  }
  // without anybody who speaks, a dash may open an item of a list
  if (speeches.length > 0 && open >= 0) end(to, false);
  return speeches;
}

/** The quotations of a text with those that dashes mark; marks inside speech part nothing. Linear. */
export function withDialogue(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  cues: CueNode,
): readonly Quotation[] {
  const speeches: Quotation[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && tokens[to]!.kind !== 'break') to++;
    speeches.push(...speechesOf({ tokens, from, to }, cues));
    from = to + 1;
  }
  if (speeches.length === 0) return quotations;
  const spoken = new Uint8Array(tokens.length + 1);
  for (const { open, close } of speeches) spoken.fill(1, open, close + 1);
  const others = quotations.filter(({ open, close }) => !spoken[open] && !spoken[close]);
  return [...others, ...speeches].sort((a, b) => a.open - b.open);
}
