/** What platforms and readers put around links that leave them, and link counters of advertisers. */

import { readParam } from './percent.ts';
import { anywhereInPath, type Wrapped, type WrapRule, wholeQuery } from './wrap-rule.ts';

/** `ok.ru/dk?st.cmd=outLinkWarning&st.rfn=https...`; other commands of the same page lead nowhere. */
function readOk({ query }: Wrapped): string | null {
  return readParam(query, 'st.cmd')?.startsWith('outLink') ? readParam(query, 'st.rfn') : null;
}

/** Semicolons part the parameters of ad servers; the target comes last, after `?` or as `adurl`. */
function readDoubleclick({ query, rest }: Wrapped): string | null {
  const at = rest.indexOf('?http');
  return readParam(query, 'adurl') ?? (at < 0 ? null : rest.slice(at + 1));
}

export const socialWrappers: readonly WrapRule[] = [
  { hosts: ['facebook.com'], kind: 'redirect', path: '/l.php', params: ['u'] },
  { hosts: ['facebook.com'], kind: 'redirect', path: '/flx/warn/', params: ['u'] },
  { hosts: ['l.instagram.com'], kind: 'redirect', params: ['u'] },
  {
    hosts: ['l.threads.net', 'l.threads.com', 'l.messenger.com', 'l.wl.co'],
    kind: 'redirect',
    params: ['u'],
  },
  { hosts: ['l.workplace.com'], kind: 'redirect', params: ['u'] },
  { hosts: ['out.reddit.com'], kind: 'redirect', params: ['url'] },
  { hosts: ['youtube.com'], kind: 'redirect', path: '/redirect', params: ['q'] },
  { hosts: ['linkedin.com'], kind: 'redirect', path: '/redir/redirect', params: ['url'] },
  { hosts: ['linkedin.com'], kind: 'redirect', path: '/safety/go', params: ['url'] },
  { hosts: ['linkedin.com'], kind: 'redirect', path: '/redir/general-malware-page', params: ['url'] },
  { hosts: ['vk.com', 'vk.ru', 'vkontakte.ru'], kind: 'redirect', path: '/away.php', params: ['to'] },
  { hosts: ['vk.com', 'vk.ru'], kind: 'redirect', path: '/away', params: ['to'] },
  { hosts: ['ok.ru'], kind: 'redirect', path: '/dk', read: readOk },
  { hosts: ['t.me', 'telegram.me'], kind: 'redirect', path: '/iv', params: ['url'] },
  { hosts: ['steamcommunity.com'], kind: 'redirect', path: '/linkfilter/', params: ['u', 'url'] },
  { hosts: ['steamcommunity.com'], kind: 'redirect', path: '/linkfilter', params: ['u', 'url'] },
  { hosts: ['t.umblr.com', 'tumblr.com'], kind: 'redirect', path: '/redirect', params: ['z'] },
  {
    hosts: ['weibo.com', 'weibo.cn', 'sinaurl.cn'],
    kind: 'redirect',
    path: '/sinaurl',
    params: ['u', 'toasturl'],
  },
  { hosts: ['link.zhihu.com'], kind: 'redirect', params: ['target'] },
  { hosts: ['tiktok.com'], kind: 'redirect', path: '/link/v2', params: ['target'] },
  { hosts: ['slack-redir.net'], kind: 'redirect', path: '/link', params: ['url'] },
  { hosts: ['exit.sc'], kind: 'redirect', params: ['url'] },
  { hosts: ['disq.us'], kind: 'redirect', params: ['url'] },
  { hosts: ['deviantart.com'], kind: 'redirect', path: '/users/outgoing', read: wholeQuery },
  {
    hosts: ['href.li', 'anonym.to', 'anon.to', 'nullrefer.com', 'dereferer.me'],
    kind: 'redirect',
    read: wholeQuery,
  },
  { hosts: ['xing.com'], kind: 'redirect', path: '/link/r', params: ['url'] },
  { hosts: ['getpocket.com'], kind: 'redirect', path: '/redirect', params: ['url'] },
  { hosts: ['flipboard.com'], kind: 'redirect', path: '/redirect', params: ['url'] },
  { hosts: ['feedly.com'], kind: 'redirect', path: '/i/entry/', read: anywhereInPath },
  { hosts: ['medium.com'], kind: 'redirect', path: '/r/', params: ['url'] },
  { hosts: ['substack.com'], kind: 'redirect', path: '/redirect', params: ['url', 'u'] },
  { hosts: ['outbrain.com'], kind: 'advert', params: ['url', 'redir', 'dest'] },
  { hosts: ['taboola.com'], kind: 'advert', params: ['redir', 'url', 'redirect'] },
  { hosts: ['googleadservices.com', 'googlesyndication.com'], kind: 'advert', params: ['adurl'] },
  { hosts: ['doubleclick.net'], kind: 'advert', read: readDoubleclick },
  { hosts: ['linksynergy.com'], kind: 'advert', params: ['murl'] },
  { hosts: ['skimresources.com'], kind: 'advert', params: ['url'] },
  { hosts: ['viglink.com'], kind: 'advert', params: ['u', 'out'] },
  { hosts: ['shareasale.com'], kind: 'advert', params: ['urllink'] },
  { hosts: ['awin1.com'], kind: 'advert', params: ['ued', 'p'] },
];
