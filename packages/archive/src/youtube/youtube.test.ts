import { describe, expect, it } from 'vitest';
import { tally } from '../meta/testing.ts';
import { ALL_READERS } from '../readers.ts';
import { readFixture } from '../testing/zip.ts';
import * as fixtures from './fixtures.ts';
import { youtubeReader } from './index.ts';

const { HEADER_2021, LIVE_HEADER, OTHER, SUBSCRIPTIONS_HEADER, WORDS } = fixtures;
const ROOT = 'Takeout/YouTube and YouTube Music';
const read = (files: Readonly<Record<string, string>>): ReturnType<typeof readFixture> => readFixture(youtubeReader, files);
const COMMENTS = { comment: { 2019: 1, 2023: 1, 2024: 1 } };

describe('comments on YouTube', () => {
  it('reads the columns of 2021', async () => {
    const path = `${ROOT}/my-comments/comments.csv`;
    const { activities, unreadable, unknown } = await read({ [path]: fixtures.comments2021(HEADER_2021) });
    expect(tally(activities)).toEqual(COMMENTS);
    expect([unreadable, unknown]).toEqual([[], []]);
    expect(activities.map(({ text }) => text)).toEqual(WORDS);
    expect(activities[0]).toMatchObject({
      platform: 'youtube',
      id: 'UgxAAAAAAAAAAAAAAAAA4AaABAg',
      date: '2024-11-27T03:12:45Z',
      dateKind: 'exact',
      target: { kind: 'post', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
      url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=UgxAAAAAAAAAAAAAAAAA4AaABAg',
      source: { file: path, record: 1 },
    });
    expect(activities[1]?.date).toBe('2023-01-01T00:00:00Z');
  });

  it('reads the columns of 2024, in another order', async () => {
    const { activities } = await read({ [`${ROOT}/comments/comments.csv`]: fixtures.comments2024 });
    expect(tally(activities)).toEqual(COMMENTS);
    expect(activities.map(({ text }) => text)).toEqual(WORDS);
    expect(activities[2]).toMatchObject({
      id: 'UgxBBBBBBBBBBBBBBBBB4AaABAg.9zReplyReply',
      url: 'https://www.youtube.com/watch?v=abcdefghijk&lc=UgxBBBBBBBBBBBBBBBBB4AaABAg.9zReplyReply',
    });
  });

  it.each([
    [
      'komentar/komentar.csv',
      ['ID Komentar', 'ID Channel', 'Stempel Waktu Pembuatan Komentar', 'Harga', 'ID Video', 'Teks Komentar'],
    ],
    ['reacties/reacties.csv', ['Reactie-ID', 'Kanaal-ID', 'Aanmaaktijd van reactie', 'Prijs', 'Video-ID', 'Tekst van reactie']],
    ['Kommentare/Kommentare.csv', ['Kommentar-ID', 'Kanal-ID', 'Zeitstempel', 'Preis', 'Video-ID', 'Kommentartext']],
    ['x/x.csv', ['x1', 'x2', 'x3', 'x4', 'x5', 'x6']],
  ])('reads translated names: %s', async (name, header) => {
    const { activities, unknown } = await read({ [`Takeout/YouTube/${name}`]: fixtures.comments2021(header) });
    expect(tally(activities)).toEqual(COMMENTS);
    expect(activities.map(({ text }) => text)).toEqual(WORDS);
    expect(activities[0]?.url).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=UgxAAAAAAAAAAAAAAAAA4AaABAg');
    expect(unknown).toEqual([]);
  });

  it('reads words that are no segments, and single quotes of none', async () => {
    const { activities } = await read({
      'comments.csv': fixtures.table(
        HEADER_2021,
        ['Ugx1', fixtures.OWN, '2024-01-01T00:00:00+00:00', '0', 'dQw4w9WgXcQ', 'tanpa segmen'],
        ['Ugx2', fixtures.OWN, '2024-01-01T00:00:00+00:00', '0', 'dQw4w9WgXcQ', '{"text":"dipotong'],
        ['Ugx3', fixtures.OWN, '2024-01-01T00:00:00+00:00', '0', 'dQw4w9WgXcQ', '[{"text":"satu"},{"text":" dua"}]'],
        ['Ugx4', fixtures.OWN, '2024-01-01T00:00:00+00:00', '0', 'dQw4w9WgXcQ', '{"text":"a & b &lt;3"}'],
        [
          'Ugx5',
          fixtures.OWN,
          '2024-01-01T00:00:00+00:00',
          '0',
          'dQw4w9WgXcQ',
          '{"takeoutSegments":[{"text":"bentuk "},{"text":"lain"}]}',
        ],
      ),
    });
    expect(activities.map(({ text }) => text)).toEqual([
      'tanpa segmen',
      expect.stringContaining('dipotong'),
      'satu dua',
      'a & b <3',
      'bentuk lain',
    ]);
  });

  it('links a comment under a post of a channel', async () => {
    const { activities } = await read({
      'comments.csv': fixtures.table(
        [
          'Comment ID',
          'Channel ID',
          'Comment Create Timestamp',
          'Price',
          'Parent Comment ID',
          'Post ID',
          'Video ID',
          'Comment Text',
        ],
        ['Ugx9', fixtures.OWN, '2024-01-01T00:00:00+00:00', '0', '', 'UgkxPostPostPost', '', fixtures.segments('setuju')],
      ),
    });
    expect(activities[0]).toMatchObject({ text: 'setuju', target: { url: 'https://www.youtube.com/post/UgkxPostPostPost' } });
  });

  it('counts once what two exports hold', async () => {
    const { activities, duplicates } = await read({
      'lama/comments.csv': fixtures.comments2021(HEADER_2021),
      'baru/comments.csv': fixtures.comments2024,
    });
    expect(tally(activities)).toEqual(COMMENTS);
    expect(duplicates).toBe(3);
  });

  it('reads the files of a large account', async () => {
    const part = (year: number): string =>
      fixtures.table(HEADER_2021, [
        `Ugx${year}`,
        fixtures.OWN,
        `${year}-05-05T00:00:00+00:00`,
        '0',
        'dQw4w9WgXcQ',
        fixtures.segments('a'),
      ]);
    const { activities } = await read({
      [`${ROOT}/comments/comments.csv`]: part(2020),
      [`${ROOT}/comments/comments(1).csv`]: part(2021),
      [`${ROOT}/comments/comments (2).csv`]: part(2022),
    });
    expect(tally(activities)).toEqual({ comment: { 2020: 1, 2021: 1, 2022: 1 } });
  });
});

describe('live chats and subscriptions on YouTube', () => {
  it.each([
    ['live chats/live chats.csv', LIVE_HEADER],
    [
      'live chat/live chat.csv',
      ['ID Live Chat', 'ID Channel', 'Stempel Waktu Pembuatan Live Chat', 'Harga', 'ID Video', 'Teks Live Chat'],
    ],
    ['y/y.csv', ['y1', 'y2', 'y3', 'y4', 'y5', 'y6']],
  ] as const)('reads %s as comments', async (name, header) => {
    const { activities, unknown } = await read({ [`${ROOT}/${name}`]: fixtures.liveChats(header) });
    expect(tally(activities)).toEqual({ comment: { 2022: 1, 2024: 1 } });
    expect(activities[0]).toMatchObject({
      text: 'Hidup nomor 9',
      target: { url: 'https://www.youtube.com/watch?v=liveliveliv' },
    });
    expect(unknown).toEqual([]);
  });

  it.each([
    ['subscriptions/subscriptions.csv', SUBSCRIPTIONS_HEADER],
    ['langganan/langganan.csv', ['ID Channel', 'URL Channel', 'Judul Channel']],
    ['abonnementen/abonnementen.csv', ['Kanaal-ID', 'Kanaal-URL', 'Kanaaltitel']],
    ['Abos/Abos.csv', ['Kanal-ID', 'Kanal-URL', 'Kanaltitel']],
    ['suscripciones/suscripciones.csv', ['ID del canal', 'URL del canal', 'Título del canal']],
    ['z/z.csv', ['z1', 'z2', 'z3']],
  ] as const)('reads %s as follows', async (name, header) => {
    const { activities, unreadable, unknown } = await read({ [`${ROOT}/${name}`]: fixtures.subscriptions(header) });
    expect(tally(activities)).toEqual({ follow: { undated: 2 } });
    expect(activities[0]).toMatchObject({
      date: null,
      dateKind: 'none',
      text: '',
      target: { kind: 'account', name: 'Relawan Contoh, Resmi', url: expect.stringContaining(`/channel/${OTHER}`) },
    });
    expect([unreadable, unknown]).toEqual([[], []]);
  });

  it('dates the subscriptions of 2019, which are JSON', async () => {
    const { activities } = await read({ [`${ROOT}/subscriptions/subscriptions.json`]: fixtures.subscriptions2019 });
    expect(tally(activities)).toEqual({ follow: { 2018: 1 } });
    expect(activities[0]).toMatchObject({
      date: '2018-03-04T05:06:07Z',
      target: { kind: 'account', name: 'Relawan Contoh', url: `https://www.youtube.com/channel/${OTHER}` },
    });
  });
});

describe('files of YouTube', () => {
  it.each(['Takeout/YouTube and YouTube Music', 'Takeout/YouTube dan YouTube Music'])(
    'calls none of %s unknown',
    async (folder) => {
      const { activities, unreadable, unknown } = await read({
        ...fixtures.others(folder),
        [`${folder}/subscriptions/subscriptions.csv`]: fixtures.subscriptions(SUBSCRIPTIONS_HEADER),
      });
      expect(tally(activities)).toEqual({ follow: { undated: 2 } });
      expect([unreadable, unknown]).toEqual([[], []]);
    },
  );

  it('passes over the history in Indonesian', async () => {
    const { activities, unknown } = await read({
      'Takeout/YouTube dan YouTube Music/histori/histori tontonan.json':
        fixtures.others('x')['x/history/watch-history.json'] ?? '',
      'Takeout/YouTube dan YouTube Music/histori/histori penelusuran.json':
        fixtures.others('x')['x/history/search-history.json'] ?? '',
      'Takeout/YouTube dan YouTube Music/langganan/langganan.csv': fixtures.subscriptions([
        'ID Channel',
        'URL Channel',
        'Judul Channel',
      ]),
    });
    expect(tally(activities)).toEqual({ follow: { undated: 2 } });
    expect(unknown).toEqual([]);
  });

  it('leaves tables of others alone', async () => {
    const { unknown } = await read({ 'anggaran.csv': 'Nama,Jumlah\nGula,5\n', 'tamu.csv': 'id,nama,pesan\n1,Tini,halo\n' });
    expect(unknown).toEqual(['anggaran.csv', 'tamu.csv']);
  });

  it('is told from all other platforms', async () => {
    const { activities } = await readFixture(ALL_READERS, {
      ...fixtures.others(ROOT),
      [`${ROOT}/comments/comments.csv`]: fixtures.comments2024,
      [`${ROOT}/live chats/live chats.csv`]: fixtures.liveChats(LIVE_HEADER),
      [`${ROOT}/subscriptions/subscriptions.csv`]: fixtures.subscriptions(SUBSCRIPTIONS_HEADER),
    });
    expect(tally(activities)).toEqual({ comment: { 2019: 1, 2022: 1, 2023: 1, 2024: 2 }, follow: { undated: 2 } });
    expect(new Set(activities.map(({ platform }) => platform))).toEqual(new Set(['youtube']));
  });
});
