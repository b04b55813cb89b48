import { describe, expect, it } from 'vitest';
import { random } from './logistic.ts';
import { platt } from './platt.ts';

describe('Platt scaling', () => {
  it('finds the curve that drew the points', () => {
    const next = random(5);
    const points = Array.from({ length: 20_000 }, () => {
      const x = 6 * next() - 3;
      const p = 1 / (1 + Math.exp(-(1.5 * x - 0.7)));
      return { x, y: next() < p ? 1 : 0 };
    });
    const { slope, offset } = platt(points);
    expect(slope).toBeCloseTo(1.5, 1);
    expect(offset).toBeCloseTo(-0.7, 1);
  });

  it('does not run away where scores are large', () => {
    const points = [-9, -8, -7, -3, -6, -2, -5, -4, -1, 0, 2].map((x, i) => ({ x, y: i > 4 && i !== 7 ? 1 : 0 }));
    const { slope, offset } = platt(points);
    expect(slope).toBeGreaterThan(0);
    expect(slope).toBeLessThan(20);
    expect(Math.abs(offset)).toBeLessThan(60);
  });
});
