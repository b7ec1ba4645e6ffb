/**
 * The shape of each badge, drawn on a field of 12 by 12, to be filled by the even-odd rule. Shapes differ in
 * outline and in what is cut out, never in colour; no shape warns or approves.
 */

import type { BadgeKind } from './context-view.ts';

/** `d` of an SVG path. */
export const badgeShapes: Readonly<Record<BadgeKind, string>> = {
  'state-controlled': 'M1 1h10v10H1z',
  'state-funded': 'M1 1h10v10H1zM3.6 2.4h6v6z',
  'public-service': 'M1 1h10v10H1zM2.6 2.6v6.8h6.8V2.6zM4.4 4.4h3.2v3.2H4.4z',
  party: 'M1.6.6h1.7v10.8H1.6zM4 .9 11.4 4.2 4 7.5z',
  private: 'M6 .3 11.7 6 6 11.7.3 6z',
  nonprofit: 'M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8zm0 2a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4z',
  'in-report': 'M1.8.6h5.5L10.2 3.5v7.9H1.8zM3.6 4.8v1.3h4.8V4.8zm0 2.7v1.3h4.8V7.5z',
  'state-body':
    'M6 .4 11.6 3.4V4.6H.4V3.4zM1.6 5.4h1.8v3.8H1.6zM5.1 5.4h1.8v3.8H5.1zM8.6 5.4h1.8v3.8H8.6zM.4 10h11.2v1.6H.4z',
  official: 'M6 .5a2.8 2.8 0 1 1 0 5.6A2.8 2.8 0 0 1 6 .5zM.8 11.6C.8 8.6 3 6.9 6 6.9s5.2 1.7 5.2 4.7z',
  // Half filled: what holds on one side of a day is open on the other.
  'last-known':
    'M6 .5a2.8 2.8 0 1 1 0 5.6A2.8 2.8 0 0 1 6 .5zm0 1.3v3a1.5 1.5 0 0 0 0-3zM.8 11.6C.8 8.6 3 6.9 6 6.9s5.2 1.7 5.2 4.7zM6 8.2v2.1h3.6C9.1 8.9 7.8 8.2 6 8.2z',
  'former-official':
    'M6 .5a2.8 2.8 0 1 1 0 5.6A2.8 2.8 0 0 1 6 .5zm0 1.4a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8zM.8 11.6C.8 8.6 3 6.9 6 6.9s5.2 1.7 5.2 4.7zm1.7-1.4h7C9.1 8.9 7.8 8.2 6 8.2s-3.1.7-3.5 2z',
  ambiguous:
    'M3.1 3.3a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zm5.8 0a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zm0 1.4a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6z',
  'look-alike': 'M1 1h6.6v2.2H3.2v4.4H1zM4.4 4.4H11V11H4.4z',
  known: 'M4.8.8h2.4v2.4H4.8zm0 3.8h2.4v6.6H4.8z',
};
