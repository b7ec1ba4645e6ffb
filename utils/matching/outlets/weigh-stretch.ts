/**
 * How far a stretch may be believed, from its name's risk and its surroundings. Points come from the text (see
 * `media-context.ts`); each risk needs so many:
 *
 *     plain 0     faint 2     single 1     short 2     ordinary 2
 *
 * What a well-known outlet gets on top is little and needs a word that can be nothing else there: an abbreviation
 * in the middle of a sentence, a single word that begins none.
 */

import { ALL_CAPITALS, WITHOUT_CASE } from '../../mentions/tokens.ts';
import { wordSet } from '../../mentions/word-set.ts';
import { hasFlag, isCapital } from '../../mentions/word-shape.ts';
import { foldedWord, type Words } from '../../mentions/words.ts';
import type { Where } from '../../model/article.ts';
import { meaningOf } from '../context/lexicon.ts';
import { isTitleCase } from '../edges.ts';
import { cueOf } from './cues.ts';
import type { OutletStretch } from './fit-outlet.ts';
import { type MediaContext, mediaContext, readingOf } from './media-context.ts';
import { isArticle } from './ordinary-words.ts';
import { isAnotherThing } from './other-things.ts';
import { isInsideLonger, isSentenceStart } from './outlet-edges.ts';
import { type Risk, WELL_KNOWN } from './outlet-name.ts';
import type { OutletPage } from './scanned-part.ts';
import { toldPlace } from './told-place.ts';

export interface Weighed {
  readonly stretch: OutletStretch;
  readonly media: MediaContext;
  /** Points above what the name needs; negative where it is not believed. */
  readonly margin: number;
}

const needed: Readonly<Record<Risk, number>> = { plain: 0, faint: 2, single: 1, short: 2, ordinary: 2 };

export interface Weighing {
  readonly words: Words;
  readonly where: Where;
  readonly page: OutletPage;
  /** Surroundings by place: eighty stations may share one name. */
  readonly seen: Map<number, MediaContext>;
}

/** A script without capitals: nothing sets a name of two words apart from two words. */
const hasNoCapitals = (words: Words, { from }: OutletStretch): boolean => hasFlag(words, from, WITHOUT_CASE);

/** What is said of a name: points of its surroundings, and whether its own country stands beside it. */
interface Told {
  readonly points: number;
  readonly isTold: boolean;
}

/**
 * A paper called `The Times` or `Die Welt` keeps its article, in whatever language the text is: -1 where it is
 * missing; 1 where it has a capital within a sentence (`told The Times`), as ordinary words have not.
 */
function articlePoints({ words }: Weighing, { name, from }: OutletStretch, { points, isTold }: Told): number {
  if (name.article === null || name.words.length > 1 || isTold) return 0;
  if (from === 0 || !isArticle(foldedWord(words, from - 1))) return points < 3 ? -1 : 0;
  return isCapital(words, from - 1) && !isSentenceStart(words, from - 1) && !isTitleCase(words, from, from)
    ? 1
    : 0;
}

/** Where any word would have a capital: at the start of a sentence, in a headline. */
function hasOpenCapital(words: Words, { from, to }: OutletStretch): boolean {
  const first = from > 0 && isArticle(foldedWord(words, from - 1)) ? from - 1 : from;
  return isSentenceStart(words, first) || isTitleCase(words, from, to);
}

/** The same of an abbreviation; that of a body between states or of one begins many a sentence. */
const hasOpenInitials = (words: Words, { name, from, to }: OutletStretch): boolean =>
  (name.kind === 'outlet' && isSentenceStart(words, from)) || isTitleCase(words, from, to);

const onAir = new Set(['on', 'на', 'im', 'bei', 'sur', 'en', 'su', 'w', 'no', 'na', 'op']);

/** Points for somebody well known whose name can hardly be anything else at this place. */
function standing({ words, page }: Weighing, stretch: OutletStretch): number {
  const { name, from } = stretch;
  if (name.weight < WELL_KNOWN || hasNoCapitals(words, stretch)) return 0;
  const isOpen = hasOpenCapital(words, stretch);
  const isOnAir = name.type === 'broadcaster' && from > 0 && onAir.has(foldedWord(words, from - 1));
  switch (name.risk) {
    case 'single':
      return isOpen || page.lang?.startsWith('de') ? 0 : 1;
    case 'short':
      return (hasOpenInitials(words, stretch) ? 0 : 1) + (isOnAir ? 1 : 0);
    case 'ordinary':
      return name.words.length > 1 && !isOpen ? 1 : 0;
    default:
      return 0;
  }
}

/** A name in capitals throughout that is not written so: a headline, or another thing. */
function isShouted(words: Words, { name, from, to }: OutletStretch): boolean {
  for (let at = from; at <= to; at++) {
    const isWritten = name.words[at - from]?.isAllCapitals ?? false;
    if (!isWritten && !hasFlag(words, at, ALL_CAPITALS)) return false;
  }
  return !name.words.every(({ isAllCapitals }) => isAllCapitals);
}

