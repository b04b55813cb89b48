import type { Action, Actor, Level, Phase, SanctionClass, Topic } from './types.ts';

/**
 * The compiled rulebook: what `packages/content` makes of `content/` and the checker reads.
 * Plain JSON. Only what judging needs; full article texts, examples and sources stand in the reading bundle.
 */
export interface Bundle {
  readonly version: string;
  readonly concepts: readonly ConceptData[];
  /** Regional and slang words with their Indonesian gloss. */
  readonly lexicon: readonly (readonly [string, string])[];
  readonly rules: readonly RuleData[];
  readonly contests: readonly ContestData[];
  readonly contestants: readonly ContestantData[];
  /** Words that are also names or slogans: they count only in a clause that shows an election. */
  readonly homographs: readonly string[];
  /** Sanction, range of outcomes and article ids by (act row) – see content/law. */
  readonly rows: readonly RowData[];
  /** Kemendagri codes of provinces and regencies of any decree, digits only: '1206'. */
  readonly regions: readonly string[];
  /** How names of accounts, pages and groups are told apart (content/elections/akun.yaml). */
  readonly accountPatterns?: AccountPatterns;
  /** Linear model, base64 (see model/weights.ts); absent: rules alone decide. */
  readonly model?: ModelData;
}

/**
 * A concept: a set of forms that mean one thing (DUKUNGAN, LARANGAN, AJAKAN …).
 * A form is a folded literal; `*` at its end matches any word that begins so, `*` at its start any word that ends so.
 */
export interface ConceptData {
  readonly id: string;
  readonly forms: readonly string[];
  /** Topics whose models and rules this concept opens (an anchor); others only annotate. */
  readonly opens: readonly Topic[];
  /** Forms too common to open a topic by themselves. */
  readonly weak?: readonly string[];
}

export type Matcher =
  /** any of these folded literals (same star rule as concept forms) */
  | { readonly kind: 'words'; readonly any: readonly string[] }
  /** the concept occurs */
  | { readonly kind: 'concept'; readonly id: string }
  /** the parts in this order within one clause, at most `gap` words between neighbours */
  | { readonly kind: 'sequence'; readonly parts: readonly Matcher[]; readonly gap: number }
  /** the parts in any order, all within `within` words of each other */
  | { readonly kind: 'near'; readonly parts: readonly Matcher[]; readonly within: number }
  /** all parts anywhere in the text */
  | { readonly kind: 'all'; readonly parts: readonly Matcher[] }
  /** one of the parts */
  | { readonly kind: 'any'; readonly parts: readonly Matcher[] }
  /** at least `min` different parts anywhere in the text (signs of a chain message) */
  | { readonly kind: 'count'; readonly parts: readonly Matcher[]; readonly min: number }
  /** a coded recogniser of personal data: nik, kk, nip, npwp, telepon, rekening, … */
  | { readonly kind: 'recognizer'; readonly id: string }
  /** the topic's model gives at least its threshold on an opened text */
  | { readonly kind: 'model'; readonly topic: Topic; readonly class?: string };

export interface RuleData {
  readonly id: string;
  readonly topic: Topic;
  readonly level: Level;
  readonly match: Matcher;
  /** Concepts or matchers that silence the rule: an allowed act, with its authority. */
  readonly unless: readonly {
    readonly id: string;
    readonly match: Matcher;
    readonly scope: 'clause' | 'text';
    readonly message: string;
  }[];
  /** `decides`: fires by itself. `hint`: only feeds the topic's model and its explanation. */
  readonly weight: 'decides' | 'hint';
  readonly actions?: readonly Action[];
  readonly actors?: readonly Actor[];
  readonly message: string;
  readonly advice: string;
  readonly rewrite?: string;
  readonly confidence: number;
  /** Article ids for topics whose law does not depend on the stage. For netralitas: the act (see RowData.act). */
  readonly law: readonly string[];
  readonly act?: string;
  /** Sanction where no row decides (topics other than netralitas). */
  readonly sanction?: string;
}

