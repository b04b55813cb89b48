/** `npm run screenshot -w @netra/web` after a build: docs/periksa.png, the picture in the README. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../tests/browser.ts';
import { openCheck, serve } from '../tests/served.ts';

const web = join(import.meta.dirname, '..');
const target = process.argv[2] ?? join(web, '../../docs/periksa.png');
/** A day inside the campaign, so that the picture shows a stage. */
const DAY = '2024-10-12';

const server = await serve({ NETRA_BUILD: process.env.NETRA_BUILD ?? join(web, 'build') });
const browser = await openBrowser();
try {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 860 },
    deviceScaleFactor: 2,
    locale: 'id-ID',
    colorScheme: 'light',
  });
  await openCheck(page, server.url);
  await page.locator('input[type=date]').fill(DAY);
  await page.locator('.examples button').first().click();
  await page.locator('article').first().waitFor();
  await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
  await page.waitForTimeout(400);
  mkdirSync(join(target, '..'), { recursive: true });
  await page.screenshot({ path: target });
  console.log(target);
} finally {
  await browser.close();
  await server.stop();
}
