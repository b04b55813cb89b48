import type { Activity } from '@netra/archive';
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

/** Two rounds of FNV-1a with a final mix (cyrb53): 53 bits, of which a million findings share none. */
function hash53(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return ((b >>> 0) * 0x200000 + (a >>> 11)).toString(36);
}
