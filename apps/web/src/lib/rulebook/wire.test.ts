import type { Bundle } from '@netra/checker';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfText, fromWire, textOfBytes, toWire, unzigzag, type WireBundle, zigzag } from './wire.ts';

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);

test('every byte has a character of its own that JSON leaves alone', () => {
  const text = textOfBytes(every);
  expect(new Set(text).size).toBe(256);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  expect(bytesOfText(text)).toEqual(every);
});

test('zigzag is its own way back, and small weights become small bytes', () => {
  for (const byte of every) expect(unzigzag(zigzag(byte))).toBe(byte);
  expect([0, 255, 1, 254, 2].map(zigzag)).toEqual([0, 1, 2, 3, 4]);
});

const head = { name: 'sara', bits: 16, scale: 0.1, bias: 0, warn: 0, breach: 1, slope: 1, offset: 0 };
const bundle: Bundle = {
  version: '1',
  concepts: [
    { id: 'MEMILIH', opens: ['netralitas'], forms: ['coblos', 'coblosin', '✌️', 'pilih nomor*'], weak: ['coblos'] },
    { id: '@uji.1', opens: [], forms: [] },
  ],
  lexicon: [
    ['jo', 'jangan'],
    ['aja', 'jangan'],
    ['nyengkuyung', 'dukung'],
    ['ojo', 'jangan'],
  ],
  rules: [],
  contests: [],
  contestants: [
    {
      contest: 'pilbup-uji',
      region: '1206',
      number: '2',
      kind: 'pasangan',
      name: 'Rahim',
      mate: 'Siti',
      nicknames: ['RASI'],
      hashtags: [],
      accounts: [],
    },
    {
      contest: 'partai',
      region: '',
      number: '9',
      kind: 'partai',
      name: 'Partai Uji',
      mate: '',
      nicknames: [],
      hashtags: ['#uji'],
      accounts: ['@uji'],
    },
  ],
  homographs: [],
  rows: [],
  regions: [],
};
const sent = (given: Bundle): Bundle => fromWire(JSON.parse(JSON.stringify(toWire(given))) as WireBundle);

test('a rulebook comes back exactly as it was sent', () => {
  const base64 = fc.uint8Array({ maxLength: 9000 }).map((bytes) => Buffer.from(bytes).toString('base64'));
  fc.assert(
    fc.property(base64, base64, (indices, weights) => {
      const given: Bundle = { ...bundle, model: { format: 1, heads: [{ ...head, indices, weights }] } };
      expect(sent(given)).toEqual(given);
    }),
    { numRuns: 30 },
  );
});

test('a rulebook without a model passes through', () => {
  expect(sent(bundle)).toEqual(bundle);
});
