import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_READERS } from '../readers.ts';
import { readContainers, zip } from '../testing/zip.ts';
import { openPath } from './open-path.ts';

const LIKES = 'window.YTD.like.part0 = [ {"like":{"tweetId":"1861612345678901234","fullText":"halo"}} ]';

describe('an export on disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'netra-arsip-'));
    mkdirSync(join(folder, 'terbuka', 'data'), { recursive: true });
    writeFileSync(join(folder, 'terbuka', 'data', 'like.js'), LIKES);
    const whole = await zip({ 'data/like.js': LIKES });
    writeFileSync(join(folder, 'ekspor.zip'), whole);
    // the packed data is overwritten
    const broken = whole.slice().fill(0xff, 70, 90);
    writeFileSync(join(folder, 'rusak.zip'), broken);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['ekspor.zip', 'terbuka', 'terbuka/data/like.js'])('is read as zip, folder or single file: %s', async (name) => {
    const container = await openPath(join(folder, name));
    const { activities, unreadable } = await readContainers([container], ALL_READERS);
    await container.close();
    expect(activities.map(({ kind, date, dateKind }) => [kind, date, dateKind])).toEqual([
      ['like', '2024-11-27T03:25:44Z', 'notBefore'],
    ]);
    expect(unreadable).toEqual([]);
  });

  it('tells a file that cannot be unpacked', async () => {
    const container = await openPath(join(folder, 'rusak.zip'));
    const { activities, unreadable } = await readContainers([container], ALL_READERS);
    await container.close();
    expect(activities).toEqual([]);
    expect(unreadable.map(({ file, why }) => [file, why])).toEqual([['data/like.js', 'damaged']]);
  });
});
