import type { Level } from '../types.ts';

/** What the coded recognisers know; a rule names one by `recognizer:`. */
export const PERSONAL_KINDS = [
  'nik',
  'kk',
  'nip',
  'npwp',
  'telepon',
  'rekening',
  'surel',
  'plat',
  'alamat',
  'kesehatan',
  'anak',
  'lahir',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Personal data found by a recogniser. */
export interface PersonalHit {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  readonly level: Level;
  readonly confidence: number;
}

export interface PersonalInput {
  readonly text: string;
  /** `text` in lower case, same length (see {@link lowerSameLength}). */
  readonly lower: string;
  /** Digits of known provinces (2) and regencies (4), of any decree. */
  readonly regions: ReadonlySet<string>;
}

/** Lower case that never changes the length, so that offsets stay true. */
export function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (c) => c.toLowerCase());
}
