import { describe, expect, it } from 'vitest';
import { tally } from '../meta/testing.ts';
import { ALL_READERS } from '../readers.ts';
import { readFixture } from '../testing/zip.ts';
import * as fixtures from './fixtures.ts';
import { tiktokReader } from './index.ts';

const read = (files: Readonly<Record<string, unknown>>): ReturnType<typeof readFixture> =>
  readFixture(
    tiktokReader,
    Object.fromEntries(
      Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)]),
    ),
  );

/** Of every export in fixtures.ts. */
const TALLY = {
  note: { 2023: 1, 2024: 1 },
  comment: { 2020: 1, 2024: 1 },
  like: { 2023: 1, 2024: 1 },
  follow: { 2021: 1, 2022: 1 },
  announce: { 2024: 2 },
  profile: { undated: 1 },
};

describe('TikTok as JSON', () => {
  it.each([
    ['2020', 'user_data.json', fixtures.export2020],
    ['2025', 'TikTok_Data_1733000000/user_data_tiktok.json', fixtures.export2025],
  ] as const)('counts the acts of %s, and nothing else', async (_, path, content) => {
    const { activities, unreadable, unknown, account } = await read({ [path]: content });
    expect(tally(activities)).toEqual(TALLY);
    expect([unreadable, unknown]).toEqual([[], []]);
    expect(account).toBe('rina.contoh');
  });

  it.each([fixtures.export2020, fixtures.export2025])('tells dates, words and targets', async (content) => {
    const { activities } = await read({ 'user_data.json': content });
    const of = (kind: string): typeof activities => activities.filter((activity) => activity.kind === kind);
    expect(of('like')[0]).toMatchObject({
      date: '2024-11-27T03:12:45Z',
      dateKind: 'exact',
      text: '',
      target: { kind: 'post', url: 'https://www.tiktokv.com/share/video/7000000000000000001/' },
    });
    expect(of('comment').map(({ date, text }) => [date, text])).toEqual([
      ['2024-10-01T00:00:00Z', 'Menangkan nomor 9 & bawa teman 😀'],
      ['2020-12-31T23:59:59Z', 'keren'],
    ]);
    expect(of('follow')[0]).toMatchObject({
      date: '2021-05-05T05:05:05Z',
      target: { kind: 'account', account: 'relawan.contoh', url: 'https://www.tiktok.com/@relawan.contoh' },
    });
    expect(of('announce')[0]).toMatchObject({
      text: '',
      target: { kind: 'post', url: 'https://www.tiktokv.com/share/video/7000000000000000003/' },
    });
    expect(of('announce')[1]?.target).toMatchObject({ account: 'relawan.contoh' });
    expect(of('note').map(({ date, text }) => [date, text])).toEqual([
      ['2023-08-17T02:00:00Z', 'Upacara di kantor'],
      ['2024-08-17T02:00:00Z', ''],
    ]);
    expect(of('note')[0]?.url).toContain('video?id=1');
    expect(of('profile')[0]).toMatchObject({ text: 'ASN di Surabaya', date: null, dateKind: 'none' });
  });

  it('names the video a comment stands under, where the export does', async () => {
    const { activities } = await read({ 'user_data_tiktok.json': fixtures.export2025 });
    const targets = activities.filter(({ kind }) => kind === 'comment').map(({ target }) => target?.url);
    expect(targets).toEqual(['https://www.tiktokv.com/share/video/7000000000000000005/', undefined]);
  });

  it('does not take watched videos for own ones, whatever comes first', async () => {
    const watched = {
      'Watch History': { VideoList: [{ Date: '2024-01-01 00:00:00', Link: 'https://www.tiktokv.com/share/video/1/' }] },
    };
    const { activities } = await read({
      'user_data.json': { 'Your Activity': watched, Post: { Posts: { VideoList: fixtures.videos } } },
      'lama/user_data.json': { Activity: { 'Video Browsing History': watched['Watch History'] } },
    });
    expect(tally(activities)).toEqual({ note: { 2023: 1, 2024: 1 } });
  });

  it('reads other names of groups and fields in any case', async () => {
    const { activities } = await read({
      'data.json': {
        'your activity': {
          'like list': { itemfavoritelist: [{ DATE: '2024-03-03 03:03:03', LINK: 'https://www.tiktok.com/@a/video/1' }] },
        },
        'New Group': { 'Comments ': { CommentsList: [{ date: '2024-03-04 03:03:03', comment: 'halo', baru: 1 }] } },
        Connections: { Following: { Following: [{ date: '2024-03-05 03:03:03', username: 'warung_tini' }] } },
      },
    });
    expect(tally(activities)).toEqual({ like: { 2024: 1 }, comment: { 2024: 1 }, follow: { 2024: 1 } });
    expect(activities[0]?.target).toMatchObject({ account: 'a' });
  });

  it('reads reposts as shares and counts deleted posts apart', async () => {
    const { activities, deleted } = await read({
      'user_data_tiktok.json': {
        'Your Activity': {
          Reposts: { RepostList: [{ Date: '2024-04-04 04:04:04', Link: 'https://www.tiktokv.com/share/video/4/' }] },
        },
        Post: { 'Recently Deleted Posts': { PostList: [{ Date: '2024-01-01 00:00:00', Title: 'x' }] } },
      },
    });
    expect(tally(activities)).toEqual({ announce: { 2024: 1 } });
    expect(deleted).toBe(1);
  });

  it('reads words said in live rooms as comments', async () => {
    const room = {
      WatchTime: '2024-05-06 07:00:00',
      Link: 'https://www.tiktok.com/live/1',
      Comments: [{ CommentTime: '2024-05-06 07:08:09 UTC', CommentContent: 'Hidup nomor 9', RawTime: 1714979289 }],
      Questions: null,
    };
    const { activities } = await read({
      'user_data_tiktok.json': {
        'TikTok Live': { 'Watch Live History': { WatchLiveMap: { 'room-1': room, 'room-2': { ...room, Comments: null } } } },
      },
    });
    expect(activities).toMatchObject([{ kind: 'comment', date: '2024-05-06T07:08:09Z', text: 'Hidup nomor 9' }]);
  });

  it('counts once what two exports hold', async () => {
    const { activities, duplicates } = await read({
      '2020/user_data.json': fixtures.export2020,
      '2025/user_data.json': fixtures.export2020,
    });
    expect(tally(activities)).toEqual(TALLY);
    expect(duplicates).toBe(11);
  });

  it('says nothing of an empty export', async () => {
    const { activities, unreadable, unknown } = await read({ 'user_data.json': fixtures.emptyExport });
    expect([activities, unreadable, unknown]).toEqual([[], [], []]);
  });

  it('is told from all other platforms', async () => {
    const result = await readFixture(ALL_READERS, { 'TikTok_Data/user_data_tiktok.json': JSON.stringify(fixtures.export2025) });
    expect(tally(result.activities)).toEqual(TALLY);
    expect(new Set(result.activities.map(({ platform }) => platform))).toEqual(new Set(['tiktok']));
  });
});

