import type { Entry, Unreadable } from '../types.ts';
import { type Container, isNoise, safePath } from './container.ts';
import { fileName } from './names.ts';
import { LOCAL_HEADER, type Packed, packedBytes } from './packed.ts';
import { type Source, sourceBytes } from './source.ts';

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const DESCRIPTOR = 0x08074b50;
/** Files found in one archive at most. */
export const MOST_ENTRIES = 500_000;

interface Found {
  readonly path: string;
  readonly encrypted: boolean;
  readonly packed: Packed;
  /** Where to look for the next. */
  readonly next: number;
}

/** A zip without a readable central directory (cut off, damaged): its files are found by their own headers. */
export async function salvageZip(source: Source): Promise<Container> {
  const entries: Entry[] = [];
  const unreadable: Unreadable[] = [];
  let at = await find(source, 0, [LOCAL]);
  while (at >= 0 && entries.length < MOST_ENTRIES) {
    const found = await readHeader(source, at);
    if (!found) break;
    const { path, packed, encrypted } = found;
    if (encrypted) unreadable.push({ file: path, records: 0, why: 'encrypted' });
    else if (path !== '' && !isNoise(path)) {
      entries.push({ path: safePath(path), size: packed.unpacked, open: () => packedBytes(source, packed) });
    }
    at = await find(source, found.next, [LOCAL]);
  }
  const why = entries.length === 0 && unreadable.length === 0 ? 'damaged' : 'truncated';
  unreadable.push({ file: source.name, records: 0, why });
  return { name: source.name, entries, unreadable, close: async () => undefined };
}

async function readHeader(source: Source, at: number): Promise<Found | undefined> {
  const head = await source.read(at, LOCAL_HEADER);
  if (head.length < LOCAL_HEADER) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const flags = view.getUint16(6, true);
  const nameLength = view.getUint16(26, true);
  const extraLength = view.getUint16(28, true);
  const more = await source.read(at + LOCAL_HEADER, nameLength + extraLength);
  const path = fileName(more.subarray(0, nameLength), (flags & 0x800) !== 0);
  const start = at + LOCAL_HEADER + nameLength + extraLength;
  const common = { path, encrypted: (flags & 1) !== 0 };
  const method = view.getUint16(8, true);
  let size: number = view.getUint32(18, true);
  let unpacked: number | undefined = view.getUint32(22, true);
  if (size === 0xffffffff || unpacked === 0xffffffff) {
    const wide = zip64Sizes(more.subarray(nameLength));
    unpacked = wide?.unpacked;
    size = wide?.size ?? source.size - start;
  }
  if ((flags & 8) === 0 || size > 0) {
    const isCut = start + size > source.size;
    return {
      ...common,
      packed: { start, size, unpacked, method, crc: view.getUint32(14, true), isCut },
      next: isCut ? start : start + size,
    };
  }
  // written as a stream: its size stands after it
  const end = await endOfStream(source, start);
  const packed = { start, size: (end ?? source.size) - start, unpacked: undefined, method, crc: 0, isCut: end === undefined };
  return { ...common, packed, next: end ?? source.size };
}

function zip64Sizes(extra: Uint8Array): { unpacked: number; size: number } | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1 || at + 20 > extra.length) continue;
    return { unpacked: Number(view.getBigUint64(at + 4, true)), size: Number(view.getBigUint64(at + 12, true)) };
  }
  return undefined;
}

/** The end of data whose size stands after it: where a descriptor or a header tells just the size that lies before it. */
async function endOfStream(source: Source, start: number): Promise<number | undefined> {
  for (let at = start; ; at += 4) {
    at = await find(source, at, [DESCRIPTOR, LOCAL, DIRECTORY]);
    if (at < 0) return undefined;
    const around = Math.max(start, at - 24);
    const bytes = await source.read(around, 48);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const here = at - around;
    const told = (place: number, wide: boolean): number => {
      if (place < 0 || place + (wide ? 8 : 4) > bytes.length) return -1;
      return wide ? Number(view.getBigUint64(place, true)) : view.getUint32(place, true);
    };
    // with its mark: mark, checksum, packed size (4 or 8 bytes)
    if (view.getUint32(here, true) === DESCRIPTOR && [told(here + 8, false), told(here + 8, true)].includes(at - start))
      return at;
    // without: checksum, packed size, unpacked size, then the next header
    if (told(here - 8, false) === at - 12 - start) return at - 12;
    if (told(here - 16, true) === at - 20 - start) return at - 20;
  }
}

/** The next place where one of the marks (little-endian, beginning with `PK`) stands, or -1. */
async function find(source: Source, from: number, marks: readonly number[]): Promise<number> {
  let base = from;
  let carried: Uint8Array = new Uint8Array(0);
  for await (const piece of sourceBytes(source, from)) {
    const bytes = new Uint8Array(carried.length + piece.length);
    bytes.set(carried);
    bytes.set(piece, carried.length);
    const view = new DataView(bytes.buffer);
    for (let at = bytes.indexOf(0x50); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
      if (marks.includes(view.getUint32(at, true))) return base + at;
    }
    const kept = Math.min(3, bytes.length);
    carried = bytes.slice(bytes.length - kept);
    base += bytes.length - kept;
  }
  return -1;
}
