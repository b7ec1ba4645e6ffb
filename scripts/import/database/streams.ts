/** Hosts that only play a channel: `stream.rivertv.example` is a part of the channel's own domain, or somebody's player. */

import { getDomain } from 'tldts';
import type { Dropped } from '../shared/dropped.ts';
import type { Fields } from '../shared/read.ts';
import { alternativesOf } from './channel.ts';
import { nearness } from './choose-name.ts';

const playing = /^(?:stream|live|vod|hls|iptv)\./u;
/** Hosts called so carry nothing to read. */
const onlyPlaying = /^(?:stream|vod|hls)\./u;

/** Puts the domain in the place of such a host where all its channels are called as the domain is; drops what is left, in place. */
export function foldStreams(bySite: Map<string, readonly Fields[]>, dropped: Dropped): void {
  for (const [site, channels] of [...bySite]) {
    const domain = getDomain(site);
    if (domain === null || domain === site || !playing.test(site)) continue;
    const isCalled = (channel: Fields): boolean =>
      [channel.name ?? '', ...alternativesOf(channel)].some((name) => nearness(name, domain) > 1);
    if (!bySite.has(domain) && channels.every(isCalled)) {
      bySite.delete(site);
      bySite.set(domain, channels);
    } else if (onlyPlaying.test(site)) {
      dropped.drop('a host of files or of a library', site);
      bySite.delete(site);
    }
  }
}
