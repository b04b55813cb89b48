import { expect, test } from 'vitest';
import { zip } from '../../../../../packages/archive/src/testing/zip.ts';
import { openDropped } from './dropped.ts';
import type { Dropped } from './protocol.ts';

const drop = (path: string, content: string | Uint8Array): Dropped => ({
  path,
  file: new File([content as BlobPart], path.slice(path.lastIndexOf('/') + 1)),
});

test('zips stand alone, loose files and folders are one export together', async () => {
  const { containers, empty } = await openDropped([
    drop('a.zip', await zip({ 'data/tweets.js': 'x' })),
    drop('arsip/data/like.js', 'y'),
    drop('arsip/data/account.js', 'z'),
    drop('arsip/media/foto.jpg', 'bukan data'),
    drop('arsip/.DS_Store', 'x'),
    drop('tanpa-akhiran', 'w'),
  ]);
  expect(containers.map(({ entries }) => entries.map(({ path }) => path))).toEqual([
    ['data/tweets.js'],
    ['arsip/data/account.js', 'arsip/data/like.js', 'tanpa-akhiran'],
  ]);
  expect(empty).toEqual([]);
});

test('a file without a byte and an archive without a file are named', async () => {
  const { containers, empty } = await openDropped([drop('nol.zip', ''), drop('hampa.zip', await zip({}))]);
  expect(empty).toEqual(['nol.zip', 'hampa.zip']);
  expect(containers.flatMap(({ entries }) => entries)).toEqual([]);
});

test('a loose file can be read more than once', async () => {
  const { containers } = await openDropped([drop('a.json', '[1]')]);
  const entry = containers[0]?.entries[0];
  for (let time = 0; time < 2; time++) {
    let text = '';
    for await (const piece of entry?.open() ?? []) text += new TextDecoder().decode(piece);
    expect(text).toBe('[1]');
  }
});
