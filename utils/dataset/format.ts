/**
 * The shape of the compiled dataset: the one place where a number of bytes is written.
 *
 * ```
 * word  0  1   magic 'MASTHEAD' in ASCII
 * word  2      format version
 * word  3      length of the whole file in bytes, a multiple of 4
 * word  4  5   checksum of the core from word 6 on
 * word  6      number of segments: two for each piece, and two
 * word  7 ..   three words a part: its length in bytes, its checksum (of the core, whose checksum stands above: zeros)
 * then         one word a section: its length in bytes, in the order in which they stand
 * then         the sections, each starting at a multiple of 4
 * ```
 *
 * The file is cut into **parts** that are checked, fetched and answer one by one: a core, pieces of the outlets and institutions, people, and keys. An outlet is
 * answered from the core and its own piece, in a thirtieth of the bytes. The core's checksum covers those of the others, so that parts of different
 * files are never taken for one.
 *
 * Words are 32-bit little-endian, so that typed arrays can look straight into the file. Every section is
 * one structure that has its own file here: blobs (`blobs.ts`), owned rows (`owned-rows.ts`), key table
 * (`key-table.ts`), or a bare typed array. `docs/format.md` is the memory map in words and pictures.
 */

import type { Account, Citation, Claim, Name, Role } from '../model/facts.ts';

/** 'MASTHEAD' as two little-endian words. */
export const MAGIC: readonly [number, number] = [0x5453414d, 0x44414548];

/** Raised whenever a byte of the file changes its meaning; a file of another version is not opened. */
export const FORMAT_VERSION = 5;

export const HEADER = {
  magic: 0,
  version: 2,
  length: 3,
  checksum: 4,
  checked: 6,
  segments: 6,
  parts: 7,
} as const;

/** Words of the header about each part: length, checksum. */
export const PART_WORDS = 3;

/** Bytes of a word, and what every section starts at a multiple of. */
export const WORD = 4;

/** The core, part 0, with the first segment: who is in which part, and what all point to. */
export const CORE_SECTIONS = [
  'meta',
  'holdingOutletNumbers',
  'holdingInstitutionNumbers',
  'outletNumbers',
  'institutionNumbers',
  'localHashes',
  'localPieces',
  'firstIds',
  'idSymbols',
  'nameSymbols',
  'siteSymbols',
  'accountSymbols',
  'labels',
  'countryCodes',
  'languages',
  'texts',
  'dates',
  'styles',
  'sources',
] as const;

/**
 * What stands once for each segment, a run of entities: their rows of each. Segment 0, in the core, is who holds others; then come those who do so in one piece only, piece by
 * piece, then the pieces themselves; the last is people.
 */
export const OWN_COLUMNS = ['ownIds', 'countries', 'details'] as const;

/** The rest of them, which is what an entity goes by. Of the first segment they have a part of their own, since another one's card needs `labels` alone. */
export const NAME_COLUMNS = [
  'nameOwners',
  'nameTexts',
  'nameTags',
  'siteOwners',
  'siteTexts',
  'accountOwners',
  'accountTexts',
] as const;

export const COLUMNS = [...OWN_COLUMNS, ...NAME_COLUMNS] as const;

/** What people need besides: in the part of the last segment. */
export const PEOPLE_SECTIONS = ['personNumbers', 'personTexts', 'personDates', 'posts'] as const;

/** What finds somebody in a text or by an address, and ranks them: the last part. */
export const KEY_SECTIONS = [
  'weights',
  'nameKeys',
  'siteDepths',
  'siteKeys',
  'accountKeys',
  'controlled',
] as const;

export type SectionName =
  | (typeof CORE_SECTIONS)[number]
  | (typeof PEOPLE_SECTIONS)[number]
  | (typeof KEY_SECTIONS)[number];
export type ColumnName = (typeof COLUMNS)[number];

/** A file before it is written. */
export interface Contents {
  readonly sections: Readonly<Record<SectionName, Uint8Array>>;
  /** Who holds others, local holders of each piece, the pieces, people. */
  readonly segments: readonly Readonly<Record<ColumnName, Uint8Array>>[];
}

/** Outlets and institutions of a piece, at most, beside their local holders: about 80 KB. */
export const ENTITIES_PER_SEGMENT = 1500;

/** A power of two: rows between two stored starts in a blob section. */
export const BLOBS_PER_START = 16;

/** Symbols of a text section have codes below these. The first switches to the second set, the other says that a byte follows as it is. */
export const SECOND_SET_CODE = 254;
export const ESCAPE_CODE = 255;
export const MAX_SYMBOL_BYTES = 8;

/** Sorted numbers between two that are stored whole. */
export const NUMBERS_PER_HEAD = 64;

/** Words of an owned-rows bit vector between two stored ranks. */
export const WORDS_PER_RANK = 16;

/** A key table has at most this many keys a bucket on average, and at least this many filter bits a key. */
export const KEYS_PER_BUCKET = 8;
export const FILTER_BITS_PER_KEY = 8;

/** A key table's value: a row, or with the flag set the place of a list of rows, one bit up. */
export const ROW_SHIFT = 1;
export const LIST_FLAG = 1;

/** A name's tag: 2 bits of kind, then the language. */
export const NAME_KIND_BITS = 2;

/** A partial date in one number: year, month (0 = none), day (0 = none). */
export const DATE_BITS = { month: 5, year: 9 } as const;

/**
 * What the widths above can hold. The encoder asserts each and says what to widen; a value equal to the
 * limit is still allowed.
 */
export const LIMITS = {
  /** A key table's value is a word less the flag. */
  rows: 0xffffffff >>> ROW_SHIFT,
  /** Packed numbers are found by their first bit, counted in one word. */
  packedBits: 0xffffffff,
  /** One byte a bucket of a key table. */
  bucketKeys: 0xff,
  /** File offsets are one word. */
  fileBytes: 0xffffffff,
  /** One byte an entity. */
  weight: 0xff,
  /** One byte a site. */
  pathDepth: 0xff,
  /** One word; Wikidata's newest ids stand near 2^27. */
  wikidataId: 0xffffffff,
  /** Decimal places of an owner's share. */
  shareDecimals: 6,
} as const;

/** Closed lists: the file holds the place in the list. New values go at the end; anything else is a new version. */
export const NAME_KINDS = ['label', 'alias', 'short', 'common'] as const satisfies readonly Name['kind'][];
export const CHECKS = ['read', 'file', 'unread'] as const satisfies readonly Citation['check'][];
export const DATED = ['own', 'cabinet', 'term', 'listing'] as const satisfies readonly Role['dated'][];
export const ENDED = [null, 'stated', 'successor'] as const satisfies readonly Role['ended'][];

export const CLAIM_KINDS = [
  'owner',
  'funder',
  'parent',
  'control',
  'funding',
  'register',
  'founded',
  'closed',
] as const satisfies readonly Claim['kind'][];

export const PLATFORMS = [
  'facebook',
  'x',
  'youtube',
  'instagram',
  'telegram',
  'tiktok',
  'vk',
  'ok',
  'linkedin',
  'rutube',
  'bluesky',
  'mastodon',
] as const satisfies readonly Account['platform'][];
