/** A run of digits, perhaps grouped by single spaces, dots or hyphens. */
export interface DigitRun {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** The run as written. */
  readonly raw: string;
}

const RUN = /\+?\(?\d(?:[ .\-–()/]{0,2}\d){4,24}\)?/g;

/** Every run of five digits or more, in order. Linear: each character is visited once. */
export function digitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  for (const match of text.matchAll(RUN)) {
    const raw = match[0];
    runs.push({ digits: raw.replace(/\D/g, ''), start: match.index, end: match.index + raw.length, raw });
  }
  return runs;
}

/** Is this a calendar day? Month and day from 1; year of four digits. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2100) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Lower-cased text around a span: `before` and `after` each at most `width` units. */
export function around(lower: string, start: number, end: number, width: number): { before: string; after: string } {
  return { before: lower.slice(Math.max(0, start - width), start), after: lower.slice(end, end + width) };
}
