import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zonedDays } from './zone.ts';

it.each([
  ['Asia/Jakarta', '2023-12-31T17:00:00Z', '2024-01-01'],
  ['Asia/Jakarta', '2023-12-31T16:59:59Z', '2023-12-31'],
  ['Asia/Jayapura', '2024-11-26T15:00:00Z', '2024-11-27'],
  ['America/New_York', '2024-03-10T04:59:00Z', '2024-03-09'],
  ['Asia/Jakarta', '2024-02-29', '2024-02-29'],
  ['Asia/Jakarta', 'kemarin', undefined],
  ['Asia/Jakarta', '2024-13-40', undefined],
])('%s, %s', (zone, iso, day) => expect(zonedDays(zone).dayOf(iso)).toBe(day));

it('agrees with Intl at any instant', () => {
  for (const timeZone of ['Asia/Jakarta', 'Asia/Makassar', 'Europe/Amsterdam', 'Asia/Kathmandu']) {
    const days = zonedDays(timeZone);
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    const range = { min: new Date('2000-01-01'), max: new Date('2035-01-01'), noInvalidDate: true };
    fc.assert(fc.property(fc.date(range), (date) => void expect(days.dayOf(date.toISOString())).toBe(format.format(date))));
  }
});

it('refuses a zone that does not exist', () => {
  expect(() => zonedDays('Asia/Toba')).toThrow(RangeError);
});
