import type { Phase } from '@netra/checker';
import type { PlatformReport } from '@netra/footprint';
import { UNDATED, yearOf } from './filter.ts';
import type { Row } from './protocol.ts';

export const STAGES = ['sebelum', 'sesudah', 'luar'] as const;
/** Stages as the plot tells them apart: before candidates are determined, from then to the vote, outside all stages. */
export type Stage = (typeof STAGES)[number];

const STAGE_OF: Readonly<Record<Phase, Stage>> = {
  'pra-penetapan': 'sebelum',
  penetapan: 'sesudah',
  kampanye: 'sesudah',
  'masa-tenang': 'sesudah',
  'pemungutan-suara': 'sesudah',
  'pasca-pemungutan': 'luar',
  'di-luar-tahapan': 'luar',
  'tanpa-tanggal': 'luar',
};

export interface YearCount {
  /** YYYY, or {@link UNDATED}. */
  readonly year: string;
  readonly activities: number;
  readonly findings: number;
  readonly byStage: Readonly<Record<Stage, number>>;
  /** Findings by the law's own stages, those that occur. */
  readonly byPhase: readonly (readonly [Phase, number])[];
}

/** Activities and findings of every year between the first and the last, then of those without a date. */
export function yearCounts(platforms: readonly PlatformReport[], rows: readonly Row[]): YearCount[] {
  const activities = new Map<string, number>();
  for (const { counts } of platforms)
    for (const [year, count] of Object.entries(counts.byYear)) activities.set(year, (activities.get(year) ?? 0) + count);
  const phases = new Map<string, Map<Phase, number>>();
  for (const row of rows) {
    const year = yearOf(row);
    const counts = phases.get(year) ?? new Map<Phase, number>();
    phases.set(year, counts);
    counts.set(row.phase, (counts.get(row.phase) ?? 0) + 1);
  }
  return spanOf([...activities.keys(), ...phases.keys()])
    .map((year): YearCount => {
      const byPhase = [...(phases.get(year) ?? [])];
      const byStage = { sebelum: 0, sesudah: 0, luar: 0 };
      for (const [phase, count] of byPhase) byStage[STAGE_OF[phase]] += count;
      const findings = byPhase.reduce((sum, [, count]) => sum + count, 0);
      return { year, activities: activities.get(year) ?? 0, findings, byStage, byPhase };
    })
    .filter(({ year, activities: all, findings }) => year !== UNDATED || all + findings > 0);
}

const LONGEST_SPAN = 40;

/** A broken clock may date an act to 1970 or 2106: far years stand alone, without the empty ones between. */
function spanOf(names: readonly string[]): string[] {
  const years = [...new Set(names)].filter((name) => /^\d{4}$/.test(name)).sort();
  const first = Number(years[0]);
  const last = Number(years.at(-1));
  const filled =
    years.length > 0 && last - first < LONGEST_SPAN
      ? Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
      : years;
  return [...filled, UNDATED];
}
