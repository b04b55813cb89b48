import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixture } from '../testing/zip.ts';
import * as fixtures from './fixtures.ts';
import { youtubeReader } from './index.ts';

const { HEADER_2021, OWN, SUBSCRIPTIONS_HEADER, segments, table } = fixtures;
const read = (files: Readonly<Record<string, string>>): ReturnType<typeof readFixture> => readFixture(youtubeReader, files);
const row = (id: string, time: string, text: string): readonly string[] => [id, OWN, time, '0', 'dQw4w9WgXcQ', text];

describe('broken exports of YouTube', () => {
  it('keeps the good rows and counts the bad ones', async () => {
    const { activities, unreadable } = await read({
      'comments.csv': table(
        HEADER_2021,
        row('Ugx1', '2024-01-01T00:00:00+00:00', segments('baik')),
        ['', ''],
        ['rusak'],
        row('Ugx2', '2024-01-02T00:00:00+00:00', segments('akhir')),
      ),
    });
    expect(activities.map(({ text }) => text)).toEqual(['baik', 'akhir']);
    expect(activities.map(({ source }) => source.record)).toEqual([1, 4]);
    expect(unreadable).toMatchObject([{ file: 'comments.csv', records: 2, why: 'bad-record' }]);
  });

  it('keeps a comment whose date or video is broken', async () => {
    const { activities } = await read({
      'comments.csv': table(HEADER_2021, row('Ugx1', 'kemarin', segments('tanggal')), [
        'Ugx2',
        OWN,
        '',
        '',
        'N/A',
        segments('video'),
      ]),
    });
    expect(activities).toMatchObject([
      { date: null, dateKind: 'none', text: 'tanggal' },
      { date: null, dateKind: 'none', text: 'video' },
    ]);
    expect(activities[1]?.target?.url ?? '').not.toContain('N/A');
  });

  it('takes a byte-order mark, Windows line ends, more columns and words over several lines', async () => {
    const text = table([...HEADER_2021, 'Baru'], [...row('Ugx1', '2024-01-01T00:00:00+00:00', segments('a, "b"')), 'x']);
    const raw = `${text.replaceAll('\n', '\r\n')}Ugx2,${OWN},2024-01-02T00:00:00+00:00,0,dQw4w9WgXcQ,"satu\r\ndua",x\r\n`;
    const { activities } = await read({ 'comments.csv': `\uFEFF${raw}` });
    expect(activities.map((activity) => activity.text.replace('\r', ''))).toEqual(['a, "b"', 'satu\ndua']);
  });

  it('reads the rows before a cut inside quotation marks', async () => {
    const whole = table(
      HEADER_2021,
      row('Ugx1', '2024-01-01T00:00:00+00:00', segments('baik')),
      row('Ugx2', '2024-01-02T00:00:00+00:00', segments('terpotong di sini')),
    );
    const { activities } = await read({ 'comments.csv': whole.slice(0, whole.indexOf('terpotong') + 4) });
    expect(activities[0]?.text).toBe('baik');
    expect(activities.length).toBeLessThanOrEqual(2);
  });

  it('says nothing of tables without rows', async () => {
    const { activities, unreadable, unknown } = await read({
      'Takeout/YouTube/comments/comments.csv': table(HEADER_2021),
      'Takeout/YouTube/subscriptions/subscriptions.csv': table(SUBSCRIPTIONS_HEADER),
      'Takeout/YouTube/live chats/live chats.csv': '',
    });
    expect([activities, unreadable, unknown]).toEqual([[], [], []]);
  });

  it('counts subscriptions without a channel as bad', async () => {
    const { activities, unreadable } = await read({
      'subscriptions.csv': `${fixtures.subscriptions(SUBSCRIPTIONS_HEADER)},,\nx\n`,
    });
    expect(activities).toHaveLength(2);
    expect(unreadable).toMatchObject([{ records: 2, why: 'bad-record' }]);
  });

  it('takes anything without failing, and loses no good row', async () => {
    const cell = fc.oneof(fc.string(), fc.constant(OWN), fc.constant('{"text":'), fc.constant('2024-01-01T00:00:00+00:00'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), fc.jsonValue(), async (rows, value) => {
        const good = row('UgxGood', '2024-01-01T00:00:00+00:00', segments('baik'));
        const { activities } = await read({
          'comments.csv': table(HEADER_2021, ...rows, row('UgxOdd', JSON.stringify(value), JSON.stringify(value)), good),
          'subscriptions.csv': table(SUBSCRIPTIONS_HEADER, ...rows),
          'subscriptions.json': JSON.stringify([value, { kind: 'youtube#subscription', snippet: value }]),
        });
        expect(activities.filter(({ id }) => id === 'UgxGood')).toHaveLength(1);
        for (const { date } of activities) if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
