import { KINDS, type Kind, type Platform, type Unreadable } from '@netra/archive';
import type { Counts, PlatformReport } from './types.ts';

/** What is counted of one platform while the archive streams by. */
export interface Tally {
  add(kind: Kind, year: string | undefined): void;
  duplicate(): void;
  deleted(count: number): void;
  notJudgeable(): void;
  file(name: string): void;
  account(name: string): void;
  unreadable(problem: Unreadable): void;
  unknown(file: string): void;
  report(): PlatformReport;
}

export function tally(platform: Platform): Tally {
  const byType = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const years = new Map<string, number>();
  const files = new Set<string>();
  const unreadable: Unreadable[] = [];
  const unknownFiles = new Set<string>();
  let total = 0;
  let undated = 0;
  let duplicates = 0;
  let deleted = 0;
  let notJudgeable = 0;
  let account: string | null = null;
  return {
    add(kind, year) {
      total++;
      byType[kind]++;
      if (year === undefined) undated++;
      else years.set(year, (years.get(year) ?? 0) + 1);
    },
    duplicate() {
      duplicates++;
    },
    deleted(count) {
      deleted += count;
    },
    notJudgeable() {
      notJudgeable++;
    },
    file: (name) => void files.add(name),
    account(name) {
      account ??= name;
    },
    unreadable: (problem) => void unreadable.push(problem),
    unknown: (file) => void unknownFiles.add(file),
    report() {
      const byYear = Object.fromEntries([...years].sort(([a], [b]) => a.localeCompare(b)));
      const counts: Counts = { total, byType: { ...byType }, byYear: { ...byYear, undated }, duplicates, deleted, notJudgeable };
      return { platform, account, files: files.size, counts, unreadable: [...unreadable], unknownFiles: [...unknownFiles] };
    },
  };
}
