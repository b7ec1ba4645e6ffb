/**
 * Whether a name stands inside a longer one, which is something else: `Time Warner Center`, `Washington Post Road`,
 * `Reuters Institute`, `Kuwait Times` for the Times.
 */

import { GAP_HYPHEN, GAP_OTHER, GAP_SPACE, NUMBER } from '../../mentions/tokens.ts';
import { wordSet } from '../../mentions/word-set.ts';
import { gapText, hasFlag, isCapital } from '../../mentions/word-shape.ts';
import { foldedWord, type Words } from '../../mentions/words.ts';
import { meaningOf } from '../context/lexicon.ts';
import { isTitleCase } from '../edges.ts';
import { isThingAfter } from '../longer-names.ts';
import { cueOf } from './cues.ts';
import { isService } from './edition-of.ts';
import type { OutletStretch } from './fit-outlet.ts';
import { articles } from './ordinary-words.ts';
import type { OutletName } from './outlet-name.ts';

const days = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december jan feb mar apr jun jul aug sept oct nov dec',
);

/** What broadcasters and papers call parts of themselves: the name still is theirs. */
const parts = wordSet(
  'news world online radio tv television sport sports live international service digital network english tonight morning breakfast',
);

/** With a capital they belong to the name after them: `Daily Express`, `Radio Times`. */
const partOfName = new Set(['daily', 'weekly', 'radio', 'tv', 'news']);

/** `Oxford | University Press`, `Queen's | College Times`: a capital before such an outlet's name belongs to it. */
const isPlaced = ({ kind, words: [first] }: OutletName): boolean =>
  kind === 'outlet' && /^(?:university|college|state)$/.test(first?.folded ?? '');

/** Whether a sentence starts at word `at`, so that its capital says nothing. */
export function isSentenceStart(words: Words, at: number): boolean {
  if (at === 0) return true;
  // Looked at from the end, and from there only once.
  return /$(?<=[.!?…:;\n•]["'“”«»„‘’(\s–—-]*)/u.test(gapText(words, at));
}

function endsPossessive(words: Words, at: number): boolean {
  const { text, ends, apostrophes } = words.tokens;
  return (apostrophes[at] as number) > 0 || /^['’]/.test(text.slice(ends[at], (ends[at] as number) + 1));
}

/** Words for the whole of a country, or for its politics, where others speak of its parts. */
const wholes: Readonly<Record<string, RegExp>> = {
  US: /^(?:us|s|usa|states|america|democrat|republican|gop|washington|congress|pentagon)/,
  GB: /^(?:uk|k|kingdom|brit)/,
  CA: /^canad/,
  AU: /^australia/,
};

/** `Florida's Department of Education` is none of the country's, and neither is the `Chinese` one. */
function isOthers(words: Words, at: number, { isUnplaced, country }: OutletName): boolean {
  const place = isUnplaced && meaningOf(words.tokens, at)?.country;
  if (!place) return false;
  return place !== country || wholes[country]?.test(foldedWord(words, at)) === false;
}

function isLongerBefore(words: Words, { from, name }: OutletStretch): boolean {
  const gap = words.tokens.gaps[from];
  if (from === 0 || (gap !== GAP_SPACE && gap !== GAP_HYPHEN)) return false;
  const at = from - 1;
  const folded = foldedWord(words, at);
  if (gap === GAP_HYPHEN) return name.risk !== 'plain';
  if (!isCapital(words, at) || articles.has(folded)) return false;
  if (isOthers(words, at, name) || isPlaced(name)) return true;
  if (endsPossessive(words, at)) return false;
  if (partOfName.has(folded)) return true;
  if (cueOf(folded, true) > 0 || meaningOf(words.tokens, at)?.country || days.has(folded)) return false;
  return !isSentenceStart(words, at) && !isTitleCase(words, from, from);
}

/** `Space.com`, `Politico.ro`: with a domain after it, it is another name; whose address that is was looked up before. */
function isDomain({ tokens }: Words, { end, name }: OutletStretch): boolean {
  const after =
    name.risk === 'ordinary' ? /^\.[a-z]{2,6}(?![\p{L}\p{N}])/u : /^\.[a-z]{2,6}(?![\p{L}\p{N}/@])/u;
  return after.test(tokens.text.slice(end, end + 8));
}

/** Whether word `at` says that the word before it is where somebody works. */
const isStaffed = (words: Words, at: number): boolean =>
  at < words.tokens.count &&
  words.tokens.gaps[at] !== GAP_OTHER &&
  (isService(words, at) || cueOf(foldedWord(words, at), false) >= 3);

/** `Department of Health of Ohio`: what the body is of, unless that is its country. */
function isOfAnother(words: Words, at: number, name: OutletName): boolean {
  if (foldedWord(words, at) !== 'of' || !isCapital(words, at + 1)) return false;
  return !meaningOf(words.tokens, at + 1)?.country || isOthers(words, at + 1, name);
}

function isLongerAfter(words: Words, { to, end, name }: OutletStretch, lang: string | null): boolean {
  const at = to + 1;
  const { tokens } = words;
  if (at >= tokens.count || end < (tokens.ends[to] as number) || endsPossessive(words, to)) return false;
  const gap = tokens.gaps[at];
  if (gap !== GAP_SPACE && gap !== GAP_HYPHEN) return false;
  const folded = foldedWord(words, at);
  // `Nikkei 225`, `Channel 4`, but `Time 2019`.
  const isIndexed = hasFlag(words, at, NUMBER) && gap === GAP_SPACE && folded.length < 4;
  if (isIndexed && name.words.length === 1) return true;
  if (name.kind === 'institution' && isOfAnother(words, at, name)) return true;
  if (!isCapital(words, at)) return gap === GAP_HYPHEN && name.risk === 'ordinary';
  if (gap === GAP_HYPHEN) return name.risk !== 'plain' && name.risk !== 'short';
  if (isThingAfter(folded)) return true;
  if (parts.has(folded)) return name.risk === 'ordinary' || name.risk === 'single';
  if (cueOf(folded, false) > 0 || days.has(folded)) return false;
  const country = meaningOf(tokens, at)?.country;
  // `BBC Scotland` and `CNN Moscow bureau` are the broadcaster, `CNN Brasil` is another.
  if (country && name.type === 'broadcaster') return country !== name.country && !isStaffed(words, at + 1);
  // German writes every noun with a capital: only what is known to be a thing parts a name there.
  return !lang?.startsWith('de') && !isTitleCase(words, to, to);
}

/** Whether words beside the stretch make it part of a longer name. */
export function isInsideLonger(words: Words, stretch: OutletStretch, lang: string | null): boolean {
  if (isLongerBefore(words, stretch) || isDomain(words, stretch)) return true;
  return isLongerAfter(words, stretch, lang);
}
