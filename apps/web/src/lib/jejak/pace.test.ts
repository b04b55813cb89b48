import { expect, test } from 'vitest';
import { pacer } from './pace.ts';

const MB = 1_000_000;

test('speed and time left are told once they are known', () => {
  const at = pacer();
  expect(at(0, 100 * MB, 0)).toEqual({ share: 0, speed: undefined, left: undefined });
  expect(at(5 * MB, 100 * MB, 100).speed).toBeUndefined();
  const later = at(50 * MB, 100 * MB, 1000);
  expect(later.share).toBe(0.5);
  expect(later.speed).toBeCloseTo(50);
  expect(later.left).toBeCloseTo(1);
});

test('the last seconds count, not the whole reading', () => {
  const at = pacer();
  for (let now = 0; now <= 10_000; now += 100) at((now / 1000) * MB, 100 * MB, now);
  let last = at(10 * MB, 100 * MB, 10_100);
  for (let now = 10_100; now <= 16_000; now += 100) last = at(10 * MB + ((now - 10_100) / 1000) * 5 * MB, 100 * MB, now);
  expect(last.speed).toBeCloseTo(5);
});

test('an empty archive has no share, and more than all is all', () => {
  const at = pacer();
  expect(at(0, 0, 0).share).toBe(0);
  expect(at(12, 10, 5000).share).toBe(1);
});
