/**
 * Sites that a reader switched off or on in a private window. They are kept in memory alone, until the browser is
 * closed, and count in private windows only: a setting would leave the site's name behind, and take it to other machines.
 */

import { type Settings, switchSite } from '../protocol/settings.ts';
import { webext } from './webext.ts';

const KEY = 'privateSites';

type Choice = readonly [host: string, isOn: boolean];

const isChoice = (value: unknown): value is Choice =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'boolean';

async function load(): Promise<readonly Choice[]> {
  try {
    const stored: Readonly<Record<string, unknown>> = await webext().storage.session.get(KEY);
    const choices = stored[KEY];
    return Array.isArray(choices) ? choices.filter(isChoice) : [];
  } catch {
    return [];
  }
}

/** The settings as they are in private windows. Not to be saved. */
export async function withPrivateSites(settings: Settings): Promise<Settings> {
  return (await load()).reduce((so, [host, isOn]) => switchSite(so, host, isOn), settings);
}

/** Keeps a choice until the browser is closed. */
export async function keepPrivateSite(host: string, isOn: boolean): Promise<void> {
  const others = (await load()).filter(([one]) => one !== host);
  await webext().storage.session.set({ [KEY]: [...others, [host, isOn]] });
}
