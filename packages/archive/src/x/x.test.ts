import { describe, expect, it } from 'vitest';
import { tally } from '../meta/testing.ts';
import { ALL_READERS } from '../readers.ts';
import { readFixture } from '../testing/zip.ts';
import * as fixtures from './fixtures.ts';
import { xReader } from './index.ts';

const { snowflake, tweet, wrapped, ytd } = fixtures;
const read = (files: Readonly<Record<string, string>>): ReturnType<typeof readFixture> => readFixture(xReader, files);

describe('tweets of X', () => {
  it('tells notes, retweets and replies, with own links', async () => {
    const { activities, account, unreadable, unknown } = await read({
      'data/account.js': fixtures.account,
      'data/tweets.js': ytd('tweets', wrapped(fixtures.tweets)),
    });
    expect(tally(activities)).toEqual({ note: { 2017: 1, 2024: 1 }, announce: { 2024: 1 }, comment: { 2023: 1 } });
    expect(account).toBe('rina_contoh');
    expect([unreadable, unknown]).toEqual([[], []]);
    expect(activities[0]).toEqual({
      platform: 'x',
      kind: 'note',
      id: '1861000000000000001',
      date: '2024-11-27T03:12:45Z',
      dateKind: 'exact',
      text: 'Sudah mencoblos & pulang 😀 <3',
      url: 'https://x.com/rina_contoh/status/1861000000000000001',
      source: { file: 'data/tweets.js', record: 1 },
    });
    expect(activities[1]).toMatchObject({
      kind: 'announce',
      text: '',
      target: { kind: 'post', account: 'relawan_contoh', text: 'Pilih nomor 9 & ajak keluarga…' },
    });
    expect(activities[2]).toMatchObject({
      kind: 'comment',
      date: '2023-07-09T10:00:00Z',
      text: '@tetangga Setuju, Bu',
      target: { kind: 'post', account: 'tetangga', url: 'https://x.com/tetangga/status/1678000000000000000' },
    });
    expect(activities[3]?.date).toBe('2017-12-31T23:59:59Z');
  });

  it('knows the account even where its file comes last', async () => {
    const { activities } = await read({
      'twitter-2024-12-01-abc/data/a-tweets.js': ytd('tweets', wrapped(fixtures.tweets)),
      'twitter-2024-12-01-abc/data/z-account.js': fixtures.account,
    });
    expect(activities).toHaveLength(4);
    expect(activities[0]?.url).toBe('https://x.com/rina_contoh/status/1861000000000000001');
  });

  it('links without a name where the export tells none', async () => {
    const { activities, account } = await read({ 'tweets.js': ytd('tweets', wrapped(fixtures.tweets)) });
    expect(account).toBeUndefined();
    expect(activities[0]?.url).toBe('https://x.com/i/web/status/1861000000000000001');
  });

  it('reads all parts of a big account', async () => {
    const part = (n: number): string => ytd('tweets', wrapped([tweet(`10${n}`, `202${n}-05-05T05:05:05Z`, `bagian ${n}`)]), n);
    const { activities, duplicates } = await read({
      'data/tweets.js': part(0),
      'data/tweets-part1.js': part(1),
      'data/tweets-part2.js': part(2),
    });
    expect(tally(activities)).toEqual({ note: { 2020: 1, 2021: 1, 2022: 1 } });
    expect(duplicates).toBe(0);
  });

  it('reads tweet.js of 2019, whose records stand bare', async () => {
    const { activities } = await read({ 'tweet.js': ytd('tweet', fixtures.tweets) });
    expect(tally(activities)).toEqual({ note: { 2017: 1, 2024: 1 }, announce: { 2024: 1 }, comment: { 2023: 1 } });
  });

  it('reads the archive of 2016, a file a month', async () => {
    const record = (id: string, at: string, text: string, more = {}): unknown => ({
      source: 'web',
      entities: { user_mentions: [], media: [], hashtags: [], urls: [] },
      geo: {},
      id_str: id,
      text,
      id: Number(id),
      created_at: at,
      user: { name: 'Rina', screen_name: 'rina_contoh', protected: false, id_str: '424242', id: 424242, verified: false },
      ...more,
    });
    const month = [
      record('700000000000000001', '2016-02-17 10:20:30 +0000', 'Hujan lagi'),
      record('700000000000000002', '2016-02-18 10:20:30 +0000', 'RT @relawan_contoh: Menangkan nomor 9', {
        retweeted_status: { id_str: '69', text: 'Menangkan nomor 9', user: { screen_name: 'relawan_contoh' } },
      }),
      record('700000000000000003', '2016-02-19 10:20:30 +0000', '@tetangga iya', {
        in_reply_to_status_id_str: '68',
        in_reply_to_screen_name: 'tetangga',
      }),
    ];
    const { activities, unknown, duplicates, account } = await read({
      'data/js/tweets/2016_02.js': `Grailbird.data.tweets_2016_02 = \n ${JSON.stringify(month)}`,
      'data/js/tweet_index.js': 'var tweet_index =  [ {"file_name":"data/js/tweets/2016_02.js","year":2016,"var_name":"x"} ]',
      'data/js/payload_details.js': 'var payload_details =  {"tweets":3,"created_at":"2016-03-01 00:00:00 +0000","lang":"id"}',
      'data/js/user_details.js': 'var user_details =  {"expanded_url":"","screen_name":"rina_contoh","id":"424242","bio":"ASN"}',
      'tweets.csv':
        '"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text"\n"700000000000000001","","","2016-02-17 10:20:30 +0000","web","Hujan lagi"\n',
      'js/application.js': 'var x = 1;',
      'lib/jquery/jquery-1.8.3.min.js': '!function(){}()',
    });
    expect(tally(activities)).toEqual({
      note: { 2016: 1 },
      announce: { 2016: 1 },
      comment: { 2016: 1 },
      profile: { undated: 1 },
    });
    expect(account).toBe('rina_contoh');
    expect(activities[0]?.url).toBe('https://x.com/rina_contoh/status/700000000000000001');
    expect(activities[0]).toMatchObject({ date: '2016-02-17T10:20:30Z', text: 'Hujan lagi' });
    expect(activities[1]?.target).toMatchObject({ account: 'relawan_contoh', text: 'Menangkan nomor 9' });
    expect(unknown).toEqual([]);
    expect(duplicates).toBe(0);
  });

  it('counts a tweet once that two exports hold', async () => {
    const { activities, duplicates } = await read({
      'lama/data/tweet.js': ytd('tweet', wrapped(fixtures.tweets)),
      'baru/data/tweets.js': ytd('tweets', wrapped(fixtures.tweets)),
    });
    expect(activities).toHaveLength(4);
    expect(duplicates).toBe(4);
  });

  it('counts tweets of communities and of circles as notes', async () => {
    const { activities } = await read({
      'data/community-tweet.js': ytd('community_tweet', wrapped([tweet('31', '2023-01-01T00:00:00Z', 'Halo komunitas')])),
      'data/twitter-circle-tweet.js': ytd('twitter_circle_tweet', wrapped([tweet('32', '2022-12-01T00:00:00Z', 'Halo lingkar')])),
    });
    expect(tally(activities)).toEqual({ note: { 2022: 1, 2023: 1 } });
  });

  it('keeps deleted tweets outside the total', async () => {
    const deleted = [
      { ...tweet('41', '2020-01-01T00:00:00Z', 'Dihapus'), deleted_at: 'Thu Jan 02 00:00:00 +0000 2020' },
      { ...tweet('42', '2020-01-01T00:00:00Z', 'Dihapus juga'), deleted_at: 'Thu Jan 02 00:00:00 +0000 2020' },
    ];
    const result = await read({
      'data/tweets.js': ytd('tweets', wrapped(fixtures.tweets)),
      'data/deleted-tweets.js': ytd('deleted_tweets', wrapped(deleted)),
    });
    expect(result.activities).toHaveLength(4);
    expect(result.deleted).toBe(2);
  });

  it('counts a deleted tweet once that two exports list, and no list of ids', async () => {
    const deleted = ytd('deleted_tweets', wrapped([tweet('41', '2020-01-01T00:00:00Z', 'Dihapus')]));
    const result = await read({
      'lama/deleted-tweets.js': deleted,
      'baru/deleted-tweets.js': deleted,
      'baru/deleted-tweet-headers.js': fixtures.others['data/deleted-tweet-headers.js'] ?? '',
    });
    expect(result).toMatchObject({ deleted: 1, activities: [], unreadable: [] });
  });

  it('takes a word to an account without a tweet as a reply', async () => {
    const reply = tweet('51', '2024-02-02T00:00:00Z', '@tetangga selamat', { in_reply_to_screen_name: 'tetangga' });
    const { activities } = await read({ 'data/tweets.js': ytd('tweets', wrapped([reply])) });
    expect(activities[0]).toMatchObject({ kind: 'comment', target: { account: 'tetangga' } });
  });

  it('does not take a talk about RT for a retweet', async () => {
    const texts = ['RT 05 rapat malam ini', 'Tolong RT @relawan_contoh: pilih 9', 'RT@x', 'RT @relawan_contoh mantap'];
    const { activities } = await read({
      'data/tweets.js': ytd('tweets', wrapped(texts.map((text, at) => tweet(`6${at}`, '2024-02-02T00:00:00Z', text)))),
    });
    expect(tally(activities)).toEqual({ note: { 2024: 4 } });
    expect(activities.map(({ text }) => text)).toEqual(texts);
  });
});

