import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FixtureResult, readFixture } from '../testing/zip.ts';
import { account, chat, type Json, message, others, SECRET, service } from './fixtures.ts';
import { telegramReader } from './index.ts';

const PATH = 'DataExport_2026-01-01/result.json';

async function read(
  content: unknown,
  options: { owner?: string; timeZone?: string } = {},
  path: string = PATH,
): Promise<FixtureResult> {
  const json = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
  const result = await readFixture(telegramReader, { [path]: json }, options);
  expect(JSON.stringify(result)).not.toContain(SECRET);
  return result;
}

/** Kind, moment and words; the moment in Jakarta, whatever offset is written. */
const acts = ({ activities }: FixtureResult): unknown[] =>
  activities.map(({ kind, date, text }) => {
    expect(date).toMatch(/(?:Z|[+-]\d\d:\d\d)$/);
    return [kind, new Date(Date.parse(date ?? '') + 7 * 3_600_000).toISOString().slice(0, 19), text];
  });
const texts = ({ activities }: FixtureResult): string[] => activities.map(({ text }) => text);
const NAMED = { owner: 'Rina Wati' };

describe('a whole account', () => {
  it('knows its owner: own messages of every chat, those left too', async () => {
    const result = await read(
      account(
        [
          chat('Joko', 'personal_chat', [message('2024-11-26T08:00:00', 'pagi'), others('2024-11-26T08:01:00')], 2002),
          chat('Ronda', 'private_group', [others('2024-11-26T09:00:00'), message('2024-11-26T09:01:00', 'hadir')], 77),
        ],
        { left_chats: { about: '', list: [chat('Alumni', 'public_supergroup', [message('2023-05-01T10:00:00', 'dadah')], 78)] } },
      ),
    );
    expect(acts(result)).toEqual([
      ['note', '2024-11-26T08:00:00', 'pagi'],
      ['note', '2024-11-26T09:01:00', 'hadir'],
      ['note', '2023-05-01T10:00:00', 'dadah'],
    ]);
    expect(result).toMatchObject({ unreadable: [], unknown: [], duplicates: 0 });
    expect(result.activities[1]?.target).toMatchObject({ kind: 'group', name: 'Ronda' });
    expect(result.activities.every(({ platform, dateKind }) => platform === 'telegram' && dateKind === 'exact')).toBe(true);
    expect(result.account).toBe('rinawati_contoh');
  });

  it('goes by the number of the owner, not by a name that two people bear', async () => {
    const result = await read(
      account([
        chat('Ronda', 'private_group', [
          others('2024-11-26T09:00:00', { from: 'Rina Wati' }),
          message('2024-11-26T09:01:00', 'a', { from: 'Rina W' }),
        ]),
      ]),
    );
    expect(texts(result)).toEqual(['a']);
  });

  it('goes by the number even when another name is given', async () => {
    const result = await read(account([chat('J', 'personal_chat', [message('2024-11-26T09:01:00', 'a')])]), { owner: 'Rina' });
    expect(texts(result)).toEqual(['a']);
  });

  it('reads the numbers of old exports', async () => {
    const old = [
      message('2018-06-27T09:01:00', 'a', { from_id: 1001, date_unixtime: undefined }),
      others('2018-06-27T09:02:00', { from_id: 2002, date_unixtime: undefined }),
    ];
    expect(acts(await read(account([chat('J', 'personal_chat', old)])))).toEqual([['note', '2018-06-27T09:01:00', 'a']]);
  });

  it('holds the same message numbers in two chats, and the same chat twice', async () => {
    const one = message('2024-11-26T09:01:00', 'ok', { id: 5 });
    const result = await read(
      account([chat('A', 'private_group', [one], 1), chat('B', 'private_group', [one], 2), chat('B', 'private_group', [one], 2)]),
    );
    expect(result.activities).toHaveLength(2);
    expect(result.duplicates).toBe(1);
  });

  it('reads the chat with oneself, which has no name', async () => {
    const result = await read(
      account([{ type: 'saved_messages', id: 1001, messages: [message('2024-11-26T09:01:00', 'catatan')] }]),
    );
    expect(acts(result)).toEqual([['note', '2024-11-26T09:01:00', 'catatan']]);
  });

  it('knows its owner by the chat with oneself, where the account was not exported', async () => {
    const chats = [
      { type: 'saved_messages', id: 1001, messages: [message('2024-11-26T09:01:00', 'catatan')] },
      chat('R', 'private_group', [others('2024-11-26T09:02:00'), message('2024-11-26T09:03:00', 'a')]),
    ];
    const { personal_information: _, ...rest } = account(chats);
    expect(texts(await read(rest))).toEqual(['catatan', 'a']);
  });

  it('does not carry the name of one chat over to the next', async () => {
    const nameless = { type: 'private_group', id: 5, messages: [message('2024-11-26T09:01:00', 'b')] };
    const silent = chat('Diam', 'private_group', [], 4);
    const result = await read(
      account([chat('Ronda', 'private_group', [message('2024-11-26T09:00:00', 'a')], 3), silent, nameless]),
    );
    expect(result.activities.map(({ target }) => target)).toEqual([{ kind: 'group', name: 'Ronda' }, { kind: 'group' }]);
  });

  it('never names the other one of a private chat', async () => {
    const result = await read(account([chat(SECRET, 'personal_chat', [message('2024-11-26T09:01:00', 'a')])]));
    expect(result.activities[0]?.target).toEqual({ kind: 'account' });
  });

  it('is empty', async () => {
    expect(await read(account([]))).toMatchObject({ activities: [], unreadable: [], unknown: [] });
  });
});

