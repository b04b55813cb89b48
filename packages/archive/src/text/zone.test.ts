import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zonedIso } from './zone.ts';

describe('wall-clock time in a zone', () => {
  it.each([
    [[2024, 11, 27, 0, 0, 0, 'Asia/Jakarta'], '2024-11-27T00:00:00+07:00'],
    [[2024, 2, 29, 23, 59, 59, 'Asia/Jayapura'], '2024-02-29T23:59:59+09:00'],
    [[2024, 7, 1, 12, 0, 0, 'America/New_York'], '2024-07-01T12:00:00-04:00'],
    [[2024, 12, 1, 12, 0, 0, 'America/New_York'], '2024-12-01T12:00:00-05:00'],
    [[2024, 12, 1, 12, 0, 0, 'Asia/Kathmandu'], '2024-12-01T12:00:00+05:45'],
    [[2024, 12, 1, 12, 0, 0, 'UTC'], '2024-12-01T12:00:00+00:00'],
    // the clock jumps at half past the UTC hour
    [[2024, 10, 6, 1, 45, 0, 'Australia/Lord_Howe'], '2024-10-06T01:45:00+10:30'],
    [[2024, 10, 6, 2, 45, 0, 'Australia/Lord_Howe'], '2024-10-06T02:45:00+11:00'],
  ] as const)('%j is %s', (wall, iso) => {
    expect(zonedIso(...wall)).toBe(iso);
  });

  it.each([
    [2023, 2, 29, 0, 0, 0],
    [2024, 13, 1, 0, 0, 0],
    [2024, 0, 1, 0, 0, 0],
    [2024, 4, 31, 0, 0, 0],
    [2024, 1, 1, 24, 0, 0],
    [2024, 1, 1, 0, 60, 0],
    [2024, 1, 1, 0, 0, 61],
    [Number.NaN, 1, 1, 0, 0, 0],
  ] as const)('%j is no time', (...wall) => {
    expect(zonedIso(...wall, 'Asia/Jakarta')).toBeNull();
  });

  it('never throws, and says the wall time it was given', () => {
    const part = fc.integer({ min: -5, max: 70 });
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 3000 }), part, part, part, part, part, (year, month, day, hour, minute, second) => {
        const iso = zonedIso(year, month, day, hour, minute, second, 'Asia/Jakarta');
        if (iso === null) return;
        const two = (value: number): string => String(value).padStart(2, '0');
        expect(iso.slice(5, 16)).toBe(`${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`);
      }),
    );
  });
});
