/**
 * Nobody sits in both houses of a parliament, or in one and leads an embassy. The files give many seats the end of the term, or none:
 * where the same person entered the other house or an embassy months before, the seat was over by then. And a seat that stands twice,
 * once with its constituency, is one.
 */

import { addToList } from '../../records/multimap.ts';
import type { RawRole } from '../office-holders.ts';
import type { Dropped } from '../shared/dropped.ts';

const lower =
  /\b(?:state duma|chamber of (?:deputies|representatives)|congress of deputies|national assembly|house of (?:representatives|commons)|lok sabha|people's representative council)\b/iu;
const upper =
  /\b(?:senat(?:e|or)|federation council|council of states|rajya sabha|house of councillors|regional representative council)\b/iu;
/** Other parliaments, which may be a region's. */
const other = /\b(?:parliament|supreme (?:council|soviet)|chamber of people's representatives)\b/iu;
/** Seats in the parliament of a part, and above the states. */
const part =
  /\(|\b(?:state|canton|provincial|regional (?:council|assembly)|european|constituent|house of representatives of [A-Z]\w+ region)\b|^Member of the (?!House|Senate)[A-Z]\w+ (?:House|Senate)/u;
const embassy = /^(?:ambassador|high commissioner|permanent representative) to\b/iu;

/** Months by which a seat must outlast the other office: terms overlap by some weeks. */
const LATER = 3;

type Kind = 'lower' | 'upper' | 'other' | 'embassy';

function kindOf(office: string): Kind | null {
  if (embassy.test(office)) return 'embassy';
  if (part.test(office.replace('State Duma', 'Duma'))) return null;
  if (upper.test(office)) return 'upper';
  return lower.test(office) ? 'lower' : other.test(office) ? 'other' : null;
}

const excludes: Readonly<Record<Kind, readonly Kind[]>> = {
  lower: ['upper', 'embassy'],
  upper: ['lower', 'embassy'],
  other: ['embassy'],
  embassy: [],
};

/** The roles with seats that end when another office began; the same seat told shorter is left out. */
export function oneHouse(roles: readonly RawRole[], dropped: Dropped): RawRole[] {
  const byPerson = new Map<string, RawRole[]>();
  for (const role of roles) addToList(byPerson, `${role.person}|${role.country}`, role);
  return [...byPerson.values()].flatMap((all) => {
    if (all.length === 1) return all;
    return all.filter((role) => !isToldLonger(role, all, dropped)).map((role) => endedBy(role, all, dropped));
  });
}

/** `Federal deputy` beside `Federal deputy representing Rio de Janeiro` with the same dates. */
function isToldLonger(role: RawRole, all: readonly RawRole[], dropped: Dropped): boolean {
  const longer = all.some(
    ({ office, from, to }) =>
      office.startsWith(`${role.office} representing `) && from === role.from && to === role.to,
  );
  if (longer)
    dropped.drop(
      'a seat that stands with its constituency too',
      `${role.person} ${role.office} ${role.from}`,
    );
  return longer;
}

function endedBy(role: RawRole, all: readonly RawRole[], dropped: Dropped): RawRole {
  const kind = kindOf(role.office);
  const end = role.to === '' ? role.known : role.to;
  if (kind === null || (role.to !== '' && role.dated !== 'term')) return role;
  const days = all
    .filter(({ office, from }) => {
      const its = kindOf(office);
      return (
        its !== null &&
        excludes[kind].includes(its) &&
        from.length >= 7 &&
        from.slice(0, role.from.length) > role.from &&
        isBefore(from, end)
      );
    })
    .map(({ from }) => from)
    .sort();
  const [day] = days;
  if (day === undefined || (role.to !== '' && day.startsWith(role.to))) return role;
  dropped.drop('end of a term after another office began', `${role.person} ${role.office} ${end}, ${day}`);
  return role.to === '' ? { ...role, known: day } : { ...role, to: day };
}

function isBefore(day: string, end: string): boolean {
  const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '12');
  return month(end) - month(day) >= LATER;
}
