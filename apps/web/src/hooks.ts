import type { Reroute } from '@sveltejs/kit';

/** `/en/…` shows the same page with English interface; a path keeps working without cookie, script or network. */
export const reroute: Reroute = ({ url }) => {
  if (url.pathname === '/en') return '/';
  if (url.pathname.startsWith('/en/')) return url.pathname.slice(3);
};
