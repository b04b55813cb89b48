import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { latestOnly } from './latest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a burst of values is worked on once, with the last', async () => {
  const seen: string[] = [];
  const queue = latestOnly<string>(100, async (value) => {
    seen.push(value);
  });
  for (const value of ['a', 'ab', 'abc']) queue.push(value);
  await vi.advanceTimersByTimeAsync(100);
  expect(seen).toEqual(['abc']);
});

test('values that come while working are reduced to the last, and never overlap', async () => {
  const seen: string[] = [];
  let running = 0;
  const queue = latestOnly<string>(10, async (value) => {
    expect(++running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    seen.push(value);
    running--;
  });
  queue.push('a');
  await vi.advanceTimersByTimeAsync(50);
  queue.push('b');
  await vi.advanceTimersByTimeAsync(50);
  queue.push('c');
  await vi.advanceTimersByTimeAsync(2000);
  expect(seen).toEqual(['a', 'c']);
});

test('nothing runs after it is stopped', async () => {
  const seen: string[] = [];
  const queue = latestOnly<string>(10, async (value) => {
    seen.push(value);
  });
  queue.push('a');
  queue.stop();
  await vi.advanceTimersByTimeAsync(100);
  expect(seen).toEqual([]);
});
