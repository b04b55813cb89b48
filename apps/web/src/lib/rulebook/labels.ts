export type SanctionClass = 'moral' | 'ringan' | 'sedang' | 'berat' | 'ptdh' | 'pidana' | 'kontrak';

export interface Pose {
  readonly id: string;
  readonly title: string;
  readonly emoji?: string | undefined;
  readonly number?: number | undefined;
  readonly allowed: boolean;
  readonly note?: string | undefined;
}

/** Short names of what the rulebook refers to: made at build time from reading.json, fetched once beside the rulebook. */
export interface Labels {
  readonly articles: Readonly<Record<string, { readonly label: string; readonly verified: boolean }>>;
  readonly rules: Readonly<Record<string, { readonly title: string; readonly verified: boolean }>>;
  /** By the wording of the sanction, which is what a finding carries. */
  readonly sanctions: Readonly<Record<string, SanctionClass>>;
  readonly regions: readonly (readonly [code: string, name: string])[];
  readonly poses: readonly Pose[];
}
