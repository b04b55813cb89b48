/**
 * "Share to Netra" posts the text to /periksa. The service worker takes that request and it never reaches us. Where no
 * worker is active it does: the body is thrown away unread and the page opens empty.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether the request was answered here
 */
export function dropShared(request, response) {
  const path = (request.url ?? '/').split('?', 1)[0];
  if (request.method !== 'POST' || !/^(?:\/en)?\/periksa\/?$/.test(path)) return false;
  response.writeHead(303, { location: '/periksa', 'cache-control': 'no-store' }).end();
  request.resume();
  return true;
}
