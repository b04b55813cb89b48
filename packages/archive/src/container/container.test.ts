import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBytes, zip } from '../testing/zip.ts';
import type { Entry } from '../types.ts';
import { EntryError, limited, safePath } from './container.ts';

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

  it('make a name of any path', () => {
    expect(safePath('../../etc/passwd')).toBe('etc/passwd');
    expect(safePath('C:\\data\\..\\like.js')).toBe('data/like.js');
    expect(safePath('/data//./tweets.js')).toBe('data/tweets.js');
  });
});
