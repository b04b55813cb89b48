import type { Actor, CheckInput, CheckResult, ContestantData, Explanation, Phase, RowData } from '@netra/checker';

/** Where a day stands in the elections, and which contest says so. */
export interface StageShown {
  readonly phase: Phase;
  readonly contest?: string;
  /** The days of this stage were checked against the official schedule. */
  readonly verified?: boolean;
}

export interface Checked {
  readonly result: CheckResult;
  readonly stage: StageShown;
  /** One fingerprint per finding, in the same order. */
  readonly fingerprints: readonly string[];
}

export type RowShown = Pick<RowData, 'law' | 'sanction' | 'class' | 'outcomes' | 'verified'>;

export interface RowQuery {
  readonly act: string;
  readonly actor: Actor;
  readonly date: string;
  readonly region: string;
}

/** What the page may ask of the worker, and the answer to each. */
export interface Questions {
  load: { ask: { url: string; contestants: readonly ContestantData[] }; answer: { version: string; rules: number } };
  contestants: { ask: { contestants: readonly ContestantData[] }; answer: { count: number } };
  check: { ask: { input: CheckInput }; answer: Checked };
  explain: { ask: { input: CheckInput }; answer: Explanation };
  row: { ask: RowQuery; answer: { row?: RowShown; stage: StageShown } };
}

export type Kind = keyof Questions;
export type Request = { [K in Kind]: { readonly kind: K; readonly seq: number; readonly ask: Questions[K]['ask'] } }[Kind];
export type Reply =
  | { readonly seq: number; readonly ok: true; readonly answer: Questions[Kind]['answer'] }
  | { readonly seq: number; readonly ok: false; readonly reason: string };
