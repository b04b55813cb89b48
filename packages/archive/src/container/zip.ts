import { configure, Reader, ZipReader } from '@zip.js/zip.js';
import type { Entry, Unreadable } from '../types.ts';
import { type Container, isNoise, safePath } from './container.ts';
import { fileName } from './names.ts';
import { dataStart, packedBytes } from './packed.ts';
import { MOST_ENTRIES, salvageZip } from './salvage.ts';
import { type Source, sourcePart } from './source.ts';

// the caller is a worker already
configure({ useWebWorkers: false });

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

/** A zip without files has no more than its end record and a remark, bytes. */
const EMPTY = 22 + 0xffff;

/** Does the source begin or end like a zip, or is it called one? */
export async function isZip(source: Source): Promise<boolean> {
  const head = await source.read(0, 4);
  const isMarked = head[0] === 0x50 && head[1] === 0x4b && (head[2] as number) < 9 && (head[3] as number) < 9;
  return isMarked || (source.size > 0 && /\.zip$/i.test(source.name));
}

/** A file of a zip; `part` is its place in the zip where it is stored as it is. */
export interface ZipEntry extends Entry {
  part?(): Promise<Source>;
}

export interface ZipContainer extends Container {
  readonly entries: readonly ZipEntry[];
}

/**
 * Opens a zip by its central directory; one that has lost it is salvaged. Of the files only what is asked for is read: the
 * library reads the directory, the data go from the source through the platform's own decompression.
 */
export async function openZip(source: Source): Promise<ZipContainer> {
  const entries: ZipEntry[] = [];
  const unreadable: Unreadable[] = [];
  const reader = new ZipReader(new SourceReader(source));
  let packedTotal = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      const { offset, compressedSize: size, uncompressedSize: unpacked, compressionMethod: method, signature: crc = 0 } = entry;
      const name = fileName(entry.rawFilename, entry.filenameUTF8);
      if (entry.directory || isNoise(name)) continue;
      const path = safePath(name);
      if (entry.encrypted) {
        unreadable.push({ file: path, records: 0, why: 'encrypted' });
        continue;
      }
      if (entries.length >= MOST_ENTRIES) {
        unreadable.push({ file: source.name, records: 0, why: 'too-large', detail: `more than ${MOST_ENTRIES} files` });
        break;
      }
      packedTotal += size;
      const open = async function* (): AsyncGenerator<Uint8Array> {
        yield* packedBytes(source, { start: await dataStart(source, offset), size, unpacked, method, crc });
      };
      const part = async (): Promise<Source> => sourcePart(source, path, await dataStart(source, offset), size);
      entries.push({ path, size: unpacked, open, ...(method === 0 ? { part } : {}) });
    }
  } catch {
    return salvageZip(source);
  } finally {
    await reader.close().catch(() => undefined);
  }
  // a directory that tells more than there is (files that share their data: a bomb) or nothing at all
  if (packedTotal > 2 * source.size || (entries.length + unreadable.length === 0 && source.size > EMPTY))
    return salvageZip(source);
  return { name: source.name, entries, unreadable, close };
}

async function close(): Promise<void> {
  // nothing is held open
}
