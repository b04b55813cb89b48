import { describe, expect, it } from 'vitest';
import { type FixtureResult, readFixture } from '../testing/zip.ts';
import * as fixtures from './fixtures.ts';
import { whatsappReader } from './index.ts';

const { L } = fixtures;
const SECRET = 'RAHASIA-ORANG-LAIN';

async function read(
  chat: string | Readonly<Record<string, string>>,
  options: { owner?: string; timeZone?: string } = { owner: 'Rina Wati' },
): Promise<FixtureResult> {
  const files = typeof chat === 'string' ? { 'Chat WhatsApp dengan Arisan RT 05.txt': chat } : chat;
  const result = await readFixture(whatsappReader, files, options);
  expect(JSON.stringify(result)).not.toContain(SECRET);
  return result;
}

const acts = ({ activities }: FixtureResult): (string | null)[][] => activities.map(({ kind, date, text }) => [kind, date, text]);
const texts = ({ activities }: FixtureResult): string[] => activities.map(({ text }) => text);
const own = (...lines: readonly string[]): string => lines.join('\n');

describe('phones', () => {
  it('Android in Indonesian: dots, joining by link, several lines, media, caption, edited, deleted', async () => {
    const result = await read(fixtures.androidIndonesian);
    expect(acts(result)).toEqual([
      ['join', '2024-11-25T19:05:00+07:00', ''],
      ['note', '2024-11-26T08:00:00+07:00', 'Pagi Pak\nbesok ke TPS jam 8 ya\n\nbawa undangan'],
      ['note', '2024-11-26T08:02:00+07:00', ''],
      ['note', '2024-11-26T23:59:00+07:00', 'selamat malam'],
      ['note', '2024-11-27T00:00:00+07:00', 'foto undangan'],
    ]);
    expect(result).toMatchObject({ deleted: 1, unreadable: [], unknown: [], duplicates: 0 });
    expect(result.activities[0]?.target).toMatchObject({ kind: 'group', name: 'Arisan RT 05' });
    expect(result.activities.every(({ dateKind, platform }) => dateKind === 'exact' && platform === 'whatsapp')).toBe(true);
  });

  it('Android in English: 1:1, a colon in the text, calls and security codes are not messages', async () => {
    const result = await read({ 'WhatsApp Chat with Sari.txt': fixtures.androidEnglish });
    expect(acts(result)).toEqual([
      ['note', '2024-11-27T08:15:00+07:00', 'Halo: jam berapa?'],
      ['note', '2024-11-27T08:17:00+07:00', 'nasi goreng'],
      ['note', '2024-11-27T08:20:00+07:00', 'ok'],
    ]);
    expect(result).toMatchObject({ deleted: 1, unreadable: [] });
  });

  it('Android in American: the month first, AM and PM behind a narrow space', async () => {
    expect(acts(await read(fixtures.androidAmerican))).toEqual([
      ['note', '2024-11-27T20:15:00+07:00', 'evening'],
      ['note', '2024-11-28T00:05:00+07:00', 'midnight'],
      ['note', '2024-11-28T12:06:00+07:00', 'noon'],
      ['note', '2025-01-02T09:07:00+07:00', 'new year'],
    ]);
  });

  it('iPhone in English: brackets, seconds, notes of the app under the name of the group', async () => {
    const result = await read({ '_chat.txt': fixtures.iphoneEnglish });
    expect(acts(result)).toEqual([
      ['join', '2024-11-27T08:15:10+07:00', ''],
      ['note', '2024-11-27T08:16:00+07:00', 'Halo semua\napa kabar?'],
      ['note', '2024-11-27T08:17:00+07:00', ''],
      ['note', '2024-11-27T08:19:00+07:00', 'sudah benar'],
      ['note', '2024-11-27T08:20:00+07:00', 'jadwal ronda'],
    ]);
    expect(result).toMatchObject({ deleted: 1, unreadable: [] });
    expect(result.activities[0]?.target).toMatchObject({ kind: 'group', name: 'Arisan RT 05' });
  });

  it('iPhone in Indonesian', async () => {
    const result = await read({ 'WhatsApp Chat - Warga RW 02/_chat.txt': fixtures.iphoneIndonesian });
    expect(acts(result)).toEqual([
      ['join', '2024-11-27T08:15:10+07:00', ''],
      ['note', '2024-11-27T08:16:00+07:00', 'Selamat pagi'],
      ['note', '2024-11-27T08:17:00+07:00', ''],
      ['note', '2024-11-27T08:19:00+07:00', 'siap'],
    ]);
    expect(result).toMatchObject({ deleted: 1 });
  });

  it.each([
    ['27.11.24, 08:15 - Rina Wati: x', '2024-11-27T08:15:00+07:00'],
    ['27.11.2024, 08:15 - Rina Wati: x', '2024-11-27T08:15:00+07:00'],
    ['27-11-2024 08:15 - Rina Wati: x', '2024-11-27T08:15:00+07:00'],
    ['2024-11-27, 08:15 - Rina Wati: x', '2024-11-27T08:15:00+07:00'],
    ['2024/11/27, 20:15 - Rina Wati: x', '2024-11-27T20:15:00+07:00'],
    ['27/11/24, 8:15 pm - Rina Wati: x', '2024-11-27T20:15:00+07:00'],
    ['27/11/24, 8:15 p.m. - Rina Wati: x', '2024-11-27T20:15:00+07:00'],
    ['27/11/24, 8:15\u00a0PM - Rina Wati: x', '2024-11-27T20:15:00+07:00'],
    ['27/11/24 8.15 PM - Rina Wati: x', '2024-11-27T20:15:00+07:00'],
    ['[11/27/24, 8:15:09\u202fPM] Rina Wati: x', '2024-11-27T20:15:09+07:00'],
    ['[27.11.24, 08:15:09] Rina Wati: x', '2024-11-27T08:15:09+07:00'],
    ['[2024-11-27, 08:15:09] Rina Wati: x', '2024-11-27T08:15:09+07:00'],
    ['27/11/24 pukul 08.15 - Rina Wati: x', '2024-11-27T08:15:00+07:00'],
    ['\ufeff27/11/24, 08:15 - Rina Wati: x', '2024-11-27T08:15:00+07:00'],
  ])('reads the start %s', async (line, date) => {
    expect(acts(await read(`${line}\n`))).toEqual([['note', date, 'x']]);
  });
});

