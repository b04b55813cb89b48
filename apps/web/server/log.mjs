/**
 * One access-log line: method, path, status, milliseconds. No query, no body, no address, no agent: a log must not be
 * able to say who asked what.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} milliseconds
 */
export function logLine(request, response, milliseconds) {
  const path = (request.url ?? '/').split(/[?#]/, 1)[0];
  return `${request.method} ${path} ${response.statusCode} ${milliseconds.toFixed(0)} ms`;
}
