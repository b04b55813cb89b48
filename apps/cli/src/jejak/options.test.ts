import { describe, expect, it } from 'vitest';
import { id as t } from '../messages/id.ts';
import { readFingerprints, readJejakOptions, type TypedJejakOptions } from './options.ts';
import { jejakId } from './words/id.ts';

const read = (typed: Partial<TypedJejakOptions>) =>
  readJejakOptions({ topik: [], ...typed }, '2026-01-02', { regions: ['12', '1206'] }, t, jejakId);

describe('readJejakOptions', () => {
  it('judges up to today, in Jakarta', () => {
    expect(read({})).toEqual({
      ok: true,
      value: { format: 'teks', timeZone: 'Asia/Jakarta', footprint: { today: '2026-01-02', timeZone: 'Asia/Jakarta' } },
    });
  });
  it('reads every option', () => {
    const typed = {
      format: 'csv',
      sejak: '2023-01-01',
      sampai: '2024-12-31',
      topik: ['judi,netralitas'],
      zona: 'wita',
      wilayah: '12.06',
      pelaku: 'pppk',
    };
    expect(read(typed)).toEqual({
      ok: true,
      value: {
        format: 'csv',
        timeZone: 'Asia/Makassar',
        footprint: {
          today: '2026-01-02',
          timeZone: 'Asia/Makassar',
          actor: 'pppk',
          topics: ['judi', 'netralitas'],
          since: '2023-01-01',
          until: '2024-12-31',
          region: '1206',
        },
      },
    });
  });
  it.each([
    [{ format: 'sarif' }, '"sarif" untuk --format', 'teks, json, jsonl, csv, html'],
    [{ sejak: 'kemarin' }, '--sejak', 'YYYY-MM-DD'],
    [{ sejak: '2025-01-01', sampai: '2024-01-01' }, '--sejak 2025-01-01', '--sampai'],
    [{ zona: 'Asia/Toba' }, '"Asia/Toba" untuk --zona', 'Asia/Jakarta'],
    [{ pelaku: 'honorer' }, '"honorer" untuk --pelaku', 'pns, pppk'],
    [{ wilayah: '99' }, '"99" untuk --wilayah', '12.06'],
  ])('refuses %o and says why', (typed, what, remedy) => {
    expect(read(typed)).toMatchObject({ ok: false, error: expect.stringContaining(what) });
    expect(read(typed)).toMatchObject({ error: expect.stringContaining(remedy) });
  });
});

it('takes the first word of every line for a fingerprint, the rest for the reason', () => {
  const text = '# sudah beres\nx-like-abc  sudah saya tarik\r\n\nx-note-def;dihapus\n';
  expect([...readFingerprints(text)]).toEqual(['x-like-abc', 'x-note-def']);
});