describe('a single chat', () => {
  const group = (messages: readonly unknown[], more: Json = {}): Json => ({
    ...chat('Ronda', 'private_supergroup', messages),
    ...more,
  });

  it('is read with the name of the owner', async () => {
    const result = await read(
      group([message('2024-11-26T08:00:00', 'pagi'), others('2024-11-26T08:01:00')]),
      NAMED,
      'ChatExport_2026-01-01/result.json',
    );
    expect(acts(result)).toEqual([['note', '2024-11-26T08:00:00', 'pagi']]);
    expect(result.activities[0]?.target).toMatchObject({ kind: 'group', name: 'Ronda' });
  });

  it.each(['rina wati', 'user1001', '1001'])('finds the owner as %s', async (owner) => {
    expect(texts(await read(group([message('2024-11-26T08:00:00', 'pagi'), others('2024-11-26T08:01:00')]), { owner }))).toEqual([
      'pagi',
    ]);
  });

  it('finds the owner with an emoji in the name', async () => {
    const chatOf = group([message('2024-11-26T08:00:00', 'pagi', { from: 'Rina 🌾 Wati' })]);
    expect(texts(await read(chatOf, NAMED))).toEqual(['pagi']);
  });

  it('is unreadable without a name, with the count of senders and no name of theirs', async () => {
    const result = await read(group([message('2024-11-26T08:00:00', 'pagi'), others('2024-11-26T08:01:00')]));
    expect(result.activities).toEqual([]);
    expect(result.unreadable).toMatchObject([{ file: PATH, why: 'owner-unknown' }]);
    expect(result.unreadable[0]?.detail).toContain('2');
    expect(JSON.stringify(result.unreadable)).not.toContain('Joko');
  });

  it('is unreadable when two people bear the name; the number tells them apart', async () => {
    const two = group([message('2024-11-26T08:00:00', 'pagi'), others('2024-11-26T08:01:00', { from: 'Rina Wati' })]);
    expect(await read(two, NAMED)).toMatchObject({ activities: [], unreadable: [{ why: 'owner-unknown', detail: '2' }] });
    expect(texts(await read(two, { owner: 'user1001' }))).toEqual(['pagi']);
  });

  it('reads messages that have names and no numbers', async () => {
    const chatOf = group([
      message('2019-11-26T08:00:00', 'pagi', { from_id: undefined }),
      others('2019-11-26T08:01:00', { from_id: undefined }),
    ]);
    expect(texts(await read(chatOf, NAMED))).toEqual(['pagi']);
  });

  it('is unreadable when nobody of that name has written', async () => {
    expect(await read(group([others('2024-11-26T08:01:00')]), NAMED)).toMatchObject({
      activities: [],
      unreadable: [{ why: 'owner-unknown' }],
    });
  });

  it('is known by its shape whatever its name', async () => {
    const result = await read(group([message('2024-11-26T08:00:00', 'pagi')]), NAMED, 'ronda.json');
    expect(texts(result)).toEqual(['pagi']);
  });

  it('is known with its number before its name and with keys it did not have', async () => {
    const result = await read(
      { id: 42, baru: { a: [1] }, type: 'private_group', name: 'Ronda', messages: [message('2024-11-26T08:00:00', 'pagi')] },
      NAMED,
    );
    expect(texts(result)).toEqual(['pagi']);
  });
});

