import type { Platform } from '@netra/archive';
import { TOPICS, type Topic } from '@netra/checker';
import type { Remedy } from '@netra/footprint';
import type { Marks } from './marks.ts';
import type { Reason, Row } from './protocol.ts';

export const SHOWN = ['open', 'new', 'done', 'dismissed', 'all'] as const;
/** Which of the findings are listed, by what was done about them. */
export type Shown = (typeof SHOWN)[number];

/** What the person narrows the list to; '' is everything. */
export interface Filter {
  readonly topic: Topic | '';
  readonly platform: Platform | '';
  /** YYYY, or {@link UNDATED}. */
  readonly year: string;
  readonly level: 'melanggar' | 'waspada' | '';
  readonly shown: Shown;
}

export const UNDATED = 'undated';
export const EVERYTHING: Filter = { topic: '', platform: '', year: '', level: '', shown: 'open' };

/** Marks, and what they were when the reading began: what is ticked or unticked now stays in sight. */
export interface Standing {
  readonly marks: Marks;
  readonly before: Marks;
}

/** A finding of a platform read before that no earlier reading showed. */
export function isNew({ fingerprint, platform }: Row, { before }: Standing): boolean {
  return before.platforms.has(platform) && !before.seen.has(fingerprint);
}

/** Still to be mended: neither ticked nor dismissed. */
export function isOpen({ fingerprint }: Row, { marks }: Standing): boolean {
  return !marks.done.has(fingerprint) && !marks.dismissed.has(fingerprint);
}

function isShown(row: Row, shown: Shown, standing: Standing): boolean {
  const { marks, before } = standing;
  const { fingerprint } = row;
  switch (shown) {
    case 'all':
      return true;
    case 'done':
      return marks.done.has(fingerprint) || before.done.has(fingerprint);
    case 'dismissed':
      return marks.dismissed.has(fingerprint);
    default: {
      const settled = marks.dismissed.has(fingerprint) || (marks.done.has(fingerprint) && before.done.has(fingerprint));
      return !settled && (shown === 'open' || isNew(row, standing));
    }
  }
}

export const yearOf = ({ dateKind, day }: Row): string => (dateKind === 'exact' ? day.slice(0, 4) : UNDATED);

/** Topics of a row, in the order of {@link TOPICS}. */
export function topicsOf({ why }: Row, reasons: readonly Reason[]): Topic[] {
  const named = new Set(why.map(({ reason }) => reasons[reason]?.topic));
  return TOPICS.filter((topic) => named.has(topic));
}

export function filterRows(rows: readonly Row[], filter: Filter, reasons: readonly Reason[], standing: Standing): Row[] {
  const { topic, platform, year, level, shown } = filter;
  return rows.filter(
    (row) =>
      (platform === '' || row.platform === platform) &&
      (level === '' || row.outcome === level) &&
      (year === '' || yearOf(row) === year) &&
      (topic === '' || row.why.some(({ reason }) => reasons[reason]?.topic === topic)) &&
      isShown(row, shown, standing),
  );
}

/** Heaviest first, then newest. */
export function byGravity(a: Row, b: Row): number {
  if (a.outcome !== b.outcome) return a.outcome === 'melanggar' ? -1 : 1;
  return a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
}

/** In this order groups are shown: the lightest hand first; what only stays as a record last. */
const ORDER: readonly Remedy[] = ['unlike', 'unfollow', 'leave', 'edit', 'make-private', 'delete', 'keep'];

export function byRemedy(rows: readonly Row[]): { readonly remedy: Remedy; readonly rows: readonly Row[] }[] {
  const groups = new Map<Remedy, Row[]>(ORDER.map((remedy) => [remedy, []]));
  for (const row of rows) groups.get(row.remedy)?.push(row);
  return [...groups].filter(([, list]) => list.length > 0).map(([remedy, list]) => ({ remedy, rows: list }));
}
