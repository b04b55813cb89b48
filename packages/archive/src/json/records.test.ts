import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonOptions, type JsonRecord, type JsonTrouble, jsonRecords } from './records.ts';

const encoder = new TextEncoder();

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function read(
  text: string | Uint8Array,
  options: JsonOptions = {},
  size = 7,
): Promise<{ records: JsonRecord[]; trouble: JsonTrouble | undefined }> {
  let trouble: JsonTrouble | undefined;
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const records: JsonRecord[] = [];
  const done = (told: JsonTrouble): void => {
    trouble = told;
  };
  for await (const record of jsonRecords(pieces(bytes, size), { ...options, done })) records.push(record);
  return { records, trouble };
}

const values = async (text: string | Uint8Array, options?: JsonOptions, size?: number): Promise<unknown[]> =>
  (await read(text, options, size)).records.map(({ value }) => value);

/** The records a plain walk over the parsed document finds. */
function walk(value: unknown, path: readonly string[] = []): [string, unknown][] {
  if (Array.isArray(value)) return value.map((element) => [path.join('/'), element]);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]): [string, unknown][] =>
      typeof inner === 'object' && inner !== null ? walk(inner, [...path, key]) : [[[...path, key].join('/'), inner]],
    );
  }
  return [];
}

describe('jsonRecords', () => {
  it('gives what a plain walk gives, however the bytes are cut', async () => {
    const document = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
    await fc.assert(
      fc.asyncProperty(document, fc.integer({ min: 1, max: 40 }), fc.boolean(), async (json, size, pretty) => {
        // an own __proto__ key cannot be told from the prototype by a plain walk
        fc.pre(!JSON.stringify(json).includes('__proto__'));
        const { records, trouble } = await read(JSON.stringify(json, null, pretty ? 2 : 0), {}, size);
        const plain = JSON.parse(JSON.stringify(json)) as unknown;
        expect(records.map(({ path, value }) => [path.join('/'), value])).toEqual(walk(plain));
        expect(trouble).toEqual({ truncated: false, bad: 0 });
      }),
    );
  });

  it('passes over the assignment of an X export and a byte-order mark', async () => {
    expect(await values('\ufeffwindow.YTD.tweets.part0 = [ {"tweet":{"id":"1"}} ];\n')).toEqual([{ tweet: { id: '1' } }]);
  });

  it('numbers records by path and appends the key of an object cut into records', async () => {
    const { records } = await read('{"a":{"x":1,"y":{"z":2}},"b":[3,4]}', {
      decide: (path) => (path[0] === 'a' || path[0] === 'b' ? 'records' : 'enter'),
    });
    expect(records.map(({ path, index, value }) => [path.join('.'), index, value])).toEqual([
      ['a.x', 1, 1],
      ['a.y', 1, { z: 2 }],
      ['b', 1, 3],
      ['b', 2, 4],
    ]);
  });

  it('walks into the elements of an array where asked', async () => {
    const { records } = await read('{"list":[{"name":"A","messages":[{"id":1},{"id":2}]},{"name":"B","messages":[{"id":3}]}]}', {
      decide: (path, kind) => (kind === 'array' && path.join('.') === 'list' ? 'enter' : kind === 'array' ? 'records' : 'enter'),
    });
    expect(records.map(({ path, value }) => [path.join('.'), value])).toEqual([
      ['list.name', 'A'],
      ['list.messages', { id: 1 }],
      ['list.messages', { id: 2 }],
      ['list.name', 'B'],
      ['list.messages', { id: 3 }],
    ]);
  });

  it('gives the complete records before a cut', async () => {
    const { records, trouble } = await read('[{"id":1},{"id":2},{"id":3,"te');
    expect(records.map(({ value }) => value)).toEqual([{ id: 1 }, { id: 2 }]);
    expect(trouble).toEqual({ truncated: true, bad: 0 });
  });

  it('counts an element that is no JSON and goes on', async () => {
    const { records, trouble } = await read('[{"id":1},{"id":NaN},{"id":3}, nonsense ,{"id":4}]');
    expect(records.map(({ value }) => value)).toEqual([{ id: 1 }, { id: 3 }, { id: 4 }]);
    expect(trouble).toEqual({ truncated: false, bad: 2 });
  });

  it('saves the records that a lost bracket or quotation mark swallowed', async () => {
    const good = Array.from({ length: 6 }, (_, id) => `{"id":${id},"text":"kata ${id}"}`);
    const lostBracket = [...good.slice(0, 2), '{"id":9,"text":"x"', ...good.slice(2)].join(',');
    expect(await values(`[${lostBracket}]`)).toEqual(expect.arrayContaining(good.map((text) => JSON.parse(text) as unknown)));
    const lostQuote = [...good.slice(0, 2), '{"id":9,"text":"x}', ...good.slice(2)].join(',');
    expect(await values(`[${lostQuote}]`)).toEqual(expect.arrayContaining(good.map((text) => JSON.parse(text) as unknown)));
  });

  it('does not hold or parse what is too deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { records, trouble } = await read(`[{"id":1},${deep},{"id":2}]`, {}, 4096);
    expect(records.map(({ value }) => value)).toEqual([{ id: 1 }, { id: 2 }]);
    expect(trouble).toEqual({ truncated: false, bad: 1 });
  });

  it('reads a million empty objects', async () => {
    const { records } = await read(`[${'{},'.repeat(999_999)}{}]`, {}, 65_536);
    expect(records.length).toBe(1_000_000);
  });

  it('never throws on damaged bytes', async () => {
    const source = encoder.encode(JSON.stringify({ a: [{ id: 1, t: 'x"y' }, { id: 2 }], b: { c: [null, 'é😀'] } }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(source.length - 1), fc.nat(255)), { maxLength: 5 }),
        fc.nat(source.length),
        async (flips, cut) => {
          const bytes = source.slice(0, cut);
          for (const [at, byte] of flips) if (at < bytes.length) bytes[at] = byte;
          const { records } = await read(bytes);
          expect(records.length).toBeLessThan(50);
        },
      ),
    );
  });
});
