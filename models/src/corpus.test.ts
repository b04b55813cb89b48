import { describe, expect, it } from 'vitest';
import { ROOT } from './dataset.ts';
import { reportCorpus } from './evaluate/corpus-report.ts';

const report = reportCorpus(ROOT);

describe('the corpus', () => {
  it('holds at least 6,000 training and 1,500 evaluation texts, a third of the former in minimal pairs', () => {
    expect(report.training.length).toBeGreaterThanOrEqual(6000);
    expect(report.evaluation.length).toBeGreaterThanOrEqual(1500);
    expect(report.paired / report.training.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it('is varied: at most 5 % of texts have a near twin that is not their partner', () => {
    expect(report.alike.size / report.training.length).toBeLessThanOrEqual(0.05);
    expect(report.opening.share).toBeLessThanOrEqual(0.01);
  });

  it('keeps evaluation apart from training and rule examples', () => {
    expect([...report.leaked]).toEqual([]);
  });

  it('has every minimal pair complete', () => {
    const sizes = new Map<string, number>();
    for (const { pair } of report.training) if (pair) sizes.set(pair, (sizes.get(pair) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size < 2)).toEqual([]);
  });
});
