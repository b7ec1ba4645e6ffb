/**
 * What all rows of the sources are called and where they are, known before anything is joined: a row that meets a group by a site or an alias
 * is not of it where another row is so rather.
 */

import { siteText } from '../../utils/dataset/row-texts.ts';
import type { DraftOrganisation } from './draft.ts';
import { foldClose, foldText } from './fold.ts';
import {
  firstName,
  type Group,
  hasLabel,
  hasSource,
  isWikidata,
  labelOf,
  rowOf,
  sharesDomain,
} from './group-rules.ts';
import { addOne, addToSet } from './multimap.ts';

export class AnnouncedRows {
  /** Wikidata ids by `country|label`. */
  private readonly idsByLabel = new Map<string, Set<string>>();

  /** How many rows with a site of their own have a label, by `source|country|label`: a bare name may be of any of them. */
  private readonly rowsByLabel = new Map<string, number>();

  /** Labels of all rows that have a site, by `source|host/path`. */
  private readonly labelsBySite = new Map<string, Set<string>>();

  announce(draft: DraftOrganisation): void {
    const [label] = draft.names;
    for (const site of draft.sites)
      addToSet(this.labelsBySite, `${draft.source}|${siteText(site)}`, foldText(firstName(draft)));
    if (draft.sites.length > 0) addOne(this.rowsByLabel, rowOf(draft));
    if (isWikidata(draft.key) && label !== undefined)
      addToSet(this.idsByLabel, `${draft.country ?? ''}|${foldText(label.text)}`, draft.key);
  }

  /** Several rows of the source have the draft's label and country, each with a site. */
  isOneOfMany(draft: DraftOrganisation): boolean {
    return (this.rowsByLabel.get(rowOf(draft)) ?? 0) > 1;
  }

  /**
   * A draft with a Wikidata id meets a group without one by a site or an alias, while other ids have the group's own label in its
   * country: the international edition of a paper, a sister on the same site, a paper of that name elsewhere.
   */
  isNamesake(group: Group, draft: DraftOrganisation): boolean {
    if (group.wikidata !== null || !isWikidata(draft.key)) return false;
    const label = labelOf(group);
    const ids = this.idsByLabel.get(`${group.country ?? ''}|${label}`);
    return ids !== undefined && !ids.has(draft.key);
  }

  /**
   * Another row of the source has the site too, and is called as the group or as another of its names, which the draft is not: `Orbe` on the site of
   * `Prensa Latina`.
   */
  isBesideSister(group: Group, draft: DraftOrganisation, site: string): boolean {
    const labels = this.labelsBySite.get(`${draft.source}|${site}`);
    const names = group.drafts[0]!.names.map(({ text }) => foldText(text));
    return !names.includes(foldText(firstName(draft))) && names.some((name) => labels?.has(name) === true);
  }

  /**
   * Another row of the source is the group rather: an alias of the draft is its label (`KOOL-TV`, also `Reelz`, beside `Reelz`), or it has
   * the label in the country of the group, where the draft has none and is not at the name's `.com`.
   */
  isSistersName(group: Group, draft: DraftOrganisation): boolean {
    if (hasSource(group, draft) || sharesDomain(group, draft)) return false;
    if (hasLabel(group, draft) && (draft.country !== null || group.country === null)) return false;
    if (draft.sites.some(({ host }) => host === `${foldClose(firstName(group.drafts[0]!))}.com`))
      return false;
    const country = draft.country ?? (hasLabel(group, draft) ? group.country : null) ?? '';
    return this.rowsByLabel.has(`${draft.source}|${country}|${labelOf(group)}`);
  }
}
