/** A file that can be read at any place; what it is asked for is all that is read. */
export interface Source {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** Unpacks raw deflate, where something faster than the web's streams is at hand. */
  readonly inflate?: Inflate;
  /** CRC-32 continued from the one before, where something faster is at hand. */
  readonly crc32?: (bytes: Uint8Array, before: number) => number;
}

export type Inflate = (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

const PIECE = 1 << 18;

/** The bytes of a source from one place to another, piece by piece. */
export async function* sourceBytes(source: Source, from = 0, to: number = source.size): AsyncGenerator<Uint8Array> {
  const end = Math.min(to, source.size);
  for (let at = from; at < end; ) {
    const bytes = await source.read(at, Math.min(PIECE, end - at));
    if (bytes.length === 0) return;
    at += bytes.length;
    yield bytes;
  }
}

/** A File or Blob of the browser. */
export function blobSource(name: string, blob: Blob): Source {
  return {
    name,
    size: blob.size,
    read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
  };
}

/** A part of a source, as a source of its own. */
export function sourcePart(source: Source, name: string, from: number, size: number): Source {
  const length = Math.max(0, Math.min(size, source.size - from));
  return {
    ...source,
    name,
    size: length,
    read: (offset, wanted) => source.read(from + offset, Math.min(wanted, length - offset)),
  };
}
