/**
 * How Latin spelling sounds, by the country of the person: `Jean` begins with zh in France, with kh in Spain, with y in
 * Germany. Needed to find `Юнкер` for Juncker and `Хуан` for Juan: what a Cyrillic text writes is the sound.
 *
 * A rule is `pattern>sounds`, with `^` for the start of the word, `$` for its end and a last letter in brackets
 * that must follow but is not taken: `c(eiy)>s`. An own rule beats a common one, a longer one a shorter. Sounds are those of
 * `letters.ts`. Letters without a rule sound as they are written.
 */

const common =
  'sch>x sh>x ch>q tch>q zh>j kh>h gh>g ph>f th>t dh>d bh>b rh>r ck>k cc>k c(eiy)>s cz>q c>k q>k qu>k x>ks ^x>s ' +
  'y>i j>dj ts>c tz>c h$> ah(bcdfgjklmnpqrstvwxz)>a oh(bcdfgjklmnpqrstvwxz)>o ss>s wh>w ç>s č>q ć>q š>x ž>j ş>x ' +
  'ţ>c ț>c ș>x đ>dj ñ>n ł>l ś>x ź>j ż>j ń>n ğ>g ı>i ą>on ę>en ő>e ű>u ö>e ü>u ø>e å>o ä>e æ>e œ>e ß>s';

const own: Readonly<Record<string, string>> = {
  en: 'tes$>ts des$>ds ch(rl)>k gh> ^kn>n ^wr>r dg>dj alk>ok igh>ai ugh>u augh>o au>o ague$>eig gue$>g th>t w>w ^x>z mc>mak lk$>lk ps>ps ^ps>s',
  'en-soft':
    'tes$>ts ch(rl)>k gh> ^kn>n ^wr>r dg>dj alk>ok igh>ai ugh>u augh>o ague$>eig gue$>g g(eiy)>dj w>w ^x>z',
  fr: 'j>j ch>x h> g(eiy)>j gu>g gn>n ill>iy qu>k ou>u eau>o au>o ai>e ei>e oi>ua w>v c(eiy)>s è>e é>e',
  'fr-silent':
    'j>j ch>x h> g(eiy)>j gu>g gn>n qu>k ou>u eau>o eaux$>o aux$>o au>o ai>e oi>ua t$> d$> s$> ts$> x$> z$> p$> ' +
    'es$> et$>e er$>e ez$>e lt$> nt$>n nd$>n rd$>r rt$>r',
  es: 'j>h h> g(ei)>h gu(ei)>g qu>k ll>l z>s ñ>n x>s y$>i y(aeou)>y ch>q c(ei)>s',
  pt: 'j>j h> ch>x lh>l nh>n g(ei)>j qu>k x>x ão>an ões>ons c(ei)>s',
  it: 'ch>k gh>g c(ei)>q ci(aou)>q g(ei)>dj gi(aou)>dj gn>n gl(i)>l h> sc(ei)>x z>c zz>c j>y qu>kv',
  ro: 'ch>k gh>g c(ei)>q g(ei)>dj j>j ț>c ţ>c',
  de: 'j>y ch>h sch>x z>c tz>c w>v v>f ei>ai eu>oi ie>i ae>e oe>e ue>u h(bcdfgjklmnpqrstvwxz)> tsch>q st>xt sp>xp chs>ks',
  nl: 'j>y ch>h sch>sh g>h ij>ei oe>u ui>ei w>v ee>e oo>o aa>a eu>e',
  no: 'j>y sj>x skj>x kj>h ck>k w>v',
  pl: 'j>y c>c ch>h cz>q sz>x rz>j w>v dz>dz ci(aeou)>q si(aeou)>x zi(aeou)>j ó>u ck>ck',
  cs: 'j>y c>c ch>h č>q ć>q đ>dj w>v ck>ck dj>dj h>h ř>rj',
  hu: 'j>y c>c cs>q s>x sz>s zs>j gy>d ly>y ny>n w>v',
  tr: 'c>dj ç>q j>j x>h q>g h>h',
  zh: 'zh>qj q>c x>s j>cz c>c z>cz r>j h>h ch>q sh>x w>v ng$>n ng(bcdfhjklmnpqrstwxz)>n ü>iu ai>ay ei>ey y>y yu$>yuy',
  'zh-wade':
    'k>g t>d p>b ch>qj ch(iy)>c ts>cz hs>s j>j h>h sh>x w>v uo>o ng$>n ng(bcdfhjklmnpqrstwxz)>n ü>iu ai>ay ei>ey y>y yu$>yuy',
  ja: 'ch>t j>dz z>dz sh>s y>y tch>tt h>h f>f',
  ko: 'ark$>ak oo>u eo>o eu>y ae>e j>q h>h ng>n ee$>i',
  'ko-ru': 'ark$>ak oo>u eo>e eu>i ae>e j>q h>h ng>n ong>en ee$>i un$>in il$>ir ^b>p ^d>t ^g>k ^ki>gi',
  ru: 'ah(bcdfgjklmnpqrstvwxz)>ah oh(bcdfgjklmnpqrstvwxz)>oh j>y h>h ya>ya yu>yu ye>e yo>e ^ye>e kh>h shch>x ts>c ch>q sh>x zh>j y$>i iy$>i',
  ar: 'j>dj h>h oo>u ee>i ou>u th>s sh>x dh>d gh>g q>k ah(bcdfgjklmnpqrstvwxz)>ah oh(bcdfgjklmnpqrstvwxz)>oh ah$>a eh$>e',
  'ar-t': 'j>dj h>h oo>u ee>i ou>u gh>g q>k ah(bcdfgjklmnpqrstvwxz)>ah oh(bcdfgjklmnpqrstvwxz)>oh h$>h',
};

