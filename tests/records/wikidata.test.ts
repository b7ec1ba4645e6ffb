import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askSparql, readRetryAfter } from '../../scripts/import/wikidata/ask-sparql.ts';
import { importWikidata } from '../../scripts/import/wikidata.ts';

type Binding = Record<string, { type: string; value: string }>;

const entity = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const literal = (value: string) => ({ type: 'literal', value });

/** Rows that the little service below has, by a word of the query. */
const media: Binding[] = [
  {
    item: entity('Q900001'),
    kind: entity('Q11032'),
    site: literal('https://www.example-daily.net/'),
    owner: entity('Q900009'),
    inception: literal('1921-01-01T00:00:00Z'),
  },
  { item: entity('Q900002'), kind: entity('Q14350'), site: literal('https://youtube.com/example') },
];
const holders: Binding[] = [
  {
    person: entity('Q900011'),
    statement: entity('s1'),
    office: literal('minister of Tides'),
    start: literal('2019-03-04T00:00:00Z'),
    startPrecision: literal('11'),
    end: literal('2021-01-01T00:00:00Z'),
    endPrecision: literal('9'),
  },
  {
    person: entity('Q900011'),
    statement: entity('s2'),
    office: literal('minister of Winds'),
    start: literal('2021-05-01T00:00:00Z'),
    startPrecision: literal('10'),
  },
  {
    person: entity('Q900012'),
    statement: entity('s3'),
    office: literal('minister of Rain'),
    start: literal('2020-05-01T00:00:00Z'),
    startPrecision: literal('11'),
  },
];
const names: Binding[] = [
  { item: entity('Q900001'), name: literal('Example Daily'), lang: literal('en'), isLabel: literal('1') },
  { item: entity('Q900001'), name: literal('Пример'), lang: literal('ru'), isLabel: literal('1') },
  { item: entity('Q900002'), name: literal('Example TV'), lang: literal('en'), isLabel: literal('1') },
  { item: entity('Q900009'), name: literal('Example Holding'), lang: literal('en'), isLabel: literal('1') },
  { item: entity('Q900011'), name: literal('Ada Tide'), lang: literal('en'), isLabel: literal('1') },
];

let server: Server;
let asked: string[];
let times: number[];
let heads: IncomingHttpHeaders[];
let failures: number;
/** How the service fails: busy, busy until a time it names, in the middle of its answer, or by refusing the question. */
let failing: 'busy' | 'later' | 'broken' | 'refusing';
let folder: string;

