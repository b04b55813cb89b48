/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';
import { ASK_SHARED, GIVE_SHARED } from './lib/device/shared.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const SHELL = `netra-${version}`;
/** Pages that open without a network from the first visit on. */
const PAGES = ['/', '/periksa', '/jejak', '/aturan', '/en', '/en/periksa', '/en/jejak', '/en/aturan'];
const PRECACHED = new Set([...build, ...files]);
/** A phone that kills idle workers must keep this one until the opened page has asked for its text. */
const HOLD_MS = 20_000;

/** A network slower than this counts as none where a copy is at hand. */
const SLOW_MS = 5_000;

let shared: string | undefined;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(SHELL)
      .then((cache) => cache.addAll([...build, ...files, ...PAGES].map((path) => new Request(path, { cache: 'reload' }))))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((keys) => Promise.all(keys.filter((key) => key !== SHELL).map((key) => caches.delete(key))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== worker.location.origin) return;
  if (request.method === 'POST' && url.pathname === '/periksa') {
    event.respondWith(takeShared(request));
    event.waitUntil(new Promise((resolve) => setTimeout(resolve, HOLD_MS)));
    return;
  }
  if (request.method !== 'GET') return;
  if (PRECACHED.has(url.pathname)) event.respondWith(fromShell(request));
  else if (request.mode === 'navigate' || url.pathname.endsWith('__data.json')) event.respondWith(networkFirst(request, url));
});

worker.addEventListener('message', (event) => {
  const { data, source } = event;
  if ((data as { type?: unknown } | null)?.type !== ASK_SHARED || shared === undefined) return;
  source?.postMessage({ type: GIVE_SHARED, text: shared });
  shared = undefined;
});

/** The shared text stays in this worker's memory; the answer only opens the page. Nothing goes to the server. */
async function takeShared(request: Request): Promise<Response> {
  try {
    const form = await request.formData();
    const parts = ['title', 'text', 'url']
      .map((name) => form.get(name))
      .filter((part) => typeof part === 'string' && part !== '');
    shared = [...new Set(parts)].join('\n');
    setTimeout(() => {
      shared = undefined;
    }, HOLD_MS);
  } catch {
    shared = undefined;
  }
  return Response.redirect('/periksa', 303);
}

async function fromShell(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}

/** Pages: fresh when there is a network, else the copy of the last visit. An address with a query is never stored. */
async function networkFirst(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(SHELL);
  const copy = await cache.match(url.pathname);
  try {
    const response = await fetch(request, copy ? { signal: AbortSignal.timeout(SLOW_MS) } : {});
    if (response.ok && url.search === '') await cache.put(request, response.clone());
    return response;
  } catch {
    // A failed data request makes SvelteKit ask for the whole page, which may be in store.
    return copy ?? (request.mode === 'navigate' ? offline() : Response.error());
  }
}

function offline(): Response {
  return new Response(
    '<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Luring – Netra</title><h1>Halaman ini belum tersimpan</h1><p>Anda sedang tanpa internet. <a href="/periksa">Periksa</a> tetap bisa dipakai.</p></html>',
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" } },
  );
}