const countries: Readonly<Record<string, string>> = {
  fr: 'FR BE CH LU MC CA CI SN ML BF NE TD CM GA CG CD CF BJ TG GN MG DJ KM HT BI RW MA DZ TN LB',
  es: 'ES MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR UY PY GQ AD PH PR',
  pt: 'PT BR AO MZ CV GW ST TL',
  it: 'IT SM VA CH',
  ro: 'RO MD',
  de: 'DE AT CH LI LU DK EE',
  nl: 'NL BE SR ZA AW CW',
  no: 'SE NO DK FI IS FO GL EE LV LT AX',
  pl: 'PL',
  cs: 'CZ SK SI HR BA RS ME MK LV LT AL XK',
  hu: 'HU',
  tr: 'TR AZ CY',
  zh: 'CN TW HK MO SG',
  ja: 'JP',
  ko: 'KR KP',
  ru: 'RU UA BY KZ KG UZ TJ TM MN AM GE BG AZ MD XA XO GR CY MK EE LV LT IL',
  ar: 'SA AE QA KW BH OM YE IQ SY JO LB PS EG SD LY TN DZ MA MR IR AF PK BD IN SO DJ TR MV MY ID TJ UZ TM AZ',
};

interface Rule {
  readonly pattern: string;
  readonly sounds: string;
  readonly start: boolean;
  readonly end: boolean;
  /** Letters of which one must follow; empty for any. */
  readonly before: string;
}

function parseRule(text: string): Rule {
  const [left = '', sounds = ''] = text.split('>');
  const bracket = left.indexOf('(');
  const bare = bracket < 0 ? left : left.slice(0, bracket);
  return {
    pattern: bare.replace('^', '').replace('$', ''),
    sounds,
    start: bare.startsWith('^'),
    end: bare.endsWith('$'),
    before: bracket < 0 ? '' : left.slice(bracket + 1, -1),
  };
}

/** Rules by first letter. */
interface Rules {
  readonly all: ReadonlyMap<string, readonly Rule[]>;
  /** The same for the letters of ASCII, by their codes. */
  readonly plain: readonly (readonly Rule[] | undefined)[];
}

