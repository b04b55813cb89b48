import { describe, expect, it } from 'vitest';
import { tally } from '../meta/testing.ts';
import { readFixture } from '../testing/zip.ts';
import { comments2024, WORDS } from './fixtures.ts';
import { youtubeReader } from './index.ts';

describe('columns of neither known order nor known names', () => {
  it('are told by what stands in them', async () => {
    const [header = '', ...rows] = comments2024.split('\n');
    const unnamed = header.split(',').map((_, at) => `x${at}`);
    const { activities } = await readFixture(youtubeReader, { 'x.csv': [unnamed.join(','), ...rows].join('\n') });
    expect(tally(activities)).toEqual({ comment: { 2019: 1, 2023: 1, 2024: 1 } });
    expect(activities.map(({ text }) => text)).toEqual(WORDS);
    expect(activities.map(({ id }) => id)).toEqual([
      'UgxAAAAAAAAAAAAAAAAA4AaABAg',
      'UgxBBBBBBBBBBBBBBBBB4AaABAg',
      'UgxBBBBBBBBBBBBBBBBB4AaABAg.9zReplyReply',
    ]);
    expect(activities[0]?.url).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=UgxAAAAAAAAAAAAAAAAA4AaABAg');
  });
});
