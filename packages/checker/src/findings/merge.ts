import type { Finding, Level } from '../types.ts';

const RANK: Readonly<Record<Level, number>> = { melanggar: 2, waspada: 1 };

/** Findings of one topic that overlap become one: the graver, then the surer, names it and takes the union span. */
export function mergeOverlaps(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  const byStart = [...findings].sort((a, b) => a.topic.localeCompare(b.topic) || a.start - b.start || b.end - a.end);
  for (const finding of byStart) {
    const last = merged[merged.length - 1];
    if (!last || last.topic !== finding.topic || finding.start >= last.end) {
      merged.push(finding);
      continue;
    }
    const winner = stronger(finding, last) ? finding : last;
    merged[merged.length - 1] = {
      ...winner,
      start: last.start,
      end: Math.max(last.end, finding.end),
      evidence: union(last, finding),
    };
  }
  return merged;
}

function stronger(a: Finding, b: Finding): boolean {
  return RANK[a.level] - RANK[b.level] || a.confidence - b.confidence
    ? RANK[a.level] > RANK[b.level] || (RANK[a.level] === RANK[b.level] && a.confidence > b.confidence)
    : false;
}

function union(a: Finding, b: Finding): Finding['evidence'] {
  const seen = new Map([...a.evidence, ...b.evidence].map((span) => [`${span.start}:${span.end}:${span.concept}`, span]));
  return [...seen.values()].sort((x, y) => x.start - y.start || x.end - y.end);
}

/** Graver first, then in order of the text. */
export function rank(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => RANK[b.level] - RANK[a.level] || a.start - b.start || a.rule.localeCompare(b.rule));
}
