import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonTrouble, jsonRecords } from './records.ts';

const encoder = new TextEncoder();

async function read(bytes: Uint8Array, size = 997): Promise<{ values: unknown[]; trouble: JsonTrouble | undefined }> {
  const values: unknown[] = [];
  let trouble: JsonTrouble | undefined;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  const done = (told: JsonTrouble): void => {
    trouble = told;
  };
  for await (const { value } of jsonRecords(pieces(), { done })) values.push(value);
  return { values, trouble };
}

const valuesOf = async (text: string, size?: number): Promise<unknown[]> => (await read(encoder.encode(text), size)).values;

const COUNT = 40;
const list = <T>(make: (id: string) => T): T[] => Array.from({ length: COUNT }, (_, i) => make(`R${i}`));
/** Documents shaped like the exports; the record's own id is a string that stands nowhere else. */
const SHAPES = {
  'X tweets': {
    start: 'window.YTD.tweets.part0 = ',
    json: list((id_str) => ({
      tweet: { id_str, entities: { hashtags: [{ text: 'a' }] }, full_text: 'kata "kutip" {x} [y], \\ akhir' },
    })),
  },
  'X likes': { start: '', json: list((tweetId) => ({ like: { tweetId, fullText: 'halo, dunia: "ya"' } })) },
  'Facebook comments': {
    start: '',
    json: {
      comments_v2: list((title) => ({
        timestamp: 1,
        title,
        data: [{ comment: { timestamp: 1, comment: 'a "b"', author: 'Z' } }],
      })),
    },
  },
  'Instagram likes': {
    start: '',
    json: {
      likes_media_likes: list((title) => ({ title, string_list_data: [{ href: 'https://x/', value: 'v', timestamp: 1 }] })),
    },
  },
};

describe('jsonRecords on damage', () => {
  for (const [name, { start, json }] of Object.entries(SHAPES)) {
    it(`loses no more than the damaged record and its neighbour (${name})`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(1_000_000), fc.nat(255), fc.boolean(), async (place, byte, pretty) => {
          const bytes = encoder.encode(start + JSON.stringify(json, null, pretty ? 1 : 0));
          // beyond the names that stand at the top: without them no reader knows what the list is
          const first = 60;
          bytes[first + (place % (bytes.length - first))] = byte;
          const found = JSON.stringify((await read(bytes)).values);
          const lost = list((id) => id).filter((id) => !found.includes(`"${id}"`));
          expect(lost.length).toBeLessThanOrEqual(2);
        }),
        { numRuns: 400 },
      );
    });

    it(`loses only the last record of a file cut off (${name})`, async () => {
      const text = start + JSON.stringify(json);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 60, max: text.length - 4 }), async (cut) => {
          const { values, trouble } = await read(encoder.encode(text.slice(0, cut)));
          const whole = list((id) => id).filter((id) => text.indexOf(`"${id}"`) >= 0 && text.indexOf(`"${id}"`) < cut);
          expect(values.length).toBeGreaterThanOrEqual(whole.length - 1);
          expect(values.length).toBeLessThanOrEqual(whole.length);
          expect(trouble?.truncated).toBe(true);
        }),
        { numRuns: 100 },
      );
    });
  }

  it('keeps scalars and objects of one array under their own paths', async () => {
    const paths: string[] = [];
    const bytes = encoder.encode('{"text":["satu",{"type":"bold"},"dua"]}');
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes;
    };
    for await (const { path, value } of jsonRecords(pieces(), { decide: () => 'enter' }))
      paths.push(`${path.join('.')}=${value}`);
    expect(paths).toEqual(['text=satu', 'text.type=bold', 'text=dua']);
  });

  it('lives with one bracket too many', async () => {
    expect(await valuesOf('[{"id":1}},{"id":2}]')).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await valuesOf('{"list":[{"id":1}},{"id":2}]}')).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await valuesOf('[{"id":1}],{"id":2}]')).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await valuesOf('{"list":[{"id":1}],{"id":2}],"more":[{"id":3}]}')).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  it('finds the sections after a record that swallowed them', async () => {
    const text = '{"likes":[{"date":"1","link":"a"},{"date":"2","link":"b,{"date":"3","link":"c"}]},"follows":[{"name":"d"}]}';
    expect(await valuesOf(text)).toEqual(expect.arrayContaining([{ date: '3', link: 'c' }, { name: 'd' }]));
  });

  it('takes no inside of a damaged record for a record', async () => {
    const good = '{"timestamp":1,"title":"a","data":[{"comment":{"timestamp":1,"comment":"b","author":"c"}}]}';
    const text = `[${good},${good.replace('"title"', 'title"')},${good}]`;
    expect(await valuesOf(text)).toEqual([JSON.parse(good), JSON.parse(good)]);
  });

  it('passes over an element larger than 32 MB without holding it', async () => {
    const filler = 'x'.repeat(1 << 20);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield encoder.encode('[{"id":1},{"id":2,"text":"');
      for (let i = 0; i < 40; i++) yield encoder.encode(filler);
      yield encoder.encode('"},{"id":3}]');
    }
    const values: unknown[] = [];
    let trouble: JsonTrouble | undefined;
    for await (const { value } of jsonRecords(pieces(), { done: (told) => (trouble = told) })) values.push(value);
    expect(values).toEqual([{ id: 1 }, { id: 3 }]);
    expect(trouble).toEqual({ truncated: false, bad: 1 });
  });

  it('reads on where a lost bracket makes one element of all the rest', async () => {
    const record = '{"id":1,"text":"satu dua tiga empat lima enam tujuh"},'.repeat(1000);
    let count = 0;
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield encoder.encode('[{"id":1,"text":"a"},{"id":2,"text":"b"');
      for (let i = 0; i < 800; i++) yield encoder.encode(`${i === 0 ? ',' : ''}${record}`);
      yield encoder.encode('{"id":3,"text":"z"}]');
    }
    for await (const _ of jsonRecords(pieces())) count++;
    expect(count).toBe(800_002);
  });

  it.each([
    ['records that never end', '[', '{"a":1,'],
    ['good and endless ones in turn', '[{"a":1},', '{"a":1},{"a":'],
    ['lost quotation marks', '[{"a":1},', '{"a":"x},'],
    ['opening brackets', '', '['],
    ['objects in objects', '', '{"a":'],
    ['words that are no JSON', '[{"a":1},', 'x,'],
  ])('comes to an end with %s', async (_name, start, unit) => {
    const begun = performance.now();
    await read(encoder.encode(start + unit.repeat(1_000_000 / unit.length)), 65_536);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
