import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Browser tests build the app around a rulebook of their own, beside the real build. */
const trial = process.env.NETRA_RULEBOOK !== undefined;

/** SvelteKit's own visually hidden route announcer carries an inline style; only this one is allowed, by its hash. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ out: trial ? 'dist/trial' : 'build', precompress: true }),
    outDir: trial ? '.svelte-kit/trial' : '.svelte-kit',
    // Own origin and nothing else: a text typed here has nowhere to go.
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self', 'unsafe-hashes', ANNOUNCER_STYLE],
        'img-src': ['self'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'frame-ancestors': ['none'],
      },
    },
    version: { pollInterval: 0 },
  },
};
