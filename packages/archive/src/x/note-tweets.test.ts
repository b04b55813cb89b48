import { describe, expect, it } from 'vitest';
import { tally } from '../meta/testing.ts';
import { readFixture } from '../testing/zip.ts';
import * as fixtures from './fixtures.ts';
import { xReader } from './index.ts';

const { noteTweet, tweet, wrapped, ytd } = fixtures;
const read = (files: Readonly<Record<string, string>>): ReturnType<typeof readFixture> => readFixture(xReader, files);

describe('long posts of X', () => {
  const long = `Panjang & lebar: ${'ayo kerja '.repeat(40)}lalu menangkan nomor 9`;
  const short = `${long.slice(0, 274).replace('&', '&amp;')}… https://t.co/AbCdEf1234`;

  it('joins a long post with its tweet, whose id is another', async () => {
    const { activities } = await read({
      'data/note-tweet.js': ytd('note_tweet', [noteTweet('1861000000000000100', '2024-11-27T03:12:44.000Z', long)]),
      'data/tweets.js': ytd('tweets', wrapped([...fixtures.tweets, tweet('1861000000000000109', '2024-11-27T03:12:45Z', short)])),
    });
    expect(tally(activities)).toEqual({ note: { 2017: 1, 2024: 2 }, announce: { 2024: 1 }, comment: { 2023: 1 } });
    expect(activities.find(({ id }) => id === '1861000000000000109')).toMatchObject({ date: '2024-11-27T03:12:45Z', text: long });
  });

  it('joins by id, whatever the order of files', async () => {
    const { activities } = await read({
      'data/a.js': ytd('tweets', wrapped([tweet('71', '2023-03-03T03:03:03Z', short)])),
      'data/b.js': ytd('note_tweet', [noteTweet('71', '2023-03-03T03:03:03.000Z', long)]),
    });
    expect(activities.map(({ kind, text }) => [kind, text])).toEqual([['note', long]]);
  });

  it('joins by the words where the times differ, but no post that is merely alike', async () => {
    const { activities } = await read({
      'data/note-tweet.js': ytd('note_tweet', [noteTweet('61', '2023-03-03T03:09:03.000Z', long)]),
      'data/tweets.js': ytd(
        'tweets',
        wrapped([tweet('72', '2022-03-03T03:03:03Z', long.slice(0, 90)), tweet('73', '2023-03-03T03:03:03Z', short)]),
      ),
    });
    expect(activities.map(({ text }) => text)).toEqual([long.slice(0, 90), long]);
  });

  it('joins a long reply, whose long form lacks the name', async () => {
    const reply = tweet('81', '2023-03-03T03:03:05Z', `@tetangga ${short}`, {
      in_reply_to_status_id_str: '80',
      in_reply_to_screen_name: 'tetangga',
    });
    const { activities } = await read({
      'data/note-tweet.js': ytd('note_tweet', [noteTweet('79', '2023-03-03T03:03:04.000Z', long)]),
      'data/tweets.js': ytd('tweets', wrapped([reply])),
    });
    expect(tally(activities)).toEqual({ comment: { 2023: 1 } });
    expect(activities[0]?.text).toContain('menangkan nomor 9');
  });

  it('counts a long post whose tweet is absent, once', async () => {
    const { activities } = await read({
      'data/note-tweet.js': ytd('note_tweet', [noteTweet('91', '2023-02-26T20:28:43.000Z', long)]),
      'data/tweets.js': ytd('tweets', wrapped(fixtures.tweets)),
    });
    expect(activities).toHaveLength(5);
    expect(activities.filter(({ text }) => text === long)).toMatchObject([{ kind: 'note', date: '2023-02-26T20:28:43Z' }]);
  });

  it('does not join two long posts that begin alike', async () => {
    const other = `${long} lagi`;
    const { activities } = await read({
      'data/note-tweet.js': ytd('note_tweet', [
        noteTweet('101', '2023-03-03T03:03:04.000Z', long),
        noteTweet('103', '2023-05-03T03:03:04.000Z', other),
      ]),
      'data/tweets.js': ytd(
        'tweets',
        wrapped([tweet('104', '2023-05-03T03:03:05Z', short), tweet('102', '2023-03-03T03:03:05Z', short)]),
      ),
    });
    expect(activities.map(({ date, text }) => [date?.slice(5, 7), text])).toEqual([
      ['05', other],
      ['03', long],
    ]);
  });
});
