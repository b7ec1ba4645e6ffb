/** Names and owners of a channel, as the list has them in its cells. */

import type { Fields } from '../shared/read.ts';

const partsOf = (cell = ''): string[] => cell.split(';').map((part) => part.trim());

export function alternativesOf(channel: Fields): string[] {
  return partsOf(channel.alt_names);
}

/** What it and its network are called, and its other names. */
export function allNamesOf(channel: Fields): string[] {
  return [channel.name ?? '', channel.network ?? '', ...alternativesOf(channel)];
}

export function ownersOf(channel: Fields): string[] {
  return partsOf(channel.owners);
}
