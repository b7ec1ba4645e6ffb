/** The built extensions as files, for the checks of the packages. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Paths of all files below a folder, relative to it, in order. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

export const gzippedSize = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
