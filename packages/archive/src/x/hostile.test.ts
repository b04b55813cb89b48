import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixture } from '../testing/zip.ts';
import * as fixtures from './fixtures.ts';
import { xReader } from './index.ts';

const { tweet, wrapped, ytd } = fixtures;
const read = (files: Readonly<Record<string, string>>): ReturnType<typeof readFixture> => readFixture(xReader, files);
const good = tweet('1', '2024-01-01T00:00:00Z', 'baik');
const last = tweet('2', '2024-01-02T00:00:00Z', 'akhir');

describe('broken archives of X', () => {
  it('keeps the good records and counts the bad ones', async () => {
    const { activities, unreadable } = await read({
      'data/tweets.js': ytd('tweets', [{ tweet: good }, 5, null, 'x', [], {}, { tweet: null }, { tweet: 'y' }, { tweet: last }]),
    });
    expect(activities.map(({ text }) => text)).toEqual(['baik', 'akhir']);
    expect(activities.map(({ source }) => source.record)).toEqual([1, 9]);
    expect(unreadable).toMatchObject([{ file: 'data/tweets.js', records: 7, why: 'bad-record' }]);
  });

  it('keeps a tweet of unknown date, and fields of wrong types do no harm', async () => {
    const odd = [
      tweet('3', '2024-01-01T00:00:00Z', 'tanggal rusak', { created_at: 'kemarin' }),
      tweet('4', '2024-01-01T00:00:00Z', 'tanggal bilangan', { created_at: { $date: 5 }, entities: 'x', id: {} }),
      tweet(fixtures.snowflake('2021-06-06T06:06:06Z'), '1970-01-01T00:00:00Z', 'tanggal hilang'),
      tweet('5', '2024-01-01T00:00:00Z', 'RT @relawan_contoh: ya', { entities: { user_mentions: [null, 7] } }),
      tweet('6', '2024-01-01T00:00:00Z', '@a b', { in_reply_to_screen_name: 5, in_reply_to_status_id_str: null }),
    ];
    const { activities } = await read({ 'data/tweets.js': ytd('tweets', wrapped(odd)) });
    expect(activities.map(({ dateKind }) => dateKind)).toEqual(['none', 'none', 'exact', 'exact', 'exact']);
    expect(activities[2]?.date).toBe('2021-06-06T06:06:06Z');
    expect(activities[3]?.target?.account).toBe('relawan_contoh');
  });

  it('reads what stands before a cut', async () => {
    const { activities, unreadable } = await read({
      'data/tweets.js': ytd('tweets', wrapped([good, last])).slice(0, -40),
    });
    expect(activities.map(({ text }) => text)).toEqual(['baik']);
    expect(unreadable.map(({ why }) => why)).toContain('truncated');
  });

  it('takes unknown keys, other case of file names and a byte-order mark', async () => {
    const { activities } = await read({
      'Data/TWEETS.JS': `\uFEFF${ytd('tweets', [{ tweet: { ...good, baru: { a: [1] } }, tambahan: true }])}`,
    });
    expect(activities.map(({ text }) => text)).toEqual(['baik']);
  });

  it('reads records that lost their assignment, as people share them', async () => {
    const { activities } = await read({ 'tweets.json': JSON.stringify(wrapped([good])) });
    expect(activities.map(({ text }) => text)).toEqual(['baik']);
  });

  it('says nothing of empty files', async () => {
    const { activities, unreadable } = await read({
      'data/tweets.js': ytd('tweets', []),
      'data/like.js': 'window.YTD.like.part0 = [ ]',
      'data/note-tweet.js': 'window.YTD.note_tweet.part0 = []',
    });
    expect([activities, unreadable]).toEqual([[], []]);
  });

  it('counts likes and follows without an id as bad', async () => {
    const { activities, unreadable } = await read({
      'data/like.js': ytd('like', [
        { like: {} },
        { like: { tweetId: 'abc' } },
        { like: { tweetId: '99999999999999999999999999' } },
      ]),
      'data/following.js': ytd('following', [{ following: {} }, { following: { accountId: '1' } }]),
    });
    expect(activities.filter(({ kind }) => kind === 'follow')).toHaveLength(1);
    expect(activities.every(({ date }) => date === null)).toBe(true);
    expect(unreadable.find(({ file }) => file.includes('like'))?.why).toBe('bad-record');
  });

  it('takes anything without failing, and loses no good record', async () => {
    const files = [
      ['tweets', 'tweet'],
      ['like', 'like'],
      ['following', 'following'],
      ['note_tweet', 'noteTweet'],
      ['profile', 'profile'],
      ['account', 'account'],
      ['community_tweet', 'tweet'],
      ['deleted_tweets', 'tweet'],
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.jsonValue(), async (records, value) => {
        const entries = files.map(([name, key]): [string, string] => [
          `data/${name.replace('_', '-')}.js`,
          ytd(name, [...records, { [key]: value }, { [key]: { ...good, id_str: value, full_text: value, core: value } }]),
        ]);
        const { activities } = await read({
          ...Object.fromEntries(entries),
          'data/tweets-part1.js': ytd('tweets', [{ tweet: last }], 1),
        });
        expect(activities.filter(({ id }) => id === '2')).toHaveLength(1);
        for (const { date } of activities) if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
