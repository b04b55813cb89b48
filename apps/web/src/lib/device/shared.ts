/** Messages between the page and the service worker about a text shared from another app. It lives in memory only. */
export const ASK_SHARED = 'netra:minta-bagikan';
export const GIVE_SHARED = 'netra:beri-bagikan';

/**
 * Asks the active service worker whether a text was shared to this app; it hands it over once and forgets it.
 */
export function onShared(take: (text: string) => void): () => void {
  const container = navigator.serviceWorker;
  if (!container) return () => undefined;
  const listen = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data !== 'object' || data === null) return;
    const { type, text } = data as Record<string, unknown>;
    if (type === GIVE_SHARED && typeof text === 'string' && text !== '') take(text);
  };
  container.addEventListener('message', listen);
  container.controller?.postMessage({ type: ASK_SHARED });
  return () => container.removeEventListener('message', listen);
}
