import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BAD, faultsOf, openCheck, trialOfFile } from './served.ts';

const trial = trialOfFile();

async function opened(): Promise<Page> {
  const context = await trial.context({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await openCheck(page, trial.url);
  return page;
}

test('a card names the words, the article, the threat with its step, real outcomes and advice', async () => {
  const page = await opened();
  await page.locator('input[type=date]').fill('2024-10-12');
  await page.locator('textarea').fill(BAD);
  const card = page.locator('article.melanggar', { hasText: 'Mengajak memilih' });
  await card.waitFor();
  const text = (await card.textContent()) ?? '';
  for (const part of [
    'Berisiko melanggar',
    'Netralitas',
    '“coblos nomor”',
    'SKB 2/2022 disiplin butir 6',
    'Hukuman disiplin berat',
    'Dari teguran',
    'Ajak orang memakai hak pilih',
  ])
    expect(text).toContain(part);
  expect(await card.getByRole('link', { name: /SKB 2\/2022 disiplin/ }).getAttribute('href')).toBe(
    '/aturan/pasal/skb-2-2022/d-6',
  );
  expect(await card.getByRole('img').getAttribute('aria-label')).toBe('Ancaman paling berat: tingkat 4 dari 5, disiplin berat.');
  expect(await page.locator('mark').allTextContents()).toEqual(['coblos nomor', '0812-3456-7890']);
  expect(await page.locator('.findings').textContent()).not.toContain('0812-3456-7890');
  await page.context().close();
});

test('the date decides the stage, the article and the sanction', async () => {
  const page = await opened();
  await page.locator('textarea').fill('Coblos nomor 2');
  await page.locator('input[type=date]').fill('2024-10-12');
  await expect.poll(() => page.locator('.stage').textContent()).toContain('masa kampanye');
  await page.locator('input[type=date]').fill('2024-06-01');
  await expect.poll(() => page.locator('.stage').textContent()).toContain('sebelum penetapan calon');
  await expect.poll(() => page.locator('article').textContent()).toContain('Sanksi moral');
  expect(await page.locator('article').textContent()).toContain('belum diverifikasi');
  await page.context().close();
});

test('a suggestion shows its difference, applies, and can be undone by the browser', async () => {
  const page = await opened();
  await page.locator('textarea').fill('Besok coblos nomor 2');
  const card = page.locator('article.melanggar');
  await card.waitFor();
  expect(await card.locator('del').first().textContent()).toContain('coblos nomor');
  expect(await card.locator('ins').first().textContent()).toContain('gunakan hak pilih Anda');
  await card.getByRole('button', { name: 'Pakai usulan' }).click();
  expect(await page.locator('textarea').inputValue()).toBe('Besok gunakan hak pilih Anda 2');
  await page.getByRole('heading', { name: 'Tidak ada yang kami tandai' }).waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('textarea').inputValue()).toBe('Besok coblos nomor 2');
  await page.context().close();
});

test('a dismissal lasts on the device, holds no words, and can be undone', async () => {
  const page = await opened();
  await page.locator('textarea').fill('Besok coblos nomor 2');
  await page.getByRole('button', { name: 'Abaikan…' }).click();
  await page.getByRole('button', { name: 'Ini kutipan atau berita' }).click();
  await page.getByText('Temuan yang ada sudah Anda abaikan.').waitFor();
  const stored = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(stored).toContain('ajakan-coblos');
  expect(stored).not.toMatch(/coblos nomor|Besok/);
  await page.reload();
  await page.locator('.verdict').waitFor();
  await page.locator('textarea').fill('Lusa coblos nomor 2 juga');
  await page.getByText('Temuan yang ada sudah Anda abaikan.').waitFor();
  await page.getByText('Diabaikan (1)').click();
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await page.locator('article.melanggar').waitFor();
  await page.context().close();
});

test('"Mengapa tidak ditandai?" names the exception that held and the concepts that were read', async () => {
  const page = await opened();
  await page.locator('textarea').fill('ASN dilarang mengajak coblos nomor 2');
  await page.getByRole('heading', { name: 'Tidak ada yang kami tandai' }).waitFor();
  await page.getByText('Mengapa tidak ditandai?').click();
  await page.getByText('Kalimat ini melarang, bukan mengajak.').waitFor();
  expect(await page.getByRole('term').allTextContents()).toEqual(expect.arrayContaining(['Menyuruh memilih', 'Nomor urut']));
  await page.context().close();
});

test('marks follow their words while the text is edited before them', async () => {
  const page = await opened();
  await page.locator('textarea').fill('Besok coblos nomor 2');
  await page.locator('mark').first().waitFor();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Hai semua. ');
  expect(await page.locator('mark').first().textContent()).toBe('coblos nomor');
  await page.context().close();
});

test('a contestants file is read here, kept for the next visit, and cleared', async () => {
  const page = await opened();
  await page.getByText('Daftar peserta sendiri').click();
  const csv =
    'kontes,wilayah,nomor,calon,wakil,sebutan,tagar,akun\npilbup-uji,12.06,3,Rahim Uji,Siti Uji,RASI,,\npilbup-uji,12.06,9x,Salah Nomor,,,,\n';
  await page.locator('input[type=file]').setInputFiles({ name: 'peserta.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByText('1 peserta dari peserta.csv dipakai').waitFor();
  await page.getByText('baris 3, nomor').waitFor();
  await page.reload();
  await page.locator('.verdict').waitFor();
  await page.getByText('Daftar peserta sendiri').click();
  await page.getByText('1 peserta dari peserta.csv dipakai').waitFor();
  await page.getByRole('button', { name: 'Hapus daftar' }).click();
  await expect.poll(() => page.getByText('1 peserta dari peserta.csv').count()).toBe(0);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004rusak') });
  await page.getByText('Berkas ini tidak terbaca').waitFor();
  await page.context().close();
});

test('a contestants spreadsheet (XLSX) is read here, with no request and nothing the policy blocks', async () => {
  const page = await opened();
  const faults = faultsOf(page);
  await page.getByText('Daftar peserta sendiri').click();
  await page.locator('input[type=file]').setInputFiles(join(import.meta.dirname, 'fixture/peserta.xlsx'));
  await page.getByText('1 peserta dari peserta.xlsx dipakai').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the photo questions lead to the row or to the allowed case', async () => {
  const page = await opened();
  await page.getByRole('button', { name: 'Foto?' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Boleh diunggah' }).waitFor();
  await dialog.getByLabel('Tim sukses atau pengurus partai').check();
  await dialog.getByLabel('Pose atau gerak tangan').selectOption('dua-jari');
  await dialog.getByRole('heading', { name: 'Sebaiknya jangan diunggah' }).waitFor();
  await dialog.getByRole('link', { name: /kode etik butir 5/ }).waitFor();
  await page.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);
  await page.context().close();
});

test('copying and clearing', async () => {
  const page = await opened();
  await page.getByRole('button', { name: 'Imbauan netral' }).click();
  await page.getByRole('button', { name: 'Salin teks' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Mari gunakan hak pilih');
  await page.getByRole('button', { name: 'Kosongkan' }).click();
  await page.getByText('Belum ada teks').waitFor();
  await page.context().close();
});

test('the text waits while an article is read or the language is changed, and is gone after a reload', async () => {
  const page = await opened();
  await page.locator('textarea').fill('Besok coblos nomor 2');
  await page
    .locator('article.melanggar')
    .getByRole('link', { name: /disiplin butir 6/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'SKB 2/2022 disiplin butir 6' }).waitFor();
  await page.goBack();
  await page.locator('article.melanggar').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('Besok coblos nomor 2');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Better not post this' }).waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('Besok coblos nomor 2');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.locator('.verdict').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('');
  await page.context().close();
});
