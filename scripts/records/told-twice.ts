/**
 * A minister told under two titles: Wikidata has `Minister of Information` from 2014 to 2020, the list of June 2019 `Minister of Media`. A listed
 * post is left out where its holder then held, by a dated role of that country, a post whose name has a field in common, and no
 * second listed post has; and so is one of whom governed a part of the country or led an embassy by then.
 */

import { type DraftPerson, type DraftRole, keepRoles } from './draft.ts';
import { foldText } from './fold.ts';

/** Words that tell no field. */
const PLAIN =
  /^(?:of|for|and|the|in|to|with|affairs|development|national|public|state|federal|republic|government|govt|general|head|office|president|presidential|cabinet|council|social|services?|matters|charge|relations|resources|planning|policy)$/u;

/** Words for one field, by their first letters. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:information|media|communications?|press)$/u, 'media'],
  [/^(?:transports?|transportation|mobility)$/u, 'transport'],
  [/^(?:fisher\p{L}*|fishing|marine)$/u, 'fish'],
  [/^(?:defen[cs]e)$/u, 'defence'],
  [/^(?:labou?r|employment)$/u, 'labour'],
  [/^(?:financ\p{L}+|treasury)$/u, 'finance'],
  [/^(?:tax\p{L}*)$/u, 'tax'],
  [/^(?:sports?)$/u, 'sport'],
  [/^(?:interior|home)$/u, 'interior'],
  [/^(?:foreign|external|international)$/u, 'foreign'],
  [/^(?:women|gender)$/u, 'women'],
];

/** Fields of `Minister of X and Y`; null for another office. A minister of state, junior or deputy is another rank. */
function fieldsOf(office: string): ReadonlySet<string> | null {
  const match = /^minister (?:of|for) (?!state\b)(?:the )?(.+)$/u.exec(foldText(office));
  if (match === null) return null;
  const words = (match[1] ?? '').split(' ').filter((word) => word.length > 2 && !PLAIN.test(word));
  return new Set(
    words.map((word) => FIELDS.find(([form]) => form.test(word))?.[1] ?? word.replace(/s$/u, '')),
  );
}

function isHeldOn(role: DraftRole, day: string): boolean {
  const [from, to] = [role.from, role.to ?? role.known];
  return from !== null && from <= day && to.padEnd(7, '-99') >= day;
}

/** Takes the second telling out of the roles of each person. */
export function leaveToldTwice(people: Iterable<readonly DraftPerson[]>): void {
  for (const drafts of people) {
    const roles = drafts.flatMap((person) => person.roles);
    const listed = roles.filter((role) => role.dated === 'listing');
    const dated = roles.filter((role) => role.dated !== 'listing');
    const isTwice = (role: DraftRole): boolean =>
      dated.some(
        (other) =>
          isElsewhere(role, other) ||
          (share(role, other) &&
            isHeldOn(other, role.known) &&
            listed.filter((one) => share(one, other)).length === 1),
      );
    for (const person of drafts) keepRoles(person, (role) => role.dated !== 'listing' || !isTwice(role));
  }
}

/** Offices that no minister holds beside the cabinet. */
const elsewhere =
  /^(?:governor of .+ (?:state|province|region|county|oblast)$|(?:ambassador|high commissioner|permanent representative) to\b)/iu;

function isElsewhere(role: DraftRole, other: DraftRole): boolean {
  const isAway = other.country === role.country && elsewhere.test(other.office);
  return isAway && fieldsOf(role.office) !== null && isHeldOn(other, role.known);
}

function share(a: DraftRole, b: DraftRole): boolean {
  if (a.country !== b.country) return false;
  const [x, y] = [fieldsOf(a.office), fieldsOf(b.office)];
  return x !== null && y !== null && [...x].some((field) => y.has(field));
}
