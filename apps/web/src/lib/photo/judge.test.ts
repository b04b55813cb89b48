import { describe, expect, test } from 'vitest';
import { judgePhoto, type PhotoAnswers } from './judge.ts';

const twoFingers = { id: 'dua-jari', title: 'Dua jari', number: 2, allowed: false };
const fist = { id: 'mengepal', title: 'Tangan mengepal', allowed: true };
const plain: PhotoAnswers = { props: 'tidak', who: 'biasa', when: 'baru', purpose: 'pribadi', determined: true };

describe('judgePhoto', () => {
  test('a private photo without any partisan sign is allowed', () => {
    expect(judgePhoto(plain)).toEqual({ outcome: 'aman', reasons: ['aman'] });
    expect(judgePhoto({ ...plain, pose: fist }).reasons).toContain('amanPose');
  });

  test('a pose alone is a warning: the lists are guidance, not the decree', () => {
    expect(judgePhoto({ ...plain, pose: twoFingers })).toEqual({ outcome: 'waspada', reasons: ['pose'] });
  });

  test('KE-5: before the determination a photo with a would-be candidate needs no purpose', () => {
    expect(judgePhoto({ ...plain, who: 'calon', determined: false }).outcome).toBe('melanggar');
  });

  test('D-7: after it, support must be the purpose; a sign shows it', () => {
    expect(judgePhoto({ ...plain, who: 'calon' })).toEqual({ outcome: 'waspada', reasons: ['calonTujuan'] });
    expect(judgePhoto({ ...plain, who: 'calon', pose: twoFingers })).toEqual({
      outcome: 'melanggar',
      reasons: ['calonTanda', 'pose'],
    });
    expect(judgePhoto({ ...plain, who: 'calon', purpose: 'dukung' }).outcome).toBe('melanggar');
  });

  test('official duty with a candidate who holds office is a warning, not a breach', () => {
    expect(judgePhoto({ ...plain, who: 'calon', purpose: 'tugas', determined: false })).toEqual({
      outcome: 'waspada',
      reasons: ['tugas'],
    });
  });

  test('a campaign team counts with a sign', () => {
    expect(judgePhoto({ ...plain, who: 'timses' }).outcome).toBe('waspada');
    expect(judgePhoto({ ...plain, who: 'timses', props: 'partai' }).outcome).toBe('melanggar');
  });

  test('party props in the picture are named by the row itself', () => {
    expect(judgePhoto({ ...plain, props: 'partai' })).toEqual({ outcome: 'melanggar', reasons: ['atribut'] });
  });

  test('uniform and age of the photo weigh only where there is something to weigh', () => {
    expect(judgePhoto({ ...plain, props: 'dinas', when: 'lama' }).reasons).toEqual(['aman']);
    expect(judgePhoto({ ...plain, props: 'dinas', when: 'lama', pose: twoFingers }).reasons).toEqual(['pose', 'dinas', 'lama']);
  });

  test('a later warning never softens a breach', () => {
    expect(judgePhoto({ ...plain, purpose: 'dukung', pose: twoFingers }).outcome).toBe('melanggar');
  });
});
