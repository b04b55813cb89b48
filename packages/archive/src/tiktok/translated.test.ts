import { describe, expect, it } from 'vitest';
import { tally } from '../meta/testing.ts';
import { readFixture } from '../testing/zip.ts';
import { tiktokReader } from './index.ts';

const read = (files: Readonly<Record<string, string>>): ReturnType<typeof readFixture> => readFixture(tiktokReader, files);
const video = (id: number): string => `https://www.tiktokv.com/share/video/700000000000000000${id}/`;

describe('TikTok as text, in other languages', () => {
  it('reads the Dutch files of acts and knows the others', async () => {
    const { activities, unknown, unreadable, deleted } = await read({
      'TikTok/Likes en favorieten/Likelijst.txt': `Datum: 2024-11-27 03:12:45 UTC\nLink: ${video(1)}\n\nDatum: 2023-01-02 00:00:01 UTC\nLink: ${video(2)}\n`,
      'TikTok/Reactie/Reacties.txt':
        'Datum: 2024-10-01 00:00:00 UTC\nReactie: Menangkan: nomor 9\nbaris dua\nFoto: n.v.t.\n\nDatum: 2020-12-31 23:59:59 UTC\nReactie: keren\n',
      'TikTok/Profiel/Volgend.txt': 'Datum: 2021-05-05 05:05:05 UTC\nGebruikersnaam: relawan.contoh\n',
      'TikTok/Activiteit/Geschiedenis delen.txt': `Datum: 2024-02-10 10:00:00 UTC\nGedeelde inhoud: video\nLink: ${video(3)}\nMethode: whatsapp\n`,
      'TikTok/Activiteit/Herplaatsingen.txt': `Datum: 2024-02-11 10:00:00 UTC\nLink: ${video(4)}\n`,
      'TikTok/Bericht/Berichten.txt': 'Datum: 2023-08-17 02:00:00 UTC\nLink: https://v16.tiktokcdn.com/1\nTitel: Upacara\n',
      'TikTok/Bericht/Onlangs verwijderde berichten.txt': 'Datum: 2023-08-17 02:00:00 UTC\nLink: https://v16.tiktokcdn.com/2\n',
      'TikTok/Activiteit/Kijkgeschiedenis.txt': `Datum: 2023-08-17 02:00:00 UTC\nLink: ${video(8)}\n`,
      'TikTok/Likes en favorieten/Favoriete geluiden.txt': 'Dit gedeelte bevat geen gegevens\n',
      'TikTok/Direct bericht/Directe berichten.txt': '>>> Chatgeschiedenis met x:\n2023-08-17 02:00:00 UTC x: rahasia\n',
    });
    expect(tally(activities)).toEqual({
      like: { 2023: 1, 2024: 1 },
      comment: { 2020: 1, 2024: 1 },
      follow: { 2021: 1 },
      announce: { 2024: 2 },
      note: { 2023: 1 },
    });
    expect(activities.find(({ kind }) => kind === 'comment')?.text).toBe('Menangkan: nomor 9\nbaris dua');
    expect(activities.find(({ kind }) => kind === 'follow')?.target?.account).toBe('relawan.contoh');
    expect(activities.find(({ kind }) => kind === 'note')?.text).toBe('Upacara');
    expect(deleted).toBe(1);
    expect([unknown, unreadable]).toEqual([[], []]);
  });

  it('reads fields of names not known by what stands in them', async () => {
    const { activities } = await read({ 'Like List.txt': `Дата: 2024-11-27 03:12:45 UTC\nСсылка: ${video(1)}\n` });
    expect(activities).toMatchObject([{ kind: 'like', date: '2024-11-27T03:12:45Z', target: { url: video(1) } }]);
  });

  it('takes lines of a comment that look like fields for its words', async () => {
    const { activities } = await read({
      'Komentar.txt': `Tanggal: 2024-10-01 00:00:00 UTC\nKomentar: lihat\nJadwal: 2024-11-27 07:00\nAlamat: ${video(1)}\n`,
    });
    expect(activities.map(({ text }) => text)).toEqual([`lihat\nJadwal: 2024-11-27 07:00\nAlamat: ${video(1)}`]);
  });

  it('says nothing of sections without data', async () => {
    const { activities, unknown, unreadable } = await read({
      'TikTok/Comment/Comments.txt': 'You have no data in this section\n',
      'TikTok/Likes and Favorites/Like List.txt': '',
    });
    expect([activities, unknown, unreadable]).toEqual([[], [], []]);
  });
});

describe('comments of TikTok since 2025', () => {
  it('name the post they stand under', async () => {
    const comment = { date: '2025-01-01 00:00:00 UTC', comment: 'halo', photo: 'N/A', video: 'N/A', sticker: 'N/A' };
    const { activities } = await read({
      'user_data_tiktok.json': JSON.stringify({
        Comment: {
          Comments: {
            App: 1233,
            CommentsList: [
              { ...comment, originalPostUrl: video(5) },
              { ...comment, comment: 'hai', 'original post link': video(6), originalPostUrl: 'N/A' },
            ],
          },
        },
      }),
    });
    expect(activities.map(({ target }) => target?.url)).toEqual([video(5), video(6)]);
  });
});
