/** A line without its line break, as bytes; `number` counts from 1. `tooLong`: it was dropped to keep memory flat. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly tooLong: boolean;
}

/** A JSON string of a 1 MB text, fully escaped, still fits. */
export const MAX_LINE = 16 * 1024 * 1024;

const LF = 0x0a;
const CR = 0x0d;

/**
 * Cuts a byte stream into lines, a batch for each chunk that completes any. Works on bytes: 0x0A is never part of a
 * UTF-8 sequence, so chunks may tear characters apart. Ends of line: LF or CRLF. A BOM before line 1 is left out.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>, limit = MAX_LINE): AsyncGenerator<Line[]> {
  let pending: Uint8Array[] = [];
  let size = 0;
  let tooLong = false;
  let number = 0;

  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) {
      tooLong = true;
      pending = [];
    } else if (part.length > 0) pending.push(part);
  };
  const finish = (): Line => {
    let bytes: Uint8Array = pending.length === 1 ? (pending[0] ?? new Uint8Array()) : Buffer.concat(pending);
    number++;
    if (number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    if (bytes[bytes.length - 1] === CR) bytes = bytes.subarray(0, -1);
    const line = { number, bytes, tooLong };
    pending = [];
    size = 0;
    tooLong = false;
    return line;
  };

  for await (const given of stream) {
    const chunk = typeof given === 'string' ? Buffer.from(given) : given;
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, at));
      lines.push(finish());
      from = at + 1;
    }
    hold(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [finish()];
}
