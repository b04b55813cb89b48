import type { CheckResult, Level, Topic } from '@netra/checker';

/** One judged text: what it was labelled and what the checker said. */
export interface Judged {
  readonly id: string;
  readonly text: string;
  readonly labels: Readonly<Partial<Record<Topic, Level>>>;
  readonly near: Topic | undefined;
  readonly lang: string;
  readonly register: string;
  readonly hand: string;
  readonly result: CheckResult;
}

export interface Score {
  breaches: number;
  hits: number;
  clean: number;
  alarms: number;
  /** aman texts written to lie close to the topic, and alarms on them */
  hard: number;
  hardAlarms: number;
  /** hits whose level is that of the label */
  levels: number;
}

/**
 * Counting of PEDOMAN.md: on melanggar a hit is any finding of the topic; on aman any finding is a false alarm;
 * waspada counts neither way.
 */
export function scoreTopic(judged: readonly Judged[], topic: Topic): Score {
  const score: Score = { breaches: 0, hits: 0, clean: 0, alarms: 0, hard: 0, hardAlarms: 0, levels: 0 };
  for (const item of judged) {
    const label = item.labels[topic];
    const findings = item.result.findings.filter((finding) => finding.topic === topic);
    const found = findings.length > 0;
    if (label === 'melanggar') {
      score.breaches++;
      if (found) score.hits++;
      if (findings.some((finding) => finding.level === 'melanggar')) score.levels++;
    } else if (label === undefined) {
      score.clean++;
      if (found) score.alarms++;
      if (item.near === topic) {
        score.hard++;
        if (found) score.hardAlarms++;
      }
    }
  }
  return score;
}

/** Expected calibration error over ten bins of the highest confidence a topic's finding has. */
export function calibration(judged: readonly Judged[], topic: Topic): { error: number; count: number } {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, right: 0 }));
  let count = 0;
  for (const item of judged) {
    const label = item.labels[topic];
    if (label === 'waspada') continue;
    const confidence = Math.max(-1, ...item.result.findings.filter((f) => f.topic === topic).map((f) => f.confidence));
    if (confidence < 0) continue;
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) continue;
    bin.count++;
    bin.sum += confidence;
    if (label === 'melanggar') bin.right++;
    count++;
  }
  const error = bins.reduce((total, bin) => total + (bin.count ? Math.abs(bin.sum - bin.right) : 0), 0) / (count || 1);
  return { error, count };
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
