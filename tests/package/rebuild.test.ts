import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { filesBelow } from '../../scripts/files-below.ts';
import { buildEnvironment } from '../build-environment.ts';

const run = (folder: string, ...args: readonly string[]): void => {
  const { status, stdout, stderr } = spawnSync('npx', ['--no', 'wxt', ...args], {
    cwd: folder,
    env: buildEnvironment(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')}:\n${stdout}${stderr}`);
};

const unpack = async (archive: string, folder: string): Promise<void> => {
  const { files } = await JSZip.loadAsync(readFileSync(archive));
  for (const [path, entry] of Object.entries(files)) {
    if (entry.dir) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await entry.async('nodebuffer'));
  }
};

const digests = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesBelow(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );

/** A folder of its own with what this one holds, but not what was built from it. */
const copyProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-sources-'));
  const made = ['node_modules', '.output', '.wxt', '.git'];
  for (const name of readdirSync('.').filter((one) => !made.includes(one)))
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
};

test('the sources that go to the store build the very same package', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-rebuild-'));
  const packed = '.output/firefox-mv3';
  const copy = copyProject();
  run(copy, 'zip', '-b', 'firefox');
  const sources = readdirSync(join(copy, '.output')).find((name) => name.endsWith('-sources.zip')) ?? '';
  await unpack(join(copy, '.output', sources), folder);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  run(folder, 'build', '-b', 'firefox');
  const rebuilt = digests(join(folder, packed));
  expect(Object.keys(rebuilt).length).toBeGreaterThan(2);
  expect(rebuilt).toEqual(digests(packed));
}, 240_000);
