import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, COMPANIONS, isFault, type PhotoAnswers, PURPOSES, readAnswers, TIMES } from './answers.ts';
import { decidePhoto, type PhotoPhase } from './decide.ts';
import { photoEn, photoId } from './sentences.ts';

const poses = [
  { id: 'dua-jari', title: 'Dua jari', emoji: '✌', number: 2, allowed: false },
  { id: 'mengepal', title: 'Mengepal', emoji: '✊', allowed: true },
];
const PHASES: PhotoPhase[] = [
  'pra-penetapan',
  'penetapan',
  'kampanye',
  'masa-tenang',
  'pemungutan-suara',
  'pasca-pemungutan',
  'di-luar-tahapan',
  'tanpa-tanggal',
];

function decide(typed: string, phase: PhotoPhase = 'kampanye') {
  const answers = readAnswers(typed, poses);
  if (isFault(answers)) throw new Error(JSON.stringify(answers));
  return decidePhoto(answers, phase);
}

describe('decidePhoto', () => {
  it.each([
    ['pose=dua-jari,bersama=calon', 'melanggar', 'calon-simbol'],
    ['pose=mengepal,bersama=calon', 'waspada', 'calon'],
    ['pose=tanpa,bersama=calon,tujuan=mendukung', 'melanggar', 'mendukung'],
    ['pose=tanpa,bersama=calon+rekan,atribut=latar', 'melanggar', 'calon-simbol'],
    ['pose=tanpa,bersama=calon,tujuan=dinas,atribut=seragam', 'aman', 'dinas'],
    ['pose=dua-jari,bersama=tim-sukses', 'melanggar', 'tim-simbol'],
    ['pose=tanpa,bersama=tim-sukses', 'waspada', 'tim'],
    ['pose=tanpa,bersama=pasangan,tujuan=mendampingi', 'aman', 'pasangan-boleh'],
    ['pose=dua-jari,bersama=pasangan', 'melanggar', 'pasangan-simbol'],
    ['pose=dua-jari,bersama=rekan,atribut=seragam', 'waspada', 'pose'],
    ['pose=dua-jari,tujuan=edukasi', 'aman', 'edukasi'],
    ['pose=tanpa,atribut=partai', 'melanggar', 'atribut'],
    ['pose=tanpa,atribut=alat-peraga,tujuan=dinas', 'aman', 'alat-peraga-dinas'],
    ['pose=mengepal,bersama=rekan', 'aman', 'biasa'],
    ['pose=dua-jari,bersama=calon,tujuan=simpan', 'aman', 'tidak-dibagikan'],
  ])('%s during the campaign is %s', (typed, outcome, reason) => {
    expect(decide(typed)).toMatchObject({ outcome, reason, row: 'D-7' });
  });
  it('asks for no purpose before determination (KE-5), for one after it (D-7)', () => {
    expect(decide('pose=tanpa,bersama=bakal-calon', 'pra-penetapan')).toMatchObject({ outcome: 'melanggar', row: 'KE-5' });
    expect(decide('pose=tanpa,bersama=calon', 'penetapan')).toMatchObject({ outcome: 'waspada', row: 'D-7' });
  });
  it('leaves a peace sign among colleagues alone outside election stages', () => {
    expect(decide('pose=✌️,bersama=rekan', 'di-luar-tahapan')).toMatchObject({ outcome: 'aman', row: 'KE-5/D-7' });
  });
  it('reminds that an old photo counts on the day of sharing', () => {
    expect(decide('pose=mengepal,waktu=lama').oldPhoto).toBe(true);
    expect(decide('pose=mengepal,waktu=lama,tujuan=simpan').oldPhoto).toBe(false);
  });
  it('never worsens when the hand sign is dropped, and always has words for its reason', () => {
    const rank = { aman: 0, waspada: 1, melanggar: 2 };
    const answers: fc.Arbitrary<PhotoAnswers> = fc.record({
      pose: fc.constantFrom(...poses),
      attributes: fc.array(fc.constantFrom(...ATTRIBUTES), { minLength: 1 }),
      with: fc.array(fc.constantFrom(...COMPANIONS), { minLength: 1 }),
      taken: fc.constantFrom(...TIMES),
      purpose: fc.constantFrom(...PURPOSES),
    });
    fc.assert(
      fc.property(answers, fc.constantFrom(...PHASES), (given, phase) => {
        const [sign, fist] = poses;
        if (!sign || !fist) return;
        const shown = decidePhoto({ ...given, pose: sign }, phase);
        const hidden = decidePhoto({ ...given, pose: fist }, phase);
        expect(rank[hidden.outcome]).toBeLessThanOrEqual(rank[shown.outcome]);
        expect(photoId.reasons[shown.reason].message && photoEn.reasons[hidden.reason].message).toBeTruthy();
      }),
    );
  });
});

describe('readAnswers', () => {
  it('fills what was not said with the harmless answer', () => {
    expect(readAnswers('pose=tanpa', poses)).toMatchObject({
      attributes: ['tanpa'],
      with: ['sendiri'],
      taken: 'sekarang',
      purpose: 'pribadi',
    });
  });
  it('takes emoji with skin tone, English part names and several values', () => {
    expect(readAnswers('pose=✌🏽,attribute=seragam+latar,with=calon,when=lama,purpose=dinas', poses)).toMatchObject({
      pose: { id: 'dua-jari' },
      attributes: ['seragam', 'latar'],
      with: ['calon'],
      taken: 'lama',
      purpose: 'dinas',
    });
  });
  it('names the part and value it does not know', () => {
    expect(readAnswers('atribut=partai', poses)).toMatchObject({ kind: 'no-pose' });
    expect(readAnswers('pose=tanpa,warna=merah', poses)).toMatchObject({ kind: 'part', part: 'warna=merah' });
    expect(readAnswers('pose=salto', poses)).toMatchObject({ kind: 'value', part: 'pose', value: 'salto' });
    expect(readAnswers('pose=tanpa,bersama=bupati', poses)).toMatchObject({ kind: 'value', part: 'bersama', value: 'bupati' });
  });
});
