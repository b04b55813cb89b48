import type { ActivityFinding } from '@netra/footprint';
import { ownWords, type Speech, webAddress } from './describe.ts';

type Column = keyof Speech['words']['csv'];

/** The header, with the mark by which spreadsheets know UTF-8. */
export const csvHead = ({ words }: Speech): string => `\uFEFF${csvRow(Object.values(words.csv))}`;

/** One act a row. */
export function csvOf(found: ActivityFinding, speech: Speech): string {
  const { t, words, days } = speech;
  const { activity, findings } = found;
  const first = findings[0];
  const list = (values: readonly string[]): string => [...new Set(values)].join('; ');
  const cells: Record<Column, string> = {
    platform: words.platforms[activity.platform],
    kind: words.kinds[activity.kind],
    date: (activity.date && days.dayOf(activity.date)) ?? '',
    dateKind: words.dateKinds[activity.dateKind],
    phase: t.phases[found.phase],
    level: t.levels[found.outcome],
    topics: list(findings.map(({ topic }) => t.topics[topic])),
    rules: list(findings.map(({ rule }) => rule)),
    law: list(findings.flatMap(({ law }) => law)),
    sanction: first?.sanction ?? '',
    verified: findings.some(({ verified }) => verified === false) ? words.no : words.yes,
    own: ownWords(found),
    target: activity.target?.name ?? activity.target?.account ?? '',
    why: list(findings.map(({ message }) => message)),
    remedy: words.remedies[found.remedy],
    url: webAddress(found) ?? '',
    file: activity.source.file,
    record: String(activity.source.record),
    fingerprint: found.fingerprint,
  };
  return csvRow((Object.keys(words.csv) as Column[]).map((column) => cells[column]));
}

const csvRow = (cells: readonly string[]): string => `${cells.map(safeCell).join(',')}\r\n`;

/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it (OWASP, CSV
 * injection).
 */
export function safeCell(cell: string): string {
  const harmless = /^\s*[=+\-@\t\r|%]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
