/**
 * Whom a person without an id is: one of those with, somebody new, or unclear. Unclear ones are left out, since a second
 * record for the same person makes both unfindable.
 */

import { hasDescent, inOneOrder, likeness, namesMeet, sharesFather } from './alike-names.ts';
import type { DraftPerson, DraftRole } from './draft.ts';
import { foldText } from './fold.ts';
import { type NameIndex, nameWords } from './name-index.ts';
import { type Held, hasOneSeat, seatOf } from './one-seat.ts';
import { countedWords } from './skeleton.ts';

export type Identity =
  | { readonly kind: 'same'; readonly key: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'unclear' };

/** How many years apart two times in office may be for one career. */
const CAREER = 12;
/** How near in time an office must be where names are only alike. */
const NEAR = 6;

type People = ReadonlyMap<string, readonly DraftPerson[]>;

/** Whom a person may be. */
export interface Known {
  readonly index: NameIndex;
  readonly people: People;
  readonly seats: ReadonlyMap<string, readonly Held[]>;
}

export function identify(draft: DraftPerson, known: Known): Identity {
  const found = whoIs(draft, known);
  const isOther = found.kind === 'same' && isListedBeside(draft, known.people.get(found.key) ?? []);
  return isOther ? { kind: 'new' } : found;
}

function whoIs(draft: DraftPerson, { index, people, seats }: Known): Identity {
  const country = draft.roles[0]?.country ?? '';
  const year = Number((draft.roles[0]?.from ?? draft.roles[0]?.known ?? '0').slice(0, 4));
  const pick = (keys: readonly string[], span: number): string[] =>
    [...new Set(keys)].filter((key) => possible(draft, people.get(key) ?? [], { year, span }));
  const bearers = draft.names.flatMap((name) => index.byName(country, name.text));
  const named = pick(bearers, CAREER).filter((key) => isInOrder(draft, people.get(key) ?? []));
  if (named.length > 0) return oneOf(named, draft, people);
  if (bearers.some((key) => hadDied(people.get(key) ?? [], draft.roles[0]!))) return { kind: 'unclear' };
  if (isAbove(country)) {
    const anywhere = pick(
      draft.names.flatMap((name) => index.byName('*', name.text)),
      CAREER,
    );
    return anywhere.length > 0 ? oneOf(anywhere, draft, people) : { kind: 'new' };
  }
  const [seated] = onSeat(draft, people, seats);
  if (seated !== undefined) return { kind: 'same', key: seated };
  const near = pick(
    draft.names.flatMap((name) => index.byBones(country, name.text)),
    NEAR,
  );
  const alike = near.filter((key) => isAlike(draft, people.get(key) ?? []));
  if (alike.length > 0) return oneOf(alike, draft, people);
  const within = pick(
    draft.names.flatMap((name) => index.byWords(country, name.text)),
    NEAR,
  ).filter((key) => isWithin(draft, people.get(key) ?? []));
  if (within.length > 0) return oneOf(within, draft, people);
  const sameOffice = near.some((key) => (people.get(key) ?? []).some((other) => sharesClass(draft, other)));
  return { kind: sameOffice ? 'unclear' : 'new' };
}

/** The list has another of the person's under a name that is not like the draft's: `Ali bin Isa bin Salim` beside `Ali bin Isa bin Rashid`, both `Ali bin Isa` elsewhere. */
function isListedBeside(draft: DraftPerson, others: readonly DraftPerson[]): boolean {
  const listed = others.filter(({ source, key }) => source === draft.source && key !== draft.key);
  return listed.some((other) =>
    draft.names.every((a) => other.names.every((b) => likeness(a.text, b.text) === null)),
  );
}

function isInOrder(draft: DraftPerson, others: readonly DraftPerson[]): boolean {
  const names = others.flatMap((other) => other.names);
  return draft.names.some((a) =>
    names.some((b) => nameWords(a.text) === nameWords(b.text) && inOneOrder(a.text, b.text)),
  );
}

/** Who held the same seat on the day, and whose name meets the draft's; empty where none or several do. */
function onSeat(draft: DraftPerson, people: People, seats: Known['seats']): string[] {
  const found = draft.roles.flatMap((role) => {
    const all = seats.get(seatOf(role) ?? '') ?? [];
    if (!hasOneSeat(all)) return [];
    return all.filter((held) => overlaps(held.role, role)).map(({ holder }) => holder);
  });
  const meeting = [...new Set(found)].filter((key) =>
    (people.get(key) ?? []).some((other) =>
      draft.names.some((a) => other.names.some((b) => namesMeet(a.text, b.text))),
    ),
  );
  return meeting.length === 1 ? meeting : [];
}

