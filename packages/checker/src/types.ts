/** The data contract of the checker: shared by engine, command and page. Types only. */

export const TOPICS = ['netralitas', 'sara', 'kasar', 'hoaks', 'pribadi', 'rahasia', 'judi', 'penipuan', 'konflik'] as const;
export type Topic = (typeof TOPICS)[number];

/** How bad a finding is. `aman` is the absence of findings. */
export type Level = 'waspada' | 'melanggar';
export type Outcome = 'aman' | Level;

export const ACTIONS = ['post', 'comment', 'share', 'like', 'follow', 'join', 'caption', 'bio', 'chat'] as const;
/** What the user is about to do. For `share`, `like`, `follow` and `join` the text is the object's. */
export type Action = (typeof ACTIONS)[number];

export const ACTORS = ['pns', 'pppk', 'pejabat', 'admin-dinas', 'suami-istri-calon', 'non-asn'] as const;
export type Actor = (typeof ACTORS)[number];

export const PHASES = [
  'pra-penetapan',
  'penetapan',
  'kampanye',
  'masa-tenang',
  'pemungutan-suara',
  'pasca-pemungutan',
  'di-luar-tahapan',
  'tanpa-tanggal',
] as const;
/** Stage of an election on a day: before the contestants are determined, after it, campaign, … */
export type Phase = (typeof PHASES)[number];

export const SANCTION_CLASSES = ['moral', 'ringan', 'sedang', 'berat', 'ptdh', 'pidana', 'kontrak'] as const;
/** Kind of a sanction: the steps of discipline (PP 94/2021), a crime, or what a work contract says. */
export type SanctionClass = (typeof SANCTION_CLASSES)[number];

export interface CheckInput {
  /** The text as given; offsets in findings are UTF-16 positions in it. */
  readonly text: string;
  /** Default `post`. */
  readonly action?: Action;
  /** Default `pns`. */
  readonly actor?: Actor;
  /** Day of the act, YYYY-MM-DD. Absent: phase `tanpa-tanggal`. The checker itself has no clock. */
  readonly date?: string;
  /** Kemendagri code of province or regency, with or without dots. */
  readonly region?: string;
  /** For `comment` and `chat`: the text that is answered. */
  readonly context?: string;
  /** Only these topics (default all). */
  readonly topics?: readonly Topic[];
}

export interface Finding {
  /** Id of the rule, opens with `netra aturan ID`. */
  readonly rule: string;
  readonly topic: Topic;
  readonly level: Level;
  /** UTF-16 offsets in the text as given; 0 ≤ start < end ≤ length. */
  readonly start: number;
  readonly end: number;
  /** The words between start and end, personal data masked. */
  readonly excerpt: string;
  /** One or two sentences: what was read in these words. */
  readonly message: string;
  /** Ids of the articles, most specific first. */
  readonly law: readonly string[];
  /** The sanction that the article threatens (a ceiling, not a prediction). */
  readonly sanction?: string;
  /** Kind of that sanction, where a row of the sanction table gave it. */
  readonly sanctionClass?: SanctionClass;
  /** The row that gave article and sanction was checked against its source; absent where no row did. */
  readonly verified?: boolean;
  /** Range of what was really imposed for such acts, where the fact base has it. */
  readonly outcomes?: string;
  /** What to do instead. */
  readonly advice: string;
  /** A safe rewording of the marked words (empty string: leave them out). */
  readonly rewrite?: string;
  /** 0–1. */
  readonly confidence: number;
  /** The words the finding rests on: spans in the text as given. */
  readonly evidence: readonly Span[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
  /** Name of the concept seen there (DUKUNGAN, PESERTA, …) or a recogniser's name. */
  readonly concept: string;
}

export interface CheckResult {
  readonly outcome: Outcome;
  readonly phase: Phase;
  readonly findings: readonly Finding[];
  /** Something the user should know that is no finding (empty text, text cut, …). */
  readonly note?: string;
}

/** What was looked at and why it was left alone: for "Mengapa tidak ditandai?". */
export interface Explanation {
  /** Topics whose rules and model looked at the text; the others saw no word that could start them. */
  readonly opened: readonly Topic[];
  /** Concepts seen, with their spans. */
  readonly seen: readonly Span[];
  /** Exceptions that held (rule or exception id, sentence in Indonesian). */
  readonly spared: readonly { readonly id: string; readonly message: string }[];
}
