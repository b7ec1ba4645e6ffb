/** Offices in words: what was held, and how that stands to the date of the article. */

import type { RoleView } from '../view/context-view.ts';
import { type CitationText, wordCitation, wordPeriod } from './claim-text.ts';
import type { Texts } from './texts.ts';

/** `Minister of Trade, Government of Examplia`: the source's words, the institution once. */
export function wordOffice(role: RoleView, texts: Texts): string {
  const { office, institution } = role;
  if (institution === null || office.toLowerCase().includes(institution.toLowerCase())) return office;
  return texts.say('role.at', { office, institution });
}

/** The office as it stands to the date: held then, formerly, later, last known, or undated. */
export function wordRole(role: RoleView, texts: Texts): string {
  return texts.say(`role.${role.status}`, { office: wordOffice(role, texts) });
}

/** The same in one line of its own: where the office is only known up to a day, it says which. */
export function wordRoleLine(role: RoleView, texts: Texts): string {
  if (role.status !== 'last-known') return wordRole(role, texts);
  const date = texts.date(role.knownUntil);
  return texts.say('role.last-known-on', { office: wordOffice(role, texts), date });
}

function wordEnd(role: RoleView, texts: Texts): string[] {
  if (role.ended === 'successor') return [texts.say('role.ended-successor')];
  return role.to === null ? [texts.say('role.as-of', { date: texts.date(role.knownUntil) })] : [];
}

/** When it was held, and how exactly that is known: `since 2016, dates of the term, as of 2020`. */
export function wordRoleDates(role: RoleView, texts: Texts): string {
  const period = wordPeriod(role, texts);
  const dated = role.dated === 'own' ? null : texts.say(`role.dated-${role.dated}`);
  return texts.parts([period, dated, ...wordEnd(role, texts)].filter((part) => part !== null));
}

/** Country of the office by name, null where it has none. */
export const wordRoleCountry = (role: RoleView, texts: Texts): string | null =>
  role.country === null ? null : texts.country(role.country);

export function citationOfRole(role: RoleView, texts: Texts): CitationText {
  return wordCitation({ ...role, date: null, copy: false }, texts);
}
