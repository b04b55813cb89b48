import { isOpening } from './value-end.ts';

/** Bytes looked at for the end of one record. */
const LONGEST_RECORD = 1 << 20;

const OPEN_BRACE = 0x7b;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** One character a byte: places in its text are places in the bytes. */
const byteDecoder = new TextDecoder('latin1');

/** What salvaging may still cost, bytes: damage must not become endless work. */
export interface Budget {
  left: number;
}

/**
 * Where the first good record after the beginning of a damaged stretch begins, or -1. A lost bracket or quotation mark
 * makes one element swallow the next ones; each place where an object begins like a record is tried, and one that looks
 * unlike a record (an inside of the damaged one) is passed over.
 *
 * @param keys keys of a good record before, where there is one
 */
export function nextRecord(bytes: Uint8Array, keys: readonly string[], budget: Budget): number {
  if (budget.left <= 0 || bytes.indexOf(OPEN_BRACE, 1) < 0) return -1;
  const text = byteDecoder.decode(bytes);
  const first = keys[0] ?? /^\s*\{\s*"([^"\\]{1,64})"\s*:/.exec(text)?.[1];
  budget.left -= text.length;
  // among records that are objects, a broken string or word was none
  if (keys.length > 0 && !isOpening(bytes[0] as number)) return bytes.indexOf(OPEN_BRACE);
  if (first === undefined) return -1;
  for (const start of recordStarts(text, first)) {
    if (start === 0) continue;
    if (budget.left <= 0) return -1;
    const limit = Math.min(text.length, start + LONGEST_RECORD);
    const stop = endOfObject(text, start, limit);
    budget.left -= (stop < 0 ? limit : stop) - start;
    if (stop >= 0 && isAlike(parse(decoder.decode(bytes.subarray(start, stop))), keys)) return start;
  }
  return -1;
}

function* recordStarts(text: string, key: string): Generator<number> {
  const quoted = byteDecoder.decode(encoder.encode(JSON.stringify(key)));
  const opening = new RegExp(`\\{\\s*${quoted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*:`, 'g');
  for (const { index } of text.matchAll(opening)) yield index;
}

function endOfObject(text: string, start: number, limit: number): number {
  let depth = 0;
  let inString = false;
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) depth++;
    else if ((unit === 0x7d || unit === 0x5d) && --depth <= 0) return at + 1;
  }
  return -1;
}

/** Shares more than half of its keys, or of the good record's. */
function isAlike(value: unknown, keys: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (keys.length === 0) return true;
  const own = Object.keys(value);
  const shared = own.filter((key) => keys.includes(key)).length;
  return shared * 2 > Math.min(own.length, keys.length);
}

/** undefined where the text is no JSON (which no JSON value is). */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
