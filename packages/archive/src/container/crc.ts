/** Eight tables: eight bytes are taken in at once. */
const TABLES: Tables = makeTables();
type Tables = [Table, Table, Table, Table, Table, Table, Table, Table];
type Table = Int32Array;

/** The checksum of zips (CRC-32), continued from the one before; begin with 0. */
export function crc32(bytes: Uint8Array, before: number): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  // looked up by a byte or within the length: never undefined
  const b = bytes as ArrayLike<number> as number[];
  let crc = ~before;
  let at = 0;
  const whole = bytes.length - (bytes.length % 8);
  for (; at < whole; at += 8) {
    const low =
      crc ^ ((b[at] as number) | ((b[at + 1] as number) << 8) | ((b[at + 2] as number) << 16) | ((b[at + 3] as number) << 24));
    crc =
      (t7[low & 255] as number) ^
      (t6[(low >>> 8) & 255] as number) ^
      (t5[(low >>> 16) & 255] as number) ^
      (t4[low >>> 24] as number) ^
      (t3[b[at + 4] as number] as number) ^
      (t2[b[at + 5] as number] as number) ^
      (t1[b[at + 6] as number] as number) ^
      (t0[b[at + 7] as number] as number);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (t0[(crc ^ (b[at] as number)) & 255] as number);
  return ~crc >>> 0;
}

function makeTables(): Tables {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const tables: Table[] = [first];
  for (let i = 1; i < 8; i++) {
    const last = tables[i - 1] as Int32Array;
    tables.push(last.map((crc) => (crc >>> 8) ^ (first[crc & 255] as number)));
  }
  return tables as Tables;
}