describe('messages', () => {
  const one = async (item: Json, options = {}): Promise<FixtureResult> =>
    read(account([chat('Ronda', 'private_group', [item, others('2024-11-26T08:01:00')])]), options);

  it('joins the segments of a text', async () => {
    const text = [
      'Halo ',
      { type: 'bold', text: 'semua' },
      ', lihat ',
      { type: 'text_link', text: 'ini', href: 'https://example.org' },
      '\n',
      { type: 'hashtag', text: '#ronda' },
    ];
    expect(texts(await one(message('2024-11-26T08:00:00', text)))).toEqual(['Halo semua, lihat ini\n#ronda']);
  });

  it('takes the entities where the text is missing', async () => {
    const item = message('2024-11-26T08:00:00', undefined, {
      text_entities: [
        { type: 'plain', text: 'a' },
        { type: 'bold', text: 'b' },
      ],
    });
    expect(texts(await one(item))).toEqual(['ab']);
  });

  it.each([
    ['a photo with a caption', { photo: 'photos/1.jpg', width: 1, height: 1 }, 'besok ya'],
    ['a photo', { photo: '(File not included. Change data exporting settings to download.)' }, ''],
    ['a sticker', { file: 'stickers/1.webp', media_type: 'sticker', sticker_emoji: '👍' }, ''],
    ['an edited message', { edited: '2024-11-26T08:05:00', edited_unixtime: '1732583100' }, 'besok ya'],
    ['a reply', { reply_to_message_id: 1 }, 'besok ya'],
  ])('%s is a note', async (_, more, text) => {
    expect(acts(await one(message('2024-11-26T08:00:00', text, more)))).toEqual([['note', '2024-11-26T08:00:00', text]]);
  });

  it('reads the question and the answers of an own poll', async () => {
    const poll = {
      question: 'Pilih siapa?',
      closed: false,
      total_voters: 2,
      answers: [
        { text: 'Satu', voters: 1, chosen: false },
        { text: 'Dua', voters: 1, chosen: true },
      ],
    };
    const [text] = texts(await one(message('2024-11-26T08:00:00', '', { poll })));
    expect(text).toContain('Pilih siapa?');
    expect(text).toContain('Dua');
  });

  it.each([
    ['a channel', 'Kabar Contoh'],
    ['a person', 'Joko'],
    ['somebody hidden', null],
  ])('a message forwarded from %s is an announce', async (_, from) => {
    const result = await one(message('2024-11-26T08:00:00', 'kata orang', { forwarded_from: from }));
    expect(result.activities.map(({ kind }) => kind)).toEqual(['announce']);
  });

  it('a message of one’s own, shared again, is an announce', async () => {
    const result = await one(
      message('2024-11-26T08:00:00', 'kataku', { forwarded_from: 'Rina Wati', forwarded_from_id: 'user1001' }),
    );
    expect(result.activities.map(({ kind, text }) => [kind, text])).toEqual([['announce', 'kataku']]);
  });

  it.each([
    ['Asia/Jakarta', '2024-11-26T01:00:00.000Z'],
    ['Asia/Jayapura', '2024-11-25T23:00:00.000Z'],
  ])('takes the written time in %s where the seconds are missing', async (timeZone, moment) => {
    const { activities } = await one(message('2024-11-26T08:00:00', 'a', { date_unixtime: undefined }), { timeZone });
    expect(new Date(activities[0]?.date ?? '').toISOString()).toBe(moment);
  });

  it('takes the seconds where they stand, whatever the zone', async () => {
    const { activities } = await one(message('2024-11-26T08:00:00', 'a'), { timeZone: 'Asia/Jayapura' });
    expect(new Date(activities[0]?.date ?? '').toISOString()).toBe('2024-11-26T01:00:00.000Z');
  });

  it.each([
    ['seconds that are none', { date_unixtime: 'x' }],
    ['seconds of the year 50000', { date_unixtime: '1515151515151' }],
    ['seconds as a number', { date_unixtime: 1732582800 }],
  ])('survives %s', async (_, more) => {
    expect(acts(await one(message('2024-11-26T08:00:00', 'a', more)))).toEqual([['note', '2024-11-26T08:00:00', 'a']]);
  });

  it('keeps a message without any date', async () => {
    const { activities } = await one(message('2024-11-26T08:00:00', 'a', { date: undefined, date_unixtime: undefined }));
    expect(activities).toMatchObject([{ date: null, dateKind: 'none', text: 'a' }]);
  });
});

