import { describe, expect, test } from 'vitest';
import { sanctionText, threatOf } from './sanction.ts';

describe('threatOf', () => {
  test('where it depends, shows the range from the mildest to the gravest', () => {
    expect(threatOf('Tergantung tanggalnya. Paling ringan: sanksi moral. Sesudahnya hukuman disiplin berat', 'moral')).toEqual({
      criminal: false,
      contract: false,
      from: 'moral',
      step: 'berat',
    });
    expect(threatOf('Hukuman disiplin sedang (PP 94/2021); berat bila mengerahkan PNS lain', undefined)).toMatchObject({
      from: 'sedang',
      step: 'berat',
    });
  });

  test("follows the rulebook's class before the wording", () => {
    expect(threatOf('Menurut perjanjian kerja', 'kontrak')).toEqual({ criminal: false, contract: true });
  });

  test('shows the criminal route beside the step of discipline', () => {
    expect(threatOf('Ancaman: hukuman disiplin berat. Bagi pejabat juga penjara 1 sampai 6 bulan', 'pidana')).toEqual({
      criminal: true,
      contract: false,
      step: 'berat',
    });
  });

  test('reads the wording where the rulebook has no class', () => {
    expect(threatOf('Hukuman disiplin sedang', undefined).step).toBe('sedang');
    expect(threatOf('Diberhentikan tidak dengan hormat', undefined).step).toBe('ptdh');
    expect(threatOf('Denda paling banyak Rp4 miliar', undefined)).toEqual({ criminal: true, contract: false });
  });
});

test('the label is not repeated in the wording', () => {
  expect(sanctionText('Ancaman: sanksi moral')).toBe('Sanksi moral');
  expect(sanctionText('Hukuman disiplin berat')).toBe('Hukuman disiplin berat');
});
