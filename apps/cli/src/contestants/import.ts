import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { ContestantData } from '@netra/checker';
import { COLUMNS } from '@netra/content/contestants';
import { fileReason } from '../input/read.ts';
import { EXIT, type ExitCode, type Io, write } from '../io.ts';
import type { Messages } from '../messages/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { readContestantsTable } from './table.ts';

/**
 * `netra kontestan impor FILE --ke TARGET`: checks all rows, then writes them beside the target and renames, so that
 * a reader never sees half a file and a faulty import changes nothing.
 */
export async function importContestants(source: string, target: string, io: Io, t: Messages): Promise<Result<ExitCode>> {
  if (!target.toLowerCase().endsWith('.csv')) return fail(t.contestants.notCsv(target));
  const read = await readContestantsTable(source, t);
  if (!read.ok) return read;
  const folder = dirname(target);
  const exists = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!exists) return fail(t.contestants.noFolder(folder));
  const beside = `${target}.${process.pid}.baru`;
  try {
    await writeFile(beside, asCsv(read.value));
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    return fail(t.contestants.cannotWrite(target, fileReason(error, t)));
  }
  await write(io.stdout, `${t.contestants.written(read.value.length, target)}\n${t.contestants.next(basename(target))}\n`);
  return ok(EXIT.clean);
}

/** CSV (RFC 4180, LF) that `readContestants` reads back to the same rows. */
export function asCsv(contestants: readonly ContestantData[]): string {
  const rows = contestants.map((c) => [
    c.contest,
    c.region,
    c.number,
    c.name,
    c.mate,
    c.nicknames.join('|'),
    c.hashtags.join('|'),
    c.accounts.join('|'),
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

const quoted = (cell: string): string => (/[",;\t\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