describe('likes, follows and profile of X', () => {
  it('dates a like not before the post', async () => {
    const id = snowflake('2024-09-22T05:00:00Z', 77);
    const { activities } = await read({
      'data/like.js': ytd('like', [
        { like: { tweetId: id, fullText: 'Pilih nomor 9 &amp; menang', expandedUrl: `https://twitter.com/i/web/status/${id}` } },
        { like: { tweetId: '5000000000', fullText: 'lama sekali', expandedUrl: 'https://twitter.com/i/web/status/5000000000' } },
        { like: { tweetId: snowflake('2022-01-01T00:00:00Z'), fullText: 'You’re unable to view this Post because …' } },
      ]),
    });
    expect(tally(activities)).toEqual({ like: { undated: 3 } });
    expect(activities[0]).toMatchObject({
      kind: 'like',
      id,
      dateKind: 'notBefore',
      text: '',
      target: { kind: 'post', text: 'Pilih nomor 9 & menang', url: expect.stringContaining(`/status/${id}`) },
    });
    expect(Date.parse(String(activities[0]?.date))).toBe(Date.parse('2024-09-22T05:00:00Z'));
    expect(activities[1]).toMatchObject({ date: null, dateKind: 'none' });
    expect(activities[2]?.target?.url).toContain('/status/');
    expect(activities[2]?.target?.text).toBeUndefined();
  });

  it('follows by number, or by name where the link tells it', async () => {
    const { activities } = await read({
      'data/following.js': ytd('following', [
        { following: { accountId: '123', userLink: 'https://twitter.com/intent/user?user_id=123' } },
        { following: { accountId: '124' } },
        { following: { accountId: '125', userLink: 'https://x.com/relawan_contoh' } },
      ]),
    });
    expect(tally(activities)).toEqual({ follow: { undated: 3 } });
    expect(activities[0]).toMatchObject({ date: null, dateKind: 'none', target: { kind: 'account', idOnly: true } });
    expect(activities[1]?.target).toMatchObject({ kind: 'account', idOnly: true });
    expect(activities[2]?.target).toMatchObject({ kind: 'account', account: 'relawan_contoh' });
    expect(activities[2]?.target?.idOnly).toBeUndefined();
  });

  it('reads the biography, if there is one', async () => {
    const profile = (bio: string): string =>
      ytd('profile', [{ profile: { description: { bio, website: '', location: 'Surabaya' }, avatarMediaUrl: 'https://x' } }]);
    const { activities } = await read({ 'data/profile.js': profile('ASN &amp; pendukung nomor 9') });
    expect(activities).toMatchObject([{ kind: 'profile', date: null, dateKind: 'none', text: 'ASN & pendukung nomor 9' }]);
    expect((await read({ 'data/profile.js': profile('') })).activities).toEqual([]);
  });
});

describe('files of X', () => {
  it('leaves out messages, advertising and the rest, and calls none of them unknown', async () => {
    const { activities, unknown, unreadable } = await read({ ...fixtures.others, 'data/tweets.js': ytd('tweets', []) });
    expect([activities, unknown, unreadable]).toEqual([[], [], []]);
  });

  it('names a file it does not know', async () => {
    const { unknown } = await read({ 'data/tweets.js': ytd('tweets', []), 'catatan/rahasia.json': '{"a":1}' });
    expect(unknown).toEqual(['catatan/rahasia.json']);
  });

  it('is told from all other platforms', async () => {
    const { activities } = await readFixture(ALL_READERS, {
      'data/like.js': ytd('like', [{ like: { tweetId: '1861000000000000001', fullText: 'a' } }]),
      'data/following.js': ytd('following', [{ following: { accountId: '123' } }]),
      'data/profile.js': ytd('profile', [{ profile: { description: { bio: 'b' } } }]),
      'data/tweets.js': ytd('tweets', wrapped(fixtures.tweets)),
    });
    expect(new Set(activities.map(({ platform }) => platform))).toEqual(new Set(['x']));
    expect(activities).toHaveLength(7);
  });
});
