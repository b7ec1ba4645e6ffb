import { expect, test, vi } from 'vitest';
import { retried } from '../../utils/platform/retried.ts';

test('it is loaded once however many ask, and anew after it was let go of', async () => {
  const load = vi.fn(async () => 'all');
  const one = retried(load);
  expect(await Promise.all([one.get(), one.get()])).toEqual(['all', 'all']);
  expect(load).toHaveBeenCalledTimes(1);
  one.forget();
  expect(await one.get()).toBe('all');
  expect(load).toHaveBeenCalledTimes(2);
});

test('one failure is not told: it is tried again a moment later', async () => {
  const load = vi.fn(async () => 'all').mockRejectedValueOnce(new Error('stopped'));
  expect(await retried(load).get()).toBe('all');
  expect(load).toHaveBeenCalledTimes(2);
});

test('two failures are told to all who asked, and the next one tries again', async () => {
  const load = vi.fn(async () => 'all');
  load.mockRejectedValueOnce(new Error('first')).mockRejectedValueOnce(new Error('second'));
  const one = retried(load);
  const asked = await Promise.allSettled([one.get(), one.get()]);
  expect(asked.map((answer) => answer.status === 'rejected' && String(answer.reason))).toEqual([
    'Error: second',
    'Error: second',
  ]);
  expect(await one.get()).toBe('all');
});
