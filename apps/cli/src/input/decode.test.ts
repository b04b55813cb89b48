import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id as t } from '../messages/id.ts';
import { decodeText, firstBadByte } from './decode.ts';

const bytes = (...list: (number | string)[]): Uint8Array =>
  Buffer.concat(list.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('decodeText', () => {
  it('reads UTF-8 and leaves the byte order mark out', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 'Salam ✌'), t)).toEqual({ ok: true, value: 'Salam ✌' });
  });
  it('names the byte where UTF-8 breaks', () => {
    expect(decodeText(bytes('abc', 0xff, 'd'), t)).toMatchObject({ ok: false, error: expect.stringContaining('posisi 3') });
  });
  it('calls a file with NUL bytes binary, and UTF-16 by its name', () => {
    expect(decodeText(bytes('PK', 0, 1), t)).toMatchObject({ error: expect.stringContaining('biner (byte NUL pada posisi 2)') });
    expect(decodeText(bytes(0xff, 0xfe, 'h', 0), t)).toMatchObject({ error: expect.stringContaining('UTF-16') });
  });
  it('forgives a character torn off only where the input was cut', () => {
    const torn = bytes('abc', 0xf0, 0x9f, 0x98);
    expect(decodeText(torn, t, true)).toEqual({ ok: true, value: 'abc' });
    expect(decodeText(torn, t).ok).toBe(false);
  });
  it('finds a bad byte exactly when the strict decoder throws', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const lead = fc.constantFrom(0x41, 0x80, 0xc0, 0xc3, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xa0, 0x9f, 0x90, 0x8f);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.array(lead).map((list) => Uint8Array.from(list)),
        ),
        (given) => {
          let valid = true;
          try {
            strict.decode(given);
          } catch {
            valid = false;
          }
          const bad = firstBadByte(given);
          expect(bad === given.length).toBe(valid);
          expect(() => strict.decode(given.subarray(0, bad))).not.toThrow();
        },
      ),
    );
  });
});
