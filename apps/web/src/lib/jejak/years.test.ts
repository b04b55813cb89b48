import type { PlatformReport } from '@netra/footprint';
import { expect, test } from 'vitest';
import { rowOf } from './row.fixture.ts';
import { yearCounts } from './years.ts';

const report = (byYear: Record<string, number>): PlatformReport =>
  ({ platform: 'x', counts: { byYear } }) as unknown as PlatformReport;

test('every year between the first and the last, and then what has no date', () => {
  const rows = [rowOf(), rowOf({ phase: 'pra-penetapan' }), rowOf({ dateKind: 'notBefore', phase: 'di-luar-tahapan' })];
  const years = yearCounts([report({ '2022': 3, '2024': 5, undated: 2 }), report({ '2024': 1, undated: 0 })], rows);
  expect(years.map(({ year, activities, findings }) => [year, activities, findings])).toEqual([
    ['2022', 3, 0],
    ['2023', 0, 0],
    ['2024', 6, 2],
    ['undated', 2, 1],
  ]);
  expect(years[2]?.byStage).toEqual({ sebelum: 1, sesudah: 1, luar: 0 });
  expect(years[2]?.byPhase).toEqual([
    ['kampanye', 1],
    ['pra-penetapan', 1],
  ]);
});

test('nothing undated, no place for it; a year out of a broken clock does not draw a century', () => {
  expect(yearCounts([report({ '2024': 1, undated: 0 })], []).map(({ year }) => year)).toEqual(['2024']);
  expect(yearCounts([report({ '1970': 1, '2024': 1, undated: 0 })], []).map(({ year }) => year)).toEqual(['1970', '2024']);
  expect(yearCounts([], [])).toEqual([]);
});
