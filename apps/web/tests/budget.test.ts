import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fromWire, toWire, type WireBundle } from '../src/lib/rulebook/wire.ts';
import { openCheck, trialOfFile } from './served.ts';
import { shippedBundle } from './shipped.ts';

const trial = trialOfFile();

test('the first load of /periksa brings at most 100 kB of script (gzip), worker included', async () => {
  const context = await trial.context();
  const page = await context.newPage();
  const scripts = new Map<string, Promise<Buffer>>();
  context.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname)) scripts.set(response.url(), response.body());
  });
  await openCheck(page, trial.url);
  let total = 0;
  for (const body of scripts.values()) total += gzipSync(await body, { level: 9 }).length;
  const worker = readdirSync(join(import.meta.dirname, '../dist/trial/client/_app/immutable/workers')).filter((name) =>
    name.endsWith('.js'),
  );
  const seen = [...scripts.keys()].some((url) => url.includes('/workers/'));
  if (!seen)
    for (const name of worker)
      total += gzipSync(readFileSync(join(import.meta.dirname, '../dist/trial/client/_app/immutable/workers', name)), {
        level: 9,
      }).length;
  console.log(`/periksa: ${scripts.size} scripts, ${(total / 1000).toFixed(1)} kB gzip with the worker`);
  expect(total).toBeLessThanOrEqual(100_000);
  await context.close();
});

test('the shipped rulebook with its model is at most 400 kB (brotli), and unpacks to exactly what was packed', () => {
  const bundle = shippedBundle();
  expect(bundle.model).toBeDefined();
  const raw = Buffer.from(JSON.stringify(toWire(bundle)));
  expect(fromWire(JSON.parse(raw.toString()) as WireBundle)).toEqual(bundle);
  const size = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  console.log(`rulebook with model: ${(raw.length / 1000).toFixed(0)} kB, ${(size / 1000).toFixed(1)} kB brotli`);
  expect(size).toBeLessThanOrEqual(400_000);
});

test('the rulebook is served compressed and immutable', async () => {
  const assets = join(import.meta.dirname, '../dist/trial/client/_app/immutable/assets');
  const name = readdirSync(assets).find((file) => /^rulebook\..*\.json$/.test(file)) ?? '';
  const response = await fetch(`${trial.url}/_app/immutable/assets/${name}`, { headers: { 'accept-encoding': 'br' } });
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('cache-control')).toContain('immutable');
});
