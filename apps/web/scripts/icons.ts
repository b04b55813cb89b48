/** static/ikon.svg → the PNG icons of the manifest. Run after changing the drawing: `npm run icons -w @netra/web`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../tests/browser.ts';

const file = (name: string): string => fileURLToPath(new URL(`../static/${name}`, import.meta.url));
const svg = readFileSync(file('ikon.svg'), 'utf8');
const browser = await openBrowser();

async function draw(name: string, size: number, drawing: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
  await page.screenshot({ path: file(name), omitBackground: true });
  await page.close();
}

await draw('ikon-192.png', 192, svg);
await draw('ikon-512.png', 512, svg);
// A maskable icon fills the square: the mask of the phone cuts its own corners, the safe zone is the inner 80 %.
await draw(
  'ikon-maskable-512.png',
  512,
  svg
    .replace(' rx="112"', '')
    .replace('viewBox="0 0 512 512"', 'viewBox="-40 -40 592 592"')
    .replace('<rect width="512" height="512"', '<rect x="-40" y="-40" width="592" height="592"'),
);
await browser.close();
