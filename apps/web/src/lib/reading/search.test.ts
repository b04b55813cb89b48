import { expect, test } from 'vitest';
import { messagesOf } from '../messages/index.ts';
import { searchRules } from './search.ts';
import { longDate, validityText } from './validity.ts';

const rules = [
  { id: 'a', title: 'Mengajak memilih pasangan calon', topic: 'netralitas', level: 'melanggar' },
  { id: 'b', title: 'Nomor telepon seseorang', topic: 'pribadi', level: 'waspada' },
] as const;

test('a search wants every word, in any case and order', () => {
  expect(searchRules(rules, 'CALON memilih').map(({ id }) => id)).toEqual(['a']);
  expect(searchRules(rules, '').length).toBe(2);
  expect(searchRules(rules, 'calon telepon')).toEqual([]);
});

test('validity reads as a sentence', () => {
  const m = messagesOf('id');
  expect(validityText({ from: '2021-08-31', to: '2022-09-21' }, m, 'id')).toBe('sejak 31 Agustus 2021, sampai 21 September 2022');
  expect(validityText({}, m, 'id')).toBe('tanggal berlaku belum tercatat');
  expect(longDate('bukan tanggal', 'id')).toBe('bukan tanggal');
});
