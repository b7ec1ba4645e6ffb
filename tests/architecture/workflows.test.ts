import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly 'timeout-minutes': number }>
  >;
}

const folder = '.github/workflows';
const files = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const workflows = files.map((text) => parse(text) as Workflow);
const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));

test('every action is pinned to a commit, with its version beside it', () => {
  const lines = files.flatMap((text) => text.split('\n').filter((line) => line.includes('uses:')));
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
    [],
  );
});

test('a workflow says what it may do, and no step keeps the right to push', () => {
  for (const { permissions, jobs } of workflows) {
    expect(permissions).toBeDefined();
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  }
  const checkouts = steps.filter(({ uses }) => uses?.includes('/checkout@'));
  expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(workflows.map(() => false));
});

test('what strangers send runs with no secret, and is never a part of a command', () => {
  for (const { on, permissions } of workflows) {
    expect(on).not.toHaveProperty('pull_request_target');
    if ('pull_request' in on) expect(permissions).toEqual({ contents: 'read' });
  }
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
});
