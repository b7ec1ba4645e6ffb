import { expect, test } from 'vitest';
import { importsOf, layerOf, type SourceFile, sourceFiles } from './source-tree.ts';

/** What each layer may import besides itself; the same table as in docs/architecture.md. */
const table: Readonly<Record<string, readonly string[]>> = {
  'utils/model': [],
  'utils/dataset': ['utils/model'],
  'utils/mentions': ['utils/model', 'utils/dataset'],
  'utils/matching': ['utils/mentions', 'utils/dataset', 'utils/model'],
  'utils/sourcing': ['utils/matching', 'utils/mentions', 'utils/dataset', 'utils/model'],
  'utils/view': ['utils/sourcing', 'utils/matching', 'utils/mentions', 'utils/dataset', 'utils/model'],
  'utils/protocol': ['utils/view', 'utils/model'],
  'utils/finding': ['utils/model'],
  'utils/page': ['utils/finding', 'utils/model'],
  'utils/wording': ['utils/protocol', 'utils/view', 'utils/model', 'locales'],
  'utils/overlay': ['utils/protocol', 'utils/view', 'utils/model'],
  'utils/platform': [
    'utils/protocol',
    'utils/wording',
    'utils/view',
    'utils/dataset',
    'utils/model',
    'locales',
  ],
  components: ['utils/wording', 'utils/protocol', 'utils/view', 'utils/model', 'locales'],
  locales: [],
};

/** The packages that shipped code may use, and the layers that may. */
const packages: Readonly<Record<string, readonly string[]>> = {
  preact: ['components', 'entrypoints'],
  tldts: ['utils/matching', 'utils/mentions', 'utils/platform', 'entrypoints'],
  wxt: ['utils/platform', 'entrypoints'],
  'webextension-polyfill': ['utils/platform'],
};

const isOwn = (name: string): boolean => /\.(ts|tsx|css|json)$/.test(name) && !name.startsWith('@');
const shipped = sourceFiles.filter(({ path }) => layerOf(path) in table || layerOf(path) === 'entrypoints');

const crossings = (file: SourceFile): readonly string[] => {
  const layer = layerOf(file.path);
  const allowed = table[layer];
  if (allowed === undefined) return [];
  return importsOf(file)
    .filter(isOwn)
    .map(layerOf)
    .filter((other) => other !== layer && !allowed.includes(other))
    .map((other) => `${file.path} imports ${other}`);
};

test('imports go one way', () => {
  expect(shipped.length).toBeGreaterThan(20);
  expect(shipped.flatMap(crossings)).toEqual([]);
});

test('the reader of imports sees them all', () => {
  const text = [
    "import a from './a.ts';",
    "import type { B } from '../page/b.ts';",
    "import {\n  c,\n  d,\n} from '../view/c.ts';",
    "export { e } from './e.ts';",
    "import 'preact';",
    "const f = await import('./f.ts');",
  ].join('\n');
  expect(importsOf({ path: 'utils/model/x.ts', text, lines: 6 })).toEqual([
    'utils/model/a.ts',
    'utils/page/b.ts',
    'utils/view/c.ts',
    'utils/model/e.ts',
    'preact',
    'utils/model/f.ts',
  ]);
  expect(crossings({ path: 'utils/model/x.ts', text, lines: 6 })).toHaveLength(2);
});

test('shipped code uses no package but the few that are named here', () => {
  const strays = shipped.flatMap((file) =>
    importsOf(file)
      .filter((name) => !isOwn(name))
      .map((name) => name.split('/')[0] ?? name)
      .filter((name) => !(packages[name] ?? []).includes(layerOf(file.path)))
      .map((name) => `${file.path} imports ${name}`),
  );
  expect(strays).toEqual([]);
});

test('only the platform and the entrypoints name the browser API', () => {
  const strays = shipped
    .filter(({ path }) => !path.startsWith('utils/platform/') && !path.startsWith('entrypoints/'))
    .filter(({ text }) =>
      /\b(browser|chrome)\.(runtime|tabs|storage|action|scripting|permissions)\b/.test(text),
    )
    .map(({ path }) => path);
  expect(strays).toEqual([]);
});