describe('TikTok as text', () => {
  const blocks = (...records: readonly Readonly<Record<string, string>>[]): string =>
    `${records
      .map((record) =>
        Object.entries(record)
          .map(([key, value]) => `${key}: ${value}\n`)
          .join(''),
      )
      .join('\n')}\n`;
  const files = {
    'TikTok/Activity/Like List.txt': blocks(
      { Date: '2023-01-02 00:00:01 UTC', Link: 'https://www.tiktokv.com/share/video/2/' },
      { Date: '2024-11-27 03:12:45 UTC', Link: 'https://www.tiktokv.com/share/video/1/' },
    ),
    'TikTok/Comment/Comments.txt': blocks(
      { Date: '2024-10-01 00:00:00 UTC', Comment: 'Ayo: pilih\nnomor 9', Photo: 'N/A', Url: 'N/A' },
      { Date: '2020-12-31 23:59:59 UTC', Comment: 'keren' },
    ),
    'TikTok/Activity/Following List.txt': blocks(
      { Date: '2021-05-05 05:05:05 UTC', Username: 'relawan.contoh' },
      { Date: '2022-06-06 06:06:06 UTC', Username: 'warung_tini' },
    ),
    'TikTok/Activity/Share History.txt': blocks({
      Date: '2024-02-10 10:00:00 UTC',
      'Shared Content': 'video',
      Link: 'https://www.tiktokv.com/share/video/3/',
      Method: 'whatsapp',
    }),
    'TikTok/Video/Videos.txt': blocks({
      Date: '2023-08-17 02:00:00 UTC',
      Link: 'https://v16.tiktokcdn.com/1',
      'Like(s)': '5',
      'Who can view': 'Public',
      Title: 'Upacara',
    }),
    'TikTok/Activity/Video Browsing History.txt': blocks({
      Date: '2023-08-17 02:00:00 UTC',
      Link: 'https://www.tiktokv.com/share/video/9/',
    }),
    'TikTok/Activity/Favorite Videos.txt': blocks({
      Date: '2023-08-17 02:00:00 UTC',
      Link: 'https://www.tiktokv.com/share/video/9/',
    }),
    'TikTok/Activity/Follower List.txt': blocks({ Date: '2023-08-17 02:00:00 UTC', Username: 'penggemar' }),
    'TikTok/Activity/Search History.txt': blocks({ Date: '2023-08-17 02:00:00 UTC', 'Search Term': 'nomor 9' }),
    'TikTok/Activity/Login History.txt': blocks({ Date: '2023-08-17 02:00:00 UTC', IP: '::1', 'Device Model': 'x' }),
    'TikTok/Direct Messages/Direct Messages.txt':
      '>>> Chat History with warung_tini:\n2023-08-17 02:00:00 UTC rina.contoh: rahasia\n',
    'TikTok/App Settings/Block List.txt': blocks({ Date: '2023-08-17 02:00:00 UTC', Username: 'diblokir' }),
    'TikTok/Activity/Status.txt': 'Resolution: 1080*2138\nApp Version: 17.4.0\n',
    'TikTok/Activity/Hashtag.txt': blocks({ 'Hashtag Name': 'pilkada', 'Hashtag Link': 'https://www.tiktok.com/tag/pilkada' }),
    'TikTok/Activity/Favorite Sounds.txt': '',
  };

  it('reads the files of acts, and calls none of the others unknown', async () => {
    const { activities, unreadable, unknown } = await read(files);
    expect(tally(activities)).toEqual({
      like: { 2023: 1, 2024: 1 },
      comment: { 2020: 1, 2024: 1 },
      follow: { 2021: 1, 2022: 1 },
      announce: { 2024: 1 },
      note: { 2023: 1 },
    });
    expect([unreadable, unknown]).toEqual([[], []]);
    expect(activities.find(({ kind }) => kind === 'comment')?.text).toBe('Ayo: pilih\nnomor 9');
    expect(activities.find(({ kind }) => kind === 'follow')?.target?.account).toBe('relawan.contoh');
    expect(activities.find(({ kind }) => kind === 'note')?.text).toBe('Upacara');
    expect(activities.find(({ kind }) => kind === 'like')?.source).toEqual({ file: 'TikTok/Activity/Like List.txt', record: 1 });
  });

  it('reads Windows line ends and names of later years', async () => {
    const { activities } = await read({
      'Likes and Favorites/Like List.txt':
        'Date: 2024-11-27 03:12:45 UTC\r\nLink: https://www.tiktokv.com/share/video/1/\r\n\r\n',
      'Post/Posts.txt': 'Date: 2024-11-28 03:12:45 UTC\r\nLink: https://v16.tiktokcdn.com/1\r\nTitle: Halo\r\n',
      'Profile And Settings/Following.txt': 'Date: 2024-11-29 03:12:45 UTC\nUsername: warung_tini\n',
      'Your Activity/Watch History.txt': 'Date: 2024-11-28 03:12:45 UTC\nLink: https://www.tiktokv.com/share/video/9/\n',
    });
    expect(tally(activities)).toEqual({ like: { 2024: 1 }, note: { 2024: 1 }, follow: { 2024: 1 } });
  });

  it('leaves a chat of WhatsApp and other texts alone', async () => {
    const { unknown } = await read({
      '_chat.txt': '[27/11/24, 08:15:09] Rina: halo\n',
      'catatan.txt': 'Date: besok\nbeli gula\n',
    });
    expect(unknown).toEqual(['_chat.txt', 'catatan.txt']);
  });
});
