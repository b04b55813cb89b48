import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, FileChooser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Files, zip } from '../../../packages/archive/src/testing/zip.ts';
import { faultsOf, serve, trialOfFile } from './served.ts';

const trial = trialOfFile();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'netra-jejak-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tweet = (id: number, day: string, text: string, year = 2024): unknown => ({
  tweet: { id_str: String(id), created_at: `${day} +0000 ${year}`, full_text: text },
});
const js = (name: string, records: readonly unknown[]): string => `window.YTD.${name}.part0 = ${JSON.stringify(records)}`;

/** The first 41 bits of an X id are its milliseconds since November 2010. */
const idOn = (iso: string): string => String((BigInt(Date.parse(iso)) - 1_288_834_974_657n) << 22n);

/** An invented archive of X: 6 tweets, 2 likes, 1 account known by number; 4 acts with findings, one of history. */
function xArchive(more: readonly unknown[] = []): Files {
  return {
    'data/account.js': js('account', [{ account: { username: 'asn_contoh', accountId: '1' } }]),
    'data/tweets.js': js('tweets', [
      tweet(101, 'Sat Oct 12 03:00:00', 'Ayo coblos nomor 2 tanggal 27 November'),
      tweet(102, 'Tue Jun 04 03:00:00', 'Menangkan nomor 1 &amp; jangan ragu'),
      tweet(103, 'Wed Jun 05 03:00:00', 'Posyandu hari ini ramai'),
      tweet(104, 'Thu Jun 06 03:00:00', 'Sebarkan sebelum dihapus ya'),
      tweet(105, 'Fri Jun 07 03:00:00', 'Rapat pagi'),
      tweet(106, 'Wed Apr 10 03:00:00', 'Coblos nomor 1 ya', 2019),
      ...more,
    ]),
    'data/like.js': js('like', [
      {
        like: {
          tweetId: idOn('2024-10-01T00:00:00Z'),
          fullText: 'RAHASIAORANG coblos nomor 3',
          expandedUrl: 'javascript:alert(1)',
        },
      },
      { like: { tweetId: idOn('2024-02-01T00:00:00Z'), fullText: 'Selamat pagi' } },
    ]),
    'data/following.js': js('following', [
      { following: { accountId: '77', userLink: 'https://twitter.com/intent/user?user_id=77' } },
    ]),
    'data/aneh-sekali.txt': 'bukan bagian dari arsip yang dikenal',
  };
}

async function file(name: string, files: Files): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await zip(files));
  return path;
}

async function opened(options?: BrowserContextOptions, path = '/jejak'): Promise<Page> {
  const context = await trial.context(options);
  const page = await context.newPage();
  await page.goto(trial.url + path);
  await page.locator('.drop input[type=file]:enabled').first().waitFor({ state: 'attached' });
  return page;
}

const choose = (page: Page, paths: string | string[]): Promise<void> =>
  page.locator('.drop input[type=file]').first().setInputFiles(paths);

const stats = async (page: Page): Promise<string[]> => {
  await page.locator('.stats').waitFor();
  return page.locator('.stats li').allTextContents();
};

