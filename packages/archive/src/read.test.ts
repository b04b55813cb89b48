import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DuplicateFilter } from './duplicates.ts';
import { readArchives } from './read.ts';
import { ALL_READERS } from './readers.ts';
import { openBytes, readContainers, readFixture, zip } from './testing/zip.ts';
import type { Activity, PlatformReader } from './types.ts';

const like = (id: string): string =>
  JSON.stringify({ like: { tweetId: id, fullText: 'halo', expandedUrl: `https://x.com/i/${id}` } });
const likes = (...ids: string[]): string => `window.YTD.like.part0 = [ ${ids.map(like).join(', ')} ]`;
const IDS = ['1861612345678901234', '1861612345678901235', '1861612345678901236'];

const act = (more: Partial<Activity>): Activity => ({
  platform: 'x',
  kind: 'note',
  date: '2024-10-01T00:00:00Z',
  dateKind: 'exact',
  text: 'halo',
  source: { file: 'a', record: 1 },
  ...more,
});

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

  it('gives what stands before the damage of a packed file, and says once that it is damaged', async () => {
    const text = likes(...Array.from({ length: 20_000 }, (_, i) => String(1_861_612_345_678_901_234n + BigInt(i))));
    const bytes = await zip({ 'like.js': text });
    bytes.fill(0, bytes.length - 4000, bytes.length - 3000);
    const { activities, unreadable } = await readContainers([await openBytes(bytes)], ALL_READERS);
    expect(activities.length).toBeGreaterThan(15_000);
    expect(unreadable.filter(({ why }) => why !== 'bad-record').map(({ file, why }) => [file, why])).toEqual([
      ['like.js', 'damaged'],
    ]);
  });

  it('reads an archive cut off anywhere as far as it goes', async () => {
    const ids = Array.from({ length: 3000 }, (_, i) => String(1_861_612_345_678_901_234n + BigInt(i)));
    const whole = await zip({ 'a/like.js': likes(...ids.slice(0, 1500)), 'b/like.js': likes(...ids.slice(1500)) });
    let least = 0;
    for (const part of [0.3, 0.6, 0.9, 0.99]) {
      const container = await openBytes(whole.slice(0, whole.length * part));
      const { activities, unreadable } = await readContainers([container], ALL_READERS);
      expect(activities.length).toBeGreaterThan(least);
      expect(activities.length).toBeGreaterThan((part - 0.25) * ids.length);
      expect(unreadable.some(({ why }) => why === 'truncated')).toBe(true);
      least = activities.length;
    }
  });

  it('tells an HTML page of acts beside JSON, and not the viewer of an export', async () => {
    const files = { 'like.js': likes(...IDS), 'Your archive.html': '<html>', 'comments.html': '<html>' };
    const { unreadable } = await readFixture(ALL_READERS, files);
    expect(unreadable).toEqual([{ file: 'comments.html', records: 0, why: 'html' }]);
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

describe('files that several platforms could read', () => {
  const reader = (platform: 'facebook' | 'instagram', own: RegExp): PlatformReader => ({
    platform,
    wants: (path) => path.endsWith('.json'),
    recognise: ({ base }) =>
      own.test(base)
        ? {
            role: base,
            async *read({ path }) {
              yield act({ platform, text: path, source: { file: path, record: 1 } });
            },
          }
        : undefined,
  });
  const readers = [reader('facebook', /facebook|posts/), reader('instagram', /instagram|posts/)];

  it('belong to the platform of the files beside them', async () => {
    const { activities } = await readFixture(readers, { 'posts.json': '[]', 'instagram_likes.json': '[]' });
    expect(activities.map(({ platform }) => platform)).toEqual(['instagram', 'instagram']);
  });

  it('or to that of another part of the export', async () => {
    const parts = [
      await openBytes(await zip({ 'instagram_likes.json': '[]' })),
      await openBytes(await zip({ 'posts.json': '[]' })),
    ];
    const { activities } = await readContainers(parts, readers);
    expect(activities.map(({ platform }) => platform)).toEqual(['instagram', 'instagram']);
  });

  it('are read after all is prepared, those that are late at the end, over all parts', async () => {
    const order: string[] = [];
    const late: PlatformReader = {
      platform: 'x',
      wants: () => true,
      recognise: ({ base }) => ({
        role: base,
        ...(base.startsWith('late') ? { late: true as const } : {}),
        async prepare({ path }, { memory }) {
          memory.set(path, true);
        },
        // biome-ignore lint/correctness/useYield: it only watches
        async *read({ path }, { memory }) {
          order.push(`${path} ${memory.size}`);
        },
      }),
    };
    const parts = [await openBytes(await zip({ 'late.js': '', 'a.js': '' })), await openBytes(await zip({ 'b.js': '' }))];
    await readContainers(parts, [late]);
    expect(order).toEqual(['a.js 3', 'b.js 3', 'late.js 3']);
  });
});

describe('the filter of duplicates', () => {
  it('tells acts by their id, else by second, text and target', () => {
    const filter = new DuplicateFilter();
    expect(filter.isNew(act({ id: '1' }))).toBe(true);
    expect(filter.isNew(act({ id: '1', text: 'lain' }))).toBe(false);
    expect(filter.isNew(act({ id: '1', kind: 'like' }))).toBe(true);
    expect(filter.isNew(act({}))).toBe(true);
    expect(filter.isNew(act({}))).toBe(false);
    expect(filter.isNew(act({ text: 'lain' }))).toBe(true);
  });

  it('takes acts of which nothing is known for different ones', () => {
    const filter = new DuplicateFilter();
    expect(filter.isNew(act({ date: null, dateKind: 'none', text: '' }))).toBe(true);
    expect(filter.isNew(act({ date: null, dateKind: 'none', text: '' }))).toBe(true);
  });

  it('keeps apart a hundred thousand different acts', () => {
    const filter = new DuplicateFilter();
    let fresh = 0;
    for (let i = 0; i < 100_000; i++) if (filter.isNew(act({ id: String(i) }))) fresh++;
    expect(fresh).toBe(100_000);
  });
});
