/** A line that begins a message. */
export interface Start {
  /** iPhones write brackets, Android a dash; one chat has one of them. */
  readonly style: 'bracket' | 'dash';
  /** The three numbers of the date as written. */
  readonly date: readonly [number, number, number];
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Sender and message, or a system line. */
  readonly rest: string;
}

/** In which order day, month and year stand. */
export type Order = 'dmy' | 'mdy' | 'ymd';

/** Year, month and day of a date's numbers in an order; year 0 where WhatsApp was not born or it is a time to come. */
export function calendar([a, b, c]: Start['date'], order: Order): readonly [number, number, number] {
  if (order === 'ymd') return [yearOf(a), b, c];
  return order === 'dmy' ? [yearOf(c), b, a] : [yearOf(c), a, b];
}

function yearOf(written: number): number {
  const year = written < 100 ? 2000 + written : written;
  return year >= 2009 && year < 2100 ? year : 0;
}

/**
 * The order of a chat's dates: the one that more dates demand (a year in front, a day above twelve); else the one in which
 * time runs backwards less; else the Indonesian one. A majority, because damaged and pasted lines have dates too.
 */
export class OrderFinder {
  readonly #demands = { dmy: 0, mdy: 0, ymd: 0 };
  readonly #back = { dmy: 0, mdy: 0 };
  readonly #last = { dmy: 0, mdy: 0 };

  see(date: Start['date']): void {
    const [a, b, c] = date;
    if (a > 31 && b <= 12 && c <= 31) this.#demands.ymd++;
    else if (a > 12 && a <= 31 && b <= 12) this.#demands.dmy++;
    else if (b > 12 && b <= 31 && a <= 12) this.#demands.mdy++;
    for (const order of ['dmy', 'mdy'] as const) {
      const [y, m, d] = calendar(date, order);
      const day = y * 372 + m * 31 + d;
      if (day < this.#last[order]) this.#back[order]++;
      this.#last[order] = day;
    }
  }

  get order(): Order {
    const { dmy, mdy, ymd } = this.#demands;
    if (ymd > dmy && ymd > mdy) return 'ymd';
    if (dmy !== mdy) return dmy > mdy ? 'dmy' : 'mdy';
    return this.#back.mdy < this.#back.dmy ? 'mdy' : 'dmy';
  }
}
