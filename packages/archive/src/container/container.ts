import type { Entry, Trouble, Unreadable } from '../types.ts';

/** An archive, folder or single file, opened: its files, and what of it cannot be read. */
export interface Container {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly unreadable: readonly Unreadable[];
  close(): Promise<void>;
}

/** Thrown while an entry is read; the reading goes on with the next one. */
export class EntryError extends Error {
  readonly why: Trouble;

  constructor(why: Trouble, message: string) {
    super(message);
    this.why = why;
  }
}

/** Entries larger than this are not exports. */
const LARGEST_ENTRY = 8 * 2 ** 30;
/** A small file that unpacks beyond both is a bomb. */
const FREE = 50 * 2 ** 20;
const RATIO = 200;

/**
 * The bytes of an entry, stopped where they outgrow the limits.
 *
 * @param packed size in the archive, bytes
 * @param told unpacked size as the archive tells it, bytes
 */
export async function* limited(bytes: AsyncIterable<Uint8Array>, packed: number, told?: number): AsyncGenerator<Uint8Array> {
  const most = Math.min(LARGEST_ENTRY, Math.max(FREE, Math.min(packed * RATIO, told ?? LARGEST_ENTRY)));
  let total = 0;
  for await (const piece of bytes) {
    total += piece.length;
    if (total > most) throw new EntryError('too-large', `unpacks to more than ${most} bytes`);
    yield piece;
  }
}

const NOISE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/;

/** Folders and what operating systems leave in archives. */
export function isNoise(path: string): boolean {
  return path.endsWith('/') || NOISE.test(path);
}

/** A path inside an archive as a name to show: never absolute, never upward; nothing is written to disk by it. */
export function safePath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part))
    .join('/');
}
