import { describe, expect, it } from 'vitest';
import { tally } from '../meta/testing.ts';
import { readFixture } from '../testing/zip.ts';
import { OTHER, OWN, others, SUBSCRIPTIONS_HEADER, subscriptions, subscriptions2019, table } from './fixtures.ts';
import { youtubeReader } from './index.ts';

const ROOT = 'Takeout/YouTube and YouTube Music';
const read = (files: Readonly<Record<string, string>>): ReturnType<typeof readFixture> => readFixture(youtubeReader, files);

describe('the rest of Takeout', () => {
  it('own videos, video texts and playlists are no comments, wherever they lie', async () => {
    const { activities } = await read({
      'videos.csv': table(
        [
          'Video ID',
          'Approx Duration (ms)',
          'Video Category',
          'Video Description (Original)',
          'Channel ID',
          'Video Title (Original)',
          'Privacy',
          'Video State',
          'Video Create Timestamp',
          'Video Publish Timestamp',
        ],
        [
          'abcdefghijk',
          '1000',
          'People',
          'keterangan',
          OWN,
          'Judul',
          'Public',
          'Processed',
          '2024-01-01T00:00:00Z',
          '2024-01-01T00:00:00Z',
        ],
      ),
      'video texts.csv': table(
        ['Video ID', 'Video Text Create Timestamp', 'Video Text Language', 'Video Text Modify Timestamp', 'Video Text'],
        ['abcdefghijk', '2024-01-01T00:00:00+00:00', 'id', '2024-01-01T00:00:00+00:00', 'x'],
      ),
      'playlists.csv': table(
        ['Playlist ID', 'Add new videos to top', 'Playlist Title (Original)', 'Playlist Create Timestamp', 'Playlist Visibility'],
        ['PLx', 'False', 'Musik', '2020-01-01T00:00:00+00:00', 'Private'],
      ),
    });
    expect(activities).toEqual([]);
  });

  it('tells the channel’s name, which is no act', async () => {
    const { account, activities } = await read(others(ROOT));
    expect([account, activities]).toEqual(['Rina', []]);
  });

  it('comments as pages are named as unread, beside tables that are read', async () => {
    const path = 'Takeout/YouTube dan YouTube Music/komentar-saya/komentar-saya.html';
    const { activities, unreadable } = await read({
      [path]: '<html><body><ul><li>x</li></ul></body></html>',
      'Takeout/YouTube dan YouTube Music/histori/histori-tontonan.html': '<html></html>',
      'Takeout/YouTube dan YouTube Music/langganan/langganan.csv': subscriptions(SUBSCRIPTIONS_HEADER),
    });
    expect(tally(activities)).toEqual({ follow: { undated: 2 } });
    expect(unreadable).toEqual([{ file: path, records: 0, why: 'html' }]);
  });

  it('a channel that has lost its title is known by id only', async () => {
    const url = `https://www.youtube.com/channel/${OTHER}`;
    const { activities } = await read({ 'subscriptions.csv': table(SUBSCRIPTIONS_HEADER, [OTHER, url, '']) });
    expect(activities.map(({ target }) => target)).toEqual([{ kind: 'account', idOnly: true, url }]);
  });

  it('a cut JSON of subscriptions gives those before the cut', async () => {
    const path = `${ROOT}/subscriptions/subscriptions.json`;
    const two = `[${subscriptions2019.slice(1, -1)},${subscriptions2019.slice(1, -1)}`;
    const { activities, unreadable } = await read({ [path]: two.slice(0, -20) });
    expect(tally(activities)).toEqual({ follow: { 2018: 1 } });
    expect(unreadable).toEqual([{ file: path, records: 0, why: 'truncated' }]);
  });

  it('tables of nobody we know are not taken', async () => {
    const { activities, unknown } = await read({
      'b.csv': '',
      'c.csv': '"tanpa akhir',
      'd.csv': 'tweet_id,text,timestamp\n1,a,b\n',
    });
    expect([activities, unknown]).toEqual([[], ['b.csv', 'c.csv', 'd.csv']]);
  });
});
