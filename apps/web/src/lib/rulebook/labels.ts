import type { Pose } from '@netra/checker';

/** Short names of what the rulebook refers to: made at build time from reading.json, fetched once beside the rulebook. */
export interface Labels {
  readonly articles: Readonly<Record<string, { readonly label: string; readonly verified: boolean }>>;
  readonly rules: Readonly<Record<string, { readonly title: string; readonly verified: boolean }>>;
  /** Title of each concept of content/concepts, by id; those that code finds stand in the message catalogues. */
  readonly concepts: Readonly<Record<string, string>>;
  readonly regions: readonly (readonly [code: string, name: string])[];
  readonly poses: readonly Pose[];
}