beforeEach(async () => {
  asked = [];
  times = [];
  heads = [];
  failures = 0;
  failing = 'busy';
  folder = mkdtempSync(join(tmpdir(), 'masthead-wikidata-'));
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      const query = new URLSearchParams(body).get('query') ?? '';
      asked.push(query);
      times.push(performance.now());
      heads.push(request.headers);
      if (failures > 0) {
        failures -= 1;
        if (failing === 'broken') response.writeHead(200).end('{"head":{},"results":{"bin');
        else if (failing === 'refusing') response.writeHead(400).end();
        else response.writeHead(429, failing === 'later' ? { 'retry-after': '1' } : {}).end();
        return;
      }
      const all = query.includes('?kind')
        ? media
        : query.includes('P39')
          ? holders
          : names.filter((row) => query.includes(`wd:${row.item!.value.split('/').pop()} `));
      const [, limit = '1', offset = '0'] = /LIMIT (\d+) OFFSET (\d+)/u.exec(query) ?? [];
      const bindings = all.slice(Number(offset), Number(offset) + Number(limit));
      response.setHeader('content-type', 'application/sparql-results+json');
      response.end(JSON.stringify({ head: { vars: [] }, results: { bindings } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => new Promise<void>((resolve) => void server.close(() => resolve())));

const endpoint = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`;
const service = (pageSize: number, pauseMs = 1) =>
  askSparql({ endpoint: endpoint(), cache: join(folder, 'cache'), pageSize, pauseMs });
const question = 'SELECT ?person WHERE { ?person p:P39 ?statement }';

test('reads page after page until one comes back short', async () => {
  const rows = await service(2).rows(question);
  expect(rows.map((row) => row.person)).toEqual(['Q900011', 'Q900011', 'Q900012']);
  expect(asked.map((query) => query.split('\n').pop())).toEqual(['LIMIT 2 OFFSET 0', 'LIMIT 2 OFFSET 2']);
});

test('asks a busy service again, and the same question never twice', async () => {
  failures = 2;
  await service(10).rows(question);
  expect(asked).toHaveLength(3);
  await service(10).rows(question);
  expect(asked).toHaveLength(3);
});

test('says who asks, and leaves a pause before every question', async () => {
  await service(1, 60).rows(question);
  expect(heads).toHaveLength(4);
  for (const head of heads) expect(head['user-agent']).toMatch(/^Masthead data import \(https:/u);
  const gaps = times.slice(1).map((time, i) => time - times[i]!);
  expect(Math.min(...gaps)).toBeGreaterThan(55);
});

test('waits as long as a busy service asks it to', async () => {
  failures = 1;
  failing = 'later';
  await service(10).rows(question);
  expect(times[1]! - times[0]!).toBeGreaterThan(950);
});

test('reads both forms of Retry-After', () => {
  const now = Date.parse('Wed, 21 Oct 2026 07:28:00 GMT');
  expect(readRetryAfter('120', now)).toBe(120_000);
  expect(readRetryAfter('Wed, 21 Oct 2026 07:28:30 GMT', now)).toBe(30_000);
  expect(readRetryAfter('Wed, 21 Oct 2026 07:00:00 GMT', now)).toBe(0);
  expect(readRetryAfter('soon', now)).toBeNull();
  expect(readRetryAfter(null, now)).toBeNull();
});

test('asks again where an answer breaks off, and keeps no half of it', async () => {
  failures = 1;
  failing = 'broken';
  const rows = await service(10).rows(question);
  expect(rows).toHaveLength(3);
  expect(asked).toHaveLength(2);
  expect(readdirSync(join(folder, 'cache')).filter((file) => !file.endsWith('.json'))).toEqual([]);
});

/** Asks in a process of its own, a page of one row after the other; it is killed once `pages` answers are kept. */
async function askAndKill(pages: number): Promise<void> {
  const program = `import { askSparql } from ${JSON.stringify(new URL('../../scripts/import/wikidata/ask-sparql.ts', import.meta.url).href)};
    await askSparql(${JSON.stringify({ endpoint: endpoint(), cache: join(folder, 'cache'), pageSize: 1, pauseMs: 500 })}).rows(${JSON.stringify(question)});`;
  const child = spawn(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    '--input-type=module-typescript',
    '-e',
    program,
  ]);
  const cache = join(folder, 'cache');
  const kept = (): number =>
    existsSync(cache) ? readdirSync(cache).filter((file) => file.endsWith('.json')).length : 0;
  while (kept() < pages && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

test('a run that was killed goes on with the page that it had not got', async () => {
  await askAndKill(2);
  expect(asked).toHaveLength(2);
  const rows = await service(1).rows(question);
  expect(rows.map((row) => row.person)).toEqual(['Q900011', 'Q900011', 'Q900012']);
  const offsets = asked.map((query) => Number(query.split(' ').pop()));
  expect(offsets).toEqual([0, 1, 2, 3]);
});

test('asks no second time what the service refuses', async () => {
  failures = 1;
  failing = 'refusing';
  await expect(service(10).rows(question)).rejects.toThrow('400');
  expect(asked).toHaveLength(1);
});

test('gives up after five tries', async () => {
  failures = 99;
  await expect(service(10).rows(question)).rejects.toThrow('429');
  expect(asked).toHaveLength(5);
});

test('writes tables: media with owners, offices with dates of their precision', async () => {
  const counts = await importWikidata(service(2), new Map([['XX', 'Q1']]), folder);
  expect(counts).toEqual({ media: 2, roles: 2 });
  const read = (file: string): string[] =>
    readFileSync(join(folder, file), 'utf8').replace(/\n$/u, '').split('\n').slice(1);
  expect(read('wikidata-media/outlets/XX.tsv')).toEqual([
    'Q900001\tExample Daily\tПример@ru\tXX\tnewspaper\t\texample-daily.net\t',
    'Q900002\tExample TV\t\tXX\tbroadcaster\t\t\t',
  ]);
  expect(read('wikidata-media/claims/XX.tsv')).toEqual([
    'Q900001\tfounded\t1921\t\t\t\t\t\t',
    'Q900001\towner\tQ900009\t\t\t\t\t\t',
  ]);
  expect(read('wikidata-holders/roles/XX.tsv')).toEqual([
    'Q900011\tMinister of Tides\t2019-03-04\t2021\t\t\t\t\t',
    'Q900011\tMinister of Winds\t2021-05\t\t\t\t\t\t',
  ]);
});
