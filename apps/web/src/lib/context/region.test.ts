import { expect, test } from 'vitest';
import { regionCode } from './region.ts';

const regions = [
  ['12', 'Sumatera Utara'],
  ['1206', 'Kabupaten Karo'],
  ['3273', 'Kota Bandung'],
  ['3204', 'Kabupaten Bandung'],
] as const;

test('a region is told by code, full name, short form, or a name that only one has', () => {
  for (const typed of ['12.06', '1206', 'Kabupaten Karo', 'kab. karo', 'kab karo', ' Karo '])
    expect(regionCode(regions, typed), typed).toBe('1206');
  expect(regionCode(regions, 'sumatera utara')).toBe('12');
  expect(regionCode(regions, 'Kota Bandung')).toBe('3273');
});

test('an ambiguous or unknown name is no region', () => {
  expect(regionCode(regions, 'Bandung')).toBeUndefined();
  expect(regionCode(regions, 'Karoo')).toBeUndefined();
  expect(regionCode(regions, '99')).toBeUndefined();
  expect(regionCode(regions, '')).toBeUndefined();
});
