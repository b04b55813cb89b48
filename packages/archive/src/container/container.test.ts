import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBytes, zip } from '../testing/zip.ts';
import type { Entry } from '../types.ts';
import { EntryError, limited, safePath } from './container.ts';
import { crc32 } from './crc.ts';
import { fileName } from './names.ts';

async function text(entry: Entry | undefined): Promise<string> {
  const decoder = new TextDecoder();
  let all = '';
  if (entry) for await (const piece of entry.open()) all += decoder.decode(piece, { stream: true });
  return all;
}

const FILES = { 'data/tweets.js': '[{"id":1}]'.repeat(500), 'data/like.js': '[{"id":2}]' };

describe('an archive', () => {
  it('gives its files, unpacked, any number of times', async () => {
    const { entries, unreadable } = await openBytes(await zip(FILES));
    expect(entries.map(({ path }) => path)).toEqual(Object.keys(FILES));
    expect(await text(entries[0])).toBe(FILES['data/tweets.js']);
    expect(await text(entries[0])).toBe(FILES['data/tweets.js']);
    expect(unreadable).toEqual([]);
  });

  it('may be a zip64', async () => {
    const { entries } = await openBytes(await zip(FILES, { zip64: true }));
    expect(await text(entries[1])).toBe(FILES['data/like.js']);
  });

  it('may stand inside another', async () => {
    const { entries } = await openBytes(await zip({ 'luar/dalam.zip': await zip(FILES) }));
    expect(entries.map(({ path }) => path)).toEqual(['luar/dalam.zip/data/tweets.js', 'luar/dalam.zip/data/like.js']);
    expect(await text(entries[1])).toBe(FILES['data/like.js']);
  });

  it('may be a single file', async () => {
    const { entries } = await openBytes(new TextEncoder().encode('{"a":1}'), 'result.json');
    expect(entries.map(({ path }) => path)).toEqual(['result.json']);
    expect(await text(entries[0])).toBe('{"a":1}');
  });

  it('tells encrypted files by name', async () => {
    const { entries, unreadable } = await openBytes(await zip({ 'a.json': '[]' }, { password: 'rahasia' }));
    expect(entries).toEqual([]);
    expect(unreadable).toEqual([{ file: 'a.json', records: 0, why: 'encrypted' }]);
  });

  it('leaves out what operating systems add', async () => {
    const { entries } = await openBytes(await zip({ '__MACOSX/._a.json': 'x', 'a/.DS_Store': 'x', 'a/a.json': '[]' }));
    expect(entries.map(({ path }) => path)).toEqual(['a/a.json']);
  });

  it('is salvaged when its end is missing', async () => {
    const whole = await zip(FILES);
    const { entries, unreadable } = await openBytes(whole.slice(0, whole.length - 60));
    expect(unreadable.map(({ why }) => why)).toEqual(['truncated']);
    expect(await text(entries.find(({ path }) => path === 'data/tweets.js'))).toBe(FILES['data/tweets.js']);
  });

  it('never throws on opening and reading damaged bytes, except by an error of the entry', async () => {
    const whole = await zip(FILES);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: whole.length }),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }),
        async (cut, flips) => {
          const bytes = whole.slice(0, cut);
          for (const [at, byte] of flips) if (at < bytes.length) bytes[at] = byte;
          const { entries } = await openBytes(bytes);
          for (const entry of entries) {
            await text(entry).catch((error: unknown) => expect(error).toBeInstanceOf(EntryError));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a damaged archive', () => {
  /** Words that pack like a real export: eight to one. */
  const long = Array.from({ length: 40_000 }, (_, i) => `{"id":${i},"text":"kata ${(i * 7919) % 1000}"}`).join(',\n');

  it('gives what stands before the damage of a file, and tells of the damage', async () => {
    const bytes = await zip({ 'a.json': long });
    bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 40);
    const { entries } = await openBytes(bytes);
    let got = '';
    const read = async (): Promise<void> => {
      const decoder = new TextDecoder();
      for await (const piece of (entries[0] as Entry).open()) got += decoder.decode(piece, { stream: true });
    };
    await expect(read()).rejects.toMatchObject({ why: 'damaged' });
    expect(got.length).toBeGreaterThan(long.length * 0.45);
    expect(long.startsWith(got.slice(0, long.length * 0.45))).toBe(true);
  });

  it('gives what stands before the end of one cut off', async () => {
    const bytes = await zip({ 'lain.json': '[]', 'a.json': long });
    const { entries, unreadable } = await openBytes(bytes.slice(0, bytes.length * 0.7));
    expect(unreadable).toEqual([{ file: 'arsip.zip', records: 0, why: 'truncated' }]);
    let got = '';
    const read = async (): Promise<void> => {
      for await (const piece of (entries[1] as Entry).open()) got += new TextDecoder().decode(piece);
    };
    await expect(read()).rejects.toMatchObject({ why: 'truncated' });
    expect(got.length).toBeGreaterThan(long.length * 0.6);
    expect(long.startsWith(got)).toBe(true);
    expect(await text(entries[0])).toBe('[]');
  });

  it.each([
    ['sizes after the data', { dataDescriptor: true }],
    ['sizes before the data', { dataDescriptor: false }],
    ['sizes after the data, without a mark', { dataDescriptor: true, dataDescriptorSignature: false }],
    ['sizes of 64 bits', { zip64: true }],
    ['sizes of 64 bits after the data', { zip64: true, dataDescriptor: true }],
    ['nothing packed', { level: 0, dataDescriptor: true }],
  ])('is read without its directory: %s', async (_name, options) => {
    const whole = await zip({ 'a.json': long, 'b.json': '[1]', 'c.json': long.slice(0, 5000) }, options);
    const directory = new TextDecoder('latin1').decode(whole).lastIndexOf('PK\u0001\u0002a.json'.slice(0, 4));
    const first = new TextDecoder('latin1').decode(whole).indexOf('PK\u0001\u0002');
    expect(first).toBeLessThanOrEqual(directory);
    const { entries } = await openBytes(whole.slice(0, first));
    expect(entries.map(({ path }) => path)).toEqual(['a.json', 'b.json', 'c.json']);
    expect((await text(entries[0])) === long).toBe(true);
    expect(await text(entries[1])).toBe('[1]');
  });

  it('is told as damaged where nothing of it can be read', async () => {
    const { entries, unreadable } = await openBytes(new TextEncoder().encode('bukan arsip'));
    expect(entries).toEqual([]);
    expect(unreadable).toEqual([{ file: 'arsip.zip', records: 0, why: 'damaged' }]);
  });
});

