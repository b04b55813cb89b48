import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixture } from '../testing/zip.ts';
import { androidIndonesian, iphoneEnglish } from './fixtures.ts';
import { whatsappReader } from './index.ts';

const NAME = 'WhatsApp Chat with X.txt';
const FIRST = '27/11/24 08.15 - Rina: awal\n';
const read = (chat: string | Uint8Array): ReturnType<typeof readFixture> =>
  readFixture(whatsappReader, { [NAME]: chat }, { owner: 'Rina' });

/** Pieces of which chats are made, put together in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    '27/11/24',
    '[',
    ']',
    ' - ',
    ', ',
    '08.15',
    '8:15\u202fPM',
    ':',
    ': ',
    '\u200e',
    '\u202a',
    '\n',
    '\r',
    '\u0000',
    '~',
    'Rina',
    'Anda',
  ),
  fc.constantFrom(
    '<Media omitted>',
    '<attached: ',
    '>',
    'Anda bergabung',
    'You deleted this message',
    'Forwarded:',
    '99/99/9999',
    '00/00/00',
    '24:61',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('hostile chats', () => {
  it('never throw, and never say what others have said', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const result = await read(`${FIRST}28/11/24 08.15 - Sari: ${'RAHASIA'}\n${pieces.join('')}`);
        expect(result.activities[0]?.text).toBe('awal');
        expect(JSON.stringify(result)).not.toContain('RAHASIA');
        for (const { date, dateKind } of result.activities) expect(date === null ? 'none' : 'exact').toBe(dateKind);
      }),
      { numRuns: 150 },
    );
  });

  it.each([androidIndonesian, iphoneEnglish])('cut off anywhere keep the complete messages', async (chat) => {
    const all = (await readFixture(whatsappReader, { [NAME]: chat }, { owner: 'Rina Wati' })).activities;
    const bytes = new TextEncoder().encode(chat);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length }), async (length) => {
        const { activities } = await readFixture(whatsappReader, { [NAME]: bytes.slice(0, length) }, { owner: 'Rina Wati' });
        const complete = activities.slice(0, -1).map(({ date, text }) => [date, text]);
        expect(all.map(({ date, text }) => [date, text]).slice(0, complete.length)).toEqual(complete);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a megabyte of spaces', ' '.repeat(1 << 20)],
    ['a megabyte of line ends', '\n'.repeat(1 << 20)],
    ['a megabyte of marks', '\u200e'.repeat(1 << 20)],
    ['a megabyte of angles', '<attached: '.repeat(95_000)],
    ['a megabyte of dots', '.jpg'.repeat(260_000)],
    ['a megabyte of digits', '27/11/24 '.repeat(115_000)],
  ])(
    'are read in time with %s',
    async (_, noise) => {
      const started = performance.now();
      const result = await read(`${FIRST}27/11/24 08.16 - Rina: a${noise}b\n27/11/24 08.17 - Rina: akhir\n`);
      expect(result.activities.map(({ date }) => date?.slice(11, 16))).toEqual(['08:15', '08:16', '08:17']);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    20_000,
  );

  it('with broken bytes lose nothing but these bytes', async () => {
    const bytes = new TextEncoder().encode(`${FIRST}27/11/24 08.16 - Rina: a__b\n27/11/24 08.17 - Rina: akhir\n`);
    bytes.set([0xff, 0xc3], bytes.indexOf(0x5f));
    expect((await read(bytes)).activities.map(({ text }) => text)).toEqual(['awal', 'a\ufffd\ufffdb', 'akhir']);
  });

  it('in UTF-16 are read', async () => {
    const chat = `\ufeff${FIRST}`;
    const bytes = new Uint8Array(Uint16Array.from(chat, (unit) => unit.charCodeAt(0)).buffer);
    expect((await read(bytes)).activities).toMatchObject([{ text: 'awal' }]);
  });
});
