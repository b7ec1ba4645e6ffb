/** Pages to measure finding on: those of a folder, or our own written ones, with their scripts taken out. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const MAX_BYTES = 3_000_000;

function htmlFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return htmlFiles(path);
    return /\.html(?:\.gz)?$/.test(name) ? [path] : [];
  });
}

function read(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Data scripts stay: finding reads them. */
const withoutScripts = (html: string): string =>
  html.replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '');

/** Up to `count` pages of a folder, spread over it evenly, the same in every run. */
export function benchPages(folder: string, count: number): string[] {
  const files = htmlFiles(folder).sort();
  const step = Math.max(1, Math.floor(files.length / count));
  return files
    .filter((path, i) => i % step === 0 && statSync(path).size < MAX_BYTES)
    .slice(0, count)
    .map((path) => withoutScripts(read(path)));
}

/** A list of `count` links to articles, laid out as a front page is. */
export function listPage(count: number): string {
  const cards = Array.from(
    { length: count },
    (
      _,
      i,
    ) => `<article class="card"><h2><a href="/news/2024/03/05/council-votes-on-item-${i}-of-the-long-list">
Council votes on item ${i} of the long list</a></h2><p>The vote was close, and nobody expected it.</p></article>`,
  );
  return `<!doctype html><html lang="en"><head><title>News</title></head><body><main>${cards.join('\n')}</main></body></html>`;
}
