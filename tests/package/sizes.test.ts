import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builds, filesBelow, gzippedSize } from './built-files.ts';

/** In bytes after gzip. A change that needs more has to say so here. */
const budgets = {
  content: 16_000,
  popup: 24_000,
  worker: 260_000,
  package: 14_000_000,
} as const;

const cases = Object.entries(builds);

test.each(cases)('the content script for %s', (_name, folder) => {
  const scripts = filesBelow(folder).filter((path) => path.startsWith('content-scripts/'));
  expect(scripts.filter((path) => path.endsWith('.js'))).toHaveLength(1);
  const size = scripts.reduce((total, path) => total + gzippedSize(`${folder}/${path}`), 0);
  console.log(`content script: ${size} bytes gzipped`);
  expect(size).toBeLessThanOrEqual(budgets.content);
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

test.each(cases)('the popup for %s, with its English words and the lists of a page', (_name, folder) => {
  const named = namedBy(folder, 'popup.html');
  expect(named.length).toBeGreaterThan(1);
  const atOnce = withImports(folder, named);
  const dynamic = [...atOnce].flatMap((path) => chunksOf(folder, path, DYNAMIC));
  const chunk = (name: string): string[] => dynamic.filter((path) => path.startsWith(`chunks/${name}-`));
  const [english, article, index] = ['en', 'ArticleScreen', 'IndexScreen'].map(chunk);
  expect([english, article, index].map((found) => found?.length)).toEqual([1, 1, 1]);
  const first = withImports(folder, ['popup.html', ...named, ...(english ?? [])]);
  const whole = withImports(folder, [...first, ...(article ?? []), ...(index ?? [])]);
  console.log(
    `popup: ${sizeOf(folder, first)} bytes gzipped before the first paint, ${sizeOf(folder, whole)} in all`,
  );
  expect(sizeOf(folder, first)).toBeLessThanOrEqual(budgets.popup);
});

test.each(cases)('worker and whole package for %s', (_name, folder) => {
  expect(gzippedSize(`${folder}/background.js`)).toBeLessThanOrEqual(budgets.worker);
  const whole = filesBelow(folder).reduce((total, path) => total + gzippedSize(`${folder}/${path}`), 0);
  console.log(`package: ${whole} bytes gzipped`);
  expect(whole).toBeLessThanOrEqual(budgets.package);
});
