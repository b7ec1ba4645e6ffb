/**
 * Outlets and institutions by name in the texts of a page. Stretches that are names by their letters
 * (`find-stretches.ts`) are weighed by their surroundings, the whole page is read once to learn who is named
 * without doubt, and what is left open is believed where the page has introduced it:
 *
 *     Radio Free Europe/Radio Liberty (RFE/RL) ... RFE/RL's Kazakh service ... [Adek Berry/AFP]
 *     plain, stands by itself            short, introduced; and the edition   short, in a credit
 */

import type { Dataset, Ref } from '../../dataset/dataset.ts';
import { lazily } from '../../dataset/lazily.ts';
import type { Match, Reason } from '../../model/match.ts';
import { addSpan, createSpans, spansOver } from '../spans.ts';
import { isAtHome } from './at-home.ts';
import { type Choice, type Choosing, chooseOutlet, isShortened } from './choose-outlet.ts';
import { editionOf } from './edition-of.ts';
import { findStretches } from './find-stretches.ts';
import type { OutletStretch } from './fit-outlet.ts';
import { type Risk, WELL_KNOWN } from './outlet-name.ts';
import type { OutletPage, ScannedPart } from './scanned-part.ts';
import { shareCues } from './share-cues.ts';
import { mayBeSurname, surnamesIn } from './surnames-here.ts';
import { type Weighed, weighStretch } from './weigh-stretch.ts';

interface PartReading {
  readonly scannedPart: ScannedPart;
  readonly weighed: readonly Weighed[];
}

/** More rivals than these say nothing to a reader. */
const MAX_RIVALS = 3;

/** What the page's having introduced an entity is worth; nothing for names that are words or places too. */
const introducedWorth: Readonly<Record<Risk, number>> = {
  plain: 2,
  short: 2,
  single: 2,
  ordinary: 1,
  faint: 0,
};

/** The same for an edition's name without its country, which asks for more than any other. */
const EDITION_WORTH = 6;

const worthOf = ({ name }: OutletStretch): number =>
  name.risk === 'single' && name.weight < WELL_KNOWN ? 1 : introducedWorth[name.risk];

interface Page {
  readonly page: OutletPage;
  /** Read only if a name may be a surname: it costs a look at every pair of capital words. */
  readonly surnames: () => ReadonlySet<string>;
  readonly dataset: Dataset;
}

/** Stretches without those inside a longer name, believed or not: `New York` in `New York Daily News`. */
function withoutInner(stretches: readonly OutletStretch[], text: string): readonly OutletStretch[] {
  let outer: OutletStretch | null = null;
  return stretches.filter((stretch) => {
    if (outer && stretch.end <= outer.end && stretch.to - stretch.from < outer.to - outer.from)
      return isOwnerOf(stretch, outer, text);
    outer = stretch;
    return true;
  });
}

function readPart(scannedPart: ScannedPart, { page, surnames, dataset }: Page): PartReading {
  const { part, scanned } = scannedPart;
  const weighing = { words: scanned.words, where: part.where, page, seen: new Map() };
  const weighed = withoutInner(findStretches(scannedPart, dataset), part.text)
    .map((stretch) => weighStretch(weighing, stretch))
    .filter((each): each is Weighed => each !== null)
    .filter(
      ({ stretch, media }) =>
        media.points >= 3 ||
        !mayBeSurname(stretch.name) ||
        !surnames().has(stretch.name.words[0]?.folded ?? ''),
    );
  return { scannedPart, weighed: shareCues(weighed, part.text) };
}

/** Whether no stretch beside it in order gives the same words to another outlet. */
function hasNoNamesake(weighed: readonly Weighed[], i: number): boolean {
  const { start, end, name } = weighed[i]!.stretch;
  const isNamesake = (other: Weighed | undefined): boolean =>
    other?.stretch.start === start && other.stretch.end === end && other.stretch.name.ref !== name.ref;
  return !isNamesake(weighed[i - 1]) && !isNamesake(weighed[i + 1]);
}

/** Entities named without doubt: by a name that nobody else has, with more points than it needs. */
function introducedIn(readings: readonly PartReading[], page: OutletPage): Set<Ref> {
  const found = new Set<Ref>();
  for (const { weighed } of readings) {
    weighed.forEach((each, i) => {
      const { stretch, margin } = each;
      const isAlone = hasNoNamesake(weighed, i);
      const isSure = margin > 0 || (margin === 0 && stretch.name.risk === 'plain');
      if (isAlone && isSure && isAtHome(each, page, isAlone)) found.add(stretch.name.ref);
    });
  }
  return found;
}

