/** A file that can be read at any place; what it is asked for is all that is read. */
export interface Source {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** At most `length` bytes from `offset`. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

const PIECE = 1 << 18;

/** A source from its beginning to its end. */
export async function* sourceBytes(source: Source): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size; at += PIECE) {
    const bytes = await source.read(at, Math.min(PIECE, source.size - at));
    if (bytes.length === 0) return;
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
