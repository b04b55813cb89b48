import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadMarks, type Marks, NO_MARKS, saveMarks } from './marks.ts';

function memory(start: string | null = null): {
  getItem(): string | null;
  setItem(key: string, value: string): void;
  value: string | null;
} {
  return {
    value: start,
    getItem() {
      return this.value;
    },
    setItem(_key, value) {
      this.value = value;
    },
  };
}

const marks: Marks = {
  done: new Set(['x-note-a']),
  dismissed: new Map([['x-like-b', 'kutipan']]),
  seen: new Set(['x-note-a', 'x-like-b']),
  platforms: new Set(['x']),
};

test('come back as they were saved', () => {
  const storage = memory();
  saveMarks(storage, marks);
  expect(loadMarks(storage)).toEqual(marks);
});

test('what cannot be read counts as nothing, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      expect(loadMarks(memory(stored)).done).toBeInstanceOf(Set);
    }),
  );
  expect(loadMarks(memory('{"done":[1,null,""],"dismissed":[["x","tanpa alasan"],"y"],"platforms":["lain"]}'))).toEqual(NO_MARKS);
});

test('where little fits, what was done is kept and what was shown is let go', () => {
  const small = memory();
  const storage = {
    setItem(key: string, value: string) {
      if (value.includes('x-like-b"]')) throw new Error('QuotaExceededError');
      small.setItem(key, value);
    },
  };
  saveMarks(storage, marks);
  expect(loadMarks(small).done).toEqual(marks.done);
  expect(loadMarks(small).seen.size).toBe(0);
});

test('a device that refuses to store does not break the page', () => {
  const refuse = {
    setItem() {
      throw new Error('QuotaExceededError');
    },
  };
  expect(() => saveMarks(refuse, marks)).not.toThrow();
});