const rankOf = (rule: Rule): number =>
  rule.pattern.length * 4 + (rule.before ? 1 : 0) + (rule.end ? 1 : 0) + (rule.start ? 1 : 0);

/** Rules in the order in which they are tried: own before common, longer before shorter. */
function parseRules(ownRules: string, commonRules: string): Rules {
  const out = new Map<string, Rule[]>();
  for (const text of [ownRules, commonRules]) {
    const rules = text === '' ? [] : text.split(' ').map(parseRule);
    for (const rule of rules.sort((a, b) => rankOf(b) - rankOf(a))) {
      const first = rule.pattern.charAt(0);
      out.set(first, [...(out.get(first) ?? []), rule]);
    }
  }
  const plain = Array.from({ length: 128 }, (_, code) => out.get(String.fromCharCode(code)));
  return { all: out, plain };
}

const rulesOf = new Map<string, Rules>();
for (const [name, rules] of Object.entries(own)) rulesOf.set(name, parseRules(rules, common));
rulesOf.set('any', parseRules('', common));

const spellingsOf = new Map<string, string[]>();
for (const [name, codes] of Object.entries(countries)) {
  for (const code of codes.split(' ')) spellingsOf.set(code, [...(spellingsOf.get(code) ?? []), name]);
}
for (const list of spellingsOf.values()) {
  if (list.includes('fr')) list.push('fr-silent');
  if (list.includes('ar')) list.push('ar-t');
  if (list.includes('ko')) list.push('ko-ru');
}
for (const code of ['TW', 'HK']) spellingsOf.get(code)?.push('zh-wade');
for (const code of 'ZA IN PK BD PH HK SG MY LK MT CY IL CA'.split(' ')) {
  spellingsOf.set(code, [...(spellingsOf.get(code) ?? []), 'en']);
}

const english: readonly string[] = ['en', 'en-soft'];

/** Ways of spelling to try for a person of this country (null = not known), likeliest first. */
export function spellingsFor(country: string | null): readonly string[] {
  return (country && spellingsOf.get(country)) || english;
}

function applies(rule: Rule, word: string, i: number): boolean {
  const { pattern, before } = rule;
  const end = i + pattern.length;
  if (pattern.charCodeAt(0) !== word.charCodeAt(i) || (rule.start && i !== 0)) return false;
  if (pattern.length > 1 && !word.startsWith(pattern, i)) return false;
  if (rule.end && end !== word.length) return false;
  return before === '' || (end < word.length && before.includes(word.charAt(end)));
}

const plainOf = (letter: string): string => letter.normalize('NFD').charAt(0);

function firstThatApplies(rules: readonly Rule[], word: string, i: number): Rule | null {
  for (let at = 0; at < rules.length; at++) {
    const rule = rules[at] as Rule;
    if (applies(rule, word, i)) return rule;
  }
  return null;
}

/** In small letters, accents composed. */
function lowerOf(word: string): string {
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) > 0x7f) return word.toLowerCase().normalize('NFC');
  return word.toLowerCase();
}

/** Sounds of a Latin word (any case, accents kept) in one way of spelling. */
export function soundLatin(word: string, spelling: string): string {
  const rules = rulesOf.get(spelling) ?? (rulesOf.get('any') as Rules);
  const lower = lowerOf(word);
  let out = '';
  for (let i = 0; i < lower.length; ) {
    const code = lower.charCodeAt(i);
    const letter = lower.charAt(i);
    const base = code < 0x7f ? letter : plainOf(letter);
    const own = code < 0x7f ? rules.plain[code] : (rules.all.get(letter) ?? rules.all.get(base));
    const rule = own === undefined ? null : firstThatApplies(own, lower, i);
    if (rule) out += rule.sounds;
    else if (base >= 'a' && base <= 'z') out += base;
    i += rule?.pattern.length || 1;
  }
  return out;
}
