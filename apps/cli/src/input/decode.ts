import type { Messages } from '../messages/index.ts';
import { fail, ok, type Result } from '../result.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/**
 * Bytes to text; a byte order mark is left out.
 *
 * @param cut the bytes stop in the middle of a longer input: a sequence torn off at the very end is forgiven
 */
export function decodeText(bytes: Uint8Array, t: Messages, cut = false): Result<string> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return fail(t.errors.utf16);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return fail(t.errors.binary(nul));
  try {
    return ok(strict.decode(bytes));
  } catch {
    const bad = firstBadByte(bytes);
    if (cut && bad >= bytes.length - 3) return ok(lenient.decode(bytes.subarray(0, bad)));
    return fail(t.errors.badUtf8(bad));
  }
}

/** Offset of the first byte that belongs to no valid UTF-8 sequence (RFC 3629); length when all is well. */
export function firstBadByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const size = sequenceLength(bytes, i);
    if (size === 0) return i;
    i += size;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  const between = (low: number, high: number): boolean => second >= low && second <= high;
  const tail = (count: number): boolean => {
    for (let i = at + 2; i < at + 2 + count; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false;
    return true;
  };
  if (lead >= 0xc2 && lead <= 0xdf) return between(0x80, 0xbf) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef)
    // No overlong forms, no surrogates.
    return between(lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf) && tail(1) ? 3 : 0;
  if (lead >= 0xf0 && lead <= 0xf4) return between(lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf) && tail(2) ? 4 : 0;
  return 0;
}