const genericBody = wordSet(
  'department ministry office bureau board council committee commission agency parliament government army navy police court treasury ministere ministerio ministero ministerium министерство правительство',
); // prettier-ignore

/** `Kazakh Foreign Ministry`, `the Cambodian Ministry of Information`: a body with its own country beside or in it. */
function isOwnBody({ tokens }: Words, { name, from, to }: OutletStretch): boolean {
  if (
    name.kind !== 'institution' ||
    name.country === null ||
    !name.words.some(({ folded }) => genericBody.has(folded))
  )
    return false;
  for (let at = Math.max(0, from - 1); at <= to; at++)
    if (meaningOf(tokens, at)?.country === name.country) return true;
  return false;
}

/**
 * `Department of Education`: every country has one; ours only where its country stands before it or publishes. Of a body that
 * does not say of which country it is, `at-home.ts` asks.
 */
function isElsewhere({ words, page }: Weighing, { name, from }: OutletStretch): boolean {
  if (name.kind !== 'institution' || name.isUnplaced || !genericBody.has(name.words[0]?.folded ?? ''))
    return false;
  if (name.country === null || name.country === page.country) return name.country === null;
  return from === 0 || meaningOf(words.tokens, from - 1)?.country !== name.country;
}

const inPrint = /^(?:magazin|newspaper|tabloid|zeitung|zeitschrift|tidning|revista|журнал|газет)/;

/** `Mad magazine` is no channel. */
const isPrintAfter = (words: Words, to: number): boolean =>
  to + 1 < words.tokens.count && inPrint.test(foldedWord(words, to + 1));

function needOf(weighing: Weighing, stretch: OutletStretch, isTold: boolean): number {
  const { words, where, page } = weighing;
  const { name, from, to } = stretch;
  const isLittleKnown = name.weight < WELL_KNOWN;
  const isForeign = !isTold && (page.country === null || name.country !== page.country);
  const isOneWord = name.words.length === 1;
  if (isOwnBody(words, stretch)) return 0;
  let need = name.isPeople ? (name.article === null ? 6 : 4) : needed[name.risk];
  if (isForeign && isOneWord && cueOf(name.words[0]?.folded ?? '', true) === 4) need += 4;
  if (isLittleKnown && name.risk === 'short') need++;
  if (name.type === 'broadcaster' && isOneWord && name.risk === 'ordinary' && isPrintAfter(words, to))
    need += 4;
  if (isElsewhere(weighing, stretch) || (name.isEdition && isForeign)) need += 4;
  if (hasNoCapitals(words, stretch) && to - from < 2) need++;
  if (isShouted(words, stretch) && (isLittleKnown || name.risk !== 'plain')) need += isLittleKnown ? 2 : 1;
  if (isLittleKnown && name.risk === 'single' && !name.isTelling)
    need += hasOpenCapital(words, stretch) ? 2 : 1;
  if (isLittleKnown && name.risk === 'ordinary' && isForeign) need += where === 'byline' ? 2 : 1;
  if (isOneWord && name.risk === 'ordinary' && (isSentenceStart(words, from) || isTitleCase(words, from, to)))
    need++;
  return need;
}

function surroundings({ words, where, seen }: Weighing, stretch: OutletStretch): MediaContext {
  const place = stretch.from * 1024 + (stretch.to - stretch.from) * 4 + readingOf(stretch);
  const known = seen.get(place);
  if (known) return known;
  const media = mediaContext(words, stretch, where);
  seen.set(place, media);
  return media;
}

/** `EPA` below a picture is an agency of pictures: abroad a credit says nothing for a body of a state. */
const isForeignCredit = ({ where, page }: Weighing, { name }: OutletStretch): boolean =>
  name.isUnplaced && (where === 'caption' || where === 'credit') && page.country !== name.country;

/** Weighs a stretch by itself; null where it is part of a longer name or cannot be what it looks like. */
export function weighStretch(weighing: Weighing, stretch: OutletStretch): Weighed | null {
  const { words, page } = weighing;
  if (isInsideLonger(words, stretch, page.lang) || isAnotherThing(words, stretch, page.lang)) return null;
  const told = stretch.name.risk === 'ordinary' ? toldPlace(words, stretch) : null;
  const isTold = told !== null && told === stretch.name.country;
  if (told !== null && stretch.name.country !== null && !isTold) return null;
  const media = surroundings(weighing, stretch);
  const points = isForeignCredit(weighing, stretch) ? 0 : media.points;
  const article = articlePoints(weighing, stretch, { points, isTold });
  const margin = points + standing(weighing, stretch) + article - needOf(weighing, stretch, isTold);
  return { stretch, media, margin };
}
