/** The project's own source files as text, for the tests that read the tree. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, posix } from 'node:path';

export interface SourceFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** Folders that git is told to leave out: what is built and what is installed. */
const ignored = [
  '.git',
  ...readFileSync('.gitignore', 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1)),
];

/** Paths of all files that belong to the project, listed without git, which a machine need not have. */
export const projectFiles: readonly string[] = readdirSync('.', { withFileTypes: true })
  .filter(({ name }) => !ignored.includes(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(entry.name, { recursive: true, encoding: 'utf8' }).map((path) => `${entry.name}/${path}`)
      : [entry.name],
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(path).isFile())
  .sort();

const read = (path: string): SourceFile => {
  const text = readFileSync(path, 'utf8');
  return { path, text, lines: text.split('\n').length - 1 };
};

/** All TypeScript files, tests included. */
export const sourceFiles: readonly SourceFile[] = projectFiles
  .filter((path) => /\.tsx?$/.test(path))
  .map(read);

/** The path's first folders, as the layer table names them: `utils/page`, `components`. */
export const layerOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('utils/') ? 2 : 1)
    .join('/');

const importPattern = /^(?:import|export)\b[^'";=]*?\bfrom\s+['"]([^'"\n]+)['"]/gm;
const barePattern = /^import\s+['"]([^'"\n]+)['"]/gm;
const dynamicPattern = /\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** What a file imports: paths from the root for its own files, else the bare names. */
export const importsOf = ({ path, text }: SourceFile): readonly string[] =>
  [importPattern, barePattern, dynamicPattern]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, name = '']) => (name.startsWith('.') ? posix.join(dirname(path), name) : name));
