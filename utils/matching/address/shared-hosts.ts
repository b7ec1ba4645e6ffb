/**
 * Hosts on which many publish, so that the host itself is nobody: social platforms, hosts of blogs and
 * newsletters, search engines and shorteners. An account, a blog or a path on them can be an outlet; the bare
 * host never is, whatever a list may say. Public suffixes for private use (`github.io`, `blogspot.com`) come
 * from the public suffix list on top of these.
 */

import { wordSet } from '../../mentions/word-set.ts';
import type { Platform } from '../../model/facts.ts';

/** Registrable domains of the platforms whose accounts the dataset may know. */
export const platformHosts: ReadonlyMap<string, Platform> = new Map([
  ['facebook.com', 'facebook'],
  ['fb.com', 'facebook'],
  ['fb.me', 'facebook'],
  ['m.me', 'facebook'],
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['youtube.com', 'youtube'],
  ['youtube-nocookie.com', 'youtube'],
  ['youtu.be', 'youtube'],
  ['instagram.com', 'instagram'],
  ['instagr.am', 'instagram'],
  ['t.me', 'telegram'],
  ['telegram.me', 'telegram'],
  ['telegram.dog', 'telegram'],
  ['tiktok.com', 'tiktok'],
  ['vk.com', 'vk'],
  ['vk.ru', 'vk'],
  ['vkontakte.ru', 'vk'],
  ['vkvideo.ru', 'vk'],
  ['ok.ru', 'ok'],
  ['odnoklassniki.ru', 'ok'],
  ['linkedin.com', 'linkedin'],
  ['rutube.ru', 'rutube'],
  ['bsky.app', 'bluesky'],
  ['bsky.social', 'bluesky'],
]);

/** Other sites that show an account of a platform under the same path. */
export const frontends: ReadonlyMap<string, Platform> = new Map([
  ['nitter.net', 'x'],
  ['nitter.poast.org', 'x'],
  ['xcancel.com', 'x'],
  ['fxtwitter.com', 'x'],
  ['vxtwitter.com', 'x'],
  ['fixupx.com', 'x'],
  ['fixvx.com', 'x'],
  ['twstalker.com', 'x'],
  ['yewtu.be', 'youtube'],
  ['inv.nadeko.net', 'youtube'],
  ['piped.video', 'youtube'],
]);

/** Each direct subdomain is a publisher of its own. */
export const hostingDomains = wordSet(`
  substack.com medium.com wordpress.com tumblr.com livejournal.com dreamwidth.org typepad.com ghost.io
  beehiiv.com over-blog.com overblog.com canalblog.com blog4ever.com skyrock.com tistory.com hatenablog.com
  hatenablog.jp hateblo.jp hatenadiary.com seesaa.net fc2.com ameblo.jp livedoor.blog exblog.jp pixnet.net
  blog.cz estranky.cz webnode.com webnode.cz webnode.page weebly.com wixsite.com jimdofree.com jimdosite.com
  squarespace.com strikingly.com carrd.co notion.site super.site bearblog.dev write.as posthaven.com
  blogs.sapo.pt blog.ir blogfa.com mihanblog.com persianblog.ir blogsky.com narod.ru ucoz.ru ucoz.com ucoz.net
  chat.ru hut.ru nethouse.ru tilda.ws at.ua free.fr pagesperso-orange.fr altervista.org angelfire.com
  tripod.com geocities.com fandom.com wikidot.com neocities.org bandcamp.com itch.io podbean.com buzzsprout.com
  libsyn.com transistor.fm simplecast.com captivate.fm buttondown.email mailchimpsites.com campaign-archive.com
  blogg.se bloggplatsen.se blogg.no blog.hu freeblog.hu blog.pl blox.pl salon24.pl bravesites.com
  `);

/** Nobody by themselves; a path on them may be known. */
const otherShared = wordSet(`
  threads.net threads.com weibo.com weibo.cn qq.com zhihu.com douyin.com bilibili.com xiaohongshu.com twitch.tv
  vimeo.com dailymotion.com rumble.com odysee.com bitchute.com patreon.com boosty.to pinterest.com reddit.com
  redd.it snapchat.com discord.com discord.gg whatsapp.com wa.me viber.com line.me kakao.com soundcloud.com
  spotify.com flickr.com imgur.com slideshare.net scribd.com issuu.com github.com gitlab.com telegra.ph teletype.in
  dzen.ru zen.yandex.ru gab.com parler.com truthsocial.com gettr.com minds.com linktr.ee taplink.cc
  google.com bing.com duckduckgo.com startpage.com ecosia.org baidu.com sogou.com googleusercontent.com
  archive.org archive.today archive.is archive.ph archive.li archive.fo archive.md archive.vn
  ampproject.org bing-amp.com translate.goog turbopages.org 12ft.io urldefense.com proofpoint.com
  outlook.com cudasvc.com getpocket.com flipboard.com outbrain.com taboola.com doubleclick.net
  googleadservices.com feedburner.com play.google.com apps.apple.com amazon.com ebay.com
`);

/** Shorteners and filters that say nothing of where they lead. */
export const opaqueHosts = wordSet(`
  goo.gl bit.ly bitly.com t.co tinyurl.com ow.ly buff.ly is.gd v.gd dlvr.it ift.tt lnkd.in trib.al flip.it j.mp vk.cc
  clck.ru apple.news shorturl.at rb.gy cutt.ly t.cn url.cn dwz.cn rebrand.ly amzn.to share.google search.app mimecast.com
  mimecastprotect.com perma.cc feedproxy.google.com
  `);

/** All of them by registrable domain or exact host. */
export const sharedHosts: ReadonlySet<string> = new Set([
  ...platformHosts.keys(),
  ...frontends.keys(),
  ...hostingDomains,
  ...opaqueHosts,
  ...otherShared,
]);
