/** Values nested deeper are no records of any export. */
export const DEEPEST = 200;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;

/** `,` `:` `"`, white space and brackets: no number, `true`, `false` or `null` goes on after them. */
const ENDS_SCALAR = new Uint8Array(256);
for (const character of ' \t\r\n,:"[]{}') ENDS_SCALAR[character.charCodeAt(0)] = 1;

/** Finds where a JSON value ends, over pieces of any size; every byte is looked at once. */
export class ValueEnd {
  #kind: 'container' | 'string' | 'scalar' = 'scalar';
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The value is nested too deep. */
  deep = false;

  /** @param first the value's first byte */
  begin(first: number): void {
    this.#kind = isOpening(first) ? 'container' : first === QUOTE ? 'string' : 'scalar';
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.deep = false;
  }

  /** The place after the value, or -1 where it goes on beyond the piece. */
  find(piece: Uint8Array, from: number, isStart: boolean): number {
    if (this.#kind === 'scalar') {
      // the first byte belongs to the value, whatever it is: there is always progress
      for (let at = isStart ? from + 1 : from; at < piece.length; at++) if (ENDS_SCALAR[piece[at] as number] === 1) return at;
      return -1;
    }
    const isString = this.#kind === 'string';
    const { length } = piece;
    let depth = this.#depth;
    let inString = this.#inString;
    let escaped = this.#escaped;
    for (let at = from; at < length; at++) {
      const byte = piece[at] as number;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) {
          inString = false;
          if (isString) return at + 1;
        } else if (byte === LINE_FEED) {
          // no string holds a bare line feed: its end was lost
          inString = false;
          if (isString) return at;
        }
        continue;
      }
      if (byte === QUOTE) inString = true;
      else if (isOpening(byte)) {
        if (++depth > DEEPEST) this.deep = true;
      } else if (isClosing(byte) && --depth <= 0) return at + 1;
    }
    this.#depth = depth;
    this.#inString = inString;
    this.#escaped = escaped;
    return -1;
  }
}

/** `{` or `[` */
export function isOpening(byte: number): boolean {
  return byte === 0x7b || byte === 0x5b;
}

/** `}` or `]` */
export function isClosing(byte: number): boolean {
  return byte === 0x7d || byte === 0x5d;
}
