/**
 * Which part of a page's tasks is ours, by a trace of Chromium: the samples of its profiler in which a function of an
 * extension is on the stack, each put to the task that it fell in, and the time in which our script is compiled. What else
 * the browser does for us outside our functions (a message read from JSON before we are called) is not told apart from
 * what it does for the page.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Milliseconds of processor time. */
export interface OwnTasks {
  /** In all tasks of the page's main thread together. */
  readonly total: number;
  /** In that task in which it was most. */
  readonly longest: number;
  /** The same of the tasks after the page set the mark `jump` (`performance.mark`), 0 where it did not. */
  readonly afterJump: number;
  /** Of the longest task in which nothing is ours: what the page and the browser take by themselves. */
  readonly others: number;
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** The same, of processor time. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      /** Of a script that is compiled. */
      readonly url?: string;
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    };
  };
}

interface Sample {
  readonly time: number;
  readonly node: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'v8',
  'toplevel',
  'blink.user_timing',
  'disabled-by-default-v8.cpu_profiler',
];
/** The mark of a page from which on its reader jumps. */
export const JUMP = 'jump';
const TASKS: readonly string[] = ['RunTask', 'ThreadControllerImpl::RunTask'];

/** The events of the process that parsed most of a document: the page's. */
function ofPage(events: readonly TraceEvent[]): TraceEvent[] {
  const parsed = new Map<number, number>();
  for (const { name, pid, dur = 0 } of events)
    if (name === 'ParseHTML') parsed.set(pid, (parsed.get(pid) ?? 0) + dur);
  const [most] = [...parsed].toSorted((a, b) => b[1] - a[1]);
  return events.filter(({ pid }) => pid === most?.[0]);
}

function readProfile(events: readonly TraceEvent[]): { samples: Sample[]; nodes: Map<number, ProfileNode> } {
  const nodes = new Map<number, ProfileNode>();
  const samples: Sample[] = [];
  const clocks = new Map<string, number>();
  for (const { name, id = '', args } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (name === 'Profile') clocks.set(id, args.data?.startTime ?? 0);
    if (name !== 'ProfileChunk') continue;
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [at, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      const time = (clocks.get(id) ?? 0) + (args.data?.timeDeltas?.[at] ?? 0);
      clocks.set(id, time);
      samples.push({ time, node });
    }
  }
  return { samples: samples.toSorted((a, b) => a.time - b.time), nodes };
}

/** Whether a function of an extension is on the stack of a sample. */
function ownReader(nodes: ReadonlyMap<number, ProfileNode>): (node: number | undefined) => boolean {
  const known = new Map<number, boolean>();
  const isOwn = (id: number | undefined): boolean => {
    const node = id === undefined ? undefined : nodes.get(id);
    if (!node) return false;
    const own =
      known.get(node.id) ??
      (node.callFrame.url?.startsWith('chrome-extension:') === true || isOwn(node.parent));
    known.set(node.id, own);
    return own;
  };
  return isOwn;
}

/** Which share of its time a task had the processor. */
const shareOfProcessor = ({ dur = 0, tdur = dur }: TraceEvent): number => Math.min(tdur / (dur || 1), 1);

const endOf = (task: TraceEvent | undefined): number => (task?.ts ?? 0) + (task?.dur ?? 0);

function measure(events: readonly TraceEvent[]): OwnTasks {
  const { samples, nodes } = readProfile(events);
  const isOwn = ownReader(nodes);
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')?.tid;
  const tasks = events
    .filter(({ name, ph, tid }) => ph === 'X' && tid === main && TASKS.includes(name))
    .toSorted((a, b) => a.ts - b.ts);
  const shares = tasks.map(() => 0);
  let at = 0;
  for (const [i, { time, node }] of samples.entries()) {
    while (at < tasks.length - 1 && endOf(tasks[at]) < time) at++;
    const until = Math.min(samples[i + 1]?.time ?? time, endOf(tasks[at]));
    if (isOwn(node) && until > time) shares[at] = (shares[at] ?? 0) + (until - time) / 1000;
  }
  for (const { name, ts, tid, dur = 0, args } of events) {
    if (name !== 'v8.compile' || tid !== main || !args.data?.url?.startsWith('chrome-extension:')) continue;
    const around = tasks.findIndex((task) => task.ts <= ts && ts < endOf(task));
    if (around >= 0) shares[around] = (shares[around] ?? 0) + dur / 1000;
  }
  const own = shares.map((share, i) => share * shareOfProcessor(tasks[i] as TraceEvent));
  const others = tasks.filter((_, i) => shares[i] === 0).map(({ dur = 0, tdur = dur }) => tdur / 1000);
  const jump = events.find(({ name, tid }) => name === JUMP && tid === main)?.ts ?? Infinity;
  const later = own.filter((_, i) => endOf(tasks[i]) > jump);
  return {
    afterJump: Math.max(0, ...later),
    total: own.reduce((sum, one) => sum + one, 0),
    longest: Math.max(0, ...own),
    others: others.reduce((most, one) => Math.max(most, one), 0),
  };
}

/** Traces what happens in the page meanwhile. */
export async function traceOwnTasks(page: Page, act: () => Promise<void>): Promise<OwnTasks> {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-trace-'));
  const path = join(folder, 'trace.json');
  await page.tracing.start({ path, categories: CATEGORIES });
  await act();
  await page.tracing.stop();
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] };
  rmSync(folder, { recursive: true });
  return measure(ofPage(traceEvents));
}
