/**
 * Whose words are those of somebody who has no name, or of whom only an office is told: `an Israeli official`, `a White House memo`,
 * `Chinese foreign ministry spokesperson`, `the Obama administration`. English, as the names of most bodies are.
 */

import type { Dataset, Ref } from '../dataset/dataset.ts';
import type { EntityId } from '../model/facts.ts';
import type { Match, Speaker } from '../model/match.ts';
import { matchesIn } from '../sourcing/matched.ts';

/** Whose words are those of the person that they are called by, with that person's surname: `the Obama administration`. */
const VOICE =
  /(?:^|\s)(\p{Lu}[\p{L}'’-]*?)(?:['’]s?)?(?: \p{Ll}+)? (?:administration|campaign|government|office|spokes\p{Ll}+)(?: (?:adviser|aide|official|staffer)s?)?$/u;

/** Who acts for a state or a body: `Chinese officials`. */
const ACTS = /^(?:administration|authorities|diplomats?|government|officials?)$/;

/** What a body or an outlet says, and who says it for them: `a White House memo`. */
const SAYS =
  /^(?:affidavit|analysis|averages?|board|complaint|correspondents?|data|documents?|estimates?|figures|filing|indictment|investigation|letter|journalists?|memo|newspaper|polls?|records|reporters?|reports?|research|review|ruling|sources?|spokes.+|statement|statistics|study|survey|tally)$/;

/** `a spokesman for the State Department` */
const SPEAKS_FOR = /\bspokes\p{L}+ (?:for|of) (?:the )?(.+)$/u;

const CAPITAL = /^\p{Lu}/u;

/** Small words inside a name. */
const JOINS = /^(?:and|for|of|the)$/;

/** How many words may stand between a name and the noun that it belongs to: `U.S. law enforcement officials`. */
const BETWEEN = 2;

const withoutOwner = (words: readonly string[]): string => words.join(' ').replace(/['’]s?$/, '');

/** The person whom the name of a speaker has in it, or whose surname; null where two are called so. */
export function personIn({ name, named }: Speaker, sorted: readonly Match[]): EntityId | null {
  const surname = VOICE.exec(name)?.[1];
  const whole =
    named && (surname !== undefined || (name.startsWith('spokes') && SPEAKS_FOR.test(name)))
      ? matchesIn(sorted, named)
      : [];
  const inside = whole.find(({ kind }) => kind === 'person');
  if (inside || surname === undefined) return inside?.id ?? null;
  const called = sorted.filter(
    ({ kind, mention }) => kind === 'person' && mention.surface.endsWith(` ${surname}`),
  );
  const ids = new Set(called.map(({ id }) => id));
  return ids.size === 1 ? called[0]!.id : null;
}

/** The last name before a noun, with the small words behind it (`Chinese foreign ministry`) and without; none where it stands too far. */
function namesBefore(words: readonly string[]): string[] {
  let to = words.length;
  while (to > words.length - BETWEEN && !CAPITAL.test(words[to - 1] ?? '')) to--;
  let from = to;
  for (let at = to - 1; at >= 0 && (CAPITAL.test(words[at]!) || JOINS.test(words[at]!)); at--)
    if (CAPITAL.test(words[at]!)) from = at;
  return from === to ? [] : [withoutOwner(words.slice(from)), withoutOwner(words.slice(from, to))];
}

export interface Known {
  /** Matches that stand in the words. */
  readonly inside: readonly Match[];
  /** The state or body of a name. */
  readonly find: (called: string) => Ref | null;
  readonly dataset: Dataset;
}

/** The body or outlet that the words speak for; null for none that is known, and for who did so formerly. */
export function voiceOf(words: string, { inside, find, dataset }: Known): EntityId | null {
  if (/\b(?:former|retired)\b/.test(words)) return null;
  const idOf = (ref: Ref | null): EntityId | null => (ref === null ? null : dataset.idOf(ref));
  const body = SPEAKS_FOR.exec(words)?.[1];
  if (body !== undefined) return idOf(find(body));
  const before = words.split(' ');
  const noun = before.pop()!;
  const acts = ACTS.test(noun);
  if (!acts && !SAYS.test(noun)) return null;
  for (const called of namesBefore(before)) {
    const ruled = acts ? find(`${called} government`) : null;
    const ref = find(called) ?? ruled;
    // `US companies’ data` is not the state's, and `London officials` are the city's
    if (ref !== null && (ruled !== null || dataset.typeOf(ref) !== 'state')) return idOf(ref);
    const match = inside.find(({ kind, mention }) => kind !== 'person' && mention.surface === called);
    if (match) return match.id;
  }
  return null;
}
