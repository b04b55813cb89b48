import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { id } from './id.ts';
import { addressIn, innerPath, languageOf } from './index.ts';

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
  return typeof value;
}

test('both catalogues say the same things', () => {
  expect(shape(en)).toEqual(shape(id));
});

describe('the address names the language', () => {
  test('English stands under /en, and only there', () => {
    expect(languageOf('/en')).toBe('en');
    expect(languageOf('/en/periksa')).toBe('en');
    expect(languageOf('/energi')).toBe('id');
    expect(languageOf('/')).toBe('id');
  });

  test('a path goes over and comes back', () => {
    for (const path of ['/', '/periksa', '/aturan/pasal/skb-2-2022/d-6']) {
      expect(innerPath(addressIn('en', path))).toBe(path);
      expect(innerPath(addressIn('id', path))).toBe(path);
    }
  });
});