describe('days', () => {
  it('decides the order of day and month by any number above twelve, wherever it stands', async () => {
    const result = await read(own('3/2/24, 08:15 - Rina Wati: a', '4/2/24, 08:15 - Rina Wati: b', '13/2/24, 08:15 - Sari: c'));
    expect(result.activities.map(({ date }) => date?.slice(0, 10))).toEqual(['2024-02-03', '2024-02-04']);
  });

  it('decides by rising days where no number is above twelve', async () => {
    const lines = ['1/11/24, 08:15 - Rina Wati: a', '1/12/24, 08:15 - Rina Wati: b', '2/1/24, 08:15 - Rina Wati: c'];
    const result = await read(own(...lines));
    expect(result.activities.map(({ date }) => date?.slice(0, 10))).toEqual(['2024-01-11', '2024-01-12', '2024-02-01']);
  });

  it('takes the day first where both orders fit', async () => {
    const result = await read(own('1/2/24 08.15 - Rina Wati: a', '2/2/24 08.15 - Rina Wati: b'));
    expect(result.activities.map(({ date }) => date?.slice(0, 10))).toEqual(['2024-02-01', '2024-02-02']);
  });

  it.each([
    ['Asia/Jayapura', '2024-07-01T08:15:00+09:00'],
    ['Asia/Makassar', '2024-07-01T08:15:00+08:00'],
    ['Europe/Amsterdam', '2024-07-01T08:15:00+02:00'],
  ])('counts in the zone %s', async (timeZone, date) => {
    const result = await read('01/07/24 08.15 - Rina Wati: x\n20/07/24 08.15 - Sari: y', { owner: 'Rina Wati', timeZone });
    expect(result.activities[0]?.date).toBe(date);
  });

  it('keeps a message with an impossible day, undated, and the days of the others', async () => {
    const result = await read(
      own('3/11/24 08.15 - Rina Wati: a', '45/13/24 08.16 - Rina Wati: b', '27/11/24 08.17 - Rina Wati: c'),
    );
    expect(acts(result)).toEqual([
      ['note', '2024-11-03T08:15:00+07:00', 'a'],
      ['note', null, 'b'],
      ['note', '2024-11-27T08:17:00+07:00', 'c'],
    ]);
    expect(result.activities[1]?.dateKind).toBe('none');
  });
});

