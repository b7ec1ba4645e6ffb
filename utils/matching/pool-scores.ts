/**
 * One person to a name on one page: what is said beside a name once (`Senator Ted Cruz`) holds wherever the same name stands
 * again, and a headline's `Ted Cruz` is as certain as the best introduced of them. A name that fits worse, or may be part of a
 * longer one, is judged by its own place alone.
 */

import type { Ref } from '../dataset/dataset.ts';
import type { Scored } from './score-names.ts';

/** How much worse a name may fit than the best of its person and still be the same name. */
const sameName = 0.05;

function bestByPerson(scored: readonly Scored[]): Map<Ref, Scored> {
  const best = new Map<Ref, Scored>();
  for (const each of scored) {
    const known = best.get(each.candidate.ref);
    if (!known || known.score.logit < each.score.logit) best.set(each.candidate.ref, each);
  }
  return best;
}

function pool(each: Scored, best: Scored): Scored {
  const isSame = each.isWhole && best.candidate.fit - each.candidate.fit < sameName;
  return isSame ? { ...each, score: best.score } : each;
}

/** The scores of all parts, by part and stretch, each with the best that its person has under the same name. */
export function poolScores(parts: readonly (readonly Scored[][])[]): Scored[][][] {
  const best = bestByPerson(parts.flat(2));
  return parts.map((groups) =>
    groups.map((group) => group.map((each) => pool(each, best.get(each.candidate.ref) ?? each))),
  );
}