test('a zip becomes counts, a plot with its table, and findings grouped by what to do, with no request while it is read', async () => {
  const page = await opened();
  const faults = faultsOf(page);
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  await choose(page, await file('x.zip', xArchive()));
  expect(await stats(page)).toEqual(['9aktivitas dibaca · X (Twitter)', '4perlu dibereskan']);
  expect(await page.locator('section h2').allTextContents()).toEqual(
    expect.arrayContaining(['Tarik “suka” (1)', 'Hapus (2)', 'Menurut tahun dan tahapan']),
  );
  const row = page.locator('section li', { hasText: 'Ayo coblos nomor 2' });
  expect(await row.textContent()).toContain('12 Oktober 2024');
  expect(await row.textContent()).toContain('masa kampanye');
  expect(await row.textContent()).toContain('SKB 2/2022 disiplin butir 6');
  const link = row.getByRole('link', { name: 'Buka kiriman' });
  expect(await link.getAttribute('href')).toBe('https://x.com/asn_contoh/status/101');
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(await link.getAttribute('target')).toBe('_blank');
  const before = page.locator('section li', { hasText: 'Menangkan nomor 1 & jangan ragu' });
  expect(await before.textContent()).toContain('sebelum penetapan calon');
  await before.getByText('Mengapa dan apa ancamannya').click();
  await before.getByText('Sanksi moral').first().waitFor();
  const years = await page.locator('table tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children]
        .map((cell) => cell.textContent)
        .join(' ')
        .trim(),
    ),
  );
  expect(years).toEqual([
    expect.stringMatching(/^2019 1 0$/),
    ...[2020, 2021, 2022, 2023].map((year) => `${year} 0 0`),
    expect.stringMatching(/^2024 5 3 /),
    expect.stringMatching(/^tanpa tanggal 3 1/),
  ]);
  expect(requests).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('words of other people and addresses that are none are shown nowhere; what is left over is named', async () => {
  const page = await opened();
  await choose(page, await file('x.zip', xArchive()));
  await stats(page);
  const like = page.locator('section li', { hasText: 'Menyukai' });
  expect(await like.textContent()).toContain('tanggal tidak diketahui, tidak sebelum 1 Oktober 2024');
  expect(await like.textContent()).toContain('Yang paling ringan dipakai');
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  expect(await page.content()).not.toContain('RAHASIAORANG');
  await page.getByText('Tidak dapat dinilai (1)').click();
  await page.getByText('X (Twitter): 1 aktivitas').waitFor();
  await page.getByText('Berkas yang tidak dikenal (1)').click();
  await page.getByText('data/aneh-sekali.txt').waitFor();
  await page.getByText('Riwayat, tidak perlu tindakan (1)').click();
  expect(await page.locator('.leftover ol li').textContent()).toContain('Coblos nomor 1 ya');
  await page.getByText('Apa yang dibaca').click();
  await page.getByText('asn_contoh').first().waitFor();
  await page.context().close();
});

test('ticks and dismissals last on the device as fingerprints alone; a newer archive shows what is new', async () => {
  const page = await opened();
  await choose(page, await file('x.zip', xArchive()));
  await stats(page);
  await page.locator('section li', { hasText: 'Ayo coblos' }).getByLabel('sudah saya bereskan').check();
  // what was ticked just now stays in sight
  expect(await page.locator('section li', { hasText: 'Ayo coblos' }).count()).toBe(1);
  const chain = page.locator('section li', { hasText: 'Sebarkan sebelum dihapus' });
  await chain.getByRole('button', { name: 'Abaikan…' }).click();
  await chain.getByRole('button', { name: 'Ini kutipan atau berita' }).click();
  expect(await stats(page)).toEqual([
    '9aktivitas dibaca · X (Twitter)',
    '2perlu dibereskan',
    '1sudah Anda bereskan',
    '1Anda abaikan',
  ]);
  const stored = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(stored).toContain('x-note-');
  expect(stored).not.toMatch(/coblos|Menangkan|asn_contoh|status|101/);

  await page.reload();
  await page.locator('.drop input[type=file]:enabled').first().waitFor({ state: 'attached' });
  expect(await page.locator('.stats').count()).toBe(0);
  await choose(page, await file('x-baru.zip', xArchive([tweet(107, 'Sat Nov 16 03:00:00', 'Pilih paslon nomor 4')])));
  expect(await stats(page)).toEqual([
    '10aktivitas dibaca · X (Twitter)',
    '3perlu dibereskan',
    '1di antaranya baru',
    '1sudah Anda bereskan',
    '1Anda abaikan',
  ]);
  expect(await page.locator('section li', { hasText: 'Ayo coblos' }).count()).toBe(0);
  await page.locator('.filters').getByLabel('Tampilkan').selectOption('new');
  expect(await page.locator('section .what').allTextContents()).toEqual([expect.stringContaining('Pilih paslon nomor 4')]);
  await page.locator('.filters').getByLabel('Tampilkan').selectOption('done');
  const row = page.locator('section li', { hasText: 'Ayo coblos' });
  expect(await row.getByLabel('sudah saya bereskan').isChecked()).toBe(true);
  await row.getByLabel('sudah saya bereskan').uncheck();
  await page.locator('.filters').getByLabel('Tampilkan').selectOption('dismissed');
  await page.getByText('Diabaikan: Ini kutipan atau berita').waitFor();
  await page.getByRole('button', { name: 'Batalkan' }).click();
  expect((await stats(page))[1]).toBe('5perlu dibereskan');
  await page.context().close();
});

test('filters narrow the list and say how many are left', async () => {
  const page = await opened();
  await choose(page, await file('x.zip', xArchive()));
  await stats(page);
  const count = page.locator('.filters [role=status]');
  await page.locator('.filters').getByLabel('Topik').selectOption('hoaks');
  expect(await count.textContent()).toBe('1 temuan');
  await page.locator('.filters').getByLabel('Tahun').selectOption('undated');
  expect(await count.textContent()).toBe('0 temuan');
  await page.getByText('Tidak ada temuan dengan saringan ini.').waitFor();
  await page.getByRole('button', { name: 'Hapus saringan' }).click();
  expect(await count.textContent()).toBe('4 temuan');
  await page.locator('.filters').getByLabel('Tingkat').selectOption('waspada');
  expect(await count.textContent()).not.toBe('4 temuan');
  await page.context().close();
});

test('a copy of the list is saved as a page and as a table that holds no formula', async () => {
  const page = await opened();
  await choose(page, await file('x.zip', xArchive([tweet(108, 'Sun Nov 17 03:00:00', '=HYPERLINK("x") coblos nomor 2 <b>')])));
  await stats(page);
  await page.getByText('Sebelum menghapus apa pun').waitFor();
  const saved = async (name: string): Promise<{ name: string; text: string }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const table = await saved('Tabel (CSV)');
  expect(table.name).toMatch(/^jejak-\d{4}-\d\d-\d\d\.csv$/);
  expect(table.text.startsWith('\uFEFFplatform,jenis,tanggal')).toBe(true);
  expect(table.text.trimEnd().split('\r\n')).toHaveLength(6);
  expect(table.text).toContain(`"'=HYPERLINK(""x"") coblos nomor 2 <b>"`);
  const printed = await saved('Halaman (HTML)');
  expect(printed.text).toContain('=HYPERLINK(&quot;x&quot;) coblos nomor 2 &lt;b&gt;');
  expect(printed.text).not.toMatch(/<script|<link|<img|RAHASIAORANG/);
  await page.context().close();
});

test('a chat waits for its owner’s name, and is read with it', async () => {
  const page = await opened();
  const chat = [
    '12/10/24, 08:15 - Pesan dan panggilan dienkripsi secara end-to-end.',
    '12/10/24, 08:16 - Warga Contoh: Pagi semua',
    '12/10/24, 08:17 - Pegawai Contoh: Jangan lupa coblos nomor 2 ya',
    '13/10/24, 09:00 - Warga Contoh: Siap',
  ].join('\n');
  await choose(page, await file('Chat WhatsApp dengan Grup Contoh.zip', { 'Chat WhatsApp dengan Grup Contoh.txt': chat }));
  await page.getByText('Tidak ada aktivitas yang bisa dibaca').waitFor();
  await page.locator('#pemilik').fill('Pegawai Contoh');
  await page.locator('#tak-terbaca').getByRole('button', { name: 'Baca ulang' }).click();
  expect(await stats(page)).toEqual(['1aktivitas dibaca · WhatsApp', '1perlu dibereskan']);
  expect(await page.locator('main').textContent()).not.toContain('Pagi semua');
  await page.context().close();
});

test('an unpacked folder and a dropped file are read as a zip is', async () => {
  const page = await opened();
  const unpacked = join(folder, 'twitter-arsip');
  for (const [path, content] of Object.entries(xArchive())) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), content);
  }
  await page.locator('.drop input[webkitdirectory]').setInputFiles(unpacked);
  expect((await stats(page)).slice(0, 2)).toEqual(['9aktivitas dibaca · X (Twitter)', '4perlu dibereskan']);
  await page.reload();
  await page.locator('.drop input[type=file]:enabled').first().waitFor({ state: 'attached' });
  const bytes = [...(await zip(xArchive()))];
  await page.locator('.drop').evaluate((zone, content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(content)], 'x.zip'));
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
  expect((await stats(page))[0]).toBe('9aktivitas dibaca · X (Twitter)');
  await page.context().close();
});

