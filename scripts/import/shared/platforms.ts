/** Registered domains where anybody publishes: never the site of one outlet. Sorted by kind. */

const social =
  'facebook.com fb.com fb.me fb.watch instagram.com twitter.com x.com t.co youtube.com youtu.be tiktok.com telegram.org telegram.me t.me vk.com vk.ru vkontakte.ru ok.ru odnoklassniki.ru linkedin.com pinterest.com reddit.com snapchat.com threads.net threads.com whatsapp.com wa.me viber.com weibo.com weibo.cn wechat.com douyin.com bilibili.com zhihu.com line.me discord.com discord.gg truthsocial.com gab.com gettr.com parler.com bsky.app tumblr.com flickr.com quora.com medium.com substack.com clubhouse.com splus.ir eitaa.com rubika.ir bale.ai gap.im igap.net';
const video =
  'dailymotion.com dai.ly vimeo.com twitch.tv rumble.com odysee.com bitchute.com rutube.ru dtube.video livestream.com ustream.tv streamable.com kick.com dlive.tv trovo.live caffeine.tv vidio.com periscope.tv aparat.com telewebion.com coub.com smashcast.tv theta.tv mux.com brightcove.com castr.com castr.io boxcast.com boxcast.tv restream.io wowza.com jwplayer.com jwplatform.com vidalytics.com streamyard.com vimeopro.com dacast.com uscreen.tv zype.com';
const bouquets =
  'pluto.tv plex.tv roku.com therokuchannel.roku.com samsungtvplus.com lgchannels.com xumo.com xumo.tv tubitv.com tubi.tv tubi.video sling.com fubo.tv philo.com directv.com dish.com xfinity.com spectrum.net spectrum.com hulu.com netflix.com primevideo.com amazon.com amagi.com amagi.tv rakuten.tv freevee.com distro.tv stirr.com localnow.com frndlytv.com klowdtv.com crackle.com redbox.com vizio.com watchfree.com glewed.tv filmrise.com haystack.tv haystack.news plex.direct wikia.com fandom.com jiotv.com jio.com jiocinema.com hotstar.com zee5.com sonyliv.com yupptv.com mxplayer.in sky.com skyperfectv.co.jp canalplus.com molotov.tv zattoo.com waipu.tv wilmaa.com joyn.de magenta.tv magentasport.de vodafone.com telekom.com movistarplus.es claro.com clarotv.com dstv.com showmax.com startimestv.com startimes.com gotvafrica.com osn.com beinsports.com shahid.net tvn24.plus wink.ru start.ru smotrim.ru more.tv ivi.ru kinopoisk.ru okko.tv premier.one peers.tv lime-tv.ru smotreshka.tv megogo.net kyivstar.net sweet.tv volia.com tvplus.com.tr digiturk.com.tr dsmart.com.tr dsmartgo.com.tr blutv.com puhutv.com exxen.com gain.tv mewatch.sg toggle.sg astro.com.my unifi.com.my viu.com iflix.com iqiyi.com youku.com tudou.com cctv4k.com trueid.net trueid.com ais.th mytv.com.vn fptplay.vn vtvcab.vn tv360.vn clipper.tv vidgo.com frequency.com wurl.com wurl.tv cineverse.com jungo.tv vevo.com watch.tv';
const blogs =
  'blogspot.com blogger.com wordpress.com wordpress.org wix.com wixsite.com weebly.com squarespace.com tilda.ws ucoz.ru ucoz.com narod.ru livejournal.com jimdo.com jimdosite.com webnode.com site123.me strikingly.com ghost.io webflow.io godaddysites.com google.com goo.gl sites.google.com googleusercontent.com github.io github.com gitlab.io netlify.app vercel.app herokuapp.com firebaseapp.com web.app pages.dev workers.dev azurewebsites.net cloudfront.net amazonaws.com over-blog.com canalblog.com skyrock.com free.fr orange.fr altervista.org tripod.com angelfire.com geocities.com angelfire.lycos.com yolasite.com ning.com typepad.com hatenablog.com ameblo.jp fc2.com tistory.com cafe24.com baidu.com archive.org archive.today archive.is archive.ph web.archive.org';
