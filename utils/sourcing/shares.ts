/**
 * Who fills how much of what is said, in characters. Where one tells what another says, the characters are
 * the inner one's: a ministry's words in an agency's report are the ministry's.
 */

import type { Attribution, Sourcing } from '../model/match.ts';

export interface Shares {
  /** Characters by speaker. */
  readonly bySpeaker: readonly number[];
  /** Characters that any attribution covers. */
  readonly covered: number;
}

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly attribution: number;
}

function edgesOf(attributions: readonly Attribution[]): Edge[] {
  const edges = attributions.flatMap(({ content }, attribution): Edge[] =>
    content && content[1] > content[0]
      ? [
          { at: content[0], opens: true, attribution },
          { at: content[1], opens: false, attribution },
        ]
      : [],
  );
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}

/** Characters of the text by the innermost speaker over them. */
export function shareText({ speakers, attributions }: Sourcing): Shares {
  const bySpeaker = speakers.map(() => 0);
  const open: number[] = [];
  let covered = 0;
  let from = 0;
  for (const { at, opens, attribution } of edgesOf(attributions)) {
    const inner = innermost(open, attributions);
    // "Roe and Holt said": half of it each
    for (const index of inner) bySpeaker[attributions[index]!.speaker]! += (at - from) / inner.length;
    if (inner.length > 0) covered += at - from;
    from = at;
    if (opens) open.push(attribution);
    else open.splice(open.lastIndexOf(attribution), 1);
  }
  return { bySpeaker, covered };
}

/** The shortest of the contents that are open, several where they are as long; none where none is open. */
function innermost(open: readonly number[], attributions: readonly Attribution[]): number[] {
  const last = open.slice(-8);
  const lengths = last.map((index) => {
    const [from, to] = attributions[index]!.content!;
    return to - from;
  });
  const least = Math.min(...lengths);
  return last.filter((_, index) => lengths[index] === least);
}
