import { expect, test } from 'vitest';
import { BAD, openCheck, trialOfFile } from './served.ts';

const trial = trialOfFile();

test('with the keyboard alone: write, walk the marks, read a card, go back to its words, dismiss it, undo', async () => {
  const context = await trial.context();
  const page = await context.newPage();
  await openCheck(page, trial.url);
  const focused = (): Promise<string> =>
    page.evaluate(() => `${document.activeElement?.tagName.toLowerCase()}#${document.activeElement?.id ?? ''}`);
  const selected = (): Promise<string> =>
    page.evaluate(() => {
      const area = document.querySelector('textarea');
      return area ? area.value.slice(area.selectionStart, area.selectionEnd) : '';
    });

  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi');
  for (let i = 0; i < 20 && !(await focused()).startsWith('textarea'); i++) await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^textarea/);
  await page.keyboard.type(BAD);
  await page.locator('article').nth(1).waitFor();

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  expect(await selected()).toBe('coblos nomor');
  await page.keyboard.press('F8');
  expect(await selected()).toBe('0812-3456-7890');
  await page.keyboard.press('Shift+F8');
  expect(await selected()).toBe('coblos nomor');

  await page.keyboard.press('Control+Enter');
  expect(await focused()).toBe('article#temuan-0');
  const card = page.locator('#temuan-0');
  await card.getByRole('button', { name: 'Tunjukkan di teks' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused()).toMatch(/^textarea/);
  expect(await selected()).toBe('coblos nomor');

  await card.getByRole('button', { name: 'Abaikan…' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await card.getByRole('button', { name: 'Ini kutipan atau berita' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('div#putusan');
  expect(await page.locator('article').count()).toBe(1);

  await page.getByText('Diabaikan (1)').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Batalkan' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('article').count()).toBe(2);
  await context.close();
});

test('the verdict is announced politely once the writing rests', async () => {
  const context = await trial.context();
  const page = await context.newPage();
  await openCheck(page, trial.url);
  await page.locator('textarea').fill('Coblos nomor 2');
  const live = page.locator('.findings [role=status][aria-live=polite]').first();
  await expect.poll(() => live.textContent()).toMatch(/^Sebaiknya jangan diunggah\. 1 bagian berisiko melanggar/);
  await context.close();
});
