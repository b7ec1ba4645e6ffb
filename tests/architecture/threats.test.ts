/** The table of threats in `docs/security.md`: each row names its tests, and each of these is there and tests something. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/security.md', 'utf8')
  .split(/^## /m)
  .filter((section) => section.startsWith('Threats\n'))
  .flatMap((section) => section.split('\n').filter((line) => line.startsWith('| ')))
  .slice(1)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** Files that a cell names: `folder/file.test.ts`, or all of `folder/`. */
const namedIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, path = '']) => {
    const full = join('tests', path);
    if (!existsSync(full)) return [full];
    if (!statSync(full).isDirectory()) return [full];
    const inside = readdirSync(full).filter((name) => /\.test\.tsx?$/.test(name));
    return inside.length > 0 ? inside.map((name) => join(full, name)) : [full];
  });

const holdsTests = (path: string): boolean =>
  /\.test\.tsx?$/.test(path) &&
  existsSync(path) &&
  /\b(?:test|it)(?:\.each)?\(/.test(readFileSync(path, 'utf8'));

test('who, what, what stops it and what shows it: no cell is empty', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell === ''))).toEqual([]);
});

test('each threat names tests, and each of them is there', () => {
  const missing = rows.flatMap(([who, what, , shown = '']) => {
    const named = namedIn(shown);
    const wrong = named.filter((path) => !holdsTests(path));
    return named.length === 0 ? [`${who}: ${what}: no test`] : wrong.map((path) => `${who}: ${path}`);
  });
  expect(missing).toEqual([]);
});

test('each attacker of the list has a row', () => {
  const who = rows.map(([name]) => name);
  for (const one of [
    'page',
    'other extension',
    'pack, malicious',
    'dataset, damaged or swapped',
    'network',
    'update path',
  ])
    expect(who).toContain(one);
});
