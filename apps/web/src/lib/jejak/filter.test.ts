import { describe, expect, test } from 'vitest';
import { byGravity, byRemedy, EVERYTHING, filterRows, isNew, type Standing, topicsOf, UNDATED, yearOf } from './filter.ts';
import { NO_MARKS } from './marks.ts';
import { REASONS, rowOf } from './row.fixture.ts';

const FIRST: Standing = { marks: NO_MARKS, before: NO_MARKS };
const post = rowOf();
const like = rowOf({
  fingerprint: 'x-like-b',
  kind: 'like',
  dateKind: 'notBefore',
  remedy: 'unlike',
  outcome: 'waspada',
  why: [{ reason: 1, message: '' }],
});
const shown = (standing: Standing, part: Partial<typeof EVERYTHING> = {}): string[] =>
  filterRows([post, like], { ...EVERYTHING, ...part }, REASONS, standing).map(({ fingerprint }) => fingerprint);

test('topic, platform, level and year narrow the list; an act without an exact date belongs to no year', () => {
  expect(yearOf(like)).toBe(UNDATED);
  expect(topicsOf(like, REASONS)).toEqual(['hoaks']);
  expect(shown(FIRST)).toEqual(['x-note-a', 'x-like-b']);
  expect(shown(FIRST, { topic: 'hoaks' })).toEqual(['x-like-b']);
  expect(shown(FIRST, { platform: 'tiktok' })).toEqual([]);
  expect(shown(FIRST, { level: 'melanggar' })).toEqual(['x-note-a']);
  expect(shown(FIRST, { year: '2024' })).toEqual(['x-note-a']);
  expect(shown(FIRST, { year: UNDATED })).toEqual(['x-like-b']);
});

describe('what was done about a finding', () => {
  const done = { ...NO_MARKS, done: new Set(['x-note-a']) };
  test('ticked now stays in sight, ticked before the reading does not', () => {
    expect(shown({ marks: done, before: NO_MARKS })).toEqual(['x-note-a', 'x-like-b']);
    expect(shown({ marks: done, before: done })).toEqual(['x-like-b']);
    expect(shown({ marks: done, before: done }, { shown: 'done' })).toEqual(['x-note-a']);
    expect(shown({ marks: NO_MARKS, before: done }, { shown: 'done' })).toEqual(['x-note-a']);
  });

  test('dismissed is gone at once, and found again under its own name', () => {
    const marks = { ...NO_MARKS, dismissed: new Map([['x-like-b', 'tugas' as const]]) };
    expect(shown({ marks, before: NO_MARKS })).toEqual(['x-note-a']);
    expect(shown({ marks, before: NO_MARKS }, { shown: 'dismissed' })).toEqual(['x-like-b']);
    expect(shown({ marks, before: NO_MARKS }, { shown: 'all' })).toHaveLength(2);
  });

  test('new is what an earlier reading of that platform did not show; a first reading has no news', () => {
    const before = { ...NO_MARKS, seen: new Set(['x-note-a']), platforms: new Set(['x' as const]) };
    expect(isNew(post, FIRST)).toBe(false);
    expect(isNew(like, { marks: before, before })).toBe(true);
    expect(isNew({ ...like, platform: 'tiktok' }, { marks: before, before })).toBe(false);
    expect(shown({ marks: before, before }, { shown: 'new' })).toEqual(['x-like-b']);
  });
});

test('heaviest first, then newest; groups go from the lightest hand to the heaviest', () => {
  const older = rowOf({ fingerprint: 'c', day: '2019-01-01' });
  expect([like, older, post].sort(byGravity)).toEqual([post, older, like]);
  expect(byRemedy([post, like]).map(({ remedy }) => remedy)).toEqual(['unlike', 'delete']);
});
