import type { CheckResult, Finding } from '@netra/checker';
import type { SourceText } from '../input/read.ts';

/** One checked text, ready for any output format. */
export interface Report {
  readonly source: SourceText;
  readonly result: CheckResult;
  /** Findings of personal data, even when that topic was not asked for: they say what must be masked. */
  readonly personal: readonly Finding[];
}
