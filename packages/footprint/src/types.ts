import type { Activity, Kind, Platform, Unreadable } from '@netra/archive';
import type { Actor, CheckResult, ContestantData, Phase, Topic } from '@netra/checker';

/** What to do with a finding, gravest intervention last. */
export const REMEDIES = ['keep', 'unlike', 'unfollow', 'leave', 'edit', 'make-private', 'delete'] as const;
export type Remedy = (typeof REMEDIES)[number];

export interface FootprintOptions {
  /** The last day on which an act without a date may have been done, YYYY-MM-DD: nothing here reads a clock. */
  readonly today: string;
  /** Default `pns`. */
  readonly actor?: Actor;
  /** Kemendagri code of the user's province or regency. */
  readonly region?: string;
  /**
   * First and last day judged, YYYY-MM-DD, both inclusive; acts without an exact date are always judged. Counts are of
   * the whole archive.
   */
  readonly since?: string;
  readonly until?: string;
  readonly topics?: readonly Topic[];
  /** IANA zone in which days and years are counted. Default Asia/Jakarta. */
  readonly timeZone?: string;
  /** Contestants of the user's spreadsheet; their `akun` are campaign accounts. */
  readonly contestants?: readonly ContestantData[];
  /** Fingerprints (see `fingerprint`) that were dismissed or done: left out. */
  readonly suppressed?: ReadonlySet<string>;
}

/** A judged act that calls for something. Words of other people are in none of its fields. */
export interface ActivityFinding {
  /** `text`: the owner's own words, personal data masked. `target`: without its text. */
  readonly activity: Activity;
  /** The stage of that day; the mildest of `phases` where the date is not exact. */
  readonly phase: Phase;
  /** Every stage the act may fall in; more than one only where the date is not exact. */
  readonly phases: readonly Phase[];
  readonly outcome: CheckResult['outcome'];
  readonly findings: CheckResult['findings'];
  readonly remedy: Remedy;
  /** Stable over exports: platform, kind, own id or text and second, rules. */
  readonly fingerprint: string;
}

export interface Counts {
  readonly total: number;
  readonly byType: Readonly<Record<Kind, number>>;
  /** Years of exact dates in the zone; the rest under `undated`. */
  readonly byYear: Readonly<Record<string, number>>;
  readonly duplicates: number;
  /** Deleted posts that the export still lists, outside the total. */
  readonly deleted: number;
  /** Targets known only by a number: cannot be judged. */
  readonly notJudgeable: number;
}

export interface PlatformReport {
  readonly platform: Platform;
  readonly account: string | null;
  /** Files that were read. */
  readonly files: number;
  readonly counts: Counts;
  readonly unreadable: readonly Unreadable[];
  /** Files that no reader knows, by name. */
  readonly unknownFiles: readonly string[];
}

/** What to tell at the end. */
export interface FootprintReport {
  readonly platforms: readonly PlatformReport[];
  /** Acts on whose day the rulebook holds no rule in force: no findings, nothing to do. */
  readonly history: readonly ActivityFinding[];
  /** Problems of files that belong to no platform known so far. */
  readonly unreadable: readonly Unreadable[];
  readonly unknownFiles: readonly string[];
  readonly summary: Summary;
}

export interface Summary {
  readonly activities: number;
  /** Acts with findings, and those of them at each level. */
  readonly findings: number;
  readonly melanggar: number;
  readonly waspada: number;
  readonly byRemedy: Readonly<Record<Remedy, number>>;
  readonly history: number;
  /** Left out by fingerprint. */
  readonly suppressed: number;
  readonly notJudgeable: number;
  /** Findings on acts whose day is not known. */
  readonly undated: number;
}
