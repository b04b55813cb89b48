import { spawnSync } from 'node:child_process';
import { createServer, type Server as TcpServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, serve } from './served.ts';

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

test('says where it runs', () => {
  expect(server.log()).toMatch(/^Netra berjalan di http:\/\/127\.0\.0\.1:\d+\n/);
});

test('every answer carries the security headers', async () => {
  for (const path of ['/', '/periksa', '/aturan/tidak-ada', '/netra.webmanifest', '/service-worker.js']) {
    const { headers } = await fetch(server.url + path);
    expect(headers.get('referrer-policy'), path).toBe('no-referrer');
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('x-frame-options'), path).toBe('DENY');
    expect(headers.get('cache-control'), path).toMatch(/no-cache|no-store/);
  }
});

test('the log holds neither query nor body', async () => {
  await fetch(`${server.url}/aturan?cari=kueriRahasia`);
  await fetch(`${server.url}/periksa`, { method: 'POST', body: 'badanRahasia', redirect: 'manual' });
  await expect.poll(() => server.log()).toContain('POST /periksa 303');
  expect(server.log()).toContain('GET /aturan 200');
  expect(server.log()).not.toMatch(/Rahasia/);
});

test('a shared text is dropped even when it is large', async () => {
  const response = await fetch(`${server.url}/periksa`, { method: 'POST', body: 'x'.repeat(3_000_000), redirect: 'manual' });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/periksa');
});

test('a port in use is said plainly, with what to do', async () => {
  const taken = await new Promise<TcpServer>((resolve) => {
    const holder = createServer().listen(0, '127.0.0.1', () => resolve(holder));
  });
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const web = join(import.meta.dirname, '..');
  const { status, stderr } = spawnSync(process.execPath, ['server.mjs'], {
    cwd: web,
    env: { ...process.env, PORT: String(port), NETRA_BUILD: join(web, 'dist/trial') },
    encoding: 'utf8',
  });
  taken.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${port} sudah dipakai`);
});

test('an unusable PORT is refused', () => {
  const { status, stderr } = spawnSync(process.execPath, ['server.mjs'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, PORT: 'tiga' },
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('PORT harus bilangan');
});
