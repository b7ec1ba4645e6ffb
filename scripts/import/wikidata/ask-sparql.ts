/**
 * Questions to a SPARQL service: one at a time, a second apart, with a name that says who asks; a page of rows at a time until a
 * page comes back short; what was answered is read from the cache. A busy service (429, 5xx) is asked again later, as it says.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row: the value of each variable, `''` where it is not bound. Addresses of entities are cut to their ids. */
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
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/sparql-results+json',
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': AGENT,
      },
      body: new URLSearchParams({ query }),
    });
    if (response.ok) return (await response.json()) as Reply;
    const busy = response.status === 429 || response.status >= 500;
    if (!busy || attempt === TRIES) throw new Error(`${endpoint} answered ${response.status} to:\n${query}`);
    const after = Number(response.headers.get('retry-after') ?? '');
    await wait(after > 0 ? after * 1000 : pauseMs * 2 ** attempt);
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function plainRow(binding: Readonly<Record<string, Cell | undefined>>): Answer {
  return new Proxy(
    Object.fromEntries(
      Object.entries(binding).map(([name, cell]) => [
        name,
        (cell?.value ?? '').replace(/^https?:\/\/www\.wikidata\.org\/entity\//u, ''),
      ]),
    ),
    { get: (row, name) => (typeof name === 'string' ? (row[name] ?? '') : undefined) },
  );
}
