import type { Source } from './source.ts';

/** Bytes kept behind the last place read: readers look back a little (a header before its data). */
const KEPT = 1 << 20;

/**
 * A packed file as a source: it can only be unpacked from its beginning, so a place further on is reached by going on, and
 * one that lies back by beginning again. Read in order, as archives are, it is unpacked once.
 *
 * @param size unpacked, bytes
 */
export function sequentialSource(name: string, size: number, open: () => AsyncIterable<Uint8Array>): Source {
  let pieces: AsyncIterator<Uint8Array> | undefined;
  let window: Uint8Array[] = [];
  let windowStart = 0;
  let end = 0;
  let over = false;

  async function reach(offset: number, until: number): Promise<void> {
    if (pieces === undefined || offset < windowStart) {
      await pieces?.return?.();
      pieces = open()[Symbol.asyncIterator]();
      window = [];
      windowStart = 0;
      end = 0;
      over = false;
    }
    while (end < until && !over) {
      const { done, value } = await pieces.next();
      if (done) {
        over = true;
        return;
      }
      window.push(value);
      end += value.length;
      while (window[0] && windowStart + window[0].length < offset - KEPT) windowStart += (window.shift() as Uint8Array).length;
    }
  }

  async function read(offset: number, length: number): Promise<Uint8Array> {
    const until = Math.min(offset + length, size);
    await reach(offset, until);
    const bytes = new Uint8Array(Math.max(0, Math.min(until, end) - offset));
    let at = windowStart;
    for (const piece of window) {
      const from = Math.max(offset, at);
      const to = Math.min(until, at + piece.length);
      if (from < to) bytes.set(piece.subarray(from - at, to - at), from - offset);
      at += piece.length;
    }
    return bytes;
  }

  // one after the other: they share the place the unpacking has reached
  let last: Promise<unknown> = Promise.resolve();
  return {
    name,
    size,
    read(offset, length) {
      const next = last.then(() => read(offset, length));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
