import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixture } from '../testing/zip.ts';
import * as fixtures from './fixtures.ts';
import { tiktokReader } from './index.ts';

const read = (content: unknown, path = 'user_data_tiktok.json'): ReturnType<typeof readFixture> =>
  readFixture(tiktokReader, { [path]: typeof content === 'string' ? content : JSON.stringify(content) });

describe('broken exports of TikTok', () => {
  it('keeps the good records and counts the bad ones, null being none', async () => {
    const { activities, unreadable } = await read({
      Comment: {
        Comments: { CommentsList: [fixtures.comments[0], 5, null, 'x', [], {}, { date: 7, comment: {} }, fixtures.comments[1]] },
      },
    });
    expect(activities.map(({ text }) => text)).toEqual(['Menangkan nomor 9 & bawa teman 😀', 'keren']);
    expect(unreadable).toMatchObject([{ file: 'user_data_tiktok.json', records: 5, why: 'bad-record' }]);
  });

  it('keeps acts whose date is broken, N/A or a number', async () => {
    const { activities, unreadable } = await read({
      Comment: {
        Comments: {
          CommentsList: [
            { date: 'N/A', comment: 'tanpa tanggal' },
            { date: 'kemarin', comment: 'kemarin' },
            { comment: 'tidak ada' },
            { date: 1732677165, comment: 'detik' },
            { date: 1732677165000, comment: 'milidetik' },
            { date: '2024-11-27T03:12:45.000Z', comment: 'iso' },
            { date: '0000-00-00 00:00:00', comment: 'nol' },
          ],
        },
      },
    });
    expect(activities.map(({ date }) => date?.slice(0, 10))).toEqual([
      undefined,
      undefined,
      undefined,
      '2024-11-27',
      '2024-11-27',
      '2024-11-27',
      undefined,
    ]);
    expect(unreadable).toEqual([]);
  });

  it('takes N/A for nothing', async () => {
    const { activities } = await read({
      'Likes and Favorites': { 'Like List': { ItemFavoriteList: [{ date: '2024-01-01 00:00:00', link: 'N/A' }] } },
      'Profile And Settings': { 'Profile Info': { ProfileMap: { userName: 'N/A', bioDescription: 'N/A' } } },
      Post: { Posts: { VideoList: [{ Date: '2024-01-01 00:00:00', Link: 'N/A', Title: 'N/A' }] } },
    });
    expect(activities.map(({ kind, text, target }) => [kind, text, target?.url])).toEqual([
      ['like', '', undefined],
      ['note', '', undefined],
    ]);
  });

  it('reads what stands before a cut', async () => {
    const whole = JSON.stringify({ Comment: { Comments: { CommentsList: fixtures.comments } } });
    const { activities, unreadable } = await read(whole.slice(0, whole.indexOf('keren') + 2));
    expect(activities).toHaveLength(1);
    expect(unreadable.map(({ why }) => why)).toContain('truncated');
  });

  it('lives with lists where groups are awaited, and the other way', async () => {
    const { activities } = await read({
      Activity: [{ 'Like List': { ItemFavoriteList: fixtures.likes } }],
      Comment: 'N/A',
      Video: null,
      'Likes and Favorites': { 'Like List': { ItemFavoriteList: { 0: fixtures.likes[0] } } },
      'Profile And Settings': { Following: { Following: fixtures.following } },
    });
    expect(activities.filter(({ kind }) => kind === 'follow')).toHaveLength(2);
  });

  it('takes anything without failing, and loses no good record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.jsonValue(), async (records, value) => {
        const list = [...records, { date: value, comment: value, link: value, username: value }];
        const { activities } = await read({
          Comment: { Comments: { CommentsList: [...list, fixtures.comments[0]] } },
          Activity: {
            'Like List': { ItemFavoriteList: list },
            'Following List': { Following: list },
            'Share History': { ShareHistoryList: list },
          },
          Post: { Posts: { VideoList: list }, Other: value },
          Profile: { 'Profile Info': { ProfileMap: value } },
          Lain: value,
        });
        expect(activities.filter(({ text }) => text.startsWith('Menangkan nomor 9'))).toHaveLength(1);
        for (const { date } of activities) if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('takes any text without failing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string(), fc.constant('Date: 2024-01-01 00:00:00 UTC'), fc.constant('')), { maxLength: 20 }),
        async (lines) => {
          const { activities } = await read(
            ['Date: 2024-02-02 00:00:00 UTC', 'Comment: baik', '', ...lines].join('\n'),
            'Comment/Comments.txt',
          );
          expect(activities[0]?.text.startsWith('baik')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
