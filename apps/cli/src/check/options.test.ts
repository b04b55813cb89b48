import { describe, expect, it } from 'vitest';
import { id as t } from '../messages/id.ts';
import { readOptions, type TypedOptions } from './options.ts';

const bundle = { regions: ['12', '1206'] };
const read = (typed: Partial<TypedOptions>, texts: string[] = []) =>
  readOptions({ file: [], topik: [], ...typed }, texts, '2026-01-02', bundle, t);

describe('readOptions', () => {
  it('dates a single text today, and lines of --jsonl not at all', () => {
    expect(read({}, ['halo'])).toEqual({ ok: true, value: { format: 'teks', input: { date: '2026-01-02' } } });
    expect(read({ jsonl: true })).toEqual({ ok: true, value: { format: 'json', input: {} } });
  });
  it('reads every option', () => {
    expect(
      read({
        aksi: 'like',
        pelaku: 'pejabat',
        tanggal: '2024-10-12',
        wilayah: '12.06',
        topik: ['judi,sara', 'judi'],
        format: 'html',
      }),
    ).toEqual({
      ok: true,
      value: {
        format: 'html',
        input: { action: 'like', actor: 'pejabat', topics: ['judi', 'sara'], date: '2024-10-12', region: '1206' },
      },
    });
  });
  it.each([
    [{ aksi: 'lik' }, '"lik" untuk --aksi', 'Maksud Anda "like"?'],
    [{ pelaku: 'honorer' }, '"honorer" untuk --pelaku', 'pns, pppk'],
    [{ topik: ['judi,'] }, '"" untuk --topik', 'netralitas'],
    [{ tanggal: '2023-02-29' }, '"2023-02-29" untuk --tanggal', 'YYYY-MM-DD'],
    [{ tanggal: '2024-10-12T10:00' }, '--tanggal', 'YYYY-MM-DD'],
    [{ wilayah: '12.6' }, '"12.6" untuk --wilayah', '12.06'],
    [{ format: 'xml' }, '"xml" untuk --format', 'teks, json, sarif, html'],
    [{ jsonl: true, format: 'sarif' }, '--format sarif', 'json'],
    [{ jsonl: true, file: ['a'] }, '--jsonl', 'netra periksa --jsonl <'],
    [{ foto: 'pose=tanpa', file: ['a'] }, '--foto', '--file'],
    [{ foto: 'pose=tanpa', format: 'html' }, '"html"', 'teks, json'],
  ])('refuses %o and says why', (typed, what, remedy) => {
    const result = read(typed);
    expect(result).toMatchObject({ ok: false, error: expect.stringContaining(what) });
    expect(result).toMatchObject({ error: expect.stringContaining(remedy) });
  });
});
