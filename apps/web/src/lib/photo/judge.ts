import type { Outcome } from '@netra/checker';
import type { Pose } from '../rulebook/labels.ts';

export type Props = 'tidak' | 'partai' | 'dinas';
export type Who = 'biasa' | 'calon' | 'timses' | 'keluarga';
export type When = 'baru' | 'lama';
export type Purpose = 'pribadi' | 'tugas' | 'dukung';

export interface PhotoAnswers {
  readonly pose?: Pose | undefined;
  readonly props: Props;
  readonly who: Who;
  readonly when: When;
  readonly purpose: Purpose;
  /** The contestants are determined: D-7 holds, which names the purpose, instead of KE-5, which does not. */
  readonly determined: boolean;
}

export type PhotoReason =
  | 'dukung'
  | 'calon'
  | 'calonTanda'
  | 'calonTujuan'
  | 'timses'
  | 'timsesSaja'
  | 'atribut'
  | 'pose'
  | 'keluarga'
  | 'lama'
  | 'tugas'
  | 'dinas'
  | 'aman'
  | 'amanPose';

/**
 * Five hand-given answers to SKB 2/2022 Lampiran II, KE-5 (before the contestants are determined) and D-7 (after): a
 * photo with a candidate, with a campaign team showing a partisan sign, or with campaign props. A pose alone is only a
 * warning: the lists of poses are guidance, not the decree.
 */
export function judgePhoto({ pose, props, who, when, purpose, determined }: PhotoAnswers): {
  readonly outcome: Outcome;
  readonly reasons: readonly PhotoReason[];
} {
  const risky = pose !== undefined && !pose.allowed;
  const sign = risky || props === 'partai' || purpose === 'dukung';
  const reasons: PhotoReason[] = [];
  let outcome: Outcome = 'aman';
  const raise = (level: Outcome, reason: PhotoReason): void => {
    if (level === 'melanggar' || outcome === 'aman') outcome = level;
    reasons.push(reason);
  };

  if (purpose === 'dukung') raise('melanggar', 'dukung');
  if (who === 'calon') {
    if (purpose === 'tugas' && !sign) raise('waspada', 'tugas');
    else if (determined && !sign) raise('waspada', 'calonTujuan');
    else raise('melanggar', determined ? 'calonTanda' : 'calon');
  }
  if (who === 'timses') raise(sign ? 'melanggar' : 'waspada', sign ? 'timses' : 'timsesSaja');
  if (who === 'keluarga') raise(sign ? 'melanggar' : 'waspada', 'keluarga');
  if (props === 'partai') raise('melanggar', 'atribut');
  if (risky) raise('waspada', 'pose');
  if (outcome !== 'aman' && props === 'dinas') reasons.push('dinas');
  if (outcome !== 'aman' && when === 'lama') reasons.push('lama');
  if (outcome === 'aman') {
    reasons.push(purpose === 'tugas' ? 'tugas' : 'aman');
    if (pose?.allowed) reasons.push('amanPose');
  }
  return { outcome, reasons };
}
