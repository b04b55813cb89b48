import { expect, test } from 'vitest';
import { faultsOf, openCheck, trialOfFile } from './served.ts';

const trial = trialOfFile();

test('the rulebook narrows as one types, and a rule leads to its article and back', async () => {
  const context = await trial.context();
  const page = await context.newPage();
  const faults = faultsOf(page);
  await page.goto(`${trial.url}/aturan`);
  expect(await page.locator('.rules li').count()).toBe(3);
  await page.getByLabel('Cari aturan').fill('nomor');
  await expect.poll(() => page.locator('.rules li').count()).toBe(1);
  await page.getByLabel('Cari aturan').fill('tidak ada ini');
  await page.getByText('Tidak ada aturan yang cocok').waitFor();
  await page.getByLabel('Cari aturan').fill('memilih');
  await page.getByRole('link', { name: 'Mengajak memilih pasangan calon' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mengajak memilih pasangan calon' }).waitFor();
  expect(await page.getByText('Dilarang mengajak coblos nomor berapa pun').count()).toBe(1);
  await page.getByRole('link', { name: 'SKB 2/2022 kode etik butir 5' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'SKB 2/2022 kode etik butir 5' }).waitFor();
  expect(await page.locator('.certainty').textContent()).toBe('belum diverifikasi');
  expect(await page.locator('article').textContent()).toContain('sejak 22 September 2022');
  await page.getByRole('link', { name: 'Mengajak memilih pasangan calon' }).click();
  await page.waitForURL('**/aturan/ajakan-coblos');
  expect(faults).toEqual([]);
  await context.close();
});

test('English is an address: it needs no script and no cookie, and one can switch back', async () => {
  const context = await trial.context({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${trial.url}/aturan/ajakan-coblos`);
  await page.getByRole('link', { name: 'English' }).click();
  expect(page.url()).toBe(`${trial.url}/en/aturan/ajakan-coblos`);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('heading', { name: 'Examples' }).waitFor();
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  expect(page.url()).toBe(`${trial.url}/aturan/ajakan-coblos`);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('the checking page speaks English too, with the law left in Indonesian', async () => {
  const context = await trial.context();
  const page = await context.newPage();
  await openCheck(page, trial.url, '/en/periksa');
  await page.locator('textarea').fill('Coblos nomor 2');
  await page.getByRole('heading', { name: 'Better not post this' }).waitFor();
  expect(await page.locator('article').textContent()).toContain('Mengajak memilih pasangan calon');
  expect(await page.locator('article a').first().getAttribute('href')).toBe('/en/aturan/ajakan-coblos');
  await context.close();
});
