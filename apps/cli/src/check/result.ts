import type { CheckResult, Finding, Outcome, Phase } from '@netra/checker';

/** A finding as `--format json` and `--jsonl` print it: the fields that the interface promises, no more. */
export type PublicFinding = Pick<
  Finding,
  'rule' | 'topic' | 'level' | 'start' | 'end' | 'excerpt' | 'message' | 'law' | 'sanction' | 'advice' | 'confidence'
>;

export interface PublicResult {
  readonly id: string | number | null;
  readonly outcome: Outcome;
  readonly phase: Phase;
  readonly findings: readonly PublicFinding[];
  readonly note?: string;
}

export function toPublic(id: PublicResult['id'], result: CheckResult): PublicResult {
  return {
    id,
    outcome: result.outcome,
    phase: result.phase,
    findings: result.findings.map(toPublicFinding),
    ...(result.note ? { note: result.note } : {}),
  };
}

export function toPublicFinding(finding: Finding): PublicFinding {
  const { rule, topic, level, start, end, excerpt, message, law, sanction, advice, confidence } = finding;
  return { rule, topic, level, start, end, excerpt, message, law, ...(sanction ? { sanction } : {}), advice, confidence };
}