describe('owners', () => {
  const two = own(
    '27/11/24 08.15 - Rina Wati: satu',
    `27/11/24 08.16 - Sari: ${SECRET}`,
    '27/11/24 08.17 - +62 812-0000-0001: dua',
  );

  it('is unreadable without a name, with the count of senders', async () => {
    const result = await read(two, {});
    expect(result.activities).toEqual([]);
    expect(result.unreadable).toHaveLength(1);
    expect(result.unreadable[0]).toMatchObject({ why: 'owner-unknown' });
    expect(result.unreadable[0]?.detail).toContain('3');
    expect(JSON.stringify(result.unreadable)).not.toContain('Sari');
  });

  it('is unreadable when nobody of that name has written', async () => {
    const result = await read(two, { owner: 'Bukan Siapa' });
    expect(result.activities).toEqual([]);
    expect(result.unreadable).toMatchObject([{ why: 'owner-unknown' }]);
  });

  it.each(['rina wati', ' Rina  Wati ', 'RINA WATI'])('is found as %j', async (owner) => {
    expect(texts(await read(two, { owner }))).toEqual(['satu']);
  });

  it('is not found by a part of a longer name', async () => {
    expect((await read(two, { owner: 'Rina' })).activities).toEqual([]);
  });

  it.each(['+62 812-0000-0001', '+6281200000001', '081200000001'])('is found by the number %s', async (owner) => {
    expect(texts(await read(two, { owner }))).toEqual(['dua']);
  });

  it('is found with an emoji in the name, given or not', async () => {
    const chat = own('27/11/24 08.15 - Rina 🌾 Wati ✨: satu', '27/11/24 08.16 - Sari: dua');
    expect(texts(await read(chat, { owner: 'Rina 🌾 Wati ✨' }))).toEqual(['satu']);
    expect(texts(await read(chat, { owner: 'Rina Wati' }))).toEqual(['satu']);
  });

  it('is found behind the mark of people who are no contacts', async () => {
    const chat = own(
      `[27/11/24, 08:15:00] ~\u202fRina Wati: satu`,
      '[27/11/24, 08:16:00] \u202a+62\u00a0812‑0000‑0001\u202c: dua',
    );
    expect(texts(await read(chat, { owner: 'Rina Wati' }))).toEqual(['satu']);
    expect(texts(await read(chat, { owner: '+62 812-0000-0001' }))).toEqual(['dua']);
  });

  it('is never mixed up with another of whom only the emoji differs', async () => {
    const chat = own('27/11/24 08.15 - Rina 🌸: satu', `27/11/24 08.16 - Rina 🌾: ${SECRET}`, `27/11/24 08.17 - ❤️: ${SECRET}`);
    expect(texts(await read(chat, { owner: 'Rina 🌸' }))).toEqual(['satu']);
    for (const owner of ['Rina', 'Rina 🌵', '❤️‍🔥', '', ' ']) expect((await read(chat, { owner })).activities).toEqual([]);
  });

  it('is not the stranger who bears the name of the owner', async () => {
    const chat = own('[27/11/24, 08:15:00] Rina Wati: satu', `[27/11/24, 08:16:00] ~\u202fRina Wati: ${SECRET}`);
    expect(texts(await read(chat))).toEqual(['satu']);
  });

  it.each(['Kamu ❤️', 'Saya', 'You ❤️', 'Anda Wati'])('is not the contact called %s', async (name) => {
    expect((await read(`27/11/24 08.15 - ${name}: ${SECRET}`, {})).activities).toEqual([]);
  });

  it('who has joined and said nothing has joined', async () => {
    const result = await read(
      own('27/11/24 08.15 - Anda bergabung menggunakan tautan undangan grup ini', `27/11/24 08.16 - Sari: ${SECRET}`),
    );
    expect(result.activities.map(({ kind }) => kind)).toEqual(['join']);
    expect(result.unreadable).toMatchObject([{ why: 'owner-unknown', detail: '1' }]);
  });

  it.each(['Anda', 'You'])('is %s without being asked', async (name) => {
    const chat = own(`27/11/24 08.15 - ${name}: satu`, `27/11/24 08.16 - Sari: ${SECRET}`);
    expect(texts(await read(chat, {}))).toEqual(['satu']);
    expect(texts(await read(chat, { owner: 'Rina Wati' }))).toEqual(['satu']);
  });
});

