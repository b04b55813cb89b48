import type { Messages } from '../messages/index.ts';
import { articleOf, type ListWords, titleOf, whyOf } from './list-words.ts';
import type { Marks } from './marks.ts';
import type { Row } from './protocol.ts';

type Column = keyof Messages['jejak']['csv'];

/** The list as a table for spreadsheets: UTF-8 with its mark, one act a row. */
export function csvOf(rows: readonly Row[], marks: Marks, words: ListWords): string {
  const { m, labels, reasons } = words;
  const columns = Object.keys(m.jejak.csv) as Column[];
  const list = (values: readonly string[]): string => [...new Set(values)].join('; ');
  const lines = rows.map((row) => {
    const why = whyOf(row, reasons);
    const cells: Record<Column, string> = {
      platform: m.jejak.platforms[row.platform],
      kind: m.jejak.kinds[row.kind],
      date: row.day,
      dateKind: m.jejak.dateKinds[row.dateKind],
      phase: m.phases[row.phase],
      level: m.levels[row.outcome],
      topics: list(why.map(({ reason }) => m.topics[reason.topic])),
      rules: list(why.map(({ reason }) => titleOf(reason, words))),
      law: list(why.flatMap(({ reason }) => reason.law.map((id) => articleOf(id, labels)))),
      sanction: list(why.flatMap(({ reason }) => reason.sanction ?? [])),
      verified: why.some(({ reason }) => reason.verified === false) ? m.jejak.no : m.jejak.yes,
      own: row.text,
      target: row.target,
      why: list(why.map(({ message }) => message)),
      remedy: m.jejak.remedies[row.remedy],
      status: statusOf(row, marks, m),
      url: row.url,
      file: row.file,
      record: String(row.record),
      fingerprint: row.fingerprint,
    };
    return csvRow(columns.map((column) => cells[column]));
  });
  return `\uFEFF${csvRow(Object.values(m.jejak.csv))}${lines.join('')}`;
}

export function statusOf({ fingerprint }: Row, { done, dismissed }: Marks, m: Messages): string {
  const reason = dismissed.get(fingerprint);
  if (reason) return `${m.jejak.status.dismissed}: ${m.check.reasons[reason]}`;
  return done.has(fingerprint) ? m.jejak.status.done : m.jejak.status.open;
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
