/** For tests: the shipped rulebook, and acts as a reader would give them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Activity, Kind, Target } from '@netra/archive';
import type { Bundle } from '@netra/checker';
import { createFootprint } from '../footprint.ts';
import type { ActivityFinding, FootprintOptions, FootprintReport } from '../types.ts';

export const rulebook: Bundle = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../content/dist/rulebook.json', import.meta.url)), 'utf8'),
);

let record = 0;

/** An act at noon in Jakarta; a date of `null` or `≥DAY` is not exact. */
export function act(kind: Kind, date: string | null, rest: Partial<Activity> = {}): Activity {
  const notBefore = date?.startsWith('≥') ?? false;
  const day = date?.replace('≥', '') ?? null;
  return {
    platform: 'facebook',
    kind,
    date: day && `${day}T12:00:00+07:00`,
    dateKind: day === null ? 'none' : notBefore ? 'notBefore' : 'exact',
    text: '',
    source: { file: 'data.json', record: ++record },
    ...rest,
  };
}

export const post = (text: string, rest: Partial<Target> = {}): Target => ({ kind: 'post', text, ...rest });
export const account = (name: string, rest: Partial<Target> = {}): Target => ({ kind: 'account', name, ...rest });

/** Findings and report of some acts. */
export function judged(
  acts: readonly Activity[],
  options: Partial<FootprintOptions> = {},
): { findings: ActivityFinding[]; report: FootprintReport } {
  const footprint = createFootprint(rulebook, { today: '2026-01-15', ...options });
  const findings = acts.flatMap((activity) => footprint.add({ type: 'activity', activity }) ?? []);
  return { findings, report: footprint.report() };
}

/** The finding of a single act. */
export const one = (activity: Activity, options: Partial<FootprintOptions> = {}): ActivityFinding | undefined =>
  judged([activity], options).findings[0];
