import { expect, test } from 'vitest';
import { type Clock, runInSlices } from '../../utils/page/slices.ts';

/** A clock that a test moves by hand. */
function handClock(): Clock & { time: number; readonly waiting: ((milliseconds: number) => void)[] } {
  const clock = {
    time: 0,
    waiting: [] as ((milliseconds: number) => void)[],
    now: () => clock.time,
    whenIdle: (work: (milliseconds: number) => void) => {
      clock.waiting.push(work);
      return () => void clock.waiting.splice(clock.waiting.indexOf(work), 1);
    },
  };
  return clock;
}

function* takeSteps(clock: { time: number }, count: number): Generator<undefined, number> {
  for (let i = 0; i < count; i++) {
    clock.time += 3;
    yield;
  }
  return count;
}

test('what was read is handed over in a slice of its own', () => {
  const clock = handClock();
  const slices: (number | null)[] = [];
  let value: number | null = null;
  runInSlices(
    takeSteps(clock, 4),
    (read) => {
      value = read;
    },
    clock,
  );
  for (let work = clock.waiting.shift(); work; work = clock.waiting.shift()) {
    work(50);
    slices.push(value);
  }
  expect(slices).toEqual([null, null, 4]);
});

test('nothing is handed over once it was cancelled', () => {
  const clock = handClock();
  let value: number | null = null;
  const cancel = runInSlices(
    takeSteps(clock, 1),
    (read) => {
      value = read;
    },
    clock,
  );
  clock.waiting.shift()?.(50);
  cancel();
  expect(clock.waiting).toEqual([]);
  expect(value).toBeNull();
});
