import reading from '$reading';
import type { PageServerLoad } from './$types';

/** The short list that is read where JavaScript is off: rules that decide, one line each. */
const LIMIT = 24;

export const load: PageServerLoad = () => ({
  rules: reading.rules
    .filter((rule) => rule.weight === 'decides')
    .slice(0, LIMIT)
    .map(({ id, title }) => ({ id, title })),
});
