import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../fold/tokens.ts';
import { cuesOf } from './cues.ts';
import { findPersonal, type PersonalHit } from './index.ts';

const REGIONS = new Set(['12', '1206', '33', '3374', '91']);
const find = (text: string): readonly PersonalHit[] =>
  findPersonal(
    text,
    tokenize(text).reduce((cues, { norm }) => cues | cuesOf(norm), 0),
    REGIONS,
  );
const kinds = (text: string): string[] => find(text).map((hit) => hit.kind);

describe('NIK and KK', () => {
  it('finds a NIK by region and birth day, with +40 for women', () => {
    expect(kinds('NIK saya 1206011708900003')).toEqual(['nik']);
    expect(kinds('data warga: 3374 0157 0892 0001 sudah masuk')).toEqual(['nik']);
  });
  it('does not need to know the regency, but then is less sure', () => {
    const [known] = find('ini 1206011708900003 ya');
    const [unknown] = find('ini 1299011708900003 ya');
    expect(known?.confidence ?? 0).toBeGreaterThan(unknown?.confidence ?? 1);
    expect(unknown?.kind).toBe('nik');
  });
  it('takes sixteen digits after "KK" for a family card', () => {
    expect(kinds('No. KK 1206011708150003')).toEqual(['kk']);
  });
  it('leaves invoices, tracking numbers and impossible days alone', () => {
    expect(kinds('No. Resi: 1206011708900003')).toEqual([]);
    expect(kinds('invoice 1206013908900003')).toEqual([]);
    expect(kinds('kode 9999999999999999')).toEqual([]);
  });
});

describe('NIP and NPWP', () => {
  it('finds eighteen digits that say birth, appointment and sex', () => {
    expect(kinds('NIP. 19850101 201001 1 001')).toEqual(['nip']);
    expect(kinds('kode 198513012010011001')).toEqual([]);
  });
  it('finds an NPWP by its form or by its name', () => {
    expect(kinds('NPWP 09.254.294.3-407.000')).toEqual(['npwp']);
  });
});

describe('phones', () => {
  it.each(['0812-3456-7890', '+62 812 3456 7890', '6281234567890', '(0812) 34567890', '0812.3456.7890'])('finds %s', (number) => {
    expect(kinds(`nomor Bu Ratna ${number}`)).toEqual(['telepon']);
  });
  it('leaves hotlines, office numbers and prices alone', () => {
    expect(kinds('Layanan pengaduan 0811-3400-2715')).toEqual([]);
    expect(kinds('Hubungi 112 atau 1500-123')).toEqual([]);
    expect(kinds('Rp 081.200.000.000')).toEqual([]);
    expect(kinds('koordinat -3.3194, 114.5908')).toEqual([]);
    expect(kinds('ISBN 978-602-1234-56-7')).toEqual([]);
  });
});

describe('accounts, e-mail, plates', () => {
  it('finds an account only beside a bank or wallet', () => {
    expect(kinds('transfer ke BRI 0123-01-004567-50-9 an Sutini')).toEqual(['rekening']);
    expect(kinds('surat nomor 012301004567')).toEqual([]);
  });
  it('finds free mail, not office mail', () => {
    expect(kinds('kirim ke rina.karo88@gmail.com')).toEqual(['surel']);
    expect(kinds('kirim ke ppid@karokab.go.id')).toEqual([]);
  });
  it('finds a plate in a scene with a vehicle', () => {
    expect(kinds('mobil putih BK 1234 XYZ parkir sembarangan')).toEqual(['plat']);
    expect(kinds('Pasal B 12 ABC')).toEqual([]);
  });
});

describe('properties', () => {
  it('never throws and keeps hits inside the text, in order, apart', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.stringMatching(/^[0-9+() .-]{0,200}$/)), (text) => {
        let end = 0;
        for (const hit of find(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          end = hit.end;
        }
      }),
    );
  });
  it('finds a valid NIK however it is grouped', () => {
    const nik = fc.tuple(
      fc.constantFrom('120601', '337401'),
      fc.integer({ min: 1, max: 28 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 50, max: 99 }),
      fc.integer({ min: 1, max: 9999 }),
    );
    fc.assert(
      fc.property(nik, fc.constantFrom('', ' ', '.', '-'), ([area, day, woman, month, year, serial], gap) => {
        const two = (n: number): string => String(n).padStart(2, '0');
        const digits = `${area}${two(woman ? day + 40 : day)}${two(month)}${two(year)}${String(serial).padStart(4, '0')}`;
        const written = digits.replace(/(\d{4})(?=\d)/g, `$1${gap}`);
        expect(kinds(`KTP atas nama itu ${written}.`)).toContain('nik');
      }),
    );
  });

  it('run where a cue stands and miss nothing by it', () => {
    const words = fc.array(
      fc.constantFrom(
        ...'Pak Rahim rumahnya Jl. Kenanga No. 5 RT.03/RW02 rt05 rw 01 anak bernama Sinta kelas 3 korban siswi umur 12 SDN 1 positif HIV hasil-lab kanker, nama ibu kandung Siti ttl: Medan 01-02-1990 gagal ginjal 0812-3456-7890 (blok B2)'.split(
          ' ',
        ),
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        expect(find(text)).toEqual(findPersonal(text, ~0, REGIONS));
      }),
      { numRuns: 500 },
    );
  });
});
