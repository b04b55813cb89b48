import { expect, test } from 'vitest';
import { type Dismissal, loadDismissals, saveDismissals } from './store.ts';

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

const dismissal: Dismissal = { fingerprint: 'r:1a', rule: 'r', reason: 'kutipan' };

test('comes back as it was saved', () => {
  const storage = memory();
  saveDismissals(storage, [dismissal]);
  expect(loadDismissals(storage)).toEqual([dismissal]);
});

test('keeps fingerprint, rule and reason, and nothing that was not asked for', () => {
  const storage = memory();
  saveDismissals(storage, [{ ...dismissal, excerpt: 'coblos nomor 2' } as Dismissal]);
  expect(storage.value).not.toContain('coblos');
});

test('what cannot be read counts as nothing', () => {
  for (const stored of ['', '{', '{}', '[1,null,{"rule":"r"}]', '[{"fingerprint":"x","rule":"r","reason":"lain"}]'])
    expect(loadDismissals(memory(stored)), stored).toEqual([]);
});

test('a device that refuses to store does not break the page', () => {
  const refuse = {
    setItem() {
      throw new Error('QuotaExceededError');
    },
  };
  expect(() => saveDismissals(refuse, [dismissal])).not.toThrow();
});
