import { type Activity, hash53 } from '@netra/archive';
import type { Finding } from '@netra/checker';

/**
 * Fingerprint of a finding that stays the same over exports: platform, kind, the platform's own id (or else second, text
 * and target), and the rules. Nothing can be read back from it.
 */
export function activityFingerprint(activity: Activity, findings: readonly Pick<Finding, 'rule'>[]): string {
  const { platform, kind, id, date, text, target } = activity;
  const act = id ? `#${id}` : [secondOf(date), text, target?.url, target?.account, target?.name, target?.text].join('\u0000');
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort().join();
  return `${platform}-${kind}-${hash53(`${act}\u0000${rules}`)}`;
}

/** The same instant in whatever offset an export writes it. */
function secondOf(date: string | null): number | string {
  const at = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? (date ?? '') : Math.floor(at / 1000);
}
