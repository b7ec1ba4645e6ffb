/**
 * Names in a list speak for each other: in `told Reuters, the AP and Le Monde` the verb stands beside the first one
 * and is meant for all. What a name lacks in cues it gets from a believed one that is joined to it by a comma or a
 * conjunction, before or after.
 *
 *     told NBC News and AP        据法新社、路透社和人民日报报道        пишут «Коммерсантъ», РБК и «Медуза»
 */

import type { MediaContext } from './media-context.ts';
import type { Weighed } from './weigh-stretch.ts';

/** What a cue is worth to the others of its list. */
const SHARED = 2;

/** No join is longer, with quotation marks and an article. */
const LONGEST_JOIN = 20;

const conjunction = 'and|or|und|oder|sowie|et|ou|y|e|o|oraz|i|a|и|или|та|і|й|және|мен|ve|en|och|og|ja';
const article = "the|to|der|die|das|dem|den|le|la|les|l['’]|au|à|aux|à la|el|al|a|a la|il|lo|o|os";
const join = new RegExp(
  `^[”"»’']?\\s?(?:,\\s|[、，،]|(?:,\\s)?(?:${conjunction})\\s|[和与與及]|\\sو)(?:(?:${article})\\s?){0,2}[“"«„‘《]?$`,
  'iu',
);

/** A stretch of the text on which at least one name stands. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** The cue that speaks for an outlet here; null without one. */
  cue: MediaContext | null;
}

const keyOf = (start: number, end: number): string => `${start} ${end}`;

function placesOf(weighed: readonly Weighed[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { stretch, media, margin } of weighed) {
    const { start, end, name } = stretch;
    if (name.kind !== 'outlet') continue;
    const key = keyOf(start, end);
    const place = places.get(key) ?? { start, end, cue: null };
    places.set(key, place);
    if (margin >= 0 && media.points >= SHARED) place.cue = media;
  }
  return places;
}

/** Hands cues on to the next of a list; `places` in the order of reading, forwards or backwards. */
function handOn(places: readonly Place[], text: string): void {
  for (let i = 1; i < places.length; i++) {
    const place = places[i] as Place;
    for (let k = i - 1; k >= 0 && place.cue === null; k--) {
      const { start, end, cue } = places[k] as Place;
      const isBefore = end <= place.start;
      const [from, to] = isBefore ? [end, place.start] : [place.end, start];
      if (to - from > LONGEST_JOIN) break;
      if (cue && to > from && join.test(text.slice(from, to))) place.cue = { ...cue, points: SHARED };
    }
  }
}

/** The weighed stretches of a text, in text order, with the cues of the lists that they stand in. */
export function shareCues(weighed: readonly Weighed[], text: string): readonly Weighed[] {
  const places = placesOf(weighed);
  const ordered = [...places.values()];
  if (!ordered.some(({ cue }) => cue)) return weighed;
  handOn(ordered, text);
  handOn(ordered.toReversed(), text);
  return weighed.map((each) => {
    const { stretch, media, margin } = each;
    const { cue } = places.get(keyOf(stretch.start, stretch.end)) ?? { cue: null };
    if (cue === null || stretch.name.kind !== 'outlet' || media.points >= SHARED) return each;
    return { stretch, media: cue, margin: margin + SHARED - media.points };
  });
}
