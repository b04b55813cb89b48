import Papa from 'papaparse';
import { decodedText } from './lines.ts';

/** One row of a table; `record` counts data rows from 1, the header is 0. */
export interface CsvRow {
  readonly record: number;
  readonly cells: readonly string[];
}

/** Pieces are parsed when they hold so much text: a row must be complete before it can be read. */
const PIECE = 1 << 18;
/** An open quotation longer than this is damage; the text is read as it stands. */
const LONGEST_ROW = 1 << 23;

/** Rows of a comma-separated file (RFC 4180), streaming; quotation marks may span lines. */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  let record = 0;
  let rest = '';
  for await (const text of decodedText(bytes)) {
    rest += text;
    if (rest.length < PIECE) continue;
    const cut = rest.length > LONGEST_ROW ? rest.length : endOfRow(rest);
    if (cut <= 0) continue;
    for (const cells of rows(rest.slice(0, cut))) yield { record: record++, cells };
    rest = rest.slice(cut);
  }
  for (const cells of rows(rest)) yield { record: record++, cells };
}

function rows(text: string): string[][] {
  return Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
}

/** Just after the last line end that stands outside quotation marks. */
function endOfRow(text: string): number {
  let quoted = false;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) quoted = !quoted;
    else if (unit === 10 && !quoted) end = at + 1;
  }
  return end;
}
