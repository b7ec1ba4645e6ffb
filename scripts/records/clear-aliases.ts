/**
 * Aliases that belong to a sister: notes give `Radio Svoboda` as another name of RFE/RL, though RFE/RL's Russian service has a
 * record of that name. Of two outlets that are tied (the same owner, or one is the parent of the other) only the one whose
 * label it is, or whose label it is a part of, keeps the name. And abbreviations of networks: lists name a local station `CBS`
 * after what it relays, so an abbreviation that many outlets of a country bear is only theirs who are called so.
 */

import type { Institution, Name, Outlet } from '../../utils/model/facts.ts';
import { foldClose, foldCompany, foldText } from './fold.ts';
import { addToList } from './multimap.ts';
import { isHolderName } from './same-body.ts';

/** How many outlets of one country bear an abbreviation before it is taken for a network's. */
const NETWORK = 5;

export function clearAliases(outlets: readonly Outlet[], institutions: readonly Institution[]): Outlet[] {
  const bodies = new Map(institutions.map((body) => [body.id as string, body]));
  const byName = new Map<string, Outlet[]>();
  for (const outlet of outlets) {
    for (const name of new Set(outlet.names.map((one) => foldText(one.text))))
      addToList(byName, name, outlet);
  }
  return outlets.map((outlet) => {
    const names = outlet.names.filter(
      (name, i) =>
        (i === 0 ||
          (!isSisters(outlet, foldText(name.text), byName) &&
            !isAnothers(outlet, name, byName) &&
            !isHolders(outlet, name.text, bodies))) &&
        !isNetworks(outlet, name, byName),
    );
    if (names.length === outlet.names.length) return outlet;
    const [first = siteName(outlet), ...others] = names;
    return { ...outlet, names: [first.kind === 'alias' ? { ...first, kind: 'label' } : first, ...others] };
  });
}

/** The host, for a station that is called as its network only. */
function siteName(outlet: Outlet): Name {
  const [site] = outlet.sites;
  return site === undefined ? outlet.names[0]! : { ...outlet.names[0]!, text: site.host, kind: 'label' };
}

/** An abbreviation that a local station bears of its network; the label of a record that is kept by hand or assessed is its own. */
function isNetworks(outlet: Outlet, name: Name, byName: ReadonlyMap<string, readonly Outlet[]>): boolean {
  if (name.kind !== 'short') return false;
  const folded = foldText(name.text);
  const bearers = (byName.get(folded) ?? []).filter((other) => other.country === outlet.country);
  if (bearers.length < NETWORK) return false;
  const isLabel = foldText(outlet.names[0]?.text ?? '') === folded;
  return !(isLabel ? isAssessed(outlet) : isOwn(outlet, folded));
}

function isAssessed(outlet: Outlet): boolean {
  return outlet.claims.some((claim) =>
    /^(?:curated|perennial-sources|state-media-profiles)$/u.test(claim.citation.source),
  );
}

function isSisters(outlet: Outlet, name: string, byName: ReadonlyMap<string, readonly Outlet[]>): boolean {
  if (isOwn(outlet, name)) return false;
  const others = byName.get(name) ?? [];
  return others.some((other) => other !== outlet && isOwn(other, name) && areTied(outlet, other));
}

/** A curated note lists papers of one house together: `Delfi` with `Eesti Ekspress`, which has a record of that label in the country. */
function isAnothers(outlet: Outlet, name: Name, byName: ReadonlyMap<string, readonly Outlet[]>): boolean {
  if (!outlet.claims.some((claim) => claim.citation.source === 'curated')) return false;
  const folded = foldText(name.text);
  const label = outlet.names[0]?.text ?? '';
  const [close, own] = [foldClose(name.text), foldClose(label)];
  if (name.kind === 'short' || own.includes(close) || close.includes(own)) return false;
  return (
    isHolderName(name.text, label) &&
    (byName.get(folded) ?? []).some(
      (other) =>
        other !== outlet &&
        other.country === outlet.country &&
        foldText(other.names[0]?.text ?? '') === folded,
    )
  );
}

/** The name of who owns the outlet and stands for itself: notes list `Grupo Clarín` among the names of `Clarín`. */
function isHolders(outlet: Outlet, name: string, bodies: ReadonlyMap<string, Institution>): boolean {
  if (/^(?:agency|broadcaster)$/u.test(outlet.type)) return false;
  if (!isHolderName(name, outlet.names[0]?.text ?? '')) return false;
  const folded = foldCompany(name);
  return [...holders(outlet)].some((id) =>
    bodies.get(id)?.names.some((one) => one.kind !== 'short' && foldCompany(one.text) === folded),
  );
}

/** The name is the label, or whole words of it. */
function isOwn(outlet: Outlet, name: string): boolean {
  return ` ${foldText(outlet.names[0]?.text ?? '')} `.includes(` ${name} `);
}

function areTied(a: Outlet, b: Outlet): boolean {
  const [x, y] = [holders(a), holders(b)];
  return x.has(b.id) || y.has(a.id) || [...x].some((id) => y.has(id));
}

function holders(outlet: Outlet): Set<string> {
  return new Set(
    outlet.claims.flatMap((claim) =>
      claim.kind === 'owner' ? [claim.owner] : claim.kind === 'parent' ? [claim.parent] : [],
    ),
  );
}
