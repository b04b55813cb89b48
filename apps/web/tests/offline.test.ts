import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BAD, openCheck, serve, trialOfFile } from './served.ts';

const trial = trialOfFile();

async function installed(url: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await trial.context({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await openCheck(page, url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { context, page };
}

/** What another app does when it shares: a form POST that navigates to /periksa. */
async function share(page: Page, fields: Record<string, string>): Promise<void> {
  await page.evaluate((values) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/periksa';
    form.enctype = 'multipart/form-data';
    for (const [name, value] of Object.entries(values)) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = value;
      form.append(field);
    }
    document.body.append(form);
    form.submit();
  }, fields);
}

test('after one visit /periksa opens and checks with the server stopped', async () => {
  const server = await serve();
  const { context, page } = await installed(server.url);
  await server.stop();
  await page.goto(`${server.url}/periksa`);
  await page.locator('textarea').fill(BAD);
  await page.locator('article.melanggar').first().waitFor();
  await page.getByRole('link', { name: 'Aturan', exact: true }).click();
  await page.getByRole('heading', { name: 'Buku aturan', exact: true }).waitFor();
  await page.goto(`${server.url}/en/periksa`);
  await page.getByRole('heading', { name: 'Safe to post?' }).waitFor();
  await page.goto(`${server.url}/aturan/ajakan-coblos`);
  await page.getByText('Halaman ini belum tersimpan').waitFor();
  await context.close();
});

test('shared text reaches the editor through the service worker alone', async () => {
  const { context, page } = await installed(trial.url);
  const before = trial.server.log().length;
  await share(page, { title: '', text: 'Coblos nomor 2 RAHASIAKU', url: 'https://contoh.example/RAHASIAKU' });
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('RAHASIAKU'));
  expect(await page.locator('textarea').inputValue()).toBe('Coblos nomor 2 RAHASIAKU\nhttps://contoh.example/RAHASIAKU');
  await page.locator('article.melanggar').first().waitFor();
  expect(page.url()).toBe(`${trial.url}/periksa`);
  const log = trial.server.log().slice(before);
  expect(log).not.toContain('POST');
  expect(log).not.toContain('RAHASIAKU');
  const cached = await page.evaluate(async () => {
    const names = await caches.keys();
    const found: string[] = [];
    for (const name of names)
      for (const request of await (await caches.open(name)).keys()) {
        const response = await caches.match(request);
        if (request.url.includes('RAHASIAKU') || (await response?.text())?.includes('RAHASIAKU')) found.push(request.url);
      }
    return found;
  });
  expect(cached).toEqual([]);
  await page.reload();
  await page.locator('.verdict').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('');
  await context.close();
});

test('where no worker is active the server drops the shared text and opens the empty page', async () => {
  const context = await trial.context();
  const page = await context.newPage();
  await openCheck(page, trial.url);
  await share(page, { text: 'BUKANUNTUKSERVER' });
  await page.waitForLoadState();
  await page.locator('.verdict').waitFor();
  expect(page.url()).toBe(`${trial.url}/periksa`);
  expect(await page.locator('textarea').inputValue()).toBe('');
  expect(trial.server.log()).toContain('POST /periksa 303');
  expect(trial.server.log()).not.toContain('BUKANUNTUKSERVER');
  await context.close();
});

test('the manifest makes an installable app with a share target, and its icons exist', async () => {
  const manifest = (await (await fetch(`${trial.url}/netra.webmanifest`)).json()) as {
    icons: { src: string; sizes: string; purpose: string }[];
    share_target: { action: string; method: string };
  };
  expect(manifest.share_target).toMatchObject({ action: '/periksa', method: 'POST' });
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
  );
  for (const icon of manifest.icons) expect((await fetch(trial.url + icon.src)).status, icon.src).toBe(200);
});
