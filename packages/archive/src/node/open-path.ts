import { createReadStream } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { type Container, isNoise } from '../container/container.ts';
import { openSource } from '../container/open.ts';
import type { Source } from '../container/source.ts';
import type { Entry } from '../types.ts';

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

async function openFolder(root: string): Promise<Container> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const entries: Entry[] = [];
  for (const file of found) {
    if (!file.isFile()) continue;
    const full = join(file.parentPath, file.name);
    const path = relative(root, full).split(sep).join('/');
    if (isNoise(path)) continue;
    const { size } = await stat(full);
    entries.push({ path, size, open: () => createReadStream(full, { highWaterMark: 1 << 18 }) });
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { name: basename(root), entries, unreadable: [], close: async () => undefined };
}