/** Outlets named in full, by their last word and first letters, null for two: `the Sun` of `Baltimore Sun`, `DNA` of `Delta News Agency`. */
function byLastWord(readings: readonly PartReading[], introduced: ReadonlySet<Ref>): Map<string, Ref | null> {
  const found = new Map<string, Ref | null>();
  for (const { stretch } of readings.flatMap(({ weighed }) => weighed)) {
    const { words, ref, kind } = stretch.name;
    const last = words.at(-1)?.folded;
    if (words.length < 2 || !last || kind !== 'outlet' || !introduced.has(ref)) continue;
    const letters = words.map(({ folded }) => folded.charAt(0)).join('');
    for (const called of words.length > 2 ? [last, letters] : [last]) {
      const known = found.get(called);
      found.set(called, known === undefined || known === ref ? ref : null);
    }
  }
  return found;
}

/** Longest stretches first; those that overlap a chosen one are dropped, but for the owner in `RFE/RL's Kazakh service`. */
function groupByPlace(weighed: readonly Weighed[], text: string): Weighed[][] {
  const groups: Weighed[][] = [];
  const byPlace = new Map<string, Weighed[]>();
  const taken = createSpans<OutletStretch>();
  const bySize = [...weighed].sort(
    (a, b) =>
      b.stretch.end - b.stretch.start - (a.stretch.end - a.stretch.start) ||
      a.stretch.start - b.stretch.start,
  );
  for (const each of bySize) {
    const { stretch } = each;
    const place = `${stretch.start} ${stretch.end}`;
    const same = byPlace.get(place);
    if (same) same.push(each);
    else if (spansOver(taken, stretch).every((outer) => isOwnerOf(stretch, outer, text))) {
      const group = [each];
      groups.push(group);
      byPlace.set(place, group);
      addSpan(taken, stretch);
    }
  }
  return groups.sort(([a], [b]) => (a as Weighed).stretch.start - (b as Weighed).stretch.start);
}

function reasonsFor({ weighed, ref, candidates, reasons }: Choice, isIntroduced: boolean): Reason[] {
  const { stretch, media } = weighed;
  const out: Reason[] = [{ kind: 'form', form: stretch.form, name: stretch.name.text }];
  if (media.points > 0) out.push({ kind: 'context', by: 'media', words: media.words });
  if (isIntroduced && media.points === 0 && stretch.name.risk !== 'plain')
    out.push({ kind: 'introduced', surface: stretch.name.text });
  const hasRivals = candidates.length > 1 || reasons.some(({ kind }) => kind === 'rejected');
  if (ref !== null && !hasRivals) out.push({ kind: 'only-one' });
  return [...out, ...reasons];
}

function confidenceOf({ weighed, ref }: Choice): number {
  if (ref === null) return 0.5;
  const base = weighed.stretch.name.risk === 'plain' ? 0.94 : 0.84;
  return Math.min(
    0.99,
    base + 0.03 * Math.min(3, Math.max(0, weighed.margin)) + (weighed.media.points >= 2 ? 0.03 : 0),
  );
}

interface Output {
  readonly scannedPart: ScannedPart;
  readonly choosing: Choosing;
  readonly dataset: Dataset;
}

function toMatch({ scannedPart: { part }, choosing, dataset }: Output, choice: Choice): Match {
  const { start, end, name } = choice.weighed.stretch;
  return {
    kind: name.kind,
    mention: { where: part.where, part: part.part, start, end, surface: part.text.slice(start, end) },
    id: choice.ref === null ? null : dataset.idOf(choice.ref),
    candidates: choice.candidates.map((ref) => dataset.idOf(ref)),
    confidence: confidenceOf(choice),
    reasons: reasonsFor(choice, choosing.introduced.has(name.ref)),
    on: null,
  };
}

/** `RFE/RL's Kazakh service` as the edition, where no name of the dataset already covers it. */
function withEdition(output: Output, match: Match, stretch: OutletStretch): Match[] {
  const { scannedPart, dataset } = output;
  const edition = editionOf(scannedPart.scanned.words, stretch, dataset);
  if (!edition || match.id === null) return [match];
  const { part } = scannedPart;
  const surface = part.text.slice(edition.start, edition.end);
  const id = dataset.idOf(edition.ref);
  const mention = { ...match.mention, start: edition.start, end: edition.end, surface };
  return [match, { ...match, kind: 'outlet', mention, id, candidates: [id] }];
}

