import { describe, expect, test } from 'vitest';
import { judgePhoto, type PhotoAnswers } from './judge.ts';

const twoFingers = { id: 'dua-jari', title: 'Dua jari', number: 2, allowed: false };
const fist = { id: 'mengepal', title: 'Tangan mengepal', allowed: true };
const plain: PhotoAnswers = { props: 'tidak', who: 'biasa', when: 'baru', purpose: 'pribadi', phase: 'kampanye' };

describe('judgePhoto', () => {
  test('a private photo without any partisan sign is allowed', () => {
    expect(judgePhoto(plain)).toEqual({ outcome: 'aman', reasons: ['aman'] });
    expect(judgePhoto({ ...plain, pose: fist }).reasons).toEqual(['aman', 'amanPose']);
  });

  test('a pose alone is a warning, and outside election stages not even that', () => {
    expect(judgePhoto({ ...plain, pose: twoFingers })).toEqual({ outcome: 'waspada', reasons: ['pose'] });
    expect(judgePhoto({ ...plain, pose: twoFingers, phase: 'di-luar-tahapan' })).toEqual({
      outcome: 'aman',
      reasons: ['poseLuar'],
    });
  });

  test('KE-5: before the determination a photo with a would-be candidate needs no purpose', () => {
    expect(judgePhoto({ ...plain, who: 'calon', phase: 'pra-penetapan' })).toEqual({ outcome: 'melanggar', reasons: ['calon'] });
  });

  test('D-7: after it, support must be the purpose; a sign shows it', () => {
    expect(judgePhoto({ ...plain, who: 'calon' })).toEqual({ outcome: 'waspada', reasons: ['calonTujuan'] });
    expect(judgePhoto({ ...plain, who: 'calon', pose: twoFingers })).toEqual({
      outcome: 'melanggar',
      reasons: ['calonTanda', 'pose'],
    });
    expect(judgePhoto({ ...plain, who: 'calon', purpose: 'dukung' })).toEqual({ outcome: 'melanggar', reasons: ['dukung'] });
  });

  test('official duty with someone who holds office and also stands is allowed while no sign is shown', () => {
    expect(judgePhoto({ ...plain, who: 'calon', purpose: 'tugas', phase: 'pra-penetapan' })).toEqual({
      outcome: 'aman',
      reasons: ['tugas'],
    });
    expect(judgePhoto({ ...plain, who: 'calon', purpose: 'tugas', props: 'partai' }).outcome).toBe('melanggar');
  });

  test('taking campaign props down is duty, posing with them is not', () => {
    expect(judgePhoto({ ...plain, props: 'alat', purpose: 'tugas' }).outcome).toBe('aman');
    expect(judgePhoto({ ...plain, props: 'alat', purpose: 'tugas', pose: twoFingers }).outcome).toBe('melanggar');
    expect(judgePhoto({ ...plain, props: 'latar' })).toEqual({ outcome: 'waspada', reasons: ['latar'] });
  });

  test('a campaign team counts with a sign', () => {
    expect(judgePhoto({ ...plain, who: 'timses' }).outcome).toBe('waspada');
    expect(judgePhoto({ ...plain, who: 'timses', props: 'partai' }).outcome).toBe('melanggar');
  });

  test("a candidate's spouse may accompany, without signs", () => {
    expect(judgePhoto({ ...plain, who: 'keluarga' })).toEqual({ outcome: 'aman', reasons: ['keluarga'] });
    expect(judgePhoto({ ...plain, who: 'keluarga', pose: twoFingers }).outcome).toBe('melanggar');
  });

  test('voter education may show the forbidden poses', () => {
    expect(judgePhoto({ ...plain, pose: twoFingers, purpose: 'edukasi' })).toEqual({ outcome: 'aman', reasons: ['edukasi'] });
  });

  test('a wish to support that the picture does not show is a matter of the caption', () => {
    expect(judgePhoto({ ...plain, purpose: 'dukung' })).toEqual({ outcome: 'aman', reasons: ['dukungTeks'] });
  });

  test('uniform and age of the photo weigh only where there is something to weigh', () => {
    expect(judgePhoto({ ...plain, props: 'dinas', when: 'lama' }).reasons).toEqual(['aman']);
    expect(judgePhoto({ ...plain, props: 'dinas', when: 'lama', pose: twoFingers }).reasons).toEqual(['pose', 'dinas', 'lama']);
  });
});
