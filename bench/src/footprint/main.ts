/**
 * `npm run bench:jejak`: reading and judging an export, in one run beside streaming JSON parsers on the same entry.
 * `RECORDS` (default 400,000; 2,000,000 give the gigabyte of the goal) and `MEDIA` megabytes (default 100).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { ALL_READERS, type Container, type Entry, jsonRecords, readArchives } from '@netra/archive';
import { openPath } from '@netra/archive/node';
import type { Bundle } from '@netra/checker';
import { createFootprint } from '@netra/footprint';
import { JSONParser } from '@streamparser/json';
import clarinet from 'clarinet';
import streamArray from 'stream-json/streamers/StreamArray.js';
import { writeExport } from './generate.ts';

const RECORDS = Number(process.env.RECORDS ?? 400_000);
const MEDIA = Number(process.env.MEDIA ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'netra-bench-'));
const file = join(folder, 'ekspor.zip');
const bytes = await writeExport(file, RECORDS, MEDIA);
const bundle = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../packages/content/dist/rulebook.json', import.meta.url)), 'utf8'),
) as Bundle;

let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 20);

/** Megabytes of JSON a second of wall time; the process has one thread of its own. */
async function measure(name: string, work: (container: Container) => Promise<number>): Promise<void> {
  const container = await openPath(file);
  globalThis.gc?.();
  peak = 0;
  const before = performance.now();
  const cpu = process.cpuUsage();
  const count = await work(container);
  const seconds = (performance.now() - before) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await container.close();
  console.log(
    `${name.padEnd(44)} ${(bytes / 1e6 / seconds).toFixed(1).padStart(7)} MB/s  ${(bytes / 1e6 / ((user + system) / 1e6)).toFixed(1).padStart(7)} MB/s CPU  puncak ${(peak / 1e6).toFixed(0).padStart(4)} MB  ${count.toLocaleString('id')}`,
  );
}

const json = ({ entries }: Container): Entry => entries.find(({ path }) => path.endsWith('.json')) as Entry;

console.log(
  `${RECORDS.toLocaleString('id')} kiriman, JSON ${(bytes / 1e6).toFixed(0)} MB, media ${MEDIA} MB; Node ${process.version}\n`,
);
await measure('netra jejak: membaca dan menilai', async (container) => {
  const footprint = createFootprint(bundle, { timeZone: 'Asia/Jakarta', today: '2026-11-25' } as never);
  let findings = 0;
  for await (const event of readArchives([container], ALL_READERS, { timeZone: 'Asia/Jakarta' })) {
    if (footprint.add(event)) findings++;
  }
  return findings;
});
await measure('netra: membaca arsip saja', async (container) => {
  let count = 0;
  for await (const event of readArchives([container], ALL_READERS, { timeZone: 'Asia/Jakarta' }))
    if (event.type === 'activity') count++;
  return count;
});
await measure('netra: jsonRecords saja', async (container) => {
  let count = 0;
  for await (const _ of jsonRecords(json(container).open())) count++;
  return count;
});
await measure('buka kemasan saja', async (container) => {
  let count = 0;
  for await (const piece of json(container).open()) count += piece.length;
  return count;
});
await measure('clarinet (peristiwa saja)', async (container) => {
  const parser = clarinet.parser();
  let count = 0;
  parser.onopenobject = () => count++;
  const decoder = new TextDecoder();
  for await (const piece of json(container).open()) parser.write(decoder.decode(piece, { stream: true }));
  return count;
});
await measure('@streamparser/json, $.*', async (container) => {
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  let count = 0;
  parser.onValue = () => {
    count++;
  };
  for await (const piece of json(container).open()) parser.write(piece);
  return count;
});
await measure('stream-json, StreamArray', async (container) => {
  let count = 0;
  for await (const _ of Readable.from(json(container).open(), { objectMode: false }).pipe(streamArray.withParser())) count++;
  return count;
});
if (bytes < 400e6) {
  await measure('JSON.parse seluruh berkas', async (container) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of json(container).open()) pieces.push(piece);
    return (JSON.parse(Buffer.concat(pieces).toString('utf8')) as unknown[]).length;
  });
}
clearInterval(watch);
rmSync(folder, { recursive: true });
