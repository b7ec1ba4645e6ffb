import { expect, test } from 'vitest';
import { projectFiles, type SourceFile, sourceFiles } from './source-tree.ts';

const longest = 300;

const share = (files: readonly SourceFile[], part: number): number => {
  const sorted = files.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

const isTest = ({ path }: SourceFile): boolean => path.startsWith('tests/');
const code = sourceFiles.filter((file) => !isTest(file));

/** The lines that a pattern finds, as `path:line: text`. What is looked for everywhere has a letter in brackets, so as not to find itself here. */
const findLines = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );

test(`no file has more than ${longest} lines`, () => {
  expect(sourceFiles.filter(({ lines }) => lines > longest).map(({ path }) => path)).toEqual([]);
});

test('files are small: median at most 80 lines, nine in ten at most 200', () => {
  expect(share(code, 0.5)).toBeLessThanOrEqual(80);
  expect(share(code, 0.9)).toBeLessThanOrEqual(200);
});

test('nothing escapes the types', () => {
  expect(
    findLines(
      sourceFiles,
      /:\s*any\b|\bas any\b|<[a]ny\b|[|&]\s*any\b|,\s*any>|\bany\[\]|=>\s*any\b|@ts-[i]gnore|@ts-[e]xpect-error|@ts-[n]ocheck|biome-[i]gnore/,
    ),
  ).toEqual([]);
});

test('no test is left out or alone, nothing is left to do', () => {
  expect(
    findLines(
      sourceFiles,
      /\b(test|it|describe)(\.\w+)*\.(skip|only|todo|skipIf|runIf|fails)\b|\bx(test|it|describe)\(|\bskip\(|\b(T[O]DO|F[I]XME|X[X]X)\b/,
    ),
  ).toEqual([]);
});

test('no enum, no namespace, no file that only passes others on', () => {
  expect(findLines(sourceFiles, /^\s*(export\s+)?(const\s+)?enum\s|^\s*export\s+namespace\s/)).toEqual([]);
  const barrels = code.filter(
    ({ text }) =>
      /^export (\*|\{)[^=]*from /m.test(text) &&
      !/^(export )?(const|function|interface|type|async)/m.test(text),
  );
  expect(barrels.map(({ path }) => path)).toEqual([]);
  expect(findLines(code, /^export \* /)).toEqual([]);
});

test('default exports only where WXT or a tool asks for one', () => {
  const strays = findLines(code, /^export default\b/).filter(
    (line) => !/^(entrypoints\/|modules\/|[a-z0-9.]+config\.ts:|tests\/e2e\/set-up\.ts)/.test(line),
  );
  expect(strays).toEqual([]);
});

test('the core does not log, and markup never comes from a string', () => {
  const shipped = code.filter(({ path }) => /^(utils|components|entrypoints)\//.test(path));
  const logging = findLines(shipped, /\bconsole\./).filter(
    (line) => !line.startsWith('utils/platform/errors.ts'),
  );
  expect(logging).toEqual([]);
  expect(
    findLines(
      shipped,
      /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(/,
    ),
  ).toEqual([]);
});

test('nothing that runs in the browser reaches a network, but for the pack that a reader asks for', () => {
  const shipped = code.filter(({ path }) => /^(utils|components|entrypoints)\//.test(path));
  const reaching = findLines(
    shipped,
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/,
  ).filter((line) => !/^utils\/platform\/(dataset-file|fetch-pack|late-script|texts)\.ts/.test(line));
  expect(reaching).toEqual([]);
  const importers = findLines(shipped, /fetch-pack\.ts'/).map((line) => line.replace(/:.*/s, ''));
  expect(importers).toEqual(['entrypoints/options/main.tsx']);
});

test('files are named in kebab-case, components in PascalCase', () => {
  const named = sourceFiles.filter(({ path }) =>
    /^(utils|scripts|components|entrypoints|modules|tests)\//.test(path),
  );
  expect(named.length).toBeGreaterThan(50);
  const wrong = named.filter(({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    const isComponent = /^(components\/|tests\/components\/)/.test(path) && name.endsWith('.tsx');
    return !(
      isComponent ? /^([A-Z][A-Za-z0-9]*|[a-z0-9-]+)(\.test)?\.tsx$/ : /^[a-z0-9-]+(\.[a-z-]+)*\.tsx?$/
    ).test(name);
  });
  expect(wrong).toEqual([]);
});

test('no path, host or tool of a build machine is written down', () => {
  const files = projectFiles.filter((path) =>
    /\.(ts|tsx|md|json|ya?ml|html|css|toml|sh)$|^\.ci\//.test(path),
  );
  expect(files.length).toBeGreaterThan(50);
  const { readFileSync } = process.getBuiltinModule('node:fs');
  // Where homes, builds and temporary files lie, on this machine or another.
  const folders = ['home', 'root', 'Users', 'tmp', 'work', 'workspace', 'builds', 'mnt', 'srv'].join('|');
  const own = new RegExp(`(^|[\\s"'\`(=:])/(${folders})/[a-z]|\\bregistry\\.(npmjs|yarnpkg)`);
  const hits = files
    .filter((path) => !path.startsWith('tests/architecture/'))
    .filter((path) => own.test(readFileSync(path, 'utf8')));
  expect(hits).toEqual([]);
});
