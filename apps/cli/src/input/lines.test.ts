import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, readLines } from './lines.ts';

async function* chunks(list: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* list;
}
async function linesOf(list: readonly Uint8Array[], limit?: number): Promise<Line[]> {
  const all: Line[] = [];
  for await (const batch of readLines(chunks(list), limit)) all.push(...batch);
  return all;
}
const texts = (lines: readonly Line[]): string[] => lines.map(({ bytes }) => Buffer.from(bytes).toString());

describe('readLines', () => {
  it('reads LF and CRLF, a last line without a break, and numbers from 1', async () => {
    const lines = await linesOf([Buffer.from('\uFEFFsatu\r\ndua\n\ntiga')]);
    expect(texts(lines)).toEqual(['satu', 'dua', '', 'tiga']);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
  it('drops a line over the limit but keeps its number and the lines after it', async () => {
    const lines = await linesOf([Buffer.from('aaaa'), Buffer.from('aaaa'), Buffer.from('a\nb\n')], 6);
    expect(lines.map(({ tooLong }) => tooLong)).toEqual([true, false]);
    expect(texts(lines)).toEqual(['', 'b']);
  });
  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(12)), async (lines, sizes) => {
        const source = Buffer.from(lines.map((line) => `${line.replace(/[\r\n]/g, ' ')}\n`).join(''));
        const parts: Uint8Array[] = [];
        let at = 0;
        for (const size of sizes) {
          parts.push(source.subarray(at, at + size));
          at += size;
        }
        parts.push(source.subarray(at));
        expect(texts(await linesOf(parts))).toEqual(texts(await linesOf([source])));
      }),
    );
  });
});
