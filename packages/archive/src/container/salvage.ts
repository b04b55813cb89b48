import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate';
import type { Entry } from '../types.ts';
import { type Container, EntryError, isNoise, limited, safePath } from './container.ts';
import { type Source, sourceBytes } from './source.ts';

/** A zip cut off before its central directory: its files are found by their local headers, from the beginning. */
export async function salvageZip(source: Source): Promise<Container> {
  const entries = await salvageEntries(() => sourceBytes(source), source.size);
  return {
    name: source.name,
    entries,
    unreadable: [{ file: source.name, records: 0, why: entries.length === 0 ? 'damaged' : 'truncated' }],
    close: async () => undefined,
  };
}

/**
 * The entries of a zip that can only be read from its beginning (a damaged one, one inside another).
 *
 * @param open the bytes of the zip, from the start each time
 * @param packed size of the zip, bytes
 */
export async function salvageEntries(open: () => AsyncIterable<Uint8Array>, packed: number): Promise<Entry[]> {
  const names: string[] = [];
  await unzip(open(), (file) => {
    names.push(file.name);
  });
  return names.flatMap((name, at): Entry[] =>
    isNoise(name) ? [] : [{ path: safePath(name), size: undefined, open: () => limited(bytesOf(open, at), packed) }],
  );
}

/** Feeds a zip to the streaming reader until `visit` says `true`, the end, or damage. */
async function unzip(bytes: AsyncIterable<Uint8Array>, visit: (file: UnzipFile) => void, stop?: () => boolean): Promise<void> {
  const reader = new Unzip(visit);
  reader.register(UnzipInflate);
  reader.register(UnzipPassThrough);
  try {
    for await (const piece of bytes) {
      reader.push(piece);
      if (stop?.()) return;
    }
  } catch {
    // what was found before the damage stands
  }
}

/** The bytes of the entry at a place, as far as they go. */
async function* bytesOf(open: () => AsyncIterable<Uint8Array>, place: number): AsyncGenerator<Uint8Array> {
  let seen = -1;
  let waiting: Uint8Array[] = [];
  let over = false;
  let failed = false;
  const reader = new Unzip((file) => {
    if (++seen !== place) return;
    file.ondata = (error, piece, final) => {
      if (error) failed = true;
      else if (piece.length > 0) waiting.push(piece);
      if (final || error) over = true;
    };
    file.start();
  });
  reader.register(UnzipInflate);
  reader.register(UnzipPassThrough);
  for await (const piece of open()) {
    try {
      reader.push(piece);
    } catch {
      failed = true;
    }
    const ready = waiting;
    waiting = [];
    yield* ready;
    if (over || failed) break;
  }
  if (failed) throw new EntryError('damaged', 'cannot be unpacked');
}
