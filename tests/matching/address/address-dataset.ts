/** A dataset of sites and accounts only, enough for addresses; ids are the words before the colon. */

import type { Dataset } from '../../../utils/dataset/dataset.ts';
import type { EntityId, EntityKind } from '../../../utils/model/facts.ts';

const listing = `
bbc: bbc.com bbc.co.uk facebook:bbcnews facebook:228735667216 x:bbcworld youtube:@bbcnews instagram:bbcnews tiktok:bbcnews telegram:bbcbreaking linkedin:bbc-news
bbc-persian: bbc.com/persian x:bbcpersian telegram:bbcpersian
guardian: theguardian.com guardian.co.uk bluesky:theguardian.com facebook:theguardian
nyt: nytimes.com facebook:nytimes x:nytimes
wapo: washingtonpost.com
spiegel: spiegel.de facebook:derspiegel
sueddeutsche: sueddeutsche.de
parisien: leparisien.fr
lemonde: lemonde.fr
azattyq: azattyq.org youtube:UCabcDEF123 telegram:azattyq vk:azattyqrus
azattyq-ru: rus.azattyq.org vk:public4567890
rferl: rferl.org
caravanserai: central.asia-news.com
times-of-india: timesofindia.indiatimes.com timesofindia.com
toi-sports: timesofindia.indiatimes.com/sports
toi-cricket: timesofindia.indiatimes.com/sports/cricket
sohu: sohu.com
pravda-ua: pravda.com.ua telegram:ukrpravda_news
pravda-ru: pravda.ru
rt: rt.com russian.rt.com/ x:rt_com vk:rt_russian rutube:23174067 tiktok:rt
ria: ria.ru ok:rianovosti ok:50582132228315
rossiya-rf: xn--h1alffa9f.xn--p1ai
meduza: meduza.io telegram:meduzalive mastodon:meduza@newsie.social
bulwark: thebulwark.com thebulwark.substack.com
letters: heathercoxrichardson.substack.com
bell: medium.com/@thebell
glenn: greenwald.tumblr.com
navalny: navalny.livejournal.com
elderblog: elder.blogspot.com
docs-paper: gazeta.github.io/daily
wordpaper: kabulnow.wordpress.com
telegraph-uk: telegraph.co.uk
telegraph-in: telegraphindia.com
independent: independent.co.uk
standard-uk: standard.co.uk
standard-ke: standardmedia.co.ke
dailystar-lb: dailystar.com.lb
dailystar-bd: thedailystar.net
dailynation: dailynation.com
dailynation-de: dailynation.de
yahoo-news: news.yahoo.com
bloomberg: bloomberg.com
google-junk: google.com youtube.com facebook.com t.me x.com medium.com substack.com github.io blogspot.com bit.ly
abc-au: abc.net.au
abc-us: abcnews.go.com
nhk: nhk.or.jp www3.nhk.or.jp/nhkworld
xinhua: xinhuanet.com news.cn x:xhnews
people-cn: people.cn people.com.cn
lenta: lenta.ru
wiki: en.wikipedia.org
elpais: elpais.com elpais.com/america/
kazmfa!: gov.kz/memleket/entities/mfa mfa.gov.kz x:mfa_kz
minister*: x:someminister telegram:someminister
`;

interface Entry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly places: readonly string[];
}

function readEntry(line: string): Entry {
  const [head = '', ...places] = line.split(/:? /);
  const name = head.replace(/:$/, '');
  const kind = name.endsWith('!') ? 'institution' : name.endsWith('*') ? 'person' : 'outlet';
  return { id: name.replace(/[!*]$/, ''), kind, places };
}

const entries = listing.trim().split('\n').map(readEntry);
const sites = new Map<string, number>();
const depths = new Map<string, number>();
const accounts = new Map<string, number>();
entries.forEach(({ places }, ref) => {
  for (const place of places) {
    const account = /^([a-z]+):@?(.+)$/.exec(place);
    if (account) {
      accounts.set(`${account[1]}:${account[2]}`, ref);
      continue;
    }
    const [host = '', ...segments] = place.split('/').filter(Boolean);
    sites.set([host, ...segments].join('/'), ref);
    depths.set(host, Math.max(segments.length, depths.get(host) ?? 0));
  }
});

const refuse = (): never => {
  throw new Error('addresses ask for sites and accounts only');
};

export const addressDataset: Dataset = {
  about: { format: 0, date: '2026-01-01', checksum: '', counts: { outlets: 0, people: 0, institutions: 0 } },
  refOf: (id) => entries.findIndex((entry) => entry.id === id),
  idOf: (ref) => (entries[ref] as Entry).id as EntityId,
  kindOf: (ref) => (entries[ref] as Entry).kind,
  weightOf: () => 0,
  countryOf: () => null,
  typeOf: refuse,
  labelOf: refuse,
  holder: refuse,
  entity: refuse,
  outlet: refuse,
  institution: refuse,
  career: refuse,
  person: refuse,
  source: () => null,
  sources: () => [],
  site: (host, path) => sites.get(host + path) ?? null,
  pathDepth: (host) => depths.get(host) ?? -1,
  account: (platform, handle) => accounts.get(`${platform}:${handle}`) ?? null,
  names: () => [],
  countNames: () => 0,
  nameText: refuse,
  nameOf: refuse,
  firstNameOf: refuse,
  nameCount: 0,
  controlled: () => [],
};
