import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { CompileFault, ensureDataset } from '../../scripts/compile.ts';
import { openDataset } from '../../utils/dataset/open.ts';

const sources = [
  'key\tname\tpublisher\turl\tlicence\tdate\tlink',
  'curated\tNotes\tNobody\thttps://notes.example/\tCC0-1.0\t2026-11\t',
];
const outlets = [
  'key\tname\taliases\tcountry\ttype\tlanguages\tsites\taccounts',
  'Q7000001\tThe Example\tEX\tFR\tnewspaper\tfr\texample.org\t',
];

let folder = '';

function write(name: string, lines: readonly string[]): void {
  const path = join(folder, 'data', name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
}

const places = () => ({ data: join(folder, 'data'), out: join(folder, 'out/set.bin') });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-compile-'));
  mkdirSync(join(folder, 'data/imported'), { recursive: true });
  write('sources.tsv', sources);
  write('curated/outlets/west.tsv', outlets);
});

test('data becomes a file that opens, and nothing else is left behind', async () => {
  const path = await ensureDataset(places());
  const dataset = openDataset(readFileSync(path));
  expect(dataset.about.counts).toEqual({ outlets: 1, institutions: 0, people: 0 });
  expect(dataset.idOf(dataset.site('example.org', '')!)).toBe('Q7000001');
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['set.bin', 'set.bin.stamp']);
});

test('it is compiled again only where the data has changed', async () => {
  const path = await ensureDataset(places());
  const { ino, mtimeMs } = statSync(path);
  await ensureDataset(places());
  expect(statSync(path)).toMatchObject({ ino, mtimeMs });
  write('curated/outlets/west.tsv', [
    ...outlets,
    'Q7000002\tThe Other\t\tFR\tnewspaper\tfr\tother.example\t',
  ]);
  await ensureDataset(places());
  expect(openDataset(readFileSync(path)).about.counts.outlets).toBe(2);
});

test('its stages are told, and none where the file is up to date', async () => {
  const stages: string[] = [];
  await ensureDataset(places(), (stage) => stages.push(stage));
  expect(stages.at(0)).toBe('reading');
  expect(stages.at(-1)).toBe('encoding');
  stages.length = 0;
  await ensureDataset(places(), (stage) => stages.push(stage));
  expect(stages).toEqual([]);
});

test('problems are told with file and line, and no file is written', async () => {
  mkdirSync(join(folder, 'data/imported/stranger'));
  const run = ensureDataset(places());
  await expect(run).rejects.toThrow(CompileFault);
  await expect(run).rejects.toThrow('imported/stranger:0: not listed in sources.tsv');
  expect(() => statSync(places().out)).toThrow();
});
