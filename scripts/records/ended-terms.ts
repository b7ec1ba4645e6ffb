/**
 * Terms of legislatures and councils whose end no file tells, from `data/ended-terms.tsv`: a seat that is open in a source is
 * known to hold only until the day on which the body that it belongs to was dissolved or elected anew.
 */

import type { PartialDate } from '../../utils/model/facts.ts';
import type { DraftPerson } from './draft.ts';
import { addToList } from './multimap.ts';
import type { Problem, TableRow } from './tsv.ts';

interface EndedTerm {
  readonly row: TableRow;
  readonly country: string;
  readonly office: string;
  readonly from: PartialDate;
  readonly ended: PartialDate;
}

/** Shortens `known` of open seats in place; rows that meet no seat are problems. */
export function boundByTerms(
  people: Iterable<readonly DraftPerson[]>,
  rows: readonly TableRow[],
  problems: Problem[],
): void {
  const terms = new Map<string, EndedTerm[]>();
  const all = rows.map(readTerm);
  for (const term of all) addToList(terms, `${term.country}|${term.office}`, term);
  const met = new Set<EndedTerm>();
  for (const role of [...people].flat().flatMap((draft) => draft.roles)) {
    const term = (terms.get(`${role.country}|${role.office}`) ?? []).find(
      (one) => role.from !== null && isWithin(role.from, one),
    );
    if (term === undefined) continue;
    met.add(term);
    if (role.to === null && role.known > term.ended) role.known = term.ended;
  }
  for (const term of all)
    if (!met.has(term))
      problems.push({
        ...term.row,
        message: `nobody held ${term.office} of ${term.country} from ${term.from}`,
      });
}

/** A seat that began in the year or month of the end may be one of the next term. */
function isWithin(day: PartialDate, { from, ended }: EndedTerm): boolean {
  return day >= from && day < ended.slice(0, day.length);
}

function readTerm(row: TableRow): EndedTerm {
  const [country, office, from, ended] = ['country', 'office', 'from', 'ended'].map((name) => row.cell(name));
  return { row, country: country!, office: office!, from: from!, ended: ended! };
}