describe('an archive in an archive', () => {
  const noise = Uint8Array.from({ length: 1 << 20 }, (_, i) => Math.imul(i, 2654435761) >>> 24);
  const bulk = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`media/${i}.bin`, noise]));

  it.each([0, 6])('is read where it is large, packed or not (level %i)', async (level) => {
    const inner = await zip({ 'data/like.js': 'awal', ...bulk, 'data/tweets.js': 'akhir' }, { level: 0 });
    const { entries, unreadable } = await openBytes(await zip({ 'dalam.zip': inner }, { level }));
    expect(unreadable).toEqual([]);
    expect(entries.length).toBe(42);
    expect(await text(entries[41])).toBe('akhir');
    expect(await text(entries[0])).toBe('awal');
    expect(await text(entries[41])).toBe('akhir');
  });

  it('is salvaged where it is cut off', async () => {
    const inner = await zip(FILES);
    const { entries, unreadable } = await openBytes(await zip({ 'dalam.zip': inner.slice(0, inner.length - 60) }));
    expect(unreadable).toEqual([{ file: 'dalam.zip', records: 0, why: 'truncated' }]);
    expect(await text(entries[0])).toBe(FILES['data/tweets.js']);
  });
});

describe('crc32', () => {
  it('is that of zips, in one or in parts', () => {
    const bytes = new TextEncoder().encode('123456789');
    expect(crc32(bytes, 0)).toBe(0xcbf43926);
    expect(crc32(bytes.subarray(3), crc32(bytes.subarray(0, 3), 0))).toBe(0xcbf43926);
  });

  it('tells of a byte changed in what is stored', async () => {
    const bytes = await zip({ 'a.json': '["satu","dua"]' }, { level: 0 });
    bytes[new TextDecoder('latin1').decode(bytes).indexOf('dua')] = 0x44;
    const { entries } = await openBytes(bytes);
    await expect(text(entries[0])).rejects.toMatchObject({ why: 'damaged' });
  });
});

describe('names', () => {
  it('are read as UTF-8 where they are, else by code page 437', () => {
    expect(fileName(new TextEncoder().encode('foto/kopdar é.json'), false)).toBe('foto/kopdar é.json');
    expect(fileName(Uint8Array.of(0x61, 0x82, 0x62), false)).toBe('aéb');
    expect(fileName(Uint8Array.of(0x61, 0x82, 0x62), true)).toBe('a\ufffdb');
  });
});

describe('limits', () => {
  it('stop what unpacks beyond measure', async () => {
    async function* zeros(): AsyncGenerator<Uint8Array> {
      const piece = new Uint8Array(1 << 20);
      for (let i = 0; i < 200; i++) yield piece;
    }
    const read = async (packed: number): Promise<number> => {
      let total = 0;
      for await (const piece of limited(zeros(), packed)) total += piece.length;
      return total;
    };
    await expect(read(1000)).rejects.toMatchObject({ why: 'too-large' });
    expect(await read(2 ** 20)).toBe(200 * 2 ** 20);
  });

  it('stop a bomb in an archive', async () => {
    const { entries } = await openBytes(await zip({ 'a.json': new Uint8Array(60 * 2 ** 20) }));
    await expect(text(entries[0])).rejects.toMatchObject({ why: 'too-large' });
  });

  it('make a name of any path', () => {
    expect(safePath('../../etc/passwd')).toBe('etc/passwd');
    expect(safePath('C:\\data\\..\\like.js')).toBe('data/like.js');
    expect(safePath('/data//./tweets.js')).toBe('data/tweets.js');
  });
});
