import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtFolders } from '../../scripts/browsers/launch.ts';
import { filesBelow } from '../../scripts/files-below.ts';

const scripts = Object.values(builtFolders).flatMap((folder) =>
  filesBelow(folder)
    .filter((path) => /\.(js|html)$/.test(path))
    .map((path) => `${folder}/${path}`),
);

test('no code is fetched or made from text', () => {
  expect(scripts.length).toBeGreaterThan(3);
  const hits = scripts.filter((path) =>
    /\beval\(|new Function\(|<script[^>]+src="https?:|import\(["']https?:|importScripts\??\.?\((?![`"']\/(reading)\.js[`"']\))/.test(
      readFileSync(path, 'utf8'),
    ),
  );
  expect(hits).toEqual([]);
});

test('what is typed on our own pages goes to no spelling service of the browser', () => {
  const pages = scripts.filter((path) => path.endsWith('.html'));
  expect(pages).toHaveLength(6);
  expect(pages.filter((path) => !readFileSync(path, 'utf8').includes('<body spellcheck="false">'))).toEqual(
    [],
  );
});

test('no path of the machine that built it', () => {
  const needle = process.cwd();
  expect(scripts.filter((path) => readFileSync(path, 'utf8').includes(needle))).toEqual([]);
});

test('the content script tells the page nothing: it posts no message and dispatches no event', () => {
  const content = scripts.filter((path) => path.includes('content-scripts/'));
  expect(content).toHaveLength(2);
  // Two calls that there are. One goes to the worker: `port.postMessage(step.value)` of `platform/ports.ts`.
  const toWorker = /\b\w+\.postMessage\(\w+\.value\)/;
  // One to a channel of the script's own, both ends of which it keeps: `port2.postMessage(null)` of `page/slices.ts`.
  const toItself = /\b\w+\.postMessage\(null\)/;
  const textOf = (path: string): string =>
    readFileSync(path, 'utf8').replace(toWorker, '').replace(toItself, '');
  expect(content.filter((path) => /postMessage|dispatchEvent|wxt:/.test(textOf(path)))).toEqual([]);
  const sources = ['utils', 'entrypoints', 'components'].flatMap((folder) =>
    filesBelow(folder).map((path) => `${folder}/${path}`),
  );
  const posting = sources.filter((path) => readFileSync(path, 'utf8').includes('postMessage'));
  expect(posting.toSorted()).toEqual(['utils/page/slices.ts', 'utils/platform/ports.ts']);
});

test('one page can ask another site, the settings, and it asks the reader first', () => {
  const asking = scripts.filter((path) => readFileSync(path, 'utf8').includes('no-referrer'));
  expect(asking.map((path) => path.replace(/-[\w-]{8}\.js$/, '.js')).toSorted()).toEqual(
    Object.values(builtFolders)
      .map((folder) => `${folder}/chunks/options.js`)
      .toSorted(),
  );
});
