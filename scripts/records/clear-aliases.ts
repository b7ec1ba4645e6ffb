/**
 * Aliases that belong to a sister: notes give `Radio Svoboda` as another name of RFE/RL, though RFE/RL's Russian service has a
 * record of that name. Of two outlets that are tied (the same owner, or one is the parent of the other) only the one whose
 * label it is, or whose label it is a part of, keeps the name.
 */

import type { Outlet } from '../../utils/model/facts.ts';
import { foldText } from './fold.ts';

export function clearAliases(outlets: readonly Outlet[]): Outlet[] {
  const byName = new Map<string, Outlet[]>();
  for (const outlet of outlets) {
    for (const name of new Set(outlet.names.map((one) => foldText(one.text)))) {
      const list = byName.get(name);
      if (list === undefined) byName.set(name, [outlet]);
      else list.push(outlet);
    }
  }
  return outlets.map((outlet) => {
    const names = outlet.names.filter(
      (name, i) => i === 0 || !isSisters(outlet, foldText(name.text), byName),
    );
    return names.length === outlet.names.length ? outlet : { ...outlet, names };
  });
}

function isSisters(outlet: Outlet, name: string, byName: ReadonlyMap<string, readonly Outlet[]>): boolean {
  if (isOwn(outlet, name)) return false;
  const others = byName.get(name) ?? [];
  return others.some((other) => other !== outlet && isOwn(other, name) && areTied(outlet, other));
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