export interface ContestData {
  readonly id: string;
  readonly title: string;
  /** Digits only; absent: national, or (Pilkada) every region that has rows in contestants. */
  readonly regions?: readonly string[];
  /** Half-open by day: from ≤ date ≤ to, both inclusive, YYYY-MM-DD, in order of time. */
  readonly phases: readonly { readonly phase: Phase; readonly from: string; readonly to: string; readonly verified: boolean }[];
}

/** One row of a contestants file. */
export interface ContestantData {
  readonly contest: string;
  readonly region: string;
  /** Ballot number; '' where none is known. */
  readonly number: string;
  readonly kind: 'partai' | 'pasangan';
  /** Full name of candidate, or of the party. */
  readonly name: string;
  readonly mate: string;
  readonly nicknames: readonly string[];
  readonly hashtags: readonly string[];
  readonly accounts: readonly string[];
}

/** A row of the sanction table: which article and sanction an act draws in a phase for an actor. */
export interface RowData {
  /** spanduk, kampanye-medsos, hadir-deklarasi, interaksi-akun, foto-bersama, kegiatan, anggota-partai, keputusan, ujaran-kebencian, … */
  readonly act: string;
  readonly phases: readonly Phase[];
  readonly actors: readonly Actor[];
  readonly from?: string;
  readonly to?: string;
  readonly law: readonly string[];
  readonly sanction: string;
  readonly class: SanctionClass;
  readonly outcomes?: string;
  readonly verified: boolean;
}

export const ACCOUNT_CLASSES = ['pemenangan', 'calon', 'partai', 'acara', 'lembaga', 'media'] as const;
/** Whose an account, page, group or event is, told from its name. `lembaga` and `media` are never a finding. */
export type AccountClass = (typeof ACCOUNT_CLASSES)[number];

export const NAME_SIGNS = [
  'PESERTA',
  'NAMA_LENGKAP',
  'NAMA_JAUH',
  'NAMA_UMUM',
  'PARTAI',
  'PARTAI_UMUM',
  'NOMOR',
  'ANGKA',
  'TAHUN',
] as const;
/** What code sees in a name, beside the word lists (see content/elections/akun.yaml). */
export type NameSign = (typeof NAME_SIGNS)[number];

/** Patterns of names of campaign accounts, and what liking, following or joining one means. */
export interface AccountPatterns {
  /** Word lists by name; words and phrases in lower case. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** First match wins. `all`: names of word lists or signs, `a|b` either; `none`: none of these; `extra`: other words at most. */
  readonly patterns: readonly {
    readonly class: AccountClass;
    readonly all: readonly string[];
    readonly none: readonly string[];
    readonly extra?: number;
  }[];
  readonly classes: Readonly<Partial<Record<AccountClass, AccountClassData>>>;
}

export interface AccountClassData {
  /** Id of the rule that explains it. */
  readonly rule: string;
  /** The row that gives article and sanction, or else the articles themselves with the days they are in force. */
  readonly act?: string;
  readonly law?: readonly { readonly id: string; readonly from?: string; readonly to?: string }[];
  /** A stage that is left out: no finding. */
  readonly levels: Readonly<Partial<Record<Phase, Level>>>;
  readonly confidence: number;
  /** With `{nama}` for the account's name. */
  readonly message: string;
  readonly advice: string;
}

/** A linear model of several heads over the same hashed features; see model/linear.ts for the packing. */
export interface ModelData {
  readonly format: 1;
  readonly heads: readonly HeadData[];
}

export interface HeadData {
  /** A topic, or `serang` (attacking, against endorsing, among neutrality breaches). */
  readonly name: string;
  /** Weights are indexed by the low `bits` bits of a feature's hash. */
  readonly bits: number;
  /** weight = int8 × scale */
  readonly scale: number;
  readonly bias: number;
  /** Log-odds from which a finding is `waspada`, and from which `melanggar`. */
  readonly warn: number;
  readonly breach: number;
  /** Platt scaling of the log-odds: the shown confidence. */
  readonly slope: number;
  readonly offset: number;
  /** base64: gaps between non-zero indices (varint), then their int8 weights. */
  readonly indices: string;
  readonly weights: string;
}