test('what cannot be read gets an answer that says what to do', async () => {
  const page = await opened();
  const said = page.locator('.nothing');
  const bad = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    writeFileSync(path, content);
    await choose(page, path);
    await page.locator('.reading').waitFor({ state: 'detached' });
    await said.waitFor();
    return (await said.textContent()) ?? '';
  };
  expect(await bad('foto-kantor.txt', 'bukan arsip')).toContain('bukan arsip unduhan yang kami kenal');
  expect(await bad('kosong.zip', '')).toContain('kosong.zip kosong');
  expect(await bad('rusak.zip', 'PK\u0003\u0004 rusak')).toContain('Unduh ulang arsipnya');
  expect(await bad('terkunci.zip', await zip({ 'data/tweets.js': js('tweets', []) }, { password: 'x' }))).toContain('kata sandi');
  expect(
    await bad('html.zip', await zip({ 'your_facebook_activity/posts/posts_1.html': '<html><body>posts</body></html>' })),
  ).toContain('JSON');
  await page.getByRole('link', { name: 'Lihat cara meminta arsip' }).click();
  await page.locator('#cara').waitFor();
  await page.context().close();
});

/** As many tweets as it takes to be caught at it; one in a hundred has a finding. */
function manyTweets(count: number): Files {
  const lines: string[] = [];
  for (let at = 0; at < count; at++) {
    const text =
      at % 100 === 0 ? 'Ayo coblos nomor 2 tanggal 27 November' : `Rapat koordinasi pelayanan hari ke ${at} berjalan lancar`;
    lines.push(JSON.stringify(tweet(1_000_000 + at, 'Sat Oct 12 03:00:00', text)));
  }
  return { 'data/tweets.js': `window.YTD.tweets.part0 = [${lines.join(',\n')}]` };
}

