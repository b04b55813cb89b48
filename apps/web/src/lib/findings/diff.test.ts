import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './diff.ts';

const side = (pieces: ReturnType<typeof wordDiff>, drop: 'old' | 'new'): string =>
  pieces
    .filter(({ kind }) => kind !== drop)
    .map(({ text }) => text)
    .join('');

test('keeps the words both share', () => {
  expect(wordDiff('ayo pilih nomor dua', 'ayo gunakan hak pilih')).toEqual([
    { kind: 'same', text: 'ayo' },
    { kind: 'new', text: ' gunakan hak' },
    { kind: 'same', text: ' pilih' },
    { kind: 'old', text: ' nomor dua' },
  ]);
});

test('an empty suggestion is one deletion', () => {
  expect(wordDiff('sebarkan sebelum dihapus', '')).toEqual([{ kind: 'old', text: 'sebarkan sebelum dihapus' }]);
});

test('each side can be read back from the difference', () => {
  const text = fc.array(fc.constantFrom('ayo', 'pilih', 'dua', 'hak', 'kita'), { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after);
      expect(side(pieces, 'new')).toBe(before);
      expect(side(pieces, 'old')).toBe(after);
    }),
  );
});
