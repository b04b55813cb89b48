/** The built command on archives as a user would give them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildForTest } from '../fixture/built.ts';
import { makeZip } from '../fixture/zip.ts';

let netra: Built;
beforeAll(async () => {
  netra = await buildForTest();
});
afterAll(() => netra.remove());

const js = (name: string, records: readonly unknown[]): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(records, null, 2)}`;
const tweet = (id: string, created_at: string, full_text: string): unknown => ({ tweet: { id_str: id, created_at, full_text } });
const TWEETS = js('tweets', [
  tweet('1844600000000000001', 'Fri Oct 11 01:12:45 +0000 2024', 'main slot gacor yuk'),
  tweet('1844600000000000002', 'Wed Nov 27 03:12:45 +0000 2024', 'Selamat pagi &amp; selamat bekerja'),
  tweet('1740000000000000003', 'Sun Dec 31 18:00:00 +0000 2023', 'RT @contoh_akun: togel malam ini Sihotang'),
]);
const LIKES = js('like', [
  {
    like: {
      tweetId: '1844600000000000009',
      fullText: 'slot gacor tetangga',
      expandedUrl: 'https://x.com/i/web/status/1844600000000000009',
    },
  },
]);
const ACCOUNT = js('account', [{ account: { username: 'contoh_warga', accountId: '42' } }]);
const parts = { 'data/account.js': ACCOUNT, 'data/tweets.js': TWEETS, 'data/like.js': LIKES };

describe('netra jejak', () => {
  it('reads an export and judges each act by its own day', async () => {
    const ran = await netra.run(['jejak', netra.write('x.zip', makeZip(parts)), '--format', 'json']);
    expect(ran).toMatchObject({ code: 1, err: '' });
    const result = JSON.parse(ran.out);
    expect(result.platforms).toMatchObject([
      {
        platform: 'x',
        account: 'contoh_warga',
        counts: {
          total: 4,
          byType: { note: 2, announce: 1, like: 1, comment: 0, follow: 0, join: 0, event: 0, profile: 0 },
          byYear: { '2024': 3, undated: 1 },
        },
        unreadable: [],
      },
    ]);
    expect(result.findings.map((found: { activity: { type: string } }) => found.activity.type).sort()).toEqual([
      'announce',
      'like',
      'note',
    ]);
    expect(result.summary).toMatchObject({ activities: 4, findings: 3 });
    for (const leak of ['Sihotang', 'tetangga']) expect(ran.out).not.toContain(leak);
  });
  it('takes the parts of one export together, and counts once what stands in both', async () => {
    const one = netra.write('x-1.zip', makeZip({ 'data/tweets.js': TWEETS }));
    const two = netra.write('x-2.zip', makeZip({ 'data/tweets.js': TWEETS, 'data/like.js': LIKES }));
    const result = JSON.parse((await netra.run(['footprint', one, two, '--format=json'])).out);
    expect(result.platforms[0].counts).toMatchObject({ total: 4, duplicates: 3 });
  });
  it('takes a folder and a bare file', async () => {
    mkdirSync(join(netra.folder, 'ekspor/data'), { recursive: true });
    const file = netra.write('ekspor/data/tweets.js', TWEETS);
    for (const path of [join(netra.folder, 'ekspor'), file]) {
      const result = JSON.parse((await netra.run(['jejak', path, '--format', 'json'])).out);
      expect(result.platforms[0].counts.total).toBe(3);
    }
  });
  it('counts years in the zone, judges from a day on, leaves out what was dealt with', async () => {
    const path = netra.write('x.zip', makeZip(parts));
    const utc = JSON.parse(
      (await netra.run(['jejak', path, '--zone', 'UTC', '--since', '2024-01-01', '--format', 'jsonl'])).out.split('\n')[0] ?? '',
    );
    expect(utc.activity.date).toContain('2024-10-11');
    const all = JSON.parse((await netra.run(['jejak', path, '--zona', 'UTC', '--format', 'json'])).out);
    expect(all.platforms[0].counts.byYear).toEqual({ '2023': 1, '2024': 2, undated: 1 });
    const prints = all.findings.map((found: { fingerprint: string }) => `${found.fingerprint} sudah beres`);
    const ignore = netra.write('beres.txt', prints.join('\n'));
    expect(await netra.run(['jejak', path, '--zona', 'UTC', '--ignore', ignore])).toMatchObject({
      code: 0,
      out: expect.stringContaining('3 temuan tidak ditampilkan'),
    });
  });
  it.each(['teks', 'csv', 'html'])('prints %s', async (format) => {
    const ran = await netra.run(['jejak', netra.write('x.zip', makeZip(parts)), '--format', format]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('slot gacor');
    expect(ran.out + ran.err).toContain('jangan menghapus');
  });
  it('ends with 0 where nothing was found', async () => {
    const calm = netra.write(
      'tenang.zip',
      makeZip({ 'data/tweets.js': js('tweets', [tweet('1', 'Wed Nov 27 03:12:45 +0000 2024', 'Halo')]) }),
    );
    expect(await netra.run(['jejak', calm])).toMatchObject({ code: 0, out: expect.stringContaining('Tidak ada yang perlu') });
  });
  it('judges own messages of a chat only when it knows who that is', async () => {
    const chat = '27/10/24 08.15 - Warga Contoh: main slot gacor yuk\n27/10/24 08.16 - Orang Lain: togel Sihotang\n';
    const path = netra.write('Chat WhatsApp dengan Grup Contoh.txt', chat);
    expect(await netra.run(['jejak', path])).toMatchObject({ code: 2, err: expect.stringContaining('--pemilik') });
    const ran = await netra.run(['jejak', path, '--pemilik', 'Warga Contoh', '--format', 'json']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out).platforms[0].counts.byType.note).toBe(1);
    expect(ran.out).not.toContain('Sihotang');
  });
});

describe('netra jejak on what it cannot read', () => {
  it.each([
    ['nothing there', 'tiada.zip', undefined, /tiada\.zip: .*tidak ada/],
    ['no archive', 'catatan.txt', 'belanja: beras, telur', /bukan arsip ekspor.*[\s\S]*pilih format JSON/],
    ['an empty file', 'kosong.zip', '', /kosong\.zip/],
    ['an empty zip', 'hampa.zip', makeZip({}), /hampa\.zip/],
    ['a locked zip', 'kunci.zip', makeZip(parts, true), /kata sandi/],
    ['a damaged zip', 'rusak.zip', makeZip(parts).slice(0, 40), /rusak\.zip|data\/account\.js/],
    [
      'an HTML export',
      'html.zip',
      makeZip({
        'your_facebook_activity/posts/your_posts_1.html': '<html><head><title>Your posts</title></head><body></body></html>',
      }),
      /HTML.*[\s\S]*1\. /,
    ],
  ])('%s', async (_, name, content, reason) => {
    if (content !== undefined) netra.write(name, content);
    const ran = await netra.run(['jejak', name]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(reason);
  });
  it('gives JSON also then', async () => {
    netra.write('catatan.txt', 'belanja');
    const ran = await netra.run(['jejak', 'catatan.txt', '--format', 'json']);
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.out)).toMatchObject({ platforms: [], findings: [] });
  });
  it('wants a path', async () => {
    expect(await netra.run(['jejak'])).toMatchObject({ code: 2, err: expect.stringContaining('arsip') });
  });
});
