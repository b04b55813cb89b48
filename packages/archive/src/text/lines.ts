/** A line longer than this is cut into pieces: no chat or table has one, a damaged file may. */
const LONGEST_LINE = 1 << 20;

/**
 * Lines of a UTF-8 (or UTF-16 with a byte-order mark) file, one at a time. `\n`, `\r\n` and `\r` end a line; the ends are
 * left off. Broken bytes become U+FFFD.
 */
export async function* textLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decodedText(bytes)) {
    let from = 0;
    const all = rest + text;
    // a \r kept back is looked at again
    for (let at = rest.endsWith('\r') ? rest.length - 1 : rest.length; at < all.length; at++) {
      const unit = all.charCodeAt(at);
      if (unit !== 10 && unit !== 13) {
        if (at - from >= LONGEST_LINE) {
          yield all.slice(from, at);
          from = at;
        }
        continue;
      }
      // a \r at the end of a piece may be half of \r\n
      if (unit === 13 && at + 1 === all.length) break;
      yield all.slice(from, at);
      if (unit === 13 && all.charCodeAt(at + 1) === 10) at++;
      from = at + 1;
    }
    rest = all.slice(from);
  }
  if (rest !== '') yield rest.endsWith('\r') ? rest.slice(0, -1) : rest;
}

/** The text of a file, piece by piece, its byte-order mark left off. */
export async function* decodedText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const last = decoder?.decode() ?? '';
  if (last !== '') yield last;
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
