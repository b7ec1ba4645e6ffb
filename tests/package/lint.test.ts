import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtFolders } from '../../scripts/browsers/launch.ts';

test('web-ext lint finds no error and no warning', () => {
  const run = spawnSync('npx', ['--no', 'web-ext', 'lint', '-s', builtFolders.firefox, '-o', 'json'], {
    encoding: 'utf8',
  });
  const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{')));
  expect(report.errors).toEqual([]);
  expect(report.warnings).toEqual([]);
}, 120_000);
