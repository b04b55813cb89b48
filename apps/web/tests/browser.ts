import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** CHROMIUM_PATH, else the system's Chromium, else the one shipped inside the npm package. */
async function executable(): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return wanted;
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (system) return system;
  const { default: packed } = await import('@sparticuz/chromium');
  // Not its own arguments: they switch web security off, which is what these tests are about.
  return packed.executablePath();
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await executable(),
    headless: true,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
}
