import { EntryError, limited } from './container.ts';
import { crc32 } from './crc.ts';
import { inflated } from './inflate.ts';
import { type Source, sourceBytes } from './source.ts';

/** Where and how a file is packed in a zip. */
export interface Packed {
  /** First byte of its data in the zip. */
  readonly start: number;
  /** Packed bytes. */
  readonly size: number;
  /** As the zip tells it; undefined where it does not. */
  readonly unpacked: number | undefined;
  /** Checksum of the unpacked bytes, as the zip tells it; 0 where it does not. */
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** The zip ends before the file does. */
  readonly isCut?: boolean;
}

/** The local header of a file in a zip: 30 bytes, its name, more fields; then the data. */
export const LOCAL_HEADER = 30;

/** Where the data begins: after the header, whose own lengths may differ from those of the central directory. */
export async function dataStart(source: Source, header: number): Promise<number> {
  const bytes = await source.read(header, LOCAL_HEADER);
  if (bytes.length < LOCAL_HEADER) throw new EntryError('truncated', 'the archive ends before the file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return header + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
}

/** The unpacked bytes of a file in a zip; throws an {@link EntryError} after what could be unpacked. */
export async function* packedBytes(source: Source, packed: Packed): AsyncGenerator<Uint8Array> {
  const { start, size, unpacked, method } = packed;
  const end = Math.min(start + size, source.size);
  const raw = (): AsyncIterable<Uint8Array> => sourceBytes(source, start, end);
  if (method !== 0 && method !== 8) throw new EntryError('damaged', `compression method ${method}`);
  const isCut = packed.isCut === true || start + size > source.size;
  let total = 0;
  let crc = 0;
  const checksum = source.crc32 ?? crc32;
  try {
    for await (const piece of limited(method === 0 ? raw() : inflated(raw, source.inflate), Math.max(0, end - start), unpacked)) {
      total += piece.length;
      if (packed.crc !== 0) crc = checksum(piece, crc);
      yield piece;
    }
  } catch (error) {
    if (error instanceof EntryError) throw error;
    throw new EntryError(isCut ? 'truncated' : 'damaged', String(error));
  }
  if (isCut) throw new EntryError('truncated', 'the archive ends before the file');
  if (unpacked !== undefined && total !== unpacked) {
    throw new EntryError('damaged', `unpacks to ${total} bytes where the archive tells ${unpacked}`);
  }
  // it unpacks, but not to what was packed
  if (crc !== packed.crc) throw new EntryError('damaged', 'the checksum differs');
}
