import type { Entry, Unreadable } from '../types.ts';
import type { Container } from './container.ts';
import { sequentialSource } from './sequential.ts';
import { blobSource, type Source, sourceBytes } from './source.ts';
import { isZip, openZip, type ZipContainer, type ZipEntry } from './zip.ts';

/** A zip inside a zip is opened up to this size. */
const LARGEST_INNER = 2 * 2 ** 30;
/** A packed inner zip up to this size is unpacked into memory, a larger one as it is read. */
const HELD = 2 ** 25;

/** Opens a zip, or takes a single file as an archive of one. A zip inside a zip is opened too, one level deep. */
export async function openSource(source: Source): Promise<Container> {
  if (!(await isZip(source))) {
    const entry: Entry = { path: source.name, size: source.size, open: () => sourceBytes(source) };
    return { name: source.name, entries: [entry], unreadable: [], close: async () => undefined };
  }
  const outer = await openZip(source);
  const entries: Entry[] = [];
  const unreadable: Unreadable[] = [...outer.unreadable];
  for (const entry of outer.entries) {
    if (!/\.zip$/i.test(entry.path)) {
      entries.push(entry);
      continue;
    }
    const inner = await openInner(entry, source);
    for (const file of inner.entries) entries.push({ ...file, path: `${entry.path}/${file.path}` });
    for (const problem of inner.unreadable) {
      unreadable.push({ ...problem, file: problem.file === entry.path ? entry.path : `${entry.path}/${problem.file}` });
    }
  }
  return { ...outer, entries, unreadable };
}

/** Opens a File or Blob of the browser: a zip, or a single file (its name tells which reader wants it). */
export function openBlob(name: string, blob: Blob): Promise<Container> {
  return openSource(blobSource(name, blob));
}

async function openInner(entry: ZipEntry, outer: Source): Promise<Pick<ZipContainer, 'entries' | 'unreadable'>> {
  const { path, size = 0 } = entry;
  if (size > LARGEST_INNER) return { entries: [], unreadable: [{ file: path, records: 0, why: 'too-large' }] };
  try {
    const { inflate, crc32 } = outer;
    const source = await innerSource(entry, size);
    return await openZip({ ...source, ...(inflate ? { inflate } : {}), ...(crc32 ? { crc32 } : {}) });
  } catch (error) {
    return { entries: [], unreadable: [{ file: path, records: 0, why: 'damaged', detail: String(error) }] };
  }
}

async function innerSource(entry: ZipEntry, size: number): Promise<Source> {
  if (entry.part) return entry.part();
  if (size > HELD) return sequentialSource(entry.path, size, () => entry.open());
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    for await (const piece of entry.open()) pieces.push(piece as Uint8Array<ArrayBuffer>);
  } catch {
    // what was unpacked before the damage is salvaged
  }
  return blobSource(entry.path, new Blob(pieces));
}
