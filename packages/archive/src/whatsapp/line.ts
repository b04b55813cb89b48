/** A line that begins a message. */
export interface Start {
  /** The three numbers of the date as written. */
  readonly date: readonly [number, number, number];
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Sender and message, or a system line. */
  readonly rest: string;
}

/** Marks of direction, narrow and no-break spaces that phones write around dates and names. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u202f\u2007\u2009]/g;

/** A line without invisible marks, its spaces plain. */
export function plainLine(line: string): string {
  return line.replace(MARKS, '').replace(SPACES, ' ');
}

/**
 * `27/11/24, 08:15 - `, `[27/11/24, 08.15.09] `, `11/27/24, 8:15 PM - `, `2024-11-27, 08:15 - `, `27.11.24 08:15 - `: date,
 * time with colons or dots, perhaps seconds and half of the day, in brackets or with a dash.
 */
const START =
  /^(\[)?(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4}),?\s+(?:(?:pukul|jam|kl\.?|at|um|à|om)\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([AaPp])?\.?\s?(?:[Mm]\.?)?\s*(?:(pagi|siang|sore|malam)\s*)?(?:\]|[-–—])\s*(.*)$/s;

/** Reads the start of a message; undefined: the line goes on with the one before. */
export function readStart(line: string): Start | undefined {
  const match = START.exec(line);
  if (!match) return undefined;
  const [, bracket, a, b, c, h, m, s, half, part, rest = ''] = match;
  if (!bracket && !/[-–—]/.test(line)) return undefined;
  let hour = Number(h);
  const late =
    half?.toLowerCase() === 'p' || ((part === 'sore' || part === 'malam' || part === 'siang') && hour < 12 && hour !== 0);
  const early = half?.toLowerCase() === 'a' || part === 'pagi';
  if (late && hour < 12) hour += part === 'siang' && hour >= 10 ? 0 : 12;
  else if (early && hour === 12) hour = 0;
  return { date: [Number(a), Number(b), Number(c)], hour, minute: Number(m), second: Number(s ?? 0), rest };
}

/** In which order day, month and year stand. */
export type Order = 'dmy' | 'mdy' | 'ymd';

/** Year, month and day of a date's numbers in an order. */
export function calendar([a, b, c]: Start['date'], order: Order): readonly [number, number, number] {
  const year = (value: number): number => (value < 100 ? 2000 + value : value);
  if (order === 'ymd') return [year(a), b, c];
  return order === 'dmy' ? [year(c), b, a] : [year(c), a, b];
}

/**
 * The order of a chat's dates: a year in front; a number above twelve; the order in which time never runs backwards; else
 * the Indonesian one.
 */
export class OrderFinder {
  #first = 0;
  #second = 0;
  #yearFirst = false;
  readonly #back = { dmy: 0, mdy: 0 };
  readonly #last = { dmy: 0, mdy: 0 };

  see(date: Start['date']): void {
    const [a, b] = date;
    if (a > 31) this.#yearFirst = true;
    this.#first = Math.max(this.#first, a);
    this.#second = Math.max(this.#second, b);
    for (const order of ['dmy', 'mdy'] as const) {
      const [y, m, d] = calendar(date, order);
      const day = y * 372 + m * 31 + d;
      if (day < this.#last[order]) this.#back[order]++;
      this.#last[order] = day;
    }
  }

  get order(): Order {
    if (this.#yearFirst) return 'ymd';
    if (this.#first > 12) return 'dmy';
    if (this.#second > 12) return 'mdy';
    return this.#back.mdy < this.#back.dmy ? 'mdy' : 'dmy';
  }
}
