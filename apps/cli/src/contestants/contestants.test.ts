import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { ContestantData } from '@netra/checker';
import { parseCsv, readContestants } from '@netra/content/contestants';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { makeXlsx } from '../fixture/xlsx.ts';
import type { Io } from '../io.ts';
import { id as t } from '../messages/id.ts';
import { asCsv, importContestants } from './import.ts';
import { readContestantsTable } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'netra-kontestan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const save = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const HEAD = ['kontes', 'wilayah', 'nomor', 'calon', 'wakil', 'sebutan', 'tagar', 'akun'];
const silent = { stdout: new Writable({ write: (_chunk, _encoding, done) => done() }) } as unknown as Io;

describe('readContestantsTable', () => {
  it('reads a spreadsheet, giving region codes back the zero that Excel took', async () => {
    const path = save(
      'calon.xlsx',
      makeXlsx([HEAD, ['pilbup', 12.1, 1, 'Sahat Uji', 'Lamria Coba', 'SALAM|Bang Sahat', '', '']]),
    );
    expect(await readContestantsTable(path, t)).toMatchObject({
      ok: true,
      value: [{ region: '1210', number: '1', name: 'Sahat Uji', nicknames: ['SALAM', 'Bang Sahat'] }],
    });
  });
  it('reads semicolon CSV with a byte order mark', async () => {
    const path = save('calon.csv', '\uFEFFkontes;wilayah;nomor;calon\r\npilbup;12.06;01;Sahat Uji\r\n');
    expect(await readContestantsTable(path, t)).toMatchObject({ ok: true, value: [{ region: '1206', number: '1' }] });
  });
  it('names file, line and column of each fault', async () => {
    const path = save('salah.csv', 'kontes,wilayah,nomor,calon\npilbup,1206,1,\npilbup,xx,1,A\n');
    const result = await readContestantsTable(path, t);
    expect(result).toMatchObject({ ok: false, error: expect.stringContaining('salah.csv: baris 2, kolom calon') });
    expect(result).toMatchObject({ error: expect.stringContaining('baris 3, kolom wilayah') });
  });
  it('says what is wrong with an empty, missing, broken or differently encoded file', async () => {
    const error = async (path: string) => {
      const result = await readContestantsTable(path, t);
      return result.ok ? '' : result.error;
    };
    expect(await error(join(folder, 'tiada.csv'))).toContain('berkas tidak ada');
    expect(await error(save('kosong.csv', ''))).toContain('kolom "kontes" tidak ada');
    expect(await error(save('judul.csv', HEAD.join(',')))).toContain('tidak ada satu peserta pun');
    expect(await error(save('rusak.xlsx', 'PK\u0003\u0004rusak'))).toContain('bukan berkas XLSX');
    expect(await error(save('latin.csv', Buffer.from('kontes,wilayah,nomor,calon\na,,1,Ren\xe9', 'latin1')))).toContain(
      'bukan UTF-8',
    );
  });
});

describe('importContestants', () => {
  it('writes what was read, whole or not at all', async () => {
    const source = save('sumber.csv', `${HEAD.join(',')}\npilbup-x,12.06,1,"Uji, S.H.",Coba,A|B,#AB,@ab\n`);
    const target = join(folder, 'pilbup-x.csv');
    expect(await importContestants(source, target, silent, t)).toEqual({ ok: true, value: 0 });
    expect(readFileSync(target, 'utf8')).toBe(`${HEAD.join(',')}\npilbup-x,1206,1,"Uji, S.H.",Coba,A|B,#AB,@ab\n`);
    const bad = save('buruk.csv', `${HEAD.join(',')}\npilbup-x,12.06,satu,Uji,,,,\n`);
    expect(await importContestants(bad, target, silent, t)).toMatchObject({ ok: false });
    expect(readFileSync(target, 'utf8')).toContain('Uji, S.H.');
    expect(readdirSync(folder).filter((name) => name.endsWith('.baru'))).toEqual([]);
  });
  it('refuses a target that is no CSV or has no folder', async () => {
    const source = save('sumber2.csv', `${HEAD.join(',')}\nx,,1,Uji,,,,\n`);
    expect(await importContestants(source, 'a.yaml', silent, t)).toMatchObject({ error: expect.stringContaining('.csv') });
    expect(await importContestants(source, join(folder, 'tiada/x.csv'), silent, t)).toMatchObject({
      error: expect.stringContaining('folder'),
    });
  });
  it('writes rows that are read back the same', () => {
    const cell = fc.string().map((text) => text.replace(/[|\0]/g, '').trim());
    const list = fc.array(cell.filter(Boolean));
    const contestant: fc.Arbitrary<ContestantData> = fc.record({
      contest: cell.map((text) => text || 'impor').filter((text) => !text.startsWith('partai')),
      region: fc.constantFrom('', '12', '1206'),
      number: fc.constantFrom('', '1', '24'),
      kind: fc.constant('pasangan' as const),
      name: cell.filter(Boolean),
      mate: cell,
      nicknames: list,
      hashtags: list,
      accounts: list,
    });
    fc.assert(
      fc.property(fc.array(contestant, { minLength: 1 }), (rows) => {
        expect(readContestants(parseCsv(asCsv(rows)))).toEqual({ contestants: rows, faults: [] });
      }),
    );
  });
});