/** Points for what the page has said before: the entity in full, or a paper of this last word. */
function pagePoints(stretch: OutletStretch, { introduced, byLastWord }: Choosing): number {
  const { name } = stretch;
  if (introduced.has(name.ref)) return name.isEdition ? EDITION_WORTH : worthOf(stretch);
  return isShortened(name) && byLastWord.get(name.words[0]?.folded ?? '') ? 1 : 0;
}

/** `RFE/RL` in `RFE/RL's Kazakh service`: whoever owns a believed name is believed too. */
const isOwnerOf = (inner: OutletStretch, outer: OutletStretch, text: string): boolean =>
  outer.name.kind === 'outlet' &&
  inner.start === outer.start &&
  inner.to + 2 <= outer.to &&
  /^['’]/.test(text.slice(inner.end, inner.end + 1));

/** Stretches by where they start: an owner's name starts where the whole does. */
function byStart(stretches: readonly OutletStretch[]): Map<number, OutletStretch[]> {
  const out = new Map<number, OutletStretch[]>();
  for (const stretch of stretches) {
    const known = out.get(stretch.start);
    if (known) known.push(stretch);
    else out.set(stretch.start, [stretch]);
  }
  return out;
}

/** Whether an outlet that is little known abroad is the publisher, or has to do with the page. */
function isKnownHere(weighed: readonly Weighed[], i: number, choosing: Choosing): boolean {
  const each = weighed[i]!;
  const { ref } = each.stretch.name;
  return (
    ref === choosing.publisher ||
    choosing.introduced.has(ref) ||
    isAtHome(each, choosing, hasNoNamesake(weighed, i))
  );
}

function believe({ scannedPart, weighed }: PartReading, choosing: Choosing): Weighed[] {
  const sure = new Set(
    weighed.filter(
      (each, i) => each.margin + pagePoints(each.stretch, choosing) >= 0 && isKnownHere(weighed, i, choosing),
    ),
  );
  const outer = byStart([...sure].map(({ stretch }) => stretch));
  const { text } = scannedPart.part;
  const isOwner = (inner: OutletStretch): boolean =>
    outer.get(inner.start)?.some((stretch) => isOwnerOf(inner, stretch, text)) ?? false;
  return weighed.filter((each) => sure.has(each) || isOwner(each.stretch));
}

/** Whether one of several of a name may be meant: the page is of its country, or speaks of it. */
function isNear(ref: Ref, { country: home, countries }: Choosing, dataset: Dataset): boolean {
  const country = dataset.countryOf(ref);
  return home === null || country === null || country === home || countries().has(country);
}

function matchPart(reading: PartReading, choosing: Choosing, dataset: Dataset): Match[] {
  const { scannedPart } = reading;
  const output: Output = { scannedPart, choosing, dataset };
  const groups = groupByPlace(believe(reading, choosing), scannedPart.part.text);
  const outer = byStart(groups.map(([first]) => (first as Weighed).stretch));
  return groups.flatMap((group) => {
    const choice = chooseOutlet(group, choosing, scannedPart.scanned.words);
    const { stretch, media } = choice.weighed;
    const isOpen = (): boolean =>
      choice.rivals <= MAX_RIVALS && choice.candidates.some((ref) => isNear(ref, choosing, dataset));
    if (choice.ref === null && (media.points < 2 || !isOpen())) return [];
    const { text } = scannedPart.part;
    const isCovered = outer.get(stretch.start)?.some((each) => isOwnerOf(stretch, each, text)) ?? false;
    const match = toMatch(output, choice);
    return isCovered ? [match] : withEdition(output, match, stretch);
  });
}

/** Matches of all parts, in the order of the parts and of their text. Outer mentions come before those inside them. */
export function matchOutlets(parts: readonly ScannedPart[], page: OutletPage, dataset: Dataset): Match[] {
  const surnames = lazily(() => surnamesIn(parts.map(({ scanned }) => scanned.words)));
  const readings = parts.map((part) => readPart(part, { page, surnames, dataset }));
  if (readings.every(({ weighed }) => weighed.length === 0)) return [];
  const publisher = page.publisher ? dataset.refOf(page.publisher) : null;
  const introduced = introducedIn(readings, page);
  const choosing: Choosing = {
    ...page,
    publisher,
    introduced,
    byLastWord: byLastWord(readings, introduced),
    idOf: (ref) => dataset.idOf(ref),
  };
  return readings.flatMap((reading) => matchPart(reading, choosing, dataset));
}
