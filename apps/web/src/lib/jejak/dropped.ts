import { type Container, type Entry, openBlob, type Unreadable } from '@netra/archive';
import type { Dropped } from './protocol.ts';

export interface Opened {
  readonly containers: readonly Container[];
  /** Files without a byte, archives without a file. */
  readonly empty: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

const LOOSE = /\.(?:json|js|csv|txt|html?)$/i;
const MEDIA = /\.(?:jpe?g|png|gif|webp|heic|avif|mp4|mov|m4v|webm|avi|3gp|mkv|mp3|m4a|aac|ogg|opus|wav|amr)$/i;
/** What operating systems leave in folders. */
const NOISE = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

/** Opens dropped zips one by one; loose files and the files of a folder are one export together. Nothing is read yet. */
export async function openDropped(dropped: readonly Dropped[]): Promise<Opened> {
  const containers: Container[] = [];
  const loose: Entry[] = [];
  const empty: string[] = [];
  const unreadable: Unreadable[] = [];
  for (const { path, file } of dropped) {
    if (NOISE.test(path) || MEDIA.test(path)) continue;
    if (file.size === 0) {
      empty.push(path);
      continue;
    }
    if (LOOSE.test(path)) {
      loose.push({ path, size: file.size, open: () => pieces(file) });
      continue;
    }
    try {
      const container = await openBlob(path, file);
      // a single file that is no zip stands alone in its container: it belongs to the loose ones
      if (container.entries.length === 1 && container.entries[0]?.path === path) loose.push(...container.entries);
      else containers.push(container);
      if (container.entries.length === 0 && container.unreadable.length === 0) empty.push(path);
    } catch (error) {
      unreadable.push({ file: path, records: 0, why: 'damaged', detail: String(error) });
    }
  }
  if (loose.length > 0) {
    loose.sort((a, b) => (a.path < b.path ? -1 : 1));
    const [first = ''] = loose.map(({ path }) => path.split('/')[0]);
    containers.push({ name: first, entries: loose, unreadable: [], close: async () => undefined });
  }
  return { containers, empty, unreadable };
}

async function* pieces(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
