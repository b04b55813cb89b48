import { expect, test } from 'vitest';
import { importContestants } from './import.ts';

test('reads CSV with semicolons and a byte-order mark', async () => {
  const csv =
    '\uFEFFkontes;wilayah;nomor;calon;wakil;sebutan;tagar;akun\r\npilbup;12.06;02;Rahim;Siti;RASI|Bang Rahim;#rasi;\r\n';
  const { contestants, faults } = await importContestants(new Blob([csv]));
  expect(faults).toEqual([]);
  expect(contestants).toMatchObject([
    { contest: 'pilbup', region: '1206', number: '2', name: 'Rahim', nicknames: ['RASI', 'Bang Rahim'] },
  ]);
});

test('a file that is not UTF-8 is refused, not guessed', async () => {
  await expect(importContestants(new Blob([new Uint8Array([0xff, 0xfe, 0x41, 0x00])]))).rejects.toThrow();
});
