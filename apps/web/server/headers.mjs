/** The page's content-security policy comes from SvelteKit (svelte.config.js); these hold for every answer. */
const ALWAYS = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
};

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function secure(request, response) {
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
  // Hashed files get a year from the adapter; the worker and the manifest must be asked for anew.
  if (!request.url?.startsWith('/_app/immutable/')) response.setHeader('cache-control', 'no-cache');
}
