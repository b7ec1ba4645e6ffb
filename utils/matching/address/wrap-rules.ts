/**
 * How an address is read out of another. A rule names the hosts that wrap (with their subdomains; `google.*`
 * for every country), what the layer is, and where the target stands: in a parameter, or where a reader finds it.
 *
 *     { hosts: 'google.*', kind: 'search', path: '/url', params: ['q', 'url'] }
 *     https://www.google.de/url?sa=t&url=https%3A%2F%2Fbbc.com   ->   https://bbc.com
 */

import type { LayerKind } from './address-match.ts';
import type { readers } from './wrap-readers.ts';

export interface WrapRule {
  /** Parted by spaces. */
  readonly hosts: string;
  readonly kind: LayerKind;
  /** Whole path, or its start where it ends in `/`; absent for any path. */
  readonly path?: string;
  /** Parameters that may hold the target, first found wins. */
  readonly params?: readonly string[];
  /** Reads the target where no parameter holds it plainly. */
  readonly read?: keyof typeof readers;
}

export const wrapRules: readonly WrapRule[] = [
  // Search engines, news readers built on them, AMP caches and translators.
  { hosts: 'google.*', kind: 'search', path: '/url', params: ['q', 'url'] },
  { hosts: 'google.*', kind: 'search', path: '/imgres', params: ['imgrefurl'] },
  { hosts: 'google.*', kind: 'advert', path: '/aclk', params: ['adurl'] },
  { hosts: 'google.*', kind: 'amp', path: '/amp/s/', read: 'afterTwoSegments' },
  { hosts: 'google.*', kind: 'amp', path: '/amp/', read: 'afterSegment' },
  { hosts: 'news.google.com', kind: 'search', path: '/news/url', params: ['url'] },
  { hosts: 'news.google.com', kind: 'search', read: 'googleNews' },
  { hosts: 'googleweblight.com', kind: 'proxy', params: ['lite_url', 'u'] },
  { hosts: 'bing.com', kind: 'search', path: '/ck/a', read: 'bing' },
  { hosts: 'bing.com', kind: 'search', path: '/news/apiclick.aspx', params: ['url'] },
  { hosts: 'bing.com', kind: 'search', path: '/alink/link', params: ['url'] },
  { hosts: 'duckduckgo.com', kind: 'search', path: '/l/', params: ['uddg'] },
  { hosts: 'yahoo.com aol.com yahoo.co.jp', kind: 'search', read: 'yahoo' },
  { hosts: 'yandex.* ya.ru', kind: 'search', path: '/clck/jsredir', params: ['url'] },
  { hosts: 'yandex.* ya.ru', kind: 'search', path: '/clck/redir/', read: 'afterStar' },
  { hosts: 'yandex.*', kind: 'amp', path: '/turbo', params: ['text'] },
  { hosts: 'yandex.*', kind: 'amp', path: '/turbo/s/', read: 'afterTwoSegments' },
  { hosts: 'turbopages.org', kind: 'translate', path: '/proxy_u/', read: 'translatedTurbo' },
  { hosts: 'turbopages.org', kind: 'amp', path: '/turbo/', read: 'turbo' },
  { hosts: 'turbopages.org', kind: 'amp', read: 'turboHost' },
  { hosts: 'naver.com', kind: 'search', path: '/redirect', params: ['u', 'url'] },
  { hosts: 'seznam.cz', kind: 'search', path: '/click', params: ['url', 'u'] },
  { hosts: 'cdn.ampproject.org bing-amp.com ampcache.com', kind: 'amp', read: 'ampCache' },
  { hosts: 'translate.goog', kind: 'translate', read: 'translatedHost' },
  { hosts: 'translate.google.*', kind: 'translate', params: ['u'] },
  { hosts: 'translate.googleusercontent.com', kind: 'translate', params: ['u'] },
  { hosts: 'translate.yandex.*', kind: 'translate', path: '/translate', params: ['url'] },
  { hosts: 'fanyi.baidu.com', kind: 'translate', params: ['query'] },
  { hosts: 'papago.naver.net', kind: 'translate', path: '/website', params: ['url'] },
  { hosts: 'microsofttranslator.com translatetheweb.com', kind: 'translate', params: ['a'] },
  { hosts: 'jina.ai', kind: 'proxy', read: 'anywhereInPath' },
  // Platforms and readers around links that leave them, link counters of advertisers.
  { hosts: 'facebook.com', kind: 'redirect', path: '/l.php', params: ['u'] },
  { hosts: 'facebook.com', kind: 'redirect', path: '/flx/warn/', params: ['u'] },
  { hosts: 'l.instagram.com', kind: 'redirect', params: ['u'] },
  { hosts: 'l.threads.net l.threads.com l.messenger.com l.wl.co', kind: 'redirect', params: ['u'] },
  { hosts: 'l.workplace.com', kind: 'redirect', params: ['u'] },
  { hosts: 'out.reddit.com', kind: 'redirect', params: ['url'] },
  { hosts: 'youtube.com', kind: 'redirect', path: '/redirect', params: ['q'] },
  { hosts: 'linkedin.com', kind: 'redirect', path: '/redir/redirect', params: ['url'] },
  { hosts: 'linkedin.com', kind: 'redirect', path: '/safety/go', params: ['url'] },
  { hosts: 'linkedin.com', kind: 'redirect', path: '/redir/general-malware-page', params: ['url'] },
  { hosts: 'vk.com vk.ru vkontakte.ru', kind: 'redirect', path: '/away.php', params: ['to'] },
  { hosts: 'vk.com vk.ru', kind: 'redirect', path: '/away', params: ['to'] },
  { hosts: 'ok.ru', kind: 'redirect', path: '/dk', read: 'ok' },
  { hosts: 't.me telegram.me', kind: 'redirect', path: '/iv', params: ['url'] },
  { hosts: 'steamcommunity.com', kind: 'redirect', path: '/linkfilter/', params: ['u', 'url'] },
  { hosts: 'steamcommunity.com', kind: 'redirect', path: '/linkfilter', params: ['u', 'url'] },
  { hosts: 't.umblr.com tumblr.com', kind: 'redirect', path: '/redirect', params: ['z'] },
  { hosts: 'weibo.com weibo.cn sinaurl.cn', kind: 'redirect', path: '/sinaurl', params: ['u', 'toasturl'] },
  { hosts: 'link.zhihu.com', kind: 'redirect', params: ['target'] },
  { hosts: 'tiktok.com', kind: 'redirect', path: '/link/v2', params: ['target'] },
  { hosts: 'slack-redir.net', kind: 'redirect', path: '/link', params: ['url'] },
  { hosts: 'exit.sc', kind: 'redirect', params: ['url'] },
  { hosts: 'disq.us', kind: 'redirect', params: ['url'] },
  { hosts: 'deviantart.com', kind: 'redirect', path: '/users/outgoing', read: 'wholeQuery' },
  { hosts: 'href.li anonym.to anon.to nullrefer.com dereferer.me', kind: 'redirect', read: 'wholeQuery' },
  { hosts: 'xing.com', kind: 'redirect', path: '/link/r', params: ['url'] },
  { hosts: 'getpocket.com', kind: 'redirect', path: '/redirect', params: ['url'] },
  { hosts: 'flipboard.com', kind: 'redirect', path: '/redirect', params: ['url'] },
  { hosts: 'feedly.com', kind: 'redirect', path: '/i/entry/', read: 'anywhereInPath' },
  { hosts: 'medium.com', kind: 'redirect', path: '/r/', params: ['url'] },
  { hosts: 'substack.com', kind: 'redirect', path: '/redirect', params: ['url', 'u'] },
  { hosts: 'outbrain.com', kind: 'advert', params: ['url', 'redir', 'dest'] },
  { hosts: 'taboola.com', kind: 'advert', params: ['redir', 'url', 'redirect'] },
  { hosts: 'googleadservices.com googlesyndication.com', kind: 'advert', params: ['adurl'] },
  { hosts: 'doubleclick.net', kind: 'advert', read: 'doubleclick' },
  { hosts: 'linksynergy.com', kind: 'advert', params: ['murl'] },
  { hosts: 'skimresources.com', kind: 'advert', params: ['url'] },
  { hosts: 'viglink.com', kind: 'advert', params: ['u', 'out'] },
  { hosts: 'shareasale.com', kind: 'advert', params: ['urllink'] },
  { hosts: 'awin1.com', kind: 'advert', params: ['ued', 'p'] },
  // Archives, readers of pages behind walls, proxies of university libraries.
  { hosts: 'archive.org', kind: 'archive', path: '/wayback', params: ['url'] },
  { hosts: 'web.archive.org wayback.archive.org web-beta.archive.org', kind: 'archive', read: 'wayback' },
  { hosts: 'archive.org', kind: 'archive', path: '/web/', read: 'wayback' },
  { hosts: 'archive-it.org', kind: 'archive', read: 'anywhereInPath' },
  {
    hosts: 'archive.today archive.is archive.ph archive.li archive.fo archive.md archive.vn',
    kind: 'archive',
    params: ['url'],
    read: 'anywhereInPath',
  },
  {
    hosts: 'archive.today archive.is archive.ph archive.li archive.fo archive.md archive.vn',
    kind: 'archive',
    path: '/newest/',
    read: 'afterSegment',
  },
  { hosts: 'webcitation.org', kind: 'archive', path: '/query', params: ['url'] },
  {
    hosts: 'arquivo.pt megalodon.jp mementoweb.org nationalarchives.gov.uk',
    kind: 'archive',
    read: 'anywhereInPath',
  },
  {
    hosts: 'webarchive.loc.gov webharvest.gov vefsafn.is webarchive.org.uk ghostarchive.org',
    kind: 'archive',
    read: 'anywhereInPath',
  },
  { hosts: 'webcache.googleusercontent.com', kind: 'archive', path: '/search', read: 'cache' },
  {
    hosts:
      '12ft.io 1ft.io removepaywall.com removepaywalls.com txtify.it smry.ai freedium.cfd scribe.rip outline.com paywallreader.com archivebuttons.com unpaywall.com printfriendly.com via.hypothes.is croxyproxy.com proxysite.com hidester.com kproxy.com',
    kind: 'proxy',
    params: ['q', 'url', 'u'],
    read: 'anywhereInPath',
  },
  {
    hosts: '*.edu *.ac.uk *.edu.au *.ac.nz *.ac.il *.ac.jp *.edu.hk *.edu.tr *.ac.za *.edu.sg *.ac.in',
    kind: 'proxy',
    read: 'library',
  },
  { hosts: 'idm.oclc.org', kind: 'proxy', read: 'library' },
  // Mail filters and mail readers.
  { hosts: 'safelinks.protection.outlook.com safelinks.office.net', kind: 'mail', params: ['url'] },
  { hosts: 'urldefense.proofpoint.com', kind: 'mail', path: '/v1/url', params: ['u'] },
  {
    hosts: 'urldefense.proofpoint.com urldefense.com urldefense.us',
    kind: 'mail',
    path: '/v2/url',
    read: 'proofpoint2',
  },
  {
    hosts: 'urldefense.proofpoint.com urldefense.com urldefense.us',
    kind: 'mail',
    path: '/v3/',
    read: 'proofpoint3',
  },
  { hosts: 'linkprotect.cudasvc.com', kind: 'mail', path: '/url', params: ['a'] },
  { hosts: 'secure-web.cisco.com', kind: 'mail', read: 'anywhereInPath' },
  { hosts: 'protect.checkpoint.com', kind: 'mail', read: 'checkpoint' },
  { hosts: 'clicktime.symantec.com', kind: 'mail', params: ['u'], read: 'anywhereInPath' },
  { hosts: 'trendmicro.com', kind: 'mail', path: '/wis/clicktime/', params: ['url'] },
  {
    hosts: 'linklock.titanhq.com url.avanan.click avanan.click',
    kind: 'mail',
    params: ['url'],
    read: 'checkpoint',
  },
  { hosts: 'deref-mail.com deref-gmx.net deref-web.de deref-gmx.com', kind: 'mail', params: ['redirectUrl'] },
  { hosts: 'mail.ru', kind: 'mail', path: '/redir', params: ['u', 'url'] },
  { hosts: 'click.mail.ru r.mail.ru', kind: 'mail', params: ['url', 'u'] },
];
