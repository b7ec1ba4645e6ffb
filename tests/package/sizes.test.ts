import { existsSync, readFileSync } from 'node:fs';
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

/** Scripts and style sheets that a page of ours loads, as its HTML names them, chunks included. */
const loadedBy = (folder: string, page: string): readonly string[] => {
  const html = readFileSync(`${folder}/${page}`, 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
};

test.each(cases)('the popup for %s', (_name, folder) => {
  const files = ['popup.html', ...loadedBy(folder, 'popup.html')];
  expect(files.length).toBeGreaterThan(1);
  expect(files.every((path) => existsSync(`${folder}/${path}`))).toBe(true);
  const size = files.reduce((total, path) => total + gzippedSize(`${folder}/${path}`), 0);
  console.log(`popup: ${size} bytes gzipped`);
  expect(size).toBeLessThanOrEqual(budgets.popup);
});

test.each(cases)('worker and whole package for %s', (_name, folder) => {
  expect(gzippedSize(`${folder}/background.js`)).toBeLessThanOrEqual(budgets.worker);
  const whole = filesBelow(folder).reduce((total, path) => total + gzippedSize(`${folder}/${path}`), 0);
  console.log(`package: ${whole} bytes gzipped`);
  expect(whole).toBeLessThanOrEqual(budgets.package);
});