/** Offices above the states are held by people from any of them. */
export function isAbove(country: string | null): boolean {
  return country === 'EU' || country === null || country === '';
}

/** One candidate, or the only one of several who held office on the day. */
function oneOf(keys: readonly string[], draft: DraftPerson, people: People): Identity {
  if (keys.length === 1) return { kind: 'same', key: keys[0]! };
  const then = draft.roles[0]!;
  const serving = keys.filter((key) =>
    (people.get(key) ?? []).some((other) => other.roles.some((role) => overlaps(role, then))),
  );
  return serving.length === 1 ? { kind: 'same', key: serving[0]! } : { kind: 'unclear' };
}

/** The whole name is alike, or a part of it is and the offices have a word in common (`minister`, `finance`). */
function isAlike(draft: DraftPerson, others: readonly DraftPerson[]): boolean {
  return others.some((other) =>
    draft.names.some((a) =>
      other.names.some((b) => {
        const like = likeness(a.text, b.text);
        return like === 'whole' || (like === 'part' && sharesWord(draft, other));
      }),
    ),
  );
}

/**
 * One name holds all words of the other as they are written, begins or ends alike, and the offices have a word in common or
 * were held on the same day (a minister who sits in parliament).
 */
function isWithin(draft: DraftPerson, others: readonly DraftPerson[]): boolean {
  return others.some(
    (other) =>
      (sharesWord(draft, other) || servedTogether(draft, other)) &&
      draft.names.some((a) =>
        other.names.some(
          (b) => holdsWords(a.text, b.text) && sharesEnd(a.text, b.text) && sharesFather(a.text, b.text),
        ),
      ),
  );
}

/** Two words at least and eight letters: two short words are too many people's. */
function holdsWords(a: string, b: string): boolean {
  const [x, y] = [countedWords(foldText(a)), countedWords(foldText(b))];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 1 && short.join('').length >= 8 && short.every((word) => long.includes(word));
}

/** `Salman bin Abdulaziz` is in `Mohammed bin Salman bin Abdulaziz`, his son: with descent only the first word tells. */
function sharesEnd(a: string, b: string): boolean {
  const [x, y] = [foldText(a), foldText(b)];
  const [left, right] = [x.split(' '), y.split(' ')];
  if (left[0] === right[0]) return true;
  return !hasDescent(a) && !hasDescent(b) && left.at(-1) === right.at(-1);
}

function servedTogether(a: DraftPerson, b: DraftPerson): boolean {
  return a.roles.some((x) => b.roles.some((y) => overlaps(y, x)));
}

function officeWords(draft: DraftPerson): Set<string> {
  return new Set(
    draft.roles.flatMap((role) =>
      foldText(role.office)
        .split(' ')
        .filter((word) => word.length > 4),
    ),
  );
}

function sharesWord(a: DraftPerson, b: DraftPerson): boolean {
  const words = officeWords(b);
  return [...officeWords(a)].some((word) => words.has(word));
}

function sharesClass(a: DraftPerson, b: DraftPerson): boolean {
  return a.roles.some((x) => x.class !== null && b.roles.some((y) => y.class === x.class && overlaps(y, x)));
}

function overlaps(a: DraftRole, b: DraftRole): boolean {
  const [start, end] = [b.from ?? b.known, b.to ?? b.known];
  return (a.from ?? a.known) <= end && (a.to ?? a.known) >= start.slice(0, 7);
}

/** A list without dates that still names somebody who died in the years before. */
function hadDied(others: readonly DraftPerson[], { dated, known }: DraftRole): boolean {
  const died = others.find((other) => other.died !== null)?.died ?? null;
  if (dated !== 'listing' || died === null) return false;
  const years = Number(known.slice(0, 4)) - Number(died.slice(0, 4));
  return years > 0 && years <= CAREER;
}

/** Alive then, old enough, of no other birthday, and in office within `span` years of it. */
function possible(
  draft: DraftPerson,
  others: readonly DraftPerson[],
  { year, span }: { year: number; span: number },
): boolean {
  const died = others.map((other) => other.died).find((day) => day !== null) ?? null;
  const born = others.map((other) => other.born).find((day) => day !== null) ?? null;
  if (died !== null && Number(died.slice(0, 4)) < year) return false;
  if (born !== null && Number(born.slice(0, 4)) + 15 > year) return false;
  if (draft.born !== null && born !== null && draft.born.slice(0, 4) !== born.slice(0, 4)) return false;
  const years = others.flatMap((other) =>
    other.roles.flatMap((role) => [role.from ?? role.known, role.to ?? role.known]),
  );
  return years.some((day) => Math.abs(Number(day.slice(0, 4)) - year) <= span);
}
