import { EntryError } from './container/container.ts';
import type { Entry, Unreadable } from './types.ts';

/** An entry as readers get it: one that cannot be unpacked to its end just ends, and the failure is told apart. */
export interface ReadableEntry {
  readonly readable: Entry;
  failure(): Unreadable | undefined;
}

/**
 * Readers give what they hold when a file ends, so a damaged one has to end for them, not throw.
 *
 * @param onBytes called with the bytes read so far; what it throws (the reading was stopped) reaches the reader
 */
export function readableEntry(entry: Entry, onBytes: (read: number) => void): ReadableEntry {
  let failure: Unreadable | undefined;
  async function* open(): AsyncGenerator<Uint8Array> {
    let read = 0;
    const pieces = entry.open()[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await pieces.next().catch((error: unknown) => {
          failure = troubleOf(entry, error);
        });
        if (!next || next.done) return;
        read += next.value.length;
        onBytes(read);
        yield next.value;
      }
    } finally {
      await pieces.return?.();
    }
  }
  return { readable: { path: entry.path, size: entry.size, open }, failure: () => failure };
}

/** What to tell of a file that could not be read. */
export function troubleOf(entry: Entry, error: unknown): Unreadable {
  const why = error instanceof EntryError ? error.why : 'damaged';
  return { file: entry.path, records: 0, why, detail: error instanceof Error ? error.message : String(error) };
}
