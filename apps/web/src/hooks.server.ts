import type { Handle, HandleServerError } from '@sveltejs/kit';
import { languageOf } from '$lib/messages';

export const handle: Handle = ({ event, resolve }) => {
  event.locals.language = languageOf(event.url.pathname);
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('<html lang="id">', `<html lang="${event.locals.language}">`),
    preload: ({ type }) => type === 'js' || type === 'css',
  });
};

/** Only the path is named: a query or a body may hold what someone typed. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status !== 404) console.error(`galat ${status} ${event.url.pathname}`, error);
};
