import { readFile } from 'node:fs/promises';
import type { ContestantData } from '@netra/checker';
import { parseCsv, readContestants, sheetRows } from '@netra/content/contestants';
import { decodeText } from '../input/decode.ts';
import { fileReason } from '../input/read.ts';
import type { Messages } from '../messages/index.ts';
import { fail, ok, type Result } from '../result.ts';

/** Contestants of a CSV or XLSX file; every row that cannot be used is named with line and column. */
export async function readContestantsTable(path: string, t: Messages): Promise<Result<readonly ContestantData[]>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return fail(t.errors.unreadable(path, fileReason(error, t)));
  }
  // Every XLSX is a zip; the name alone may lie.
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const rows = zip ? await readXlsx(bytes, t) : csvRows(bytes, t);
  if (!rows.ok) return fail(t.errors.unreadable(path, rows.error));
  const { contestants, faults } = readContestants(rows.value);
  if (faults.length > 0) {
    const shown = faults.slice(0, 20).map(({ line, column, reason }) => t.errors.cell(path, line, column, reason));
    return fail([...shown, ...(faults.length > shown.length ? ['…'] : []), t.contestants.kept(faults.length)].join('\n'));
  }
  return contestants.length === 0 ? fail(t.contestants.empty(path)) : ok(contestants);
}

function csvRows(bytes: Uint8Array, t: Messages): Result<string[][]> {
  const text = decodeText(bytes, t);
  return text.ok ? ok(parseCsv(text.value)) : text;
}

async function readXlsx(bytes: Uint8Array, t: Messages): Promise<Result<string[][]>> {
  const { readSheet } = await import('read-excel-file/node');
  try {
    return ok(sheetRows(await readSheet(Buffer.from(bytes))));
  } catch (error) {
    return fail(t.errors.notSheet(error instanceof Error ? error.message : String(error)));
  }
}