const players =
  'granicus.com viebit.com cablecast.tv castus.tv swagit.com champds.com streamhoster.com kaltura.com isilive.ca discovervideo.com servers10.com revrocket.us pluscdn.pl vectromdigital.com fluidstream.it opencaster.com mediaserver.com.co shockmedia.com.ar hostingcaaguazu.com univtec.com mvcc.video wns.live loopia.com dreamhosters.com civicplus.com schoolwires.net telvue.com peg.tv invintus.com earthcam.com';
const operators =
  'telia.ee telia.lt telia.fi telia.se rt.ru kyivstar.ua tricolor.tv skylife.co.kr myjcom.jp spectar.tv 4gtv.tv nos.pt streambluu.com';
const libraries =
  'galegroup.com gale.com proquest.com umi.com lexis-nexis.com lexisnexis.com nexis.com factiva.com oclc.org worldcat.org serialssolutions.com exlibrisgroup.com pressdisplay.com newspaperdirect.com newspapers.com newspaperarchive.com genealogybank.com hathitrust.org scholarsportal.info brillonline.com revealdigital.com softlineweb.com ebscohost.com jstor.org nsk.hr seals.ch lnb.lv nla.am nla.gov.au bnf.fr loc.gov';
const links =
  'linktr.ee linktree.com bit.ly tinyurl.com ow.ly is.gd cutt.ly beacons.ai about.me apple.com itunes.apple.com apps.apple.com play.google.com microsoft.com live.com bing.com ya.ru yandex.com spotify.com soundcloud.com deezer.com tunein.com radio.net radio.garden iheart.com audacy.com mixcloud.com podbean.com anchor.fm buzzsprout.com spreaker.com patreon.com gofundme.com change.org wikipedia.org wikidata.org wikimedia.org imdb.com imgur.com issuu.com scribd.com calameo.com pressreader.com readly.com magzter.com press.lectura.plus crunchbase.com bloomberg.net lyngsat.com satbeams.com kingofsat.net tvtropes.org fandom.com eventbrite.com godaddy.com sedo.com dan.com afternic.com hugedomains.com';
const shops =
  'aliexpress.com etsy.com walmart.com kickstarter.com indiegogo.com lulu.com ancestry.com findmypast.com findmypast.co.uk';
const crowds =
  'academia.edu researchgate.net zenodo.org arxiv.org biorxiv.org medrxiv.org answers.com deviantart.com discogs.com familysearch.org findagrave.com geni.com genius.com rapgenius.com goodreads.com inaturalist.org last.fm liveleak.com mylife.com reunion.com stackexchange.com stackoverflow.com serverfault.com superuser.com askubuntu.com mathoverflow.net urbandictionary.com wikia.org wikicities.com rateyourmusic.com cinemos.com glitchwave.com sonemic.com';
/** What comes before the suffix, whatever the country: `amazon.fr`, `google.co.uk`. */
const everywhere: ReadonlySet<string> = new Set(['amazon', 'ebay', 'google']);

/** Operators of bouquets that publish news too, on a host of its own: `news.sky.com`. */
const operatorsNews: ReadonlySet<string> = new Set(`${bouquets} ${operators}`.split(' '));

const platforms: ReadonlySet<string> = new Set(
  [social, video, bouquets, blogs, players, operators, libraries, links, shops, crowds].join(' ').split(' '),
);

/** `stem` is the registered domain without its suffix. */
export function isPlatform(host: string, { domain, stem }: { domain: string; stem: string }): boolean {
  if (operatorsNews.has(domain) && host.startsWith('news.')) return false;
  return platforms.has(domain) || platforms.has(host) || everywhere.has(stem);
}

const gathering =
  'msn.com yahoo.com aol.com yandex.ru dzen.ru mail.ru sina.cn sina.com.cn toutiao.com 163.com qq.com naver.com daum.net';
/** Portals that gather what others publish: an outlet only where a curated record says so. */
export const portals: ReadonlySet<string> = new Set(gathering.split(' '));
