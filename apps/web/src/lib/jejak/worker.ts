/// <reference lib="webworker" />
import { ALL_READERS, readArchives } from '@netra/archive';
import type { Bundle } from '@netra/checker';
import { createFootprint, zonedDays } from '@netra/footprint';
import { fromWire, type WireBundle } from '../rulebook/wire.ts';
import { openDropped } from './dropped.ts';
import type { ElectionSpan, Reply, Request, Row } from './protocol.ts';
import { rowMaker } from './rows.ts';

/** Reads archives off the page's thread. Its only request is the rulebook's file, once, before anything is read. */
let bundle: Bundle | undefined;
let running: AbortController | undefined;

const TELL_MS = 100;
const BREATH_MS = 40;
/** Findings that one page takes; what goes beyond is counted. */
const MOST = 100_000;
const MOST_HISTORY = 5_000;

const tell = (reply: Reply): void => self.postMessage(reply);

/** Lets messages in, so that a reading can be cancelled. Timers would wait four milliseconds each time. */
const channel = new MessageChannel();
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(0);
  });

async function load(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`rulebook: ${response.status}`);
  bundle = fromWire((await response.json()) as WireBundle);
  tell({ type: 'loaded' });
}

async function read(rules: Bundle, request: Extract<Request, { type: 'read' }>, signal: AbortSignal): Promise<void> {
  const { files, contestants, today } = request;
  const { owner, timeZone, actor, region } = request.circumstances;
  const footprint = createFootprint(rules, { today, actor, timeZone, contestants, ...(region ? { region } : {}) });
  const maker = rowMaker(zonedDays(timeZone));
  const progress = { read: 0, total: 0, file: '', activities: 0, findings: 0 };
  let rows: Row[] = [];
  let beyond = 0;
  let told = performance.now();
  let breathed = told;

  const report = (): void => {
    told = performance.now();
    if (rows.length > 0) {
      tell({ type: 'rows', reasons: maker.newReasons(), rows });
      rows = [];
    }
    tell({ type: 'progress', progress: { ...progress } });
  };

  tell({ type: 'progress', progress: { ...progress } });
  const opened = await openDropped(files);
  for (const problem of opened.unreadable) footprint.add({ type: 'unreadable', problem });
  try {
    const reading = readArchives(opened.containers, ALL_READERS, {
      ...(owner.trim() ? { owner: owner.trim() } : {}),
      timeZone,
      signal,
      onProgress: (bytes, total, file) => {
        Object.assign(progress, { read: bytes, total, file });
        if (performance.now() - told >= TELL_MS) report();
      },
    });
    for await (const event of reading) {
      if (event.type === 'activity') progress.activities++;
      const found = footprint.add(event);
      if (found) {
        if (progress.findings++ < MOST) rows.push(maker.row(found));
        else beyond++;
      }
      if ((progress.activities & 63) !== 0) continue;
      const now = performance.now();
      if (now - told >= TELL_MS) report();
      if (now - breathed >= BREATH_MS) {
        await breathe();
        breathed = performance.now();
        signal.throwIfAborted();
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    for (const container of opened.containers) await container.close().catch(() => undefined);
  }
  const { history, ...end } = footprint.report();
  const past = history.slice(0, MOST_HISTORY).map((found) => maker.row(found));
  tell({ type: 'rows', reasons: maker.newReasons(), rows });
  tell({
    type: 'end',
    end: {
      ...end,
      history: past,
      emptyFiles: opened.empty,
      elections: electionsIn(rules, region),
      cancelled: signal.aborted,
      beyond,
    },
  });
}

/** Elections of the whole country, and those of the person's own region. */
function electionsIn({ contests }: Bundle, region: string): ElectionSpan[] {
  const spans = new Map<string, ElectionSpan>();
  for (const { title, regions, phases } of contests) {
    if (regions && !regions.some((code) => region !== '' && (code === region || code === region.slice(0, 2)))) continue;
    const from = phases[0]?.from;
    const to = phases.at(-1)?.to;
    if (from && to) spans.set(`${from}${to}`, { title, from, to });
  }
  return [...spans.values()];
}

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    if (data.type === 'load') await load(data.url);
    else if (data.type === 'cancel') running?.abort();
    else {
      if (!bundle) throw new Error('rulebook not loaded');
      running?.abort();
      running = new AbortController();
      await read(bundle, data, running.signal);
    }
  } catch (error) {
    tell({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
