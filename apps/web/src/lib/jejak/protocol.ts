import type { Kind, Platform, Target, Unreadable } from '@netra/archive';
import type { Actor, ContestantData, Finding, Outcome, Phase } from '@netra/checker';
import type { PlatformReport, Remedy, Summary } from '@netra/footprint';

/** A file as it was dropped: its path inside the dropped folder, or its bare name. */
export interface Dropped {
  readonly path: string;
  readonly file: File;
}

/** What the person says about themselves and their chats. */
export interface Circumstances {
  /** The owner's name as it stands in chats; '' where none was given. */
  readonly owner: string;
  readonly timeZone: string;
  readonly actor: Actor;
  /** Kemendagri code, or ''. */
  readonly region: string;
}

/** What many findings have in common; sent once, rows point to it. */
export type Reason = Pick<
  Finding,
  'rule' | 'topic' | 'level' | 'law' | 'sanction' | 'sanctionClass' | 'verified' | 'outcomes' | 'advice'
>;

/** A judged act as the page shows it: no words of other people, nothing of what is not shown. */
export interface Row {
  readonly fingerprint: string;
  readonly platform: Platform;
  readonly kind: Kind;
  /** YYYY-MM-DD in the chosen zone; '' where none is known. */
  readonly day: string;
  readonly dateKind: 'exact' | 'notBefore' | 'none';
  readonly phase: Phase;
  readonly phases: readonly Phase[];
  readonly outcome: Outcome;
  readonly remedy: Remedy;
  /** The owner's words, shortened. */
  readonly text: string;
  /** Name or handle of what was acted on; '' where none is known. */
  readonly target: string;
  /** A web address, or ''. */
  readonly url: string;
  /** What the address leads to. */
  readonly leads: Target['kind'];
  readonly file: string;
  readonly record: number;
  readonly why: readonly { readonly reason: number; readonly message: string; readonly rewrite?: string }[];
}

/** The span of an election, for the background of the plot. */
export interface ElectionSpan {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

export interface ReadingEnd {
  readonly platforms: readonly PlatformReport[];
  readonly summary: Summary;
  readonly unreadable: readonly Unreadable[];
  readonly unknownFiles: readonly string[];
  readonly emptyFiles: readonly string[];
  readonly elections: readonly ElectionSpan[];
  readonly history: readonly Row[];
  readonly cancelled: boolean;
  /** More acts had findings than the page takes; these are only counted. */
  readonly beyond: number;
}

/** Bytes of the archives, files of which are read, and what came of them so far. */
export interface Progress {
  readonly read: number;
  readonly total: number;
  readonly file: string;
  readonly activities: number;
  readonly findings: number;
}

export type Request =
  | { readonly type: 'load'; readonly url: string }
  | {
      readonly type: 'read';
      readonly files: readonly Dropped[];
      readonly circumstances: Circumstances;
      readonly contestants: readonly ContestantData[];
      readonly today: string;
    }
  | { readonly type: 'cancel' };

export type Reply =
  | { readonly type: 'loaded' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'rows'; readonly reasons: readonly Reason[]; readonly rows: readonly Row[] }
  | { readonly type: 'end'; readonly end: ReadingEnd }
  | { readonly type: 'failed'; readonly reason: string };
