import type { Activity } from '@netra/archive';
import type { Finding } from '@netra/checker';
import { type ActivityFinding, zonedDays } from '@netra/footprint';
import { expect, test } from 'vitest';
import { rowMaker } from './rows.ts';

const finding: Finding = {
  rule: 'ajakan-coblos',
  topic: 'netralitas',
  level: 'melanggar',
  start: 0,
  end: 6,
  excerpt: 'coblos',
  message: 'Mengajak.',
  law: ['a/1'],
  advice: 'Jangan.',
  confidence: 1,
  evidence: [],
};
const found = (part: Partial<Activity>, findings: readonly Finding[] = [finding]): ActivityFinding => ({
  activity: { platform: 'x', kind: 'like', date: null, dateKind: 'none', text: '', source: { file: 'f', record: 3 }, ...part },
  phase: 'kampanye',
  phases: ['kampanye'],
  outcome: 'melanggar',
  findings,
  remedy: 'unlike',
  fingerprint: 'x-like-1',
});

test('what findings share is told once; rows point to it', () => {
  const maker = rowMaker(zonedDays('Asia/Jakarta'));
  const other = { ...finding, law: ['b/2'] };
  expect(maker.row(found({})).why[0]?.reason).toBe(0);
  expect(maker.row(found({}, [other, finding])).why.map(({ reason }) => reason)).toEqual([1, 0]);
  expect(maker.newReasons().map(({ law }) => law[0])).toEqual(['a/1', 'b/2']);
  expect(maker.newReasons()).toEqual([]);
});

test('the day is that of the zone', () => {
  const row = rowMaker(zonedDays('Asia/Jayapura')).row(found({ date: '2024-11-26T16:00:00Z', dateKind: 'exact' }));
  expect(row.day).toBe('2024-11-27');
  expect(rowMaker(zonedDays('Asia/Jakarta')).row(found({ date: 'kemarin', dateKind: 'exact' }))).toMatchObject({
    day: '',
    dateKind: 'none',
  });
});

test('the own address goes before the target’s, and only web addresses are addresses', () => {
  const maker = rowMaker(zonedDays('Asia/Jakarta'));
  const group = { kind: 'group', name: 'Grup Contoh', url: 'https://f.example/g' } as const;
  expect(maker.row(found({ url: 'https://x.example/1', target: group }))).toMatchObject({
    url: 'https://x.example/1',
    leads: 'post',
  });
  expect(maker.row(found({ url: 'javascript:alert(1)', target: group }))).toMatchObject({
    url: 'https://f.example/g',
    leads: 'group',
    target: 'Grup Contoh',
  });
  expect(maker.row(found({ url: 'data:text/html,x' })).url).toBe('');
});

test('long words are shortened, never in the middle of a sign', () => {
  const { text } = rowMaker(zonedDays('Asia/Jakarta')).row(found({ text: `${'a'.repeat(399)}😀 dan seterusnya` }));
  expect(text).toBe(`${'a'.repeat(399)}…`);
});
