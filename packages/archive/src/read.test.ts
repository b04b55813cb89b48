import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DuplicateFilter } from './duplicates.ts';
import { readArchives } from './read.ts';
import { ALL_READERS } from './readers.ts';
import { openBytes, readContainers, readFixture, zip } from './testing/zip.ts';
import type { Activity } from './types.ts';

const like = (id: string): string =>
  JSON.stringify({ like: { tweetId: id, fullText: 'halo', expandedUrl: `https://x.com/i/${id}` } });
const likes = (...ids: string[]): string => `window.YTD.like.part0 = [ ${ids.map(like).join(', ')} ]`;
const IDS = ['1861612345678901234', '1861612345678901235', '1861612345678901236'];

describe('reading archives', () => {
  it('tells the files it reads, those it does not know, and passes over media', async () => {
    const { activities, unknown, roles } = await readFixture(ALL_READERS, {
      'data/like.js': likes(...IDS),
      'data/entah.json': '{"entah":1}',
      'data/tweets_media/a.jpg': new Uint8Array([0xff, 0xd8]),
    });
    expect(activities.length).toBe(3);
    expect(roles).toEqual({ 'data/like.js': 'likes' });
    expect(unknown).toEqual(['data/entah.json']);
  });

  it('reads the parts of one export as one', async () => {
    const parts = [
      await openBytes(await zip({ 'like.js': likes(IDS[0] as string, IDS[1] as string) })),
      await openBytes(await zip({ 'like-part1.js': likes(IDS[1] as string, IDS[2] as string) })),
    ];
    const { activities, duplicates } = await readContainers(parts, ALL_READERS);
    expect(activities.map(({ id }) => id)).toEqual(IDS);
    expect(duplicates).toBe(1);
  });

  it('gives the complete records of a cut-off file and says that it is cut off', async () => {
    const text = likes(...IDS);
    const { activities, unreadable } = await readFixture(ALL_READERS, { 'like.js': text.slice(0, text.length - 30) });
    expect(activities.length).toBe(2);
    expect(unreadable).toEqual([{ file: 'like.js', records: 0, why: 'truncated' }]);
  });

  it('recognises an HTML export and says so once', async () => {
    const page = '<html><body>Your likes</body></html>';
    const { activities, unreadable } = await readFixture(ALL_READERS, { 'likes.html': page, 'posts.html': page });
    expect(activities).toEqual([]);
    expect(unreadable).toEqual([{ file: 'likes.html', records: 0, why: 'html' }]);
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    const container = await openBytes(await zip({ 'like.js': likes(...IDS) }));
    const read = async (): Promise<void> => {
      for await (const event of readArchives([container], ALL_READERS, { timeZone: 'Asia/Jakarta', signal: abort.signal })) {
        if (event.type === 'file') abort.abort();
      }
    };
    await expect(read()).rejects.toThrow();
  });

  it('survives any bytes under names that readers want', async () => {
    const names = [
      'data/tweets.js',
      'result.json',
      'user_data_tiktok.json',
      'WhatsApp Chat with A.txt',
      'comments.csv',
      'posts_1.json',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
        async (name, bytes) => {
          const { activities } = await readFixture(ALL_READERS, { [name]: bytes }, { owner: 'A' });
          expect(activities.length).toBeLessThan(400);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the filter of duplicates', () => {
  const act = (more: Partial<Activity>): Activity => ({
    platform: 'x',
    kind: 'note',
    date: '2024-10-01T00:00:00Z',
    dateKind: 'exact',
    text: 'halo',
    source: { file: 'a', record: 1 },
    ...more,
  });

  it('tells acts by their id, else by second, text and target', () => {
    const filter = new DuplicateFilter();
    expect(filter.isNew(act({ id: '1' }))).toBe(true);
    expect(filter.isNew(act({ id: '1', text: 'lain' }))).toBe(false);
    expect(filter.isNew(act({ id: '1', kind: 'like' }))).toBe(true);
    expect(filter.isNew(act({}))).toBe(true);
    expect(filter.isNew(act({}))).toBe(false);
    expect(filter.isNew(act({ text: 'lain' }))).toBe(true);
  });

  it('keeps apart a hundred thousand different acts', () => {
    const filter = new DuplicateFilter();
    let fresh = 0;
    for (let i = 0; i < 100_000; i++) if (filter.isNew(act({ id: String(i) }))) fresh++;
    expect(fresh).toBe(100_000);
  });
});
