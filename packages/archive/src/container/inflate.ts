import type { Inflate } from './source.ts';

/** Steps in which a damaged stream is unpacked near the damage: so many packed bytes are lost at most. */
const STEP = 256;

/**
 * Unpacks a raw deflate stream. Where it is damaged or cut off, everything before that is given, then it throws.
 *
 * @param open the packed bytes, from the start each time
 */
export async function* inflated(open: () => AsyncIterable<Uint8Array>, inflate: Inflate = unpack): AsyncGenerator<Uint8Array> {
  const fed = { bytes: 0 };
  let given = 0;
  let failure: unknown;
  try {
    for await (const piece of inflate(counted(open(), fed))) {
      given += piece.length;
      yield piece;
    }
    return;
  } catch (error) {
    failure = error;
  }
  // what was unpacked together with the damaged bytes is lost with them: again, in small steps near the damage
  let seen = 0;
  try {
    for await (const piece of inflate(inSteps(open(), fed.bytes - (1 << 20)))) {
      const fresh = piece.subarray(Math.max(0, given - seen));
      seen += piece.length;
      if (fresh.length > 0) yield fresh;
    }
  } catch {
    // the same damage
  }
  throw failure;
}

async function* unpack(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let stopped = false;
  const feed = async (): Promise<void> => {
    for await (const piece of packed) {
      if (stopped) return;
      await writer.write(piece as Uint8Array<ArrayBuffer>);
    }
    await writer.close();
  };
  // its failure is the reader's too
  void feed().catch((error: unknown) => writer.abort(error).catch(() => undefined));
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    stopped = true;
    void reader.cancel().catch(() => undefined);
    void writer.abort().catch(() => undefined);
    void writer.closed.catch(() => undefined);
  }
}

async function* counted(pieces: AsyncIterable<Uint8Array>, fed: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    fed.bytes += piece.length;
    yield piece;
  }
}

async function* inSteps(pieces: AsyncIterable<Uint8Array>, whole: number): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const piece of pieces) {
    const step = at + piece.length <= whole ? piece.length : STEP;
    for (let from = 0; from < piece.length; from += step) yield piece.subarray(from, from + step);
    at += piece.length;
  }
}
