import type { Activity } from '@netra/archive';
import type { Finding, Outcome, Phase } from '@netra/checker';
import type { ActivityFinding, Remedy } from '@netra/footprint';
import { type PublicFinding, toPublicFinding } from '../check/result.ts';

/** A finding as `--format json` and `jsonl` print it. */
export interface PublicActivityFinding {
  readonly activity: Omit<Activity, 'kind' | 'id'> & { readonly type: Activity['kind'] };
  readonly phase: Phase;
  /** More than one where the date is not exact. */
  readonly phases: readonly Phase[];
  readonly outcome: Outcome;
  readonly findings: readonly (PublicFinding & Pick<Finding, 'verified' | 'sanctionClass'>)[];
  readonly remedy: Remedy;
  readonly fingerprint: string;
}

export function toPublicActivity(found: ActivityFinding): PublicActivityFinding {
  const { platform, kind, date, dateKind, text, target, url, source } = found.activity;
  return {
    activity: {
      platform,
      type: kind,
      date,
      dateKind,
      text,
      ...(target ? { target } : {}),
      ...(url ? { url } : {}),
      source,
    },
    phase: found.phase,
    phases: found.phases,
    outcome: found.outcome,
    findings: found.findings.map((finding) => ({
      ...toPublicFinding(finding),
      ...(finding.sanctionClass ? { sanctionClass: finding.sanctionClass } : {}),
      ...(finding.verified === undefined ? {} : { verified: finding.verified }),
    })),
    remedy: found.remedy,
    fingerprint: found.fingerprint,
  };
}
