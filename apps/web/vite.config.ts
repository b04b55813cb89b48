import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { prepare } from './scripts/prepare.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Folder with rulebook.json and reading.json: made by `npm run build:content`, or the browser tests' own. */
const content = process.env.NETRA_RULEBOOK ?? join(here, '../../packages/content/dist');
const prepared = join(here, '.svelte-kit', process.env.NETRA_RULEBOOK ? 'netra-trial' : 'netra');
prepare(content, prepared);

export default defineConfig({
  plugins: [sveltekit()],
  resolve: {
    // Patterns, because an alias by name would not match with a query (`$rulebook?url`).
    alias: [
      { find: /^\$rulebook(?=\?|$)/, replacement: join(prepared, 'rulebook.json') },
      { find: /^\$labels(?=\?|$)/, replacement: join(prepared, 'labels.json') },
      { find: /^\$reading(?=\?|$)/, replacement: join(content, 'reading.json') },
    ],
  },
  worker: { format: 'es' },
  ssr: { noExternal: [/^@netra\//] },
  build: { assetsInlineLimit: 0, target: 'es2022' },
  server: { fs: { allow: ['../..'] } },
});
