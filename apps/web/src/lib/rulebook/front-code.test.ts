import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontCode, frontDecode } from './front-code.ts';

test('words that begin alike share their beginning', () => {
  expect(frontCode(['coblos', 'coblosen', 'coblosin', 'nyoblos'])).toBe('AcoblosGenGinAnyoblos');
  expect(frontDecode('AcoblosGenGinAnyoblos')).toEqual(['coblos', 'coblosen', 'coblosin', 'nyoblos']);
});

test('any folded words come back as they were, in any order, however long or alike', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[A-Z]/g, '')),
    fc.constantFrom('', 'pilih', 'pilih nomor*', '✌️', '✌🏽', 'a'.repeat(40), `${'a'.repeat(40)}b`),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const sent = Buffer.from(JSON.stringify(frontCode(words))).toString();
      expect(frontDecode(JSON.parse(sent) as string)).toEqual(words);
    }),
  );
});

test('a word that was not folded is refused, not spoiled', () => {
  expect(() => frontCode(['Coblos'])).toThrow('Coblos');
});
