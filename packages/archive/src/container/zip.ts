import { configure, type FileEntry, Reader, ZipReader } from '@zip.js/zip.js';
import type { Entry, Unreadable } from '../types.ts';
import { type Container, EntryError, isNoise, limited, safePath } from './container.ts';
import { salvageZip } from './salvage.ts';
import type { Source } from './source.ts';

// Reading happens in the caller's worker already.
configure({ useWebWorkers: false, chunkSize: 1 << 18 });

class SourceReader extends Reader<Source> {
  readonly #source: Source;

  constructor(source: Source) {
    super(source);
    this.#source = source;
    this.size = source.size;
  }

  override readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    return this.#source.read(offset, length);
  }
}

const MAGIC = [0x50, 0x4b];

/** Does the source begin like a zip? An archive with something before it (self-extracting) is told by its name. */
export async function isZip(source: Source): Promise<boolean> {
  const head = await source.read(0, 4);
  return head[0] === MAGIC[0] && head[1] === MAGIC[1] && (head[2] as number) < 9;
}

/** Opens a zip by its central directory; one that has lost it is salvaged from its local headers. */
export async function openZip(source: Source): Promise<Container> {
  const reader = new ZipReader(new SourceReader(source));
  try {
    const entries: Entry[] = [];
    const unreadable: Unreadable[] = [];
    for (const entry of await reader.getEntries()) {
      if (entry.directory || isNoise(entry.filename)) continue;
      const path = safePath(entry.filename);
      if (entry.encrypted) unreadable.push({ file: path, records: 0, why: 'encrypted' });
      else entries.push({ path, size: entry.uncompressedSize, open: () => limited(entryBytes(entry), entry.compressedSize) });
    }
    return { name: source.name, entries, unreadable, close: () => reader.close() };
  } catch {
    await reader.close().catch(() => undefined);
    return salvageZip(source);
  }
}

/** The unpacked bytes of an entry, piece by piece, no faster than they are taken. */
async function* entryBytes(entry: FileEntry): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  let failure: unknown;
  const packing = entry.getData(writable, { checkSignature: false }).catch((error: unknown) => {
    failure = error;
    return writable.abort(error).catch(() => undefined);
  });
  const pieces = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await pieces.read();
      if (done) break;
      yield value;
    }
  } catch (error) {
    failure ??= error;
  } finally {
    await pieces.cancel().catch(() => undefined);
    await packing;
  }
  if (failure !== undefined) throw new EntryError('damaged', String(failure));
}
