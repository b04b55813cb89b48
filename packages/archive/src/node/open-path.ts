import { createReadStream } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Container, isNoise } from '../container/container.ts';
import { openSource } from '../container/open.ts';
import type { Source } from '../container/source.ts';
import type { Entry, Unreadable } from '../types.ts';

/**
 * Opens an export on disk: a zip, an unpacked folder, or a single file.
 *
 * @throws the file system's own error where the path cannot be read
 */
export async function openPath(path: string): Promise<Container> {
  const info = await stat(path);
  if (info.isDirectory()) return openFolder(path);
  const handle = await open(path, 'r');
  const container = await openSource(handleSource(basename(path), info.size, handle));
  return {
    ...container,
    close: async () => {
      await container.close();
      await handle.close();
    },
  };
}

function handleSource(name: string, size: number, handle: FileHandle): Source {
  return {
    name,
    size,
    inflate: zlibInflate,
    crc32: (bytes, before) => crc32(bytes, before),
    read: async (offset, length) => {
      const buffer = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, offset + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return filled === buffer.length ? buffer : buffer.subarray(0, filled);
    },
  };
}

/** zlib itself, without the web streams around it. */
async function* zlibInflate(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 1 << 18 });
  const feeding = pipeline(packed, inflate).catch((error: unknown) => inflate.destroy(error as Error));
  yield* inflate as AsyncIterable<Uint8Array>;
  await feeding;
}

/** Every file under a folder; zips in it (the parts of one export, still packed) are opened. */
async function openFolder(root: string): Promise<Container> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const entries: Entry[] = [];
  const unreadable: Unreadable[] = [];
  const parts: Container[] = [];
  for (const file of found) {
    if (!file.isFile()) continue;
    const full = join(file.parentPath, file.name);
    const path = relative(root, full).split(sep).join('/');
    if (isNoise(path)) continue;
    if (!/\.zip$/i.test(path)) {
      const { size } = await stat(full);
      entries.push({ path, size, open: () => createReadStream(full, { highWaterMark: 1 << 18 }) });
      continue;
    }
    const part = await openPath(full);
    parts.push(part);
    for (const entry of part.entries) entries.push({ ...entry, path: `${path}/${entry.path}` });
    for (const problem of part.unreadable) {
      unreadable.push({ ...problem, file: problem.file === part.name ? path : `${path}/${problem.file}` });
    }
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  const close = async (): Promise<void> => {
    for (const part of parts) await part.close();
  };
  return { name: basename(root), entries, unreadable, close };
}
