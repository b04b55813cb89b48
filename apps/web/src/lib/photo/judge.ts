import type { Outcome, Phase } from '@netra/checker';
import type { Pose } from '../rulebook/labels.ts';

/** Worn or seen behind: nothing, the uniform, a party's or contestant's things, such a background, campaign props. */
export type Props = 'tidak' | 'dinas' | 'partai' | 'latar' | 'alat';
export type Who = 'biasa' | 'calon' | 'timses' | 'keluarga';
export type When = 'baru' | 'lama';
export type Purpose = 'pribadi' | 'tugas' | 'edukasi' | 'dukung';

export interface PhotoAnswers {
  readonly pose?: Pose | undefined;
  readonly props: Props;
  readonly who: Who;
  readonly when: When;
  readonly purpose: Purpose;
  /** Stage on the day of sharing: an old photo counts on that day, too. */
  readonly phase: Phase;
}

export type PhotoReason =
  | 'dukung'
  | 'dukungTeks'
  | 'edukasi'
  | 'calon'
  | 'calonTanda'
  | 'calonTujuan'
  | 'timses'
  | 'timsesSaja'
  | 'atribut'
  | 'latar'
  | 'pose'
  | 'poseLuar'
  | 'keluarga'
  | 'keluargaTanda'
  | 'tugas'
  | 'dinas'
  | 'lama'
  | 'aman'
  | 'amanPose';

/**
 * Hand-given answers to SKB 2/2022 Lampiran II, KE-5 (before the contestants are determined; asks for no purpose) and
 * D-7 (after; "dengan tujuan untuk memberikan dukungan"). A pose means something only together with its circumstances,
 * so alone it is a warning. Decides as `netra periksa --foto` does.
 */
export function judgePhoto(answers: PhotoAnswers): { readonly outcome: Outcome; readonly reasons: readonly PhotoReason[] } {
  const [outcome, reason] = decide(answers);
  const reasons: PhotoReason[] = [reason];
  const risky = answers.pose !== undefined && !answers.pose.allowed;
  if (outcome === 'melanggar' && risky) reasons.push('pose');
  if (outcome !== 'aman' && answers.props === 'dinas') reasons.push('dinas');
  if (outcome !== 'aman' && answers.when === 'lama') reasons.push('lama');
  if (outcome === 'aman' && answers.pose?.allowed) reasons.push('amanPose');
  return { outcome, reasons };
}

function decide({ pose, props, who, purpose, phase }: PhotoAnswers): readonly [Outcome, PhotoReason] {
  const gesture = pose !== undefined && !pose.allowed;
  const partisan = props === 'partai' || props === 'latar' || props === 'alat';
  const sign = gesture || partisan;

  if (purpose === 'dukung') return sign || who !== 'biasa' ? ['melanggar', 'dukung'] : ['aman', 'dukungTeks'];
  // A poster of forbidden poses shows them (SE 137/2018).
  if (purpose === 'edukasi' && who === 'biasa' && !partisan) return ['aman', 'edukasi'];
  if (who === 'keluarga') return sign ? ['melanggar', 'keluargaTanda'] : ['aman', 'keluarga'];
  if (who === 'calon') {
    if (sign) return ['melanggar', 'calonTanda'];
    if (purpose === 'tugas') return ['aman', 'tugas'];
    return phase === 'pra-penetapan' ? ['melanggar', 'calon'] : ['waspada', 'calonTujuan'];
  }
  if (who === 'timses') return sign ? ['melanggar', 'timses'] : ['waspada', 'timsesSaja'];
  // Taking down banners, watching over a rally: the office's work.
  if (props === 'alat' && purpose === 'tugas' && !gesture) return ['aman', 'tugas'];
  if (partisan) return gesture || props === 'partai' ? ['melanggar', 'atribut'] : ['waspada', 'latar'];
  if (gesture) return phase === 'di-luar-tahapan' ? ['aman', 'poseLuar'] : ['waspada', 'pose'];
  return ['aman', purpose === 'tugas' ? 'tugas' : 'aman'];
}