test('a long reading shows how far it is, leaves the page awake, and can be cancelled', async () => {
  const page = await opened();
  await choose(page, await file('banyak.zip', manyTweets(400_000)));
  await page.locator('progress').waitFor();
  await page.getByText('MB/detik').waitFor();
  await page.getByText(/sisa \d+/).waitFor();
  const waits = await page.evaluate(async () => {
    const taken: number[] = [];
    while (taken.length < 60 && document.querySelector('progress')) {
      const asked = performance.now();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      taken.push(performance.now() - asked);
    }
    return taken.sort((a, b) => a - b);
  });
  const slowest = waits.at(-2) ?? Number.POSITIVE_INFINITY;
  console.log(`while reading, the page answers within ${slowest.toFixed(0)} ms (${waits.length} times asked)`);
  expect(slowest).toBeLessThan(100);
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await page.getByText('Pembacaan Anda batalkan').waitFor();
  const [activities = ''] = await stats(page);
  expect(Number.parseInt(activities.replace(/\./g, ''), 10)).toBeLessThan(400_000);
  // and the page takes the next archive
  await choose(page, await file('x.zip', xArchive()));
  await expect.poll(async () => (await stats(page))[0]).toBe('9aktivitas dibaca · X (Twitter)');
  await page.context().close();
});

test('memory stays bounded: of clean activities nothing is kept on the page', async () => {
  const page = await opened();
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.enable');
  const used = async (): Promise<number> => {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await client.send('Runtime.getHeapUsage')) as { usedSize: number };
    return usedSize;
  };
  const before = await used();
  await choose(page, await file('banyak2.zip', manyTweets(150_000)));
  expect((await stats(page)).slice(0, 2)).toEqual(['150.000aktivitas dibaca · X (Twitter)', '1.500perlu dibereskan']);
  const after = await used();
  console.log(`page heap: ${(before / 1e6).toFixed(1)} MB before, ${(after / 1e6).toFixed(1)} MB after 150,000 activities`);
  expect(after - before).toBeLessThan(20_000_000);
  expect(await page.locator('section .what').count()).toBe(30);
  await page.getByRole('button', { name: 'Tampilkan 30 lagi' }).click();
  expect(await page.locator('section .what').count()).toBe(60);
  await page.context().close();
});

