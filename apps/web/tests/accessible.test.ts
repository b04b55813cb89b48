import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BAD, openCheck, trialOfFile } from './served.ts';

const trial = trialOfFile();

const pages: [string, (page: Page) => Promise<unknown>][] = [
  ['the home page', (page) => page.goto(`${trial.url}/`)],
  ['the English home page', (page) => page.goto(`${trial.url}/en`)],
  ['the empty editor', (page) => openCheck(page, trial.url)],
  [
    'the editor with findings',
    async (page) => {
      await openCheck(page, trial.url);
      await page.locator('input[type=date]').fill('2024-10-12');
      await page.locator('textarea').fill(BAD);
      await page.locator('article.melanggar').first().waitFor();
      await page.getByText('Mengapa tidak ditandai?').click();
      await page.getByText('Daftar peserta sendiri').click();
      await page.getByRole('button', { name: 'Abaikan…' }).first().click();
    },
  ],
  [
    'the photo questions',
    async (page) => {
      await openCheck(page, trial.url);
      await page.getByRole('button', { name: 'Foto?' }).click();
      await page.getByLabel('Pose atau gerak tangan').selectOption('dua-jari');
    },
  ],
  ['the rulebook', (page) => page.goto(`${trial.url}/aturan`)],
  ['a rule', (page) => page.goto(`${trial.url}/aturan/ajakan-coblos`)],
  ['an article', (page) => page.goto(`${trial.url}/aturan/pasal/skb-2-2022/d-6`)],
  ['a missing page', (page) => page.goto(`${trial.url}/aturan/tidak-ada`)],
];

for (const [name, open] of pages) {
  test(`${name}: axe finds nothing, in light and dark, at 360 and 1280 px, and nothing is cut off`, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        const context = await trial.context({ colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        await open(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const said = violations.map(
          ({ id, nodes }) => `${colorScheme} ${width} ${id}: ${nodes.map((node) => node.html).join(' | ')}`,
        );
        expect(said).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over, `${name} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
        await context.close();
      }
    }
  });
}
