import { type ContestantsResult, parseCsv, readContestants, sheetRows } from '@netra/content/contestants';

const ZIP = [0x50, 0x4b];

/** Reads a contestants file on this device: XLSX (told by its first bytes, not its name) or CSV. */
export async function importContestants(file: Blob): Promise<ContestantsResult> {
  const bytes = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (bytes[0] === ZIP[0] && bytes[1] === ZIP[1]) {
    const { readSheet } = await import('read-excel-file/browser');
    return readContestants(sheetRows(await readSheet(file)));
  }
  return readContestants(parseCsv(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())));
}
