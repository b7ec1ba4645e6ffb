/**
 * The reader's choices. They come from the browser's storage, from a file, or from an organisation's policy,
 * so each field is read by itself: a wrong one falls back to its default and takes no right one with it.
 */

import type { BadgeKind } from '../view/context-view.ts';

export interface Settings {
  /** `known`: only where something is known beyond the name. */
  readonly badges: 'all' | 'known' | 'none';
  /** Kinds of badge that are not drawn in pages. */
  readonly hidden: readonly BadgeKind[];
  /** On everywhere except `off`, or only on the sites in `on`. */
  readonly sites: 'all' | 'chosen';
  readonly off: readonly string[];
  readonly on: readonly string[];
  /** `auto` or one of our languages. */
  readonly language: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Ids of data packs that are switched off. */
  readonly packsOff: readonly string[];
}

export const defaultSettings: Settings = {
  badges: 'all',
  hidden: [],
  sites: 'all',
  off: [],
  on: [],
  language: 'auto',
  theme: 'auto',
  packsOff: [],
};

/** Every kind of badge, in the order in which they are listed. */
export const badgeKinds: readonly BadgeKind[] = [
  'state-controlled',
  'state-funded',
  'public-service',
  'party',
  'private',
  'nonprofit',
  'in-report',
  'state-body',
  'official',
  'last-known',
  'former-official',
  'ambiguous',
  'look-alike',
  'known',
];

/** Lists are cut to what the browser's synchronised storage can hold. */
const MAX_ITEMS = 200;
const HOST = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*$/;

/** Host of what a reader typed (`https://www.Example.com/x` gives `example.com`); null where it is none. */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  try {
    const { hostname } = new URL(text.includes('://') ? text : `https://${text}`);
    const host = bareOf(hostname);
    return HOST.test(host) ? host : null;
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const choice = <T extends string>(value: unknown, choices: readonly T[], fallback: T): T =>
  choices.includes(value as T) ? (value as T) : fallback;

function list<T extends string>(value: unknown, narrow: (item: string) => T | null): readonly T[] {
  if (!Array.isArray(value)) return [];
  const items = value.flatMap((item: unknown) => {
    const known = typeof item === 'string' ? narrow(item) : null;
    return known === null ? [] : [known];
  });
  return [...new Set(items)].slice(0, MAX_ITEMS);
}

const badgeKind = (item: string): BadgeKind | null =>
  badgeKinds.includes(item as BadgeKind) ? (item as BadgeKind) : null;

const short = (item: string): string | null => (item.length > 0 && item.length <= 100 ? item : null);

/** A file of another kind would otherwise pass for settings that are all wrong, and reset them. */
export const looksLikeSettings = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(defaultSettings).some((key) => Object.hasOwn(value, key));

/** Settings from anything; what is missing or wrong takes its default. */
export function narrowSettings(value: unknown): Settings {
  const fields: Fields = looksLikeSettings(value) ? value : {};
  return {
    badges: choice(fields.badges, ['all', 'known', 'none'], defaultSettings.badges),
    hidden: list(fields.hidden, badgeKind),
    sites: choice(fields.sites, ['all', 'chosen'], defaultSettings.sites),
    off: list(fields.off, hostOf),
    on: list(fields.on, hostOf),
    language: (typeof fields.language === 'string' && short(fields.language)) || defaultSettings.language,
    theme: choice(fields.theme, ['auto', 'light', 'dark'], defaultSettings.theme),
    packsOff: list(fields.packsOff, short),
  };
}

const bareOf = (host: string): string => host.replace(/^www\./, '');

const isUnder = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** Whether Masthead works on a host; a site stands for its subdomains too. */
export function isOnAt(host: string, { sites, on, off }: Pick<Settings, 'sites' | 'on' | 'off'>): boolean {
  const isListed = (sites === 'all' ? off : on).some((site) => isUnder(bareOf(host), site));
  return isListed === (sites === 'chosen');
}

/** The settings with Masthead switched on or off at a host. */
export function switchSite(settings: Settings, host: string, isOn: boolean): Settings {
  const list = settings.sites === 'all' ? 'off' : 'on';
  const others = settings[list].filter((site) => !isUnder(bareOf(host), site));
  return { ...settings, [list]: isOn === (list === 'on') ? [...others, bareOf(host)] : others };
}
