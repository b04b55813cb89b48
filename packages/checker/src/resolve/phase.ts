import type { ContestData } from '../bundle.ts';
import type { Phase } from '../types.ts';

/** Stage of the contests on a day, and which contest gave it. */
export interface Stage {
  readonly phase: Phase;
  readonly contest?: ContestData;
}

/** Order in which overlapping contests weigh: the day with the strictest duty first. */
const WEIGHT: readonly Phase[] = [
  'pemungutan-suara',
  'masa-tenang',
  'kampanye',
  'penetapan',
  'pra-penetapan',
  'pasca-pemungutan',
];

/** YYYY-MM-DD of an ISO 8601 date or date-time as written; undefined when it is no calendar day. */
export function dayOf(date: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(date);
  if (!match) return undefined;
  const [, y, m, d] = match.map(Number) as [number, number, number, number];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return m >= 1 && m <= 12 && d >= 1 && d <= last ? date.slice(0, 10) : undefined;
}

/**
 * Stage on a day. With `contests` (those the text names) only they count; else every contest that could concern
 * the region, the strictest winning.
 *
 * @param date YYYY-MM-DD or ISO date-time; absent: `tanpa-tanggal`
 */
export function stageOn(
  all: readonly ContestData[],
  date: string | undefined,
  region: string | undefined,
  named: ReadonlySet<string>,
): Stage {
  const day = date === undefined ? undefined : dayOf(date);
  if (day === undefined) return { phase: 'tanpa-tanggal' };
  let best: Stage = { phase: 'di-luar-tahapan' };
  let rank = WEIGHT.length;
  for (const contest of all) {
    if (named.size > 0 && !named.has(contest.id)) continue;
    if (region && contest.regions && !contest.regions.some((code) => region.startsWith(code) || code.startsWith(region)))
      continue;
    for (const { phase, from, to } of contest.phases) {
      if (day < from || day > to) continue;
      const at = WEIGHT.indexOf(phase);
      if (at >= 0 && at < rank) {
        rank = at;
        best = { phase, contest };
      }
    }
  }
  if (best.phase === 'di-luar-tahapan' && named.size > 0) return stageOn(all, date, region, new Set());
  return best;
}
