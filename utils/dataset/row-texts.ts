/** How sites and accounts stand in the file as texts: `timesofindia.com/sports`, `youtube:UCx`. */

import type { Account, Platform, Site } from '../model/facts.ts';

export const siteText = ({ host, path }: Site): string => host + path;

/** A host has no slash, a path is empty or begins with one. */
export function parseSite(text: string): Site {
  const slash = text.indexOf('/');
  return slash < 0 ? { host: text, path: '' } : { host: text.slice(0, slash), path: text.slice(slash) };
}

/** Segments of a path: 0 for `''`, 1 for `/sports`. */
export const pathDepthOf = (path: string): number => path.split('/').length - 1;

export const accountText = ({ platform, handle }: Account): string => `${platform}:${handle}`;

export function parseAccount(text: string): Account {
  const colon = text.indexOf(':');
  return { platform: text.slice(0, colon) as Platform, handle: text.slice(colon + 1) };
}
