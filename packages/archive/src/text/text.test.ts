import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from './csv.ts';
import { decodeEntities } from './entities.ts';
import { textLines } from './lines.ts';
import { mendMojibake } from './mojibake.ts';

const encoder = new TextEncoder();

async function* pieces(bytes: Uint8Array, size = 3): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const latin1 = (text: string): string => String.fromCharCode(...encoder.encode(text));

describe('mendMojibake', () => {
  it('reads UTF-8 written as one character a byte', () => {
    expect(mendMojibake('\u00f0\u009f\u0098\u0080 Salam \u00e2\u0080\u0094 Jokowi')).toBe('😀 Salam — Jokowi');
  });

  it('leaves alone what is no mojibake', () => {
    for (const text of ['halo', 'café', '😀', 'é😀', '']) expect(mendMojibake(text)).toBe(text);
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(mendMojibake(latin1(text))).toBe(text);
      }),
    );
  });
});

describe('decodeEntities', () => {
  it('reads names and numbers, once', () => {
    expect(decodeEntities('a &amp;amp; b &lt;3 &#39;c&#x27; &#128512; &quot;d&quot;')).toBe(`a &amp; b <3 'c' 😀 "d"`);
  });

  it('leaves what it does not know', () => {
    for (const text of ['R&D', '&tidakada;', '&#0;', '&#xD800;', '&#99999999;', '&']) expect(decodeEntities(text)).toBe(text);
  });
});

const linesOf = async (bytes: Uint8Array, size?: number): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of textLines(pieces(bytes, size))) lines.push(line);
  return lines;
};

describe('textLines', () => {
  it('knows every line end and byte-order mark', async () => {
    expect(await linesOf(encoder.encode('\ufeffsatu\r\ndua\n\rtiga\rempat'))).toEqual(['satu', 'dua', '', 'tiga', 'empat']);
    const utf16 = new Uint8Array(Uint16Array.from('\ufeffsatu\ndua', (character) => character.charCodeAt(0)).buffer);
    expect(await linesOf(utf16, 4)).toEqual(['satu', 'dua']);
  });

  it('gives the same lines however the bytes are cut', async () => {
    const text = fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', ' ')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (whole, size) => {
        const plain = whole.split(/\r\n|\n|\r/);
        if (plain[plain.length - 1] === '') plain.pop();
        expect(await linesOf(encoder.encode(whole), size)).toEqual(plain);
      }),
    );
  });

  it('cuts a line without an end', async () => {
    const lines = await linesOf(new Uint8Array(3 << 20).fill(0x61), 1 << 16);
    expect(lines.join('').length).toBe(3 << 20);
    expect(lines.length).toBeGreaterThan(1);
  });
});

const rowsOf = async (text: string, size?: number): Promise<unknown[]> => {
  const rows: unknown[] = [];
  for await (const { record, cells } of csvRows(pieces(encoder.encode(text), size))) rows.push([record, ...cells]);
  return rows;
};

describe('csvRows', () => {
  it('reads quotation marks, commas and line ends in cells', async () => {
    expect(await rowsOf('\ufeffId,Teks\r\n1,"a, ""b""\nc"\r\n2,d\r\n')).toEqual([
      [0, 'Id', 'Teks'],
      [1, '1', 'a, "b"\nc'],
      [2, '2', 'd'],
    ]);
  });

  it('reads files larger than it holds', async () => {
    const text = `Id,Teks\n${Array.from({ length: 40_000 }, (_, i) => `${i},"teks ""${i}"",\nbaris dua"`).join('\n')}\n`;
    const rows = await rowsOf(text, 10_007);
    expect(rows.length).toBe(40_001);
    expect(rows[40_000]).toEqual([40_000, '39999', 'teks "39999",\nbaris dua']);
  });

  it('gives the rows before a cut and lives with a mark that is never closed', async () => {
    expect(await rowsOf('a,b\n1,2\n3,"4')).toEqual([
      [0, 'a', 'b'],
      [1, '1', '2'],
      [2, '3', '4'],
    ]);
    expect((await rowsOf(`a,b\n1,"${'x,y\n'.repeat(200_000)}`, 65_536)).length).toBeGreaterThan(1);
  });
});
