import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** CHROMIUM_PATH, else the system's Chromium, else the one shipped inside the npm package. */
async function executable(): Promise<{ path: string; args: readonly string[] }> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return { path: wanted, args: [] };
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (system) return { path: system, args: [] };
  const { default: packed } = await import('@sparticuz/chromium');
  return { path: await packed.executablePath(), args: packed.args };
}

export async function openBrowser(): Promise<Browser> {
  const { path, args } = await executable();
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: [...args, '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
}
