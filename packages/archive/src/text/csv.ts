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
/** A quotation that stays open for longer in a damaged text is taken to end here. */
const LONGEST_CELL = 1 << 16;

/**
 * Rows of a comma-separated file (RFC 4180), streaming; quotation marks may span lines. Where a quotation mark is lost or
 * doubled, the rows after it are found again by their line ends.
 */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  let record = 0;
  let rest = '';
  let width = 0;
  function* taken(text: string): Generator<CsvRow> {
    for (const cells of rows(text, width)) {
      if (record === 0) width = cells.length;
      yield { record: record++, cells };
    }
  }
  for await (const text of decodedText(bytes)) {
    rest += text;
    if (rest.length < PIECE) continue;
    const cut = rest.length > LONGEST_ROW ? rest.lastIndexOf('\n') + 1 || rest.length : endOfRow(rest);
    if (cut <= 0) continue;
    yield* taken(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  yield* taken(rest);
}

function rows(text: string, width: number): readonly string[][] {
  const { data, errors } = parsed(text);
  return errors.some(({ type }) => type === 'Quotes') ? salvaged(text, width || (data[0]?.length ?? 0)) : data;
}

const parsed = (text: string): Papa.ParseResult<string[]> => Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });

/**
 * Rows of a text whose quotation marks do not pair. Lines are joined while a quotation is open; a line that is a whole row
 * by itself, as wide as the header, ends what stood open before it.
 */
function salvaged(text: string, width: number): readonly string[][] {
  const found: string[][] = [];
  let open: string[] = [];
  let size = 0;
  const close = (): void => {
    if (size > 0) found.push(...parsed(open.join('\n')).data);
    open = [];
    size = 0;
  };
  for (const line of text.split('\n')) {
    const turns = (line.split('"').length - 1) % 2 === 1;
    if (size > 0 && !turns && width >= 3) {
      const alone = parsed(line);
      if (alone.errors.length === 0 && alone.data[0]?.length === width) close();
    }
    const ends = turns === size > 0;
    open.push(line);
    size += line.length + 1;
    if (ends || size > LONGEST_CELL) close();
  }
  close();
  return found;
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
