/** The answers a person gives about a photo. No picture is read; shared by command and page. */

export interface Pose {
  readonly id: string;
  readonly title: string;
  readonly emoji?: string | undefined;
  readonly number?: number | undefined;
  /** On the safe list; else it may be read as a ballot number. */
  readonly allowed: boolean;
  readonly note?: string | undefined;
}

/** Worn, held or seen behind: nothing, the uniform, a party's or contestant's things, such a background, campaign props. */
export const ATTRIBUTES = ['tanpa', 'seragam', 'partai', 'latar', 'alat-peraga'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Who stands in it. `pasangan`: the user's own husband or wife who is a candidate. */
export const COMPANIONS = ['sendiri', 'rekan', 'keluarga', 'pejabat', 'bakal-calon', 'calon', 'tim-sukses', 'pasangan'] as const;
export type Companion = (typeof COMPANIONS)[number];

/** When it was taken. An old photo shared again counts on the day of sharing. */
export const TIMES = ['sekarang', 'lama'] as const;
export type Taken = (typeof TIMES)[number];

/** `simpan`: it is not shared. */
export const PURPOSES = ['pribadi', 'mendukung', 'dinas', 'edukasi', 'mendampingi', 'simpan'] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface PhotoAnswers {
  /** Absent: no gesture at all. */
  readonly pose?: Pose | undefined;
  readonly attributes: readonly Attribute[];
  readonly with: readonly Companion[];
  readonly taken: Taken;
  readonly purpose: Purpose;
}
