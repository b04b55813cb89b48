import { EXPORT_STEPS, PLATFORMS } from '@netra/archive';
import type { PageServerLoad } from './$types';

/** How to ask each platform for one's archive, in the language of the page. */
export const load: PageServerLoad = ({ locals }) => ({
  steps: PLATFORMS.map((platform) => ({ platform, steps: EXPORT_STEPS[platform][locals.language] })),
});
