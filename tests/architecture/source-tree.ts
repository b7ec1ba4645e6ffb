/** The project's own source files as text, for the tests that read the tree. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

export interface SourceFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** Files that git knows or would add, so that build output and packages stay out. */
export const listFiles = (...patterns: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...patterns], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path !== '');

const read = (path: string): SourceFile => {
  const text = readFileSync(path, 'utf8');
  return { path, text, lines: text.split('\n').length - 1 };
};

/** All TypeScript files, tests included. */
export const sourceFiles: readonly SourceFile[] = [...new Set(listFiles('*.ts', '*.tsx'))].map(read);

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
