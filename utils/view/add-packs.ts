/**
 * Adds the claims of data packs to a view, after it is built: at the end of an outlet's own claims and under the
 * pack's name, so that nothing of ours is replaced; and as cards of their own for outlets that only a pack
 * knows. Badges do not change: they speak for our data alone.
 */

import type { Dataset } from '../dataset/dataset.ts';
import type { EntityId } from '../model/facts.ts';
import type { Pack, PackOutlet } from '../model/pack.ts';
import type { Card, ClaimView, ContextView, OrganisationCard } from './context-view.ts';

interface Found {
  readonly name: string | null;
  readonly host: string;
  readonly claims: readonly ClaimView[];
}

/** Keys of sources that are packs begin with this. */
export const packPrefix = 'pack:';

function claimsOf(outlet: PackOutlet, pack: Pack): ClaimView[] {
  const { name, publisher, url, licence, date } = pack;
  const key = `${packPrefix}${pack.id}`;
  const source = { key, name, publisher, url, licence, date };
  return outlet.claims.map(({ text, from, to, ...cited }) => ({
    claim: {
      kind: 'register',
      register: 'pack',
      value: text,
      from,
      to,
      citation: { source: key, url: cited.url, date: cited.date, check: 'file', copy: false },
    },
    object: null,
    source,
  }));
}

function indexHosts(packs: readonly Pack[]): Map<string, Found> {
  const index = new Map<string, Found>();
  for (const pack of packs)
    for (const outlet of pack.outlets) {
      const own = claimsOf(outlet, pack);
      for (const host of outlet.hosts) {
        const known = index.get(host);
        index.set(host, {
          name: known?.name ?? outlet.name,
          host,
          claims: [...(known?.claims ?? []), ...own],
        });
      }
    }
  return index;
}

/** The entry of a host or of the nearest domain above it. */
function findHost(host: string, index: ReadonlyMap<string, Found>): Found | null {
  for (let name = host.replace(/^www\./, ''); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const found = index.get(name);
    if (found) return found;
  }
  return null;
}

const hostOfAddress = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

const cardOf = ({ name, host, claims }: Found): OrganisationCard => ({
  kind: 'outlet',
  id: `m-pack-${host}` as EntityId,
  name: name ?? host,
  otherNames: [],
  type: 'other',
  country: null,
  host,
  badge: 'known',
  control: null,
  paths: [],
  claims,
});

/** All sites of an organisation: a pack may name any of them. */
type HostsOf = (card: OrganisationCard) => readonly string[];

/** The sites that the dataset states for a card's entity; those that are part of another's site are left out. */
export const hostsIn =
  (dataset: Dataset): HostsOf =>
  ({ id }) => {
    const ref = dataset.refOf(id);
    const entity = ref === null ? null : dataset.entity(ref);
    if (entity === null || entity.kind === 'person') return [];
    return entity.sites.flatMap(({ host, path }) => (path === '' ? [host] : []));
  };

const ownHost: HostsOf = ({ host }) => (host === null ? [] : [host]);

type Index = ReadonlyMap<string, Found>;

function extendCard(card: Card, index: Index, hostsOf: HostsOf): Card {
  if (card.kind === 'person') return card;
  const found = new Set(hostsOf(card).flatMap((host) => findHost(host, index)?.claims ?? []));
  return found.size === 0 ? card : { ...card, claims: [...card.claims, ...found] };
}

/** A card by itself, as a look-up finds it, with the claims of packs. */
export const addPacksToCard = (card: Card, packs: readonly Pack[], hostsOf: HostsOf): Card =>
  extendCard(card, indexHosts(packs), hostsOf);

/** The view with the claims of packs; the same view where there are none. */
export function addPacks(view: ContextView, packs: readonly Pack[], hostsOf: HostsOf = ownHost): ContextView {
  if (packs.length === 0) return view;
  const index = indexHosts(packs);
  const cards: Record<string, Card> = Object.create(null);
  for (const [id, card] of Object.entries(view.cards)) cards[id] = extendCard(card, index, hostsOf);
  const add = (url: string): OrganisationCard | null => {
    const found = findHost(hostOfAddress(url), index);
    if (found === null) return null;
    const card = cardOf(found);
    cards[card.id] ??= card;
    return card;
  };
  const links = view.links.map((link) => {
    const card = link.id === null && link.lookAlike === null ? add(link.url) : null;
    return card === null ? link : { ...link, id: card.id };
  });
  const own = view.publisher.id === null && view.publisher.lookAlike === null ? add(view.url) : null;
  const publisher = own === null ? view.publisher : { ...view.publisher, id: own.id, name: own.name };
  return { ...view, cards, links, publisher };
}
