import { createChecker } from '@netra/checker';
import { describe, expect, it } from 'vitest';
import { bundle, reading } from '../fixture/rulebook.ts';
import { distance, similar } from '../rulebook/distance.ts';
import { tryRules } from './trial.ts';

describe('tryRules', () => {
  it('runs every example and finds nothing wrong with a good rulebook', () => {
    expect(tryRules(reading.rules, createChecker(bundle))).toEqual({ examples: 12, failures: [] });
  });
  it('names rule and text of an example that is missed or raises an alarm', () => {
    const rules = reading.rules.map((rule) => ({ ...rule, melanggar: ['hari ini cerah'], aman: ['coblos slot gacor'] }));
    const { failures } = tryRules(rules, createChecker(bundle));
    expect(failures).toContainEqual({ rule: 'judi-slot', kind: 'missed', text: 'hari ini cerah', others: [] });
    expect(failures).toContainEqual({ rule: 'judi-slot', kind: 'alarm', text: 'coblos slot gacor', others: ['judi-slot'] });
    expect(failures).toHaveLength(4);
  });
});

describe('similar', () => {
  it('counts edits, a swap of neighbours as one', () => {
    expect(distance('kampanye', 'kampanye')).toBe(0);
    expect(distance('slto', 'slot')).toBe(1);
    expect(distance('', 'abc')).toBe(3);
  });
  it('offers the closest names and none that are far', () => {
    expect(similar('judi-slto', ['judi-slot', 'sara-umum'])).toEqual(['judi-slot']);
    expect(similar('judi', ['judi-slot', 'sara-umum'])).toEqual(['judi-slot']);
    expect(similar('zzzz', ['judi-slot'])).toEqual([]);
  });
});
