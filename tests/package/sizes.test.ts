import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtFolders } from '../../scripts/browsers/launch.ts';
import { filesBelow } from '../../scripts/files-below.ts';
import { languages } from '../../utils/wording/languages.ts';
import { recordFigure } from '../bench/figures.ts';

const gzippedSize = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** In bytes after gzip. A change that needs more has to say so here. */
const budgets = {
  'content script': 16_000,
  popup: 24_000,
  options: 24_000,
  welcome: 20_000,
  'worker before it answers': 22_000,
  'worker with what reads pages': 230_000,
  'tables that one page asks for': 19_000,
  dataset: 8_500_000,
  package: 9_000_000,
} as const;

const hold = (name: keyof typeof budgets, browser: string, bytes: number): void => {
  const bar = budgets[name].toLocaleString('en');
  recordFigure({
    area: 'size',
    name: `${name}, gzipped, ${browser}`,
    value: bytes.toLocaleString('en'),
    bar,
  });
  expect(bytes, `${name} in bytes`).toBeLessThanOrEqual(budgets[name]);
};

const cases = Object.entries(builtFolders);

test.each(cases)('the content script for %s', (browser, folder) => {
  const scripts = filesBelow(folder).filter((path) => path.startsWith('content-scripts/'));
  expect(scripts.filter((path) => path.endsWith('.js'))).toHaveLength(1);
  const size = scripts.reduce((total, path) => total + gzippedSize(`${folder}/${path}`), 0);
  hold('content script', browser, size);
});

/** Files that a page of ours names in its HTML. */
const namedBy = (folder: string, page: string): readonly string[] => {
  const html = readFileSync(`${folder}/${page}`, 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
};

const DYNAMIC = /import\(`?["']?\.\/([\w-]+\.js)/g;
const STATIC = /(?:from|import)\s*[`"']\.\/([\w-]+\.js)[`"']/g;

/** Chunks that a script imports: at once, or when it runs. */
const chunksOf = (folder: string, path: string, imports: RegExp): readonly string[] =>
  path.endsWith('.js')
    ? [...readFileSync(`${folder}/${path}`, 'utf8').matchAll(imports)].map(
        ([, name = '']) => `chunks/${name}`,
      )
    : [];

/** These files and all that they import at once. */
const withImports = (folder: string, files: readonly string[]): ReadonlySet<string> => {
  const all = new Set<string>();
  const add = (path: string): void => {
    if (all.has(path)) return;
    all.add(path);
    for (const chunk of chunksOf(folder, path, STATIC)) add(chunk);
  };
  for (const file of files) add(file);
  return all;
};

const sizeOf = (folder: string, files: Iterable<string>): number =>
  [...files].reduce((total, path) => total + gzippedSize(`${folder}/${path}`), 0);

test.each(cases)('the whole popup for %s, with its words in any language', (browser, folder) => {
  const named = namedBy(folder, 'popup.html');
  // Its first frame waits for no other file: the styles stand in the page, and the script waits for the frame.
  expect(named.map((path) => path.replace(/-[\w-]{8}\.js$/, '.js'))).toEqual(['chunks/popup.js']);
  const atOnce = withImports(folder, named);
  const open = [...atOnce].flatMap((path) => chunksOf(folder, path, DYNAMIC));
  expect(open).toHaveLength(1);
  const whole = withImports(folder, ['popup.html', ...atOnce, ...open]);
  // Nothing comes later: an opened row and a copy are worded by the worker.
  expect(
    [...whole].filter((path) => !atOnce.has(path)).flatMap((path) => chunksOf(folder, path, DYNAMIC)),
  ).toEqual([]);
  const words = languages.map((language) => gzippedSize(`${folder}/locales/${language}.json`));
  hold('popup', browser, sizeOf(folder, whole) + Math.max(...words));
});

test.each(cases)(
  'the settings and the first page for %s, with what they import at once',
  (browser, folder) => {
    for (const page of ['options', 'welcome'] as const) {
      const named = namedBy(folder, `${page}.html`);
      expect(named.length).toBeGreaterThan(1);
      hold(page, browser, sizeOf(folder, withImports(folder, [`${page}.html`, ...named])));
    }
  },
);

test.each(cases)('worker, dataset and whole package for %s', (browser, folder) => {
  hold('worker before it answers', browser, sizeOf(folder, ['background.js']));
  hold(
    'worker with what reads pages',
    browser,
    sizeOf(folder, ['background.js', 'reading.js', 'reading.json']),
  );
  // Chromium hands a worker that starts all of its scripts: each letter costs, one that is not ASCII twice.
  const late = readFileSync(`${folder}/reading.js`, 'utf8');
  expect(late.length).toBeLessThan(290_000);
  expect(late).toMatch(/^globalThis\.asleepInMasthead=\$0=>\{[\0-\x7f]+\}$/);
  const files = filesBelow(folder);
  const sizeOfTables = (names: readonly string[]) =>
    sizeOf(
      folder,
      names.map((name) => `tables/${name}.json`),
    );
  const tables = files.filter((path) => path.startsWith('tables/'));
  const languages = tables
    .map((path) => path.slice('tables/'.length, -'.json'.length))
    .filter((name) => name.length === 2);
  expect(languages.length).toBeGreaterThan(10);
  // of most languages one; of Chinese also how characters are read, and offices
  const asked = [...languages.map((name) => [name]), ['han', 'chinese', 'zh'], ['hangul']];
  const most = Math.max(...asked.map(sizeOfTables));
  hold('tables that one page asks for', browser, most);
  const dataset = files.filter((path) => path.endsWith('.bin'));
  expect(dataset.length).toBeGreaterThan(2);
  hold('dataset', browser, sizeOf(folder, dataset));
  hold('package', browser, sizeOf(folder, files));
});
