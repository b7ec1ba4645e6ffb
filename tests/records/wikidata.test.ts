import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askSparql } from '../../scripts/import/wikidata/ask-sparql.ts';
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
let failures: number;
let folder: string;

beforeEach(async () => {
  asked = [];
  failures = 0;
  folder = mkdtempSync(join(tmpdir(), 'masthead-wikidata-'));
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      const query = new URLSearchParams(body).get('query') ?? '';
      asked.push(query);
      if (failures > 0) {
        failures -= 1;
        response.writeHead(429).end();
        return;
      }
      const all = query.includes('?kind')
        ? media
        : query.includes('P39')
          ? holders
          : names.filter((row) => query.includes(`wd:${row['item']!.value.split('/').pop()} `));
      const [, limit = '1', offset = '0'] = /LIMIT (\d+) OFFSET (\d+)/u.exec(query) ?? [];
      const bindings = all.slice(Number(offset), Number(offset) + Number(limit));
      response.setHeader('content-type', 'application/sparql-results+json');
      response.end(JSON.stringify({ head: { vars: [] }, results: { bindings } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => new Promise<void>((resolve) => void server.close(() => resolve())));

const service = (pageSize: number) =>
  askSparql({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`,
    cache: join(folder, 'cache'),
    pageSize,
    pauseMs: 1,
  });

test('reads page after page until one comes back short', async () => {
  const rows = await service(2).rows('SELECT ?person WHERE { ?person p:P39 ?statement }');
  expect(rows.map((row) => row['person'])).toEqual(['Q900011', 'Q900011', 'Q900012']);
  expect(asked.map((query) => query.split('\n').pop())).toEqual(['LIMIT 2 OFFSET 0', 'LIMIT 2 OFFSET 2']);
});

test('asks a busy service again, and the same question never twice', async () => {
  failures = 2;
  await service(10).rows('SELECT ?person WHERE { ?person p:P39 ?statement }');
  expect(asked).toHaveLength(3);
  await service(10).rows('SELECT ?person WHERE { ?person p:P39 ?statement }');
  expect(asked).toHaveLength(3);
});

test('gives up on a question that the service refuses', async () => {
  failures = 99;
  await expect(service(10).rows('SELECT ?person WHERE { ?person p:P39 ?statement }')).rejects.toThrow('429');
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
