import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';

const web = join(import.meta.dirname, '..');

export interface Server {
  readonly url: string;
  /** Everything the server has printed. */
  log(): string;
  stop(): Promise<void>;
}

/** The trial build behind the app's own server entry, on a free port. */
export async function serve(env: Record<string, string> = {}): Promise<Server> {
  const child: ChildProcess = spawn(process.execPath, ['server.mjs'], {
    cwd: web,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', NETRA_BUILD: join(web, 'dist/trial'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = /http:\/\/[\w.]+:\d+/.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`server ended with ${code}: ${printed}`)));
  });
  return {
    url,
    log: () => printed,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}

interface Trial {
  readonly url: string;
  readonly server: Server;
  /** A fresh context; the service worker is off unless asked for, so that requests are seen as they are. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
}

/** Server and browser for the tests of one file: started before the first, stopped after the last. */
export function trialOfFile(): Trial {
  let started: { readonly server: Server; readonly browser: Browser } | undefined;
  const running = (): NonNullable<typeof started> => {
    if (!started) throw new Error('the trial starts with the first test, not while the file is read');
    return started;
  };
  beforeAll(async () => {
    const [server, browser] = await Promise.all([serve(), openBrowser()]);
    started = { server, browser };
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.server.stop();
  });
  return {
    get url() {
      return running().server.url;
    },
    get server() {
      return running().server;
    },
    context: (options) =>
      running().browser.newContext({ serviceWorkers: 'block', locale: 'id-ID', reducedMotion: 'reduce', ...options }),
  };
}

/** Console errors and failures of a page, gathered from now on. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

/** Opens /periksa and waits until the rulebook is loaded. */
export async function openCheck(page: Page, url: string, path = '/periksa'): Promise<void> {
  await page.goto(url + path);
  await page.locator('.verdict').waitFor();
}

export const BAD = 'Posyandu ramai hari ini. Tanggal 27 November jangan lupa coblos nomor 2 ya, tanya Bu Ratna 0812-3456-7890.';
