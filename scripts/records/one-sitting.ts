/**
 * A seat in a house that one source tells twice, since Wikidata gives it a term and its holder's own days: `Member of the House` from 2010 and from
 * 2011-01-10, or from 2011 to 2017 and again for the term of 2013. Nobody sits in one house twice at a time.
 */

import type { DraftRole } from './draft.ts';
import { monthsBetween } from './one-seat.ts';

const seat = /\b(?:member|representative|senator|deputy|councill?or)\b/iu;

/** The only house of a country by no name, and the house of one term: `Member of the 9th Tidehall`. */
const plain = /^Member of (?:the )?Parliament$/u;
const numbered = /^Member of the \d+(?:st|nd|rd|th) /u;

/** Months from an election, or its year, to the first sitting. */
const APART = 15;

/** Months between the last sitting and the end of a term. */
const CLOSE = 3;

/** A seat that is told with its dates; an office with a class is none. */
export function isSeat({ office, class: kind, dated }: DraftRole): boolean {
  return kind === null && dated !== 'listing' && seat.test(office);
}

/** True where `role` is the sitting that `other` tells better, which then has the more exact first day. */
export function isSameSitting(other: DraftRole, role: DraftRole): boolean {
  if (!isSeat(role) || other.source !== role.source || other.country !== role.country) return false;
  if (other.office !== role.office && !(plain.test(role.office) && numbered.test(other.office))) return false;
  if (role.from === null || other.from === null || other.dated === 'listing') return false;
  const [last, end] = [role.to ?? role.known, other.to ?? other.known];
  const isApart =
    Math.abs(monthsBetween(role.from, other.from)) > APART || Math.abs(monthsBetween(last, end)) > CLOSE;
  if (isApart || last <= other.from || end <= role.from || trust(role) > trust(other)) return false;
  const isExacter = role.from.length - other.from.length;
  if (isExacter > 0 || (isExacter === 0 && role.from < other.from)) other.from = role.from;
  return true;
}

/** A stated end tells more than none, and own days more than those of a term. */
function trust({ to, dated }: DraftRole): number {
  return (to === null ? 0 : 2) + (dated === 'own' ? 1 : 0);
}
