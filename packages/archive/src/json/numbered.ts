import type { Frame } from './frame.ts';
import type { JsonRecord } from './records.ts';

/** Paths whose records are numbered; beyond them (an object of endless keys) every number is 1. */
const MOST_PATHS = 10_000;

/** Gathers records, each with its path and its number among those of that path. */
export class NumberedRecords {
  readonly #counts: Map<string, number> = new Map();
  #records: JsonRecord[] = [];

  /** A value of the array or object that is walked through. */
  add(value: unknown, frame: Frame): void {
    const path = frame.array ? frame.path : [...frame.path, frame.key];
    const name = path.length === 1 ? (path[0] as string) : path.join('\u0000');
    const index = (this.#counts.get(name) ?? 0) + 1;
    if (index > 1 || this.#counts.size < MOST_PATHS) this.#counts.set(name, index);
    if (frame.array && frame.keys.length === 0 && typeof value === 'object' && value !== null) frame.keys = Object.keys(value);
    this.#records.push({ path, index, value });
  }

  /** What was gathered since the last time. */
  take(): JsonRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }
}
