import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, segmentsOf, shiftMarks } from './segments.ts';

const mark = (start: number, end: number, level: Mark['level'] = 'waspada', index = 0): Mark => ({ start, end, level, index });
const words = (text: string, marks: readonly Mark[]): string[] => marks.map(({ start, end }) => text.slice(start, end));

describe('segmentsOf', () => {
  test('cuts the text at its marks', () => {
    expect(segmentsOf('pilih nomor 2 ya', [mark(6, 13, 'melanggar', 3)])).toEqual([
      { text: 'pilih ' },
      { text: 'nomor 2', level: 'melanggar', index: 3 },
      { text: ' ya' },
    ]);
  });

  test('where marks overlap the graver wins', () => {
    expect(segmentsOf('abcdef', [mark(0, 4, 'waspada', 1), mark(2, 6, 'melanggar', 0)])).toEqual([
      { text: 'ab', level: 'waspada', index: 1 },
      { text: 'cd', level: 'melanggar', index: 0 },
      { text: 'ef', level: 'melanggar', index: 0 },
    ]);
  });

  test('the pieces always make up the whole text, whatever the marks', () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), marks, (text, places) => {
        const list = places.map(([a, b], index) => mark(Math.min(a, b), Math.max(a, b), 'waspada', index));
        expect(
          segmentsOf(text, list)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('shiftMarks', () => {
  const before = 'Besok coblos nomor 2';
  const marks = [mark(6, 18)];

  test('writing before a mark moves it with its words', () => {
    const after = `Hai. ${before}`;
    expect(words(after, shiftMarks(marks, before, after))).toEqual(['coblos nomor']);
  });

  test('writing after a mark leaves it', () => {
    const after = `${before} ya`;
    expect(words(after, shiftMarks(marks, before, after))).toEqual(['coblos nomor']);
  });

  test('writing inside a mark keeps it around the words', () => {
    const after = 'Besok coblos si nomor 2';
    expect(words(after, shiftMarks(marks, before, after))).toEqual(['coblos si nomor']);
  });

  test('a mark whose words are deleted goes', () => {
    expect(shiftMarks(marks, before, 'Besok  2')).toEqual([]);
    expect(shiftMarks(marks, before, '')).toEqual([]);
  });

  test('marks stay inside the text after any edit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), fc.nat(30), fc.nat(30), (a, b, x, y) => {
        const start = Math.min(x, y, a.length);
        const end = Math.min(Math.max(x, y), a.length);
        for (const moved of shiftMarks([mark(start, end)], a, b)) {
          expect(moved.start).toBeGreaterThanOrEqual(0);
          expect(moved.end).toBeLessThanOrEqual(b.length);
          expect(moved.start).toBeLessThan(moved.end);
        }
      }),
    );
  });
});
