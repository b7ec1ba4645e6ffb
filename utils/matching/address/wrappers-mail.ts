/** Mail filters and mail readers that send links through themselves. */

import { decodePercent, readParam } from './percent.ts';
import { anywhereInPath, type Wrapped, type WrapRule } from './wrap-rule.ts';

/** Version 2: percent signs written as `-`, slashes as `_`: `u=https-3A__www.bbc.com_news`. */
function readProofpoint2({ query }: Wrapped): string | null {
  const value = readParam(query, 'u');
  return value ? decodePercent(value.replaceAll('-', '%').replaceAll('_', '/')) : null;
}

/**
 * Version 3: `/v3/__https://www.bbc.com/news__;!!abc`. Odd characters of the path are `*` there and listed
 * after the semicolon; a host holds none.
 */
function readProofpoint3({ rest }: Wrapped): string | null {
  const end = rest.indexOf('__;');
  return end < 0 ? null : rest.slice('/v3/__'.length, end);
}

/** `/v2/___https://www.bbc.com/news___.abc`. */
function readCheckpoint({ rest }: Wrapped): string | null {
  const start = rest.indexOf('___');
  const end = rest.lastIndexOf('___');
  return start < 0 || end <= start ? null : rest.slice(start + 3, end);
}

export const mailWrappers: readonly WrapRule[] = [
  { hosts: ['safelinks.protection.outlook.com', 'safelinks.office.net'], kind: 'mail', params: ['url'] },
  { hosts: ['urldefense.proofpoint.com'], kind: 'mail', path: '/v1/url', params: ['u'] },
  {
    hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
    kind: 'mail',
    path: '/v2/url',
    read: readProofpoint2,
  },
  {
    hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
    kind: 'mail',
    path: '/v3/',
    read: readProofpoint3,
  },
  { hosts: ['linkprotect.cudasvc.com'], kind: 'mail', path: '/url', params: ['a'] },
  { hosts: ['secure-web.cisco.com'], kind: 'mail', read: anywhereInPath },
  { hosts: ['protect.checkpoint.com'], kind: 'mail', read: readCheckpoint },
  { hosts: ['clicktime.symantec.com'], kind: 'mail', params: ['u'], read: anywhereInPath },
  { hosts: ['trendmicro.com'], kind: 'mail', path: '/wis/clicktime/', params: ['url'] },
  {
    hosts: ['linklock.titanhq.com', 'url.avanan.click', 'avanan.click'],
    kind: 'mail',
    params: ['url'],
    read: readCheckpoint,
  },
  {
    hosts: ['deref-mail.com', 'deref-gmx.net', 'deref-web.de', 'deref-gmx.com'],
    kind: 'mail',
    params: ['redirectUrl'],
  },
  { hosts: ['mail.ru'], kind: 'mail', path: '/redir', params: ['u', 'url'] },
  { hosts: ['click.mail.ru', 'r.mail.ru'], kind: 'mail', params: ['url', 'u'] },
];
