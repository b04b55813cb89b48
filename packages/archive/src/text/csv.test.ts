import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from './csv.ts';

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function cellsOf(text: string, size = 1 << 16): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of csvRows(pieces(text, size))) rows.push(cells);
  return rows;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('tables with damaged quotation marks', () => {
  const row = (n: number, text = `{"text":"kata ${n}, dan"}`): string => `Ugx${n},2024,${quoted(text)}`;

  it.each([
    ['a lost closing mark', (line: string) => line.slice(0, -1)],
    ['a lost opening mark', (line: string) => line.replace(',"{', ',{')],
    ['a doubled mark', (line: string) => line.replace('kata', '"kata')],
    ['a mark out of nowhere', (line: string) => `"${line}`],
  ])('lose no row after %s', async (_, damage) => {
    const lines = ['id,time,text', ...Array.from({ length: 9 }, (_, n) => (n === 4 ? damage(row(n)) : row(n)))];
    const ids = (await cellsOf(`${lines.join('\n')}\n`)).filter(({ length }) => length === 3).map(([id]) => id);
    expect(ids).toEqual(expect.arrayContaining([0, 1, 2, 3, 5, 6, 7, 8].map((n) => `Ugx${n}`)));
  });

  it('lose only their own row in a large file', async () => {
    const lines = ['id,time,text', ...Array.from({ length: 20_000 }, (_, n) => (n === 40 ? row(n).slice(0, -1) : row(n)))];
    const found = new Set((await cellsOf(lines.join('\n'))).map(([id]) => id));
    const lost = Array.from({ length: 20_000 }, (_, n) => n).filter((n) => !found.has(`Ugx${n}`));
    expect(lost.filter((n) => n !== 40)).toEqual([]);
  });

  it('are read as they were written where nothing is damaged', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        async (table, size) => {
          const text = table.map((cells) => ['x', ...cells.map((content) => `a${content}`)].map(quoted).join(',')).join('\n');
          expect(await cellsOf(text, size)).toEqual(table.map((cells) => ['x', ...cells.map((content) => `a${content}`)]));
        },
      ),
    );
  });
});