test('with the keyboard alone: choose a file, tick, open the reasons, dismiss', async () => {
  const page = await opened();
  const path = await file('x.zip', xArchive());
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim() ?? '');
  for (let at = 0; at < 25 && (await focused()) !== 'Pilih berkas'; at++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('Pilih berkas');
  // a browser under load sometimes drops the first key on a file button
  let chooser: FileChooser | undefined;
  for (const key of ['Enter', 'Space', 'Enter', 'Space']) {
    if (chooser) break;
    const opening = page.waitForEvent('filechooser', { timeout: 5000 }).catch(() => undefined);
    await page.keyboard.press(key);
    chooser = await opening;
  }
  expect(chooser).toBeDefined();
  await chooser?.setFiles(path);
  await stats(page);
  const row = page.locator('section li', { hasText: 'Ayo coblos' });
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await row.getByRole('link', { name: 'SKB 2/2022 disiplin butir 6' }).waitFor();
  await row.getByLabel('sudah saya bereskan').focus();
  await page.keyboard.press('Space');
  expect(await row.getByLabel('sudah saya bereskan').isChecked()).toBe(true);
  const other = page.locator('section li', { hasText: 'Menangkan nomor 1' });
  await other.getByRole('button', { name: 'Abaikan…' }).focus();
  await page.keyboard.press('Enter');
  await other.getByRole('button', { name: 'Saya paham risikonya' }).focus();
  await page.keyboard.press('Enter');
  // the focus goes to a neighbour, not to the top of the page
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('LI');
  expect(await other.count()).toBe(0);
  await page.context().close();
});

test('an article can be looked up in between; the reading is still there, and gone once the page is left', async () => {
  const page = await opened();
  await choose(page, await file('x.zip', xArchive()));
  await stats(page);
  await page.getByRole('link', { name: 'Aturan', exact: true }).click();
  await page.getByRole('heading', { name: 'Buku aturan', exact: true }).waitFor();
  await page.goBack();
  expect((await stats(page))[1]).toBe('4perlu dibereskan');
  await page.goto(`${trial.url}/aturan`);
  await page.goBack();
  await page.locator('.drop input[type=file]:enabled').first().waitFor({ state: 'attached' });
  expect(await page.locator('.stats').count()).toBe(0);
  await page.context().close();
});

test('without JavaScript the page explains itself, has nothing that could send a file, and shows the steps', async () => {
  const page = await (await trial.context({ javaScriptEnabled: false })).newPage();
  await page.goto(`${trial.url}/jejak`);
  expect(await page.locator('form, input, [contenteditable]').count()).toBe(0);
  await page.getByRole('heading', { name: 'Membaca arsip perlu JavaScript' }).waitFor();
  expect(await page.getByText('takeout.google.com').isVisible()).toBe(true);
  await page.goto(`${trial.url}/en/jejak`);
  await page.getByRole('heading', { name: 'Your digital footprint' }).waitFor();
  await page.getByText('Request archive').waitFor();
  await page.context().close();
});

test('after one visit to any page, /jejak opens and reads with the server stopped', async () => {
  const server = await serve();
  const context = await trial.context({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.stop();
  await page.goto(`${server.url}/jejak`);
  await page.locator('.drop input[type=file]:enabled').first().waitFor({ state: 'attached' });
  await choose(page, await file('x.zip', xArchive()));
  expect((await stats(page))[1]).toBe('4perlu dibereskan');
  await context.close();
});

test('axe finds nothing, in light and dark, at 390 and 1280 px, and nothing is cut off', async () => {
  const path = await file('x.zip', xArchive());
  const strange = join(folder, 'catatan.txt');
  writeFileSync(strange, 'bukan arsip');
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      const page = await opened({ colorScheme, viewport: { width, height: 800 } });
      const look = async (state: string): Promise<void> => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${state} ${colorScheme} ${width} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
          ),
        ).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over, `${state} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
      };
      await look('empty');
      await choose(page, strange);
      await page.locator('.nothing').waitFor();
      await look('nothing');
      await choose(page, path);
      await stats(page);
      await page.getByText('Mengapa dan apa ancamannya').first().click();
      await page.getByRole('button', { name: 'Abaikan…' }).first().click();
      for (const heading of [
        'Riwayat, tidak perlu tindakan (1)',
        'Tidak dapat dinilai (1)',
        'Berkas yang tidak dikenal (1)',
        'Apa yang dibaca',
        'Daftar peserta sendiri',
      ])
        await page.getByText(heading).click();
      await page.locator('.tick').last().getByRole('checkbox').check();
      await look('found');
      await page.context().close();
    }
  }
});