describe('messages', () => {
  it.each([
    ['IMG-20241127-WA0001.jpg (file attached)', ''],
    ['IMG-20241127-WA0001.jpg (file attached)\nini fotonya', 'ini fotonya'],
    [`${L}IMG-20241127-WA0001.jpg (file terlampir)\nini fotonya`, 'ini fotonya'],
    [`${L}<terlampir: 00000002-PHOTO-2024-11-27-08-15-00.jpg>`, ''],
    [`Laporan.pdf • ${L}3 pages ${L}document omitted`, ''],
    [`${L}gambar tidak disertakan`, ''],
    [`${L}video omitted`, ''],
    [`ronda malam ini ${L}image omitted`, 'ronda malam ini'],
    [`${L}audio tidak disertakan`, ''],
    ['<Pesan suara sekali lihat tidak disertakan>', ''],
    ['<View once voice message omitted>', ''],
    ['null', ''],
    ['', ''],
    ['halo @\u2068Sari\u2069, hadir ya', 'halo @Sari, hadir ya'],
    ['satu\r\ndua', 'satu\ndua'],
    ['pakai kata <Media omitted> di tengah kalimat', 'pakai kata <Media omitted> di tengah kalimat'],
    ['image omitted itu apa ya?', 'image omitted itu apa ya?'],
    [
      'POLL:\nRapat kapan?\nOPTION: Senin (2 votes)\nOPTION: Selasa (0 votes)',
      'POLL:\nRapat kapan?\nOPTION: Senin (2 votes)\nOPTION: Selasa (0 votes)',
    ],
    ['anda menghapus pesan ini kenapa?', 'anda menghapus pesan ini kenapa?'],
  ])('%j is a note with the words %j', async (message, text) => {
    const result = await read(`27/11/24 08.15 - Rina Wati: ${message}\n27/11/24 08.16 - Sari: ${SECRET}`);
    expect(acts(result)).toEqual([['note', '2024-11-27T08:15:00+07:00', text]]);
    expect(result.deleted).toBe(0);
  });

  it.each([
    'You deleted this message',
    'You deleted this message.',
    `${L}You deleted this message.`,
    'Anda menghapus pesan ini',
    'Anda telah menghapus pesan ini',
    'Pesan ini telah dihapus',
    'Pesan ini dihapus',
    'This message was deleted',
    'This message was deleted by admin Sari',
  ])('%j is deleted', async (message) => {
    const result = await read(`27/11/24 08.15 - Rina Wati: ${message}\n27/11/24 08.16 - Sari: ${message}`);
    expect(result).toMatchObject({ activities: [], deleted: 1 });
  });

  it.each([
    `${L}Missed voice call`,
    `${L}Voice call, ${L}5 min`,
    `${L}Panggilan suara tak terjawab`,
    `${L}You added Sari`,
    `${L}You created this group`,
  ])('a note of the app on an iPhone, %j, is no message', async (message) => {
    expect((await read(`[27/11/24, 08:15:00] Rina Wati: ${message}\n[27/11/24, 08:16:00] Rina Wati: a`)).activities).toHaveLength(
      1,
    );
  });

  it.each([
    "You joined using this group's invite link",
    'You joined using a group link.',
    'You joined from the community',
    'You joined',
    'Anda bergabung menggunakan tautan undangan grup ini',
    'Anda telah bergabung menggunakan tautan undangan grup ini',
    'Anda bergabung dari komunitas',
    'Rina Wati joined using this group’s invite link',
    'Rina Wati bergabung menggunakan tautan undangan grup ini',
  ])('%j is a joining', async (line) => {
    const result = await read(`27/11/24 08.15 - ${line}\n27/11/24 08.16 - Rina Wati: hai`);
    expect(result.activities.map(({ kind }) => kind)).toEqual(['join', 'note']);
    expect(result.activities[0]?.target).toEqual({ kind: 'group', name: 'Arisan RT 05' });
  });

  it.each([
    "Sari joined using this group's invite link",
    'Sari bergabung menggunakan tautan undangan grup ini',
    'Sari menambahkan Joko',
    'Sari added you',
    'Sari menambahkan Anda',
    "Rina Wati Dewi joined using this group's invite link",
    'Sari changed the subject from "Ronda: malam" to "Ronda: siang"',
    'Anda keluar',
  ])('%j is nobody’s act, or another’s', async (line) => {
    const result = await read(`27/11/24 08.15 - ${line}\n27/11/24 08.16 - Rina Wati: hai`);
    expect(acts(result)).toEqual([['note', '2024-11-27T08:16:00+07:00', 'hai']]);
  });

  it('what is pasted from another phone stays in the message', async () => {
    const result = await read(
      own('27/11/24 08.15 - Rina Wati: kata dia:', '[27/11/24, 08:00:00] Rina Wati: halo', '[27/11 08.00] Sari: halo'),
    );
    expect(texts(result)).toEqual(['kata dia:\n[27/11/24, 08:00:00] Rina Wati: halo\n[27/11 08.00] Sari: halo']);
  });

  it('a line of the app does not run into the message before', async () => {
    const result = await read(
      own('27/11/24 08.15 - Rina Wati: a', '27/11/24 08.15 - Sari keluar', '27/11/24 08.16 - Rina Wati: b'),
    );
    expect(texts(result)).toEqual(['a', 'b']);
  });

  it('says twice what was said twice in one minute', async () => {
    const result = await read(
      own('27/11/24 08.15 - Rina Wati: ok', '27/11/24 08.15 - Rina Wati: ok', '27/11/24 08.15 - Rina Wati: ya'),
    );
    expect(texts(result)).toEqual(['ok', 'ok', 'ya']);
  });

  it('counts a chat once that was exported twice, the second time longer', async () => {
    const first = own('27/11/24 08.15 - Rina Wati: ok', '27/11/24 08.16 - Rina Wati: ya', '');
    const result = await read({
      'Chat WhatsApp dengan Sari.txt': first,
      'Chat WhatsApp dengan Sari (1).txt': `${first}28/11/24 08.15 - Rina Wati: lagi`,
    });
    expect(result.activities).toHaveLength(3);
    expect(result.duplicates).toBe(2);
  });

  it('keeps the words of two chats apart', async () => {
    const result = await read({
      'WhatsApp Chat with Sari.txt': '27/11/24 08.15 - Rina Wati: ok',
      'WhatsApp Chat with Joko.txt': '27/11/24 08.15 - Rina Wati: ok',
    });
    expect(result.activities).toHaveLength(2);
  });
});

describe('files', () => {
  it('knows a chat by its shape, whatever its name, and leaves other texts alone', async () => {
    const chat = own('27/11/24 08.15 - Rina Wati: a', '27/11/24 08.16 - Sari: b', '27/11/24 08.17 - Sari: c');
    const result = await read({
      'cadangan/obrolan.txt': chat,
      'catatan.txt': 'belanja: beras\n27/11/24 bayar listrik\n',
      'IMG-1.jpg': 'x',
    });
    expect(texts(result)).toEqual(['a']);
    expect(result.unknown).toEqual(['catatan.txt']);
  });

  it('ends without a line end, in the middle of a message', async () => {
    expect(texts(await read('27/11/24 08.15 - Rina Wati: a\n27/11/24 08.16 - Rina Wati: terpot'))).toEqual(['a', 'terpot']);
  });

  it('is empty', async () => {
    expect((await read({ '_chat.txt': '' })).activities).toEqual([]);
  });
});
