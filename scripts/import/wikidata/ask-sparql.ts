/**
 * Questions to a SPARQL service: one at a time, a second apart, with a name that says who asks; a page of rows at a time until a
 * page comes back short; what was answered is read from the cache. A busy service (429, 5xx) is asked again later, as it says, and
 * so is one that breaks off: the query service ends a long answer in the middle.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row: the value of each variable that is bound. Addresses of entities are cut to their ids. */
export type Answer = Readonly<Record<string, string>>;

export interface Sparql {
  /** All rows of a query without LIMIT and OFFSET, which must give its rows in a fixed order. */
  rows(query: string): Promise<Answer[]>;
}

export interface SparqlOptions {
  readonly endpoint: string;
  /** Folder of answers; made if need be. */
  readonly cache: string;
  readonly pageSize?: number;
  /** Between two questions; 1000 unless told. */
  readonly pauseMs?: number;
}

const AGENT = 'Masthead data import (https://www.wikidata.org/wiki/Wikidata:Data_access)';
const TRIES = 5;
const PAGE = 5000;
/** The service ends a question after a minute; an answer may take as long again to come. */
const PATIENCE = 150_000;

interface Cell {
  readonly value: string;
}
interface Reply {
  readonly results: { readonly bindings: readonly Readonly<Record<string, Cell | undefined>>[] };
}

export function askSparql({ endpoint, cache, pageSize = PAGE, pauseMs = 1000 }: SparqlOptions): Sparql {
  mkdirSync(cache, { recursive: true });
  const page = async (query: string): Promise<Reply> => {
    const file = join(cache, `${createHash('sha256').update(query).digest('hex').slice(0, 32)}.json`);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Reply;
    const reply = await askPolitely(endpoint, query, pauseMs);
    writeFileSync(`${file}.part`, JSON.stringify(reply));
    renameSync(`${file}.part`, file);
    return reply;
  };
  return {
    async rows(query) {
      const all: Answer[] = [];
      for (let offset = 0; ; offset += pageSize) {
        const { bindings } = (await page(`${query}\nLIMIT ${pageSize} OFFSET ${offset}`)).results;
        for (const binding of bindings) all.push(plainRow(binding));
        if (bindings.length < pageSize) return all;
      }
    },
  };
}

async function askPolitely(endpoint: string, query: string, pauseMs: number): Promise<Reply> {
  for (let attempt = 1; ; attempt++) {
    await wait(pauseMs);
    const { reply, fault, isFinal, after } = await askOnce(endpoint, query);
    if (reply !== null) return reply;
    if (isFinal || attempt === TRIES) throw new Error(`${endpoint} ${fault} to:\n${query}`);
    await wait(after ?? pauseMs * 2 ** attempt);
  }
}

interface Outcome {
  readonly reply: Reply | null;
  readonly fault: string;
  /** Asking again is of no use. */
  readonly isFinal: boolean;
  /** Milliseconds that the service asks to wait, null where it does not say. */
  readonly after: number | null;
}

async function askOnce(endpoint: string, query: string): Promise<Outcome> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/sparql-results+json',
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': AGENT,
      },
      body: new URLSearchParams({ query }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { ok, status, headers } = response;
    const reply = ok ? ((await response.json()) as Reply) : null;
    const isFinal = status !== 429 && status < 500;
    return { reply, fault: `answered ${status}`, isFinal, after: readRetryAfter(headers.get('retry-after')) };
  } catch (error) {
    const fault = `broke off (${error instanceof Error ? error.message : String(error)})`;
    return { reply: null, fault, isFinal: false, after: null };
  }
}

/** Seconds or a date (RFC 9110, 10.2.3) as milliseconds from `now`; null where neither is given. */
export function readRetryAfter(value: string | null, now = Date.now()): number | null {
  if (value === null || value.trim() === '') return null;
  const seconds = Number(value);
  const ms = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function plainRow(binding: Readonly<Record<string, Cell | undefined>>): Answer {
  return Object.fromEntries(
    Object.entries(binding).map(([name, cell]) => [
      name,
      (cell?.value ?? '').replace(/^https?:\/\/www\.wikidata\.org\/entity\//u, ''),
    ]),
  );
}
