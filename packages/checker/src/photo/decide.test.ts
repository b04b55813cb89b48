import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHASES } from '../types.ts';
import { ATTRIBUTES, COMPANIONS, type PhotoAnswers, PURPOSES, TIMES } from './answers.ts';
import { decidePhoto } from './decide.ts';

const fingers = { id: 'dua-jari', title: 'Dua jari', number: 2, allowed: false };
const fist = { id: 'mengepal', title: 'Mengepal', allowed: true };
const plain: PhotoAnswers = { attributes: ['tanpa'], with: ['sendiri'], taken: 'sekarang', purpose: 'pribadi' };
const decide = (answers: Partial<PhotoAnswers>, phase: Parameters<typeof decidePhoto>[1] = 'kampanye') =>
  decidePhoto({ ...plain, ...answers }, phase);

describe('decidePhoto', () => {
  it.each<[Partial<PhotoAnswers>, string, string]>([
    [{}, 'aman', 'biasa'],
    [{ pose: fist, with: ['rekan'] }, 'aman', 'biasa'],
    [{ pose: fingers, with: ['calon'] }, 'melanggar', 'calon-simbol'],
    [{ pose: fist, with: ['calon'] }, 'waspada', 'calon'],
    [{ with: ['calon'], purpose: 'mendukung' }, 'melanggar', 'mendukung'],
    [{ purpose: 'mendukung' }, 'aman', 'mendukung-teks'],
    [{ with: ['calon', 'rekan'], attributes: ['latar'] }, 'melanggar', 'calon-simbol'],
    [{ with: ['calon'], purpose: 'dinas', attributes: ['seragam'] }, 'aman', 'dinas'],
    [{ with: ['calon'], purpose: 'dinas', attributes: ['partai'] }, 'melanggar', 'calon-simbol'],
    [{ pose: fingers, with: ['tim-sukses'] }, 'melanggar', 'tim-simbol'],
    [{ with: ['tim-sukses'], attributes: ['partai'] }, 'melanggar', 'tim-simbol'],
    [{ with: ['tim-sukses'] }, 'waspada', 'tim'],
    [{ with: ['pasangan'], purpose: 'mendampingi' }, 'aman', 'pasangan-boleh'],
    [{ pose: fingers, with: ['pasangan'] }, 'melanggar', 'pasangan-simbol'],
    [{ pose: fingers, with: ['rekan'], attributes: ['seragam'] }, 'waspada', 'pose'],
    [{ pose: fingers, purpose: 'edukasi' }, 'aman', 'edukasi'],
    [{ attributes: ['partai'] }, 'melanggar', 'atribut'],
    [{ attributes: ['latar'] }, 'waspada', 'latar'],
    [{ attributes: ['alat-peraga'], purpose: 'dinas' }, 'aman', 'alat-peraga-dinas'],
    [{ attributes: ['alat-peraga'], purpose: 'dinas', pose: fingers }, 'melanggar', 'atribut'],
    [{ with: ['rekan'], purpose: 'dinas' }, 'aman', 'dinas'],
    [{ pose: fingers, with: ['calon'], purpose: 'simpan' }, 'aman', 'tidak-dibagikan'],
  ])('%j during the campaign is %s', (answers, outcome, reason) => {
    expect(decide(answers)).toMatchObject({ outcome, reason, row: 'D-7' });
  });
  it('asks for no purpose before determination (KE-5), for one after it (D-7)', () => {
    expect(decide({ with: ['bakal-calon'] }, 'pra-penetapan')).toMatchObject({ outcome: 'melanggar', row: 'KE-5' });
    expect(decide({ with: ['calon'] }, 'penetapan')).toMatchObject({ outcome: 'waspada', row: 'D-7' });
    expect(decide({ with: ['calon'], purpose: 'dinas' }, 'pra-penetapan')).toMatchObject({ outcome: 'aman', reason: 'dinas' });
  });
  it('leaves a peace sign among colleagues alone outside election stages', () => {
    expect(decide({ pose: fingers, with: ['rekan'] }, 'di-luar-tahapan')).toMatchObject({ outcome: 'aman', row: 'KE-5/D-7' });
  });
  it('lets uniform and age of the photo weigh only where there is something to weigh', () => {
    expect(decide({ attributes: ['seragam'], taken: 'lama' }).notes).toEqual([]);
    expect(decide({ attributes: ['seragam'], taken: 'lama', pose: fingers }).notes).toEqual(['seragam', 'foto-lama']);
    expect(decide({ taken: 'lama', pose: fingers }, 'di-luar-tahapan').notes).toEqual(['foto-lama']);
    expect(decide({ taken: 'lama', pose: fingers, purpose: 'simpan' }).notes).toEqual([]);
  });
  it('names the pose beside a graver reason, and praises one of the safe list', () => {
    expect(decide({ pose: fingers, with: ['calon'] }).notes).toEqual(['pose']);
    expect(decide({ pose: fist }).notes).toEqual(['pose-aman']);
  });
  it('never worsens when the hand sign is dropped, whatever else is answered', () => {
    const rank = { aman: 0, waspada: 1, melanggar: 2 };
    const answers: fc.Arbitrary<PhotoAnswers> = fc.record({
      attributes: fc.array(fc.constantFrom(...ATTRIBUTES), { minLength: 1 }),
      with: fc.array(fc.constantFrom(...COMPANIONS), { minLength: 1 }),
      taken: fc.constantFrom(...TIMES),
      purpose: fc.constantFrom(...PURPOSES),
    });
    fc.assert(
      fc.property(answers, fc.constantFrom(...PHASES), (given, phase) => {
        const shown = decidePhoto({ ...given, pose: fingers }, phase);
        for (const hidden of [decidePhoto({ ...given, pose: fist }, phase), decidePhoto(given, phase)])
          expect(rank[hidden.outcome]).toBeLessThanOrEqual(rank[shown.outcome]);
      }),
    );
  });
});
