import type { Finding } from '../types.ts';

/**
 * Fingerprint of a finding: rule and folded words, not the place, so that it survives edits elsewhere in the text.
 */
export function fingerprint(finding: Finding): string {
  const words = finding.excerpt
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return `${finding.rule}:${(hash >>> 0).toString(36)}`;
}

/** Leaves out findings that the user dismissed. */
export function suppress(findings: readonly Finding[], dismissed: ReadonlySet<string>): Finding[] {
  return findings.filter((finding) => !dismissed.has(fingerprint(finding)));
}
