import { describe, expect, it } from 'vitest';
import { parseCsv, readContestants, sheetRows } from './index.ts';

const HEAD = ['kontes', 'wilayah', 'nomor', 'calon', 'wakil', 'sebutan', 'tagar', 'akun'];
const regions = (rows: string[][]): string[] => readContestants(rows).contestants.map(({ region }) => region);

describe('readContestants', () => {
  it('reads a spreadsheet, giving region codes back the zero that Excel took', () => {
    const rows = sheetRows([HEAD, ['pilbup', 12.1, 1, 'Sahat Uji', 'Lamria Coba', 'SALAM|Bang Sahat', null, undefined]]);
    expect(readContestants(rows)).toMatchObject({
      contestants: [{ region: '1210', number: '1', name: 'Sahat Uji', nicknames: ['SALAM', 'Bang Sahat'], accounts: [] }],
      faults: [],
    });
  });
  it('gives the zero back in CSV that went through a spreadsheet, too, whichever sign parts the digits', () => {
    expect(regions(parseCsv('kontes;wilayah;nomor;calon\nx;12,1;1;A\nx;12.1;2;B\nx;12.10;3;C\nx;12.06;4;D\nx;12;5;E\n'))).toEqual(
      ['1210', '1210', '1210', '1206', '12'],
    );
  });
  it('leaves other columns alone: a number of 1.2 is no ballot number', () => {
    expect(readContestants(parseCsv('kontes,wilayah,nomor,calon\nx,12.06,12.1,A\n')).faults).toMatchObject([
      { line: 2, column: 'nomor' },
    ]);
  });
  it('reads semicolon CSV with a byte order mark', () => {
    const rows = parseCsv('\uFEFFkontes;wilayah;nomor;calon\r\npilbup;12.06;01;Sahat Uji\r\n');
    expect(readContestants(rows)).toMatchObject({ contestants: [{ region: '1206', number: '1' }], faults: [] });
  });
  it('names line and column of each row it cannot use, and keeps the others', () => {
    const { contestants, faults } = readContestants(
      parseCsv('kontes,wilayah,nomor,calon\npilbup,1206,1,\npilbup,xx,1,A\n\npilbup,1206,2,B\n'),
    );
    expect(faults).toMatchObject([
      { line: 2, column: 'calon' },
      { line: 3, column: 'wilayah' },
    ]);
    expect(contestants).toMatchObject([{ name: 'B' }]);
  });
  it('says which columns a header lacks', () => {
    expect(readContestants([['kontes', 'calon']]).faults.map(({ column }) => column)).toEqual(['wilayah', 'nomor']);
  });
});

it('writes a day in a cell as a day', () => {
  expect(sheetRows([[new Date('2024-11-27T00:00:00Z'), true, 0]])).toEqual([['2024-11-27', 'true', '0']]);
});
