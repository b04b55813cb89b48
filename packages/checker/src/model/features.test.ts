import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureSink } from './features.ts';

describe('a feature sink', () => {
  it('keeps every hash once, in order, with the token that gave it first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 300 }), (hashes) => {
        const sink = new FeatureSink();
        sink.add(7, 99);
        sink.clear();
        for (const [i, hash] of hashes.entries()) sink.add(hash, i);
        const distinct = [...new Set(hashes)];
        expect([...sink.hashes.subarray(0, sink.size)]).toEqual(distinct);
        expect([...sink.origins.subarray(0, sink.size)]).toEqual(distinct.map((hash) => hashes.indexOf(hash)));
      }),
    );
  });

  it('grows', () => {
    const sink = new FeatureSink();
    for (let i = 0; i < 30_000; i++) sink.add(Math.imul(i, 0x9e3779b1) | 0, i);
    for (let i = 0; i < 30_000; i++) sink.add(Math.imul(i, 0x9e3779b1) | 0, i);
    expect(sink.size).toBe(30_000);
  });
});
