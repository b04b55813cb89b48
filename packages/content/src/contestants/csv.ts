import type { ContestantData } from '@netra/checker';

/** Columns of a contestants file, in any order; the first four are needed. */
export const COLUMNS = ['kontes', 'wilayah', 'nomor', 'calon', 'wakil', 'sebutan', 'tagar', 'akun'] as const;

/** A row that cannot be used: which line, which column, why. */
export interface RowFault {
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

export interface ContestantsResult {
  readonly contestants: readonly ContestantData[];
  readonly faults: readonly RowFault[];
}

/** Cuts CSV (RFC 4180; comma, semicolon or tab, told from the header) into rows of cells. */
export function parseCsv(source: string): string[][] {
  const text = source.replace(/^\uFEFF/, '');
  const head = text.slice(0, text.search(/\r|\n|$/));
  const delimiter = [',', ';', '\t'].reduce((best, d) => (head.split(d).length > head.split(best).length ? d : best), ',');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (quoted) {
      if (char === '"' && text.charAt(i + 1) === '"') {
        cell += '"';
        i++;
      } else if (char === '"') quoted = false;
      else cell += char;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === delimiter) {
      row.push(cell);
      cell = '';
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text.charAt(i + 1) === '\n') i++;
      row.push(cell);
      rows.push(row);
      row = [];
      cell = '';
    } else cell += char;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

const list = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Spreadsheets take 12.10 for a number and keep 12.1 (or 12,1): a code of one digit after the dot lost its zero.
 * No code ends in a single digit, so nothing else can be meant.
 */
const withZero = (region: string): string => region.replace(/^(\d\d)[.,](\d)$/, '$1.$20');

/** Rows of a spreadsheet (cells of nothing, text, numbers or days) as `readContestants` takes them. */
export function sheetRows(rows: readonly (readonly unknown[])[]): string[][] {
  return rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))));
}

/**
 * Rows of a contestants table (CSV or sheet) to contestants. Rows that cannot be used are named, the rest kept.
 *
 * @param rows first row is the header
 */
export function readContestants(rows: readonly (readonly string[])[]): ContestantsResult {
  const header = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const column = (name: string): number => header.indexOf(name);
  const faults: RowFault[] = [];
  for (const name of COLUMNS.slice(0, 4)) {
    if (column(name) === -1)
      faults.push({ line: 1, column: name, reason: `kolom "${name}" tidak ada; judul kolom: ${COLUMNS.join(',')}` });
  }
  if (faults.length > 0) return { contestants: [], faults };
  const contestants: ContestantData[] = [];
  rows.slice(1).forEach((row, at) => {
    const line = at + 2;
    const cell = (name: string): string => (row[column(name)] ?? '').trim();
    if (row.every((value) => value.trim() === '')) return;
    const region = withZero(cell('wilayah')).replace(/\./g, '');
    const number = cell('nomor').replace(/^0+(?=\d)/, '');
    if (!cell('calon')) {
      faults.push({ line, column: 'calon', reason: 'nama calon kosong' });
      return;
    }
    if (!/^(?:\d{2}|\d{4})?$/.test(region)) {
      faults.push({
        line,
        column: 'wilayah',
        reason: `"${cell('wilayah')}" bukan kode provinsi atau kabupaten/kota (12 atau 12.06)`,
      });
      return;
    }
    if (!/^\d{0,2}$/.test(number)) {
      faults.push({ line, column: 'nomor', reason: `"${cell('nomor')}" bukan nomor urut` });
      return;
    }
    contestants.push({
      contest: cell('kontes') || 'impor',
      region,
      number,
      kind: cell('kontes').startsWith('partai') ? 'partai' : 'pasangan',
      name: cell('calon'),
      mate: cell('wakil'),
      nicknames: list(cell('sebutan')),
      hashtags: list(cell('tagar')),
      accounts: list(cell('akun')),
    });
  });
  return { contestants, faults };
}
