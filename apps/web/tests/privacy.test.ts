import { expect, test } from 'vitest';
import { BAD, faultsOf, openCheck, trialOfFile } from './served.ts';

const trial = trialOfFile();

test('typing causes no request and no console error', async () => {
  const context = await trial.context();
  const page = await context.newPage();
  const faults = faultsOf(page);
  await openCheck(page, trial.url);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await page.getByRole('textbox', { name: 'Teks yang akan diperiksa' }).pressSequentially(BAD, { delay: 4 });
  await page.locator('article.melanggar').first().waitFor();
  await page.getByText('Mengapa tidak ditandai?').click();
  await page.selectOption('select >> nth=0', 'comment');
  await page.waitForTimeout(500);
  expect(requests).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('the policy lets no other origin be reached', async () => {
  const context = await trial.context();
  const page = await context.newPage();
  const sent: string[] = [];
  await context.route(/example\.org/, (route) => {
    sent.push(route.request().url());
    return route.abort();
  });
  const answer = await page.goto(`${trial.url}/periksa`);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*|data:|blob:/);
  const blocked = await page.evaluate(async () => {
    const tries = [
      fetch('https://example.org/?t=x').then(
        () => 'fetch',
        () => '',
      ),
      new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('image');
        image.onerror = () => resolve('');
        image.src = 'https://example.org/x.png';
      }),
      Promise.resolve(navigator.sendBeacon('https://example.org/b', 'x') ? 'beacon' : ''),
    ];
    return (await Promise.all(tries)).filter((name) => name === 'fetch' || name === 'image');
  });
  expect(blocked).toEqual([]);
  expect(sent).toEqual([]);
  await context.close();
});

test('without JavaScript there is nothing that could send a text, and the rules can be read', async () => {
  const context = await trial.context({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${trial.url}/periksa`);
  expect(await page.locator('form, textarea, input, [contenteditable]').count()).toBe(0);
  await page.getByRole('heading', { name: 'Halaman ini perlu JavaScript' }).waitFor();
  expect(await page.getByRole('link', { name: 'Mengajak memilih pasangan calon' }).getAttribute('href')).toBe(
    '/aturan/ajakan-coblos',
  );
  await page.goto(`${trial.url}/aturan?cari=telepon`);
  expect(await page.locator('.rules li').count()).toBe(1);
  await context.close();
});

test('no draft is left in storage, in the address, or on the page after going back', async () => {
  const context = await trial.context();
  const page = await context.newPage();
  await openCheck(page, trial.url);
  await page.locator('textarea').fill(BAD);
  await page.locator('article.melanggar').first().waitFor();
  expect(page.url()).toBe(`${trial.url}/periksa`);
  const stored = await page.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      history.state,
      await indexedDB.databases(),
      document.cookie,
    ]),
  );
  expect(stored).not.toMatch(/Posyandu|coblos|0812/);
  await page.goto(`${trial.url}/aturan`);
  await page.goBack();
  await page.locator('.verdict').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('');
  await page.locator('textarea').fill(BAD);
  await page.reload();
  await page.locator('.verdict').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('');
  await context.close();
});
