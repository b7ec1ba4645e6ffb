/**
 * The byline as the reader sees it: elements that are marked as the author, by attribute, class or address, then
 * lines that say "By Anna Lee", then a line by itself that is nothing but a name and stands at either end of the
 * story. Photo credits and comments are no bylines.
 */

import { blockText, textsOf } from './block-text.ts';
import { ASIDE, BYLINE, CAPTION_WORDS, COMMENT, CREDIT, HIDDEN } from './class-words.ts';
import type { Evidence } from './evidence.ts';
import {
  afterBy,
  BY_START,
  isFullName,
  isPersonName,
  looksLikeNames,
  namesInLine,
  reportersIn,
} from './names.ts';
import { parseDate } from './parse-date.ts';
import { blockParent, type Reading } from './reading.ts';
import { LINK, PARAGRAPH } from './tags.ts';
import { cleanText } from './text.ts';

const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es|e|in)?|auteurs?|by|u|people|profile?s?|staff|contributors?|journalists?|reporters?|redaktion|redakteure?|columnists?|writers?|personen|avtor|autori|firma|pessoas)\/[^/?#]|\/@[^/?#]+(?:[?#]|$)|[?&]author=/i;
/** Blocks around the headline and story in which a byline may stand. */
const BEFORE = 14;
/** And in which one that is named for credits is believed. */
const BESIDE = 4;
const AFTER = 12;
const OUT = COMMENT | HIDDEN | CREDIT;
const MAX_BYLINE = 160;
/** More elements than a byline holds. */
const MAX_ELEMENTS = 200;
/** Longest line that is one name and nothing else. */
const MAX_NAME = 40;

/** First block of the story proper, or the one after the headline where there is no story. */
const firstBlock = ({ reading, headline, story }: Evidence): number =>
  story.opening ?? reading.lastBlock[headline.element] ?? 0;

/** Element numbers in which a byline may stand, as a range. */
function zone(evidence: Evidence): readonly [from: number, to: number] {
  const { reading, headline, story } = evidence;
  const first = firstBlock(evidence);
  const top = headline.element >= 0 ? Math.min(reading.firstBlock[headline.element] as number, first) : first;
  const last = (story.blocks[story.blocks.length - 1] ?? first) + AFTER;
  const elementAt = (block: number): number => reading.blockElement[block] ?? reading.kind.length;
  // A main heading after the story begins another one.
  const end = elementAt(last - AFTER);
  const next = reading.headings.find((h) => h > end && reading.rank[h] === 1) ?? Number.POSITIVE_INFINITY;
  return [elementAt(Math.max(top - BEFORE, 0)), Math.min(elementAt(last) + 1, next)];
}

/** The words of an element, with a line break between texts that touch: a name and the date that a style sets apart from it. */
function linesOf(reading: Reading, element: number): string {
  const [from, to] = textsOf(reading, element);
  let lines = '';
  for (let i = from; i < Math.min(to, from + MAX_ELEMENTS) && lines.length < MAX_BYLINE * 2; i++) {
    const text = reading.texts[i]?.replace(/\s+/g, ' ') ?? '\n';
    lines += /\S$/.test(lines) && /^\S/.test(text) ? `\n${text}` : text;
  }
  return lines.split('\n').map(cleanText).filter(Boolean).join('\n');
}

/** Whether an attribute of an element says that it holds the author. */
const isAuthor = ({ marked }: Reading, element: number): boolean =>
  /(?:^|[\s:])(?:author|creator)(?:\s|$)/.test(marked.get(element) ?? '');

/** The names that an element holds: its author links, else its own words. */
function namesOf(reading: Reading, element: number): string[] {
  const end = reading.end[element] as number;
  if (end - element > MAX_ELEMENTS) return [];
  const inside: string[] = [];
  for (let e = element; e < end; e++) {
    if (reading.kind[e] !== LINK) continue;
    const href = reading.href[e] ?? '';
    const text = linesOf(reading, e);
    if (text.length < MAX_NAME && (AUTHOR_ADDRESS.test(href) || isAuthor(reading, e))) inside.push(text);
  }
  const linked = inside.flatMap(namesInLine);
  if (linked.length) return linked;
  const text = linesOf(reading, element);
  if (text.length < MAX_NAME && isAuthor(reading, element)) return namesInLine(text);
  if (text.length > MAX_BYLINE) return [];
  const lines = text.split('\n');
  const each = lines.map(namesInLine);
  if (lines.length > 1 && each.every((names) => names.some(isPersonName))) return each.flat();
  for (const line of [afterBy(text) ?? text, ...lines]) {
    const names = namesInLine(line);
    if (names[0] && looksLikeNames(names) && (line.length * 2 > text.length || isFullName(names[0])))
      return names;
  }
  const stated = BY_START.test(text) ? namesInLine(text) : [];
  return stated[0] && stated[0].split(' ').length < 4 ? stated : [];
}

/** Whether an element is part of a link with other words: the byline of a teaser. */
function isTeaser(reading: Reading, element: number): boolean {
  const above = reading.parent[element] as number;
  return reading.kind[above] === LINK && linesOf(reading, above).length > MAX_NAME;
}

/** Elements of a range that are marked as the author, by attribute, class or address. */
function fromElements(
  { reading, bits }: Evidence,
  [from, to]: readonly [from: number, to: number],
  isMarked: (element: number) => boolean,
): string[] {
  const names: string[] = [];
  let parent = -1;
  for (let e = from; e < to; e++) {
    if (!isMarked(e) || ((bits[e] as number) & OUT) !== 0) continue;
    const above = reading.parent[reading.parent[e] as number] as number;
    if (parent >= 0 && above !== parent && (reading.parent[e] as number) !== parent) break;
    const found = isTeaser(reading, e) ? [] : namesOf(reading, e);
    if (!found.length) continue;
    parent = above;
    for (const name of found) if (!names.includes(name)) names.push(name);
    e = (reading.end[e] as number) - 1;
  }
  return names;
}

/** Names in the first short line of some blocks that begins with "By" or holds it. */
function fromLines(
  { reading, bits }: Evidence,
  [from, to]: readonly [from: number, to: number],
  out: number,
): string[] {
  const count = reading.blockElement.length;
  for (let b = Math.max(from, 0); b < Math.min(to, count); b++) {
    const element = reading.blockElement[b] as number;
    const size = reading.blockSize[b] as number;
    if (size > MAX_BYLINE || ((bits[element] as number) & out) !== 0) continue;
    if (isTeaser(reading, element)) continue;
    const text = blockText(reading, b);
    const isCaption = ((bits[element] as number) & (CAPTION_WORDS | CREDIT)) !== 0;
    const isHeading = (reading.rank[element] as number) > 0;
    const isLabel = size < MAX_NAME && afterBy(`${text.replace(/[:：]$/, '')}: X`) === 'X';
    const startsOnly = !isLabel && (isCaption || isHeading || /[.!?]$/.test(text));
    if (startsOnly && !BY_START.test(text)) continue;
    const line = isLabel && b + 1 < count ? blockText(reading, b + 1).slice(0, MAX_BYLINE) : afterBy(text);
    const names = line ? namesInLine(line) : [];
    const people = names.filter((name) => looksLikeNames([name]));
    if (people[0] && people[0] === names[0] && isFullName(people[0])) return people;
  }
  return [];
}

/** "Anna Lee | 5.4.2025", "Anna Lee | XYZ | Apr 5, 2025": a name and a date in one line around the headline. */
function fromDatedLines(
  { reading, lang }: Evidence,
  [from, to]: readonly [from: number, to: number],
): string[] {
  for (let b = Math.max(from, 0); b < Math.min(to, reading.blockElement.length); b++) {
    if ((reading.blockSize[b] as number) > MAX_BYLINE / 2) continue;
    const parts = blockText(reading, b)
      .split(/[|•·]/)
      .map((part) => part.trim());
    const [first = '', ...rest] = parts;
    if (parts.length > 4 || !parseDate(rest.join(' '), lang)) continue;
    const names = namesInLine(first);
    if (names.length > 0 && names.every(isPersonName)) return names;
  }
  return [];
}

/** A paragraph by itself that is a name and nothing else, right before the story or at its end. */
function fromBareLines({ reading, bits, story }: Evidence): string[] {
  const first = story.opening ?? 0;
  const last = story.blocks[story.blocks.length - 1] ?? first;
  const parents = new Set(
    story.blocks
      .filter((b) => (reading.blockSize[b] as number) > MAX_NAME * 2)
      .map((b) => blockParent(reading, b)),
  );
  for (const block of [first - 1, first - 2, last + 1, last]) {
    const element = reading.blockElement[block];
    if (
      element === undefined ||
      reading.kind[element] !== PARAGRAPH ||
      !parents.has(blockParent(reading, block))
    )
      continue;
    const isOut = ((bits[element] as number) & OUT) !== 0;
    if (isOut || (reading.blockSize[block] as number) > MAX_NAME || reading.blockLinked[block]) continue;
    const names = namesInLine(blockText(reading, block));
    if (names.length && looksLikeNames(names) && names.every((name) => name.includes(' '))) return names;
  }
  return [];
}

/**
 * The bylines of a page, the surest first; lists of names, some empty. With `weak` those too that are believed only where
 * nothing else tells who wrote: editors, signatures, authors far off.
 */
export function* findBylines(evidence: Evidence, weak: boolean): Generator<readonly string[]> {
  const { reading, bits, story } = evidence;
  const near = zone(evidence);
  const first = firstBlock(evidence);
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(evidence.url)?.[1] ?? '';
  const isAuthorLink = (e: number): boolean => {
    const href = reading.kind[e] === LINK ? (reading.href[e] ?? '') : '';
    return AUTHOR_ADDRESS.test(href) && (!/^https?:/.test(href) || href.split('/', 3).join().endsWith(host));
  };
  const isMarked = (e: number): boolean => isAuthor(reading, e);
  yield fromElements(evidence, near, isMarked);
  yield fromElements(evidence, near, (e) => ((bits[e] as number) & BYLINE) !== 0);
  yield fromElements(evidence, near, isAuthorLink);
  yield fromLines(evidence, [first - BEFORE * 2, first + 4], OUT);
  yield fromDatedLines(evidence, [first - BEFORE, first + 2]);
  if (story.opening !== null) yield reportersIn(blockText(reading, story.opening));
  if (!weak) return;
  const last = story.blocks[story.blocks.length - 1] ?? 0;
  yield fromBareLines(evidence);
  const headline = reading.lastBlock[evidence.headline.element];
  if (headline !== undefined)
    yield fromLines(evidence, [headline, headline + BESIDE], (OUT & ~CREDIT) | ASIDE);
  yield fromLines(evidence, [last, last + AFTER], OUT | ASIDE);
  yield fromElements(evidence, [0, reading.kind.length], isMarked);
}
