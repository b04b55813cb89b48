import { decidePhoto } from '@netra/checker';
import { describe, expect, it } from 'vitest';
import { isFault, readAnswers } from './answers.ts';
import { photoEn, photoId } from './sentences.ts';

const poses = [
  { id: 'dua-jari', title: 'Dua jari', emoji: '✌', number: 2, allowed: false },
  { id: 'mengepal', title: 'Mengepal', emoji: '✊', allowed: true },
];

it.each([
  ['pose=dua-jari,bersama=calon', 'melanggar', 'calon-simbol'],
  ['pose=tanpa,bersama=calon+rekan,atribut=latar', 'melanggar', 'calon-simbol'],
  ['pose=tanpa,bersama=pasangan,tujuan=mendampingi', 'aman', 'pasangan-boleh'],
  ['pose=lain,bersama=rekan,waktu=lama', 'waspada', 'pose'],
  ['pose=✌️,bersama=calon,tujuan=simpan', 'aman', 'tidak-dibagikan'],
])('answers typed as %s are judged %s', (typed, outcome, reason) => {
  const answers = readAnswers(typed, poses);
  if (isFault(answers)) throw new Error(JSON.stringify(answers));
  expect(decidePhoto(answers, 'kampanye')).toMatchObject({ outcome, reason });
});

it('gives every reason and note words in both languages', () => {
  for (const words of [photoId, photoEn]) {
    expect(Object.values(words.reasons).every(({ message }) => message !== '')).toBe(true);
    expect(Object.keys(words.reasons)).toEqual(Object.keys(photoId.reasons));
    expect(Object.keys(words.notes)).toEqual(Object.keys(photoId.notes));
  }
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
