/**
 * Names from other scripts as a language spells them, respelled as English does, which is how most names of the dataset stand:
 * `Selenskyj`, `Ławrow`, `Poetin`, `Choigou` are Zelenskyy, Lavrov, Putin, Shoigu. Where a letter of the language stands for two
 * sounds (German s in Sergej and Selenskyj), there is a spelling for each. Folded letters, so that what a language tells apart by
 * its accents alone (Czech š) is another spelling, too.
 */

/** The other spellings of a folded word; none where they would be the same. */
export type Respelling = (folded: string) => readonly string[];

const vowelFollows = '(?=[aeiouy])';

/** Spellings by language: rules as `letters>letters`, a `+` before which a vowel must follow; of two that fit the longer one counts. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  de: [
    'schtsch>shch tsch>ch sch>sh ch>kh w>v j>y z>ts ss>s',
    'schtsch>shch tsch>ch sch>sh ch>kh w>v j>y z>ts ss>s s+>z',
    'tsch>ch sch>zh ch>kh w>v j>y z>ts ss>s s+>z',
  ],
  pl: [
    'szcz>shch sz>sh cz>ch ch>kh w>v j>y c>ts ie>e',
    'szcz>shch sz>sh cz>ch ch>kh w>v j>y c>ts ie>e rz>r z>zh',
  ],
  nl: ['sjtsj>shch tsj>ch sj>sh zj>zh oe>u ch>kh j>y'],
  sv: ['sjtj>shch tj>ch sj>sh zj>zh ch>kh j>y'],
  fr: [
    'chtch>shch tch>ch ch>sh ou>u guei>gei gue>ge gui>gi dj>j ine>in',
    'tch>ch ch>sh ou>u gue>ge gui>gi j>zh',
  ],
  es: ['gue>ge gui>gi j>kh', 'gue>ge gui>gi y>zh'],
  hu: [
    'szcs>shch sz>s zs>zh cs>ch gy>d ty>t ny>n ly>l c>ts j>y s>sh',
    'szcs>shch sz>s zs>zh cs>ch gy>d ty>t ny>n ly>l c>ts j>y s>sh h>kh',
  ],
  cs: ['ch>kh c>ts j>y', 'ch>kh c>ch j>y s>sh z>zh'],
  sl: ['h>kh c>ts j>y', 'c>ch j>y s>sh z>zh'],
};
const sameAs: Readonly<Record<string, string>> = {
  da: 'sv',
  nb: 'sv',
  nn: 'sv',
  no: 'sv',
  sk: 'cs',
  hr: 'sl',
  bs: 'sl',
  lt: 'sl',
  lv: 'sl',
};

/** One pass over a word by these rules. */
function respeller(rules: string): (folded: string) => string {
  const into = new Map<string, string>();
  const patterns: string[] = [];
  for (const rule of rules.split(' ')) {
    const [left = '', right = ''] = rule.split('>');
    const letters = left.replace('+', '');
    into.set(letters, right);
    patterns.push(left === letters ? letters : letters + vowelFollows);
  }
  const pattern = new RegExp(patterns.sort((a, b) => b.length - a.length).join('|'), 'g');
  return (folded) => folded.replace(pattern, (letters) => into.get(letters) as string);
}

const mostKept = 4000;

function respellingOf(rules: readonly string[]): Respelling {
  const respellers = rules.map(respeller);
  const known = new Map<string, readonly string[]>();
  return (folded) => {
    const kept = known.get(folded);
    if (kept) return kept;
    if (known.size >= mostKept) known.clear();
    const made = [...new Set(respellers.map((respell) => respell(folded)))].filter((word) => word !== folded);
    known.set(folded, made);
    return made;
  };
}

const made = new Map(Object.entries(spellings).map(([lang, rules]) => [lang, respellingOf(rules)]));

/** Respelling by a lower-case tag of two letters; null for a language that spells such names as English does, or that we do not know. */
export const respellingFor = (lang: string): Respelling | null => made.get(sameAs[lang] ?? lang) ?? null;