describe('joining, and what the app says', () => {
  const one = (item: Json, type = 'public_supergroup'): Promise<FixtureResult> => read(account([chat('Warga', type, [item])]));

  it.each([
    ['by link', service('2024-11-26T08:00:00', 'join_group_by_link', { inviter: 'Joko' })],
    ['by request', service('2024-11-26T08:00:00', 'join_group_by_request')],
    ['by oneself, of a public group', service('2024-11-26T08:00:00', 'invite_members', { members: ['Rina Wati'] })],
  ])('joins %s', async (_, item) => {
    const result = await one(item);
    expect(acts(result)).toEqual([['join', '2024-11-26T08:00:00', '']]);
    expect(result.activities[0]?.target).toMatchObject({ kind: 'group', name: 'Warga' });
  });

  it.each([
    [
      'being added by another',
      service('2024-11-26T08:00:00', 'invite_members', { actor: 'Joko', actor_id: 'user2002', members: ['Rina Wati'] }),
    ],
    ['adding another', service('2024-11-26T08:00:00', 'invite_members', { members: ['Joko'] })],
    ['another who joins', service('2024-11-26T08:00:00', 'join_group_by_link', { actor: 'Joko', actor_id: 'user2002' })],
    ['leaving', service('2024-11-26T08:00:00', 'remove_members', { members: ['Rina Wati'] })],
    ['a call', service('2024-11-26T08:00:00', 'phone_call', { discard_reason: 'hangup' })],
    ['a pin', service('2024-11-26T08:00:00', 'pin_message', { message_id: 3 })],
    ['a title', service('2024-11-26T08:00:00', 'edit_group_title', { title: 'Warga' })],
  ])('%s is no act', async (_, item) => {
    expect(await one(item)).toMatchObject({ activities: [], unreadable: [] });
  });

  it('the posts of a channel are the channel’s, unless signed by the owner', async () => {
    const post = (text: string, more: Json): Json =>
      message('2024-11-26T08:00:00', text, { from: 'Kabar', from_id: 'channel9', ...more });
    const result = await read(
      account([chat('Kabar', 'public_channel', [post(SECRET, {}), post('punyaku', { author: 'Rina Wati' })], 9)]),
    );
    expect(texts(result)).toEqual(['punyaku']);
  });
});

describe('damage', () => {
  it('keeps the good messages between bad ones', async () => {
    const bad = [
      null,
      7,
      'x',
      [],
      {},
      { type: 'message' },
      { type: 'message', from: 5, from_id: {}, text: { a: 1 } },
      { from_id: 'user1001', type: 'message', text: [null, { text: {} }, 'b'] },
    ];
    const result = await read(
      account([chat('R', 'private_group', [message('2024-11-26T08:00:00', 'a'), ...bad, message('2024-11-26T08:01:00', 'c')])]),
    );
    expect(texts(result)).toEqual(['a', 'b', 'c']);
  });

  it('salvages the complete messages of a file that ends in the middle', async () => {
    const json = JSON.stringify(
      account([
        chat('R', 'private_group', [
          message('2024-11-26T08:00:00', 'a'),
          message('2024-11-26T08:01:00', 'b'),
          message('2024-11-26T08:02:00', 'c'),
        ]),
      ]),
    );
    const result = await read(json.slice(0, json.lastIndexOf('"c"')));
    expect(texts(result)).toEqual(['a', 'b']);
    expect(result.unreadable).toMatchObject([{ why: 'truncated' }]);
  });

  it('never throws on any JSON, and never says what others have said', async () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('message', 'service', 'user1001', 'Rina Wati', '2024-11-26T08:00:00', 'join_group_by_link'),
    );
    const keys = fc.constantFrom(
      'id',
      'type',
      'date',
      'date_unixtime',
      'text',
      'text_entities',
      'poll',
      'action',
      'members',
      'forwarded_from',
      'author',
    );
    const item = fc.dictionary(keys, value).map((fields) => ({ ...fields, from: 'Rina Wati', from_id: 'user1001' }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(item, fc.constant(others('2024-11-26T08:01:00'))), { maxLength: 8 }), async (items) => {
        const result = await read(
          account([chat('R', 'private_group', [...items, message('2024-11-26T08:00:00', 'akhir', { id: 987654 })])]),
        );
        expect(result.activities.at(-1)?.text).toBe('akhir');
        for (const { text } of result.activities) expect(typeof text).toBe('string');
      }),
      { numRuns: 150 },
    );
  });

  it('reads chats with odd shapes', async () => {
    const odd = [null, 3, {}, { messages: null }, { name: 5, type: 6, messages: [message('2024-11-26T08:00:00', 'a')] }];
    expect(texts(await read(account(odd as Json[])))).toEqual(['a']);
  });

  it('tells an export of pages apart', async () => {
    const result = await readFixture(
      telegramReader,
      { 'ChatExport_2026-01-01/messages.html': '<html><body>x</body></html>' },
      {},
    );
    expect(result).toMatchObject({ activities: [], unreadable: [{ why: 'html' }] });
  });
});
