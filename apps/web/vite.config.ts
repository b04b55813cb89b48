import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { writeLabels } from './scripts/labels.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Folder with rulebook.json and reading.json, made by `npm run build:content`. */
const rulebook = process.env.NETRA_RULEBOOK ?? join(here, '../../packages/content/dist');
const labels = join(here, '.svelte-kit', process.env.NETRA_RULEBOOK ? 'labels-trial.json' : 'labels.json');
writeLabels(join(rulebook, 'reading.json'), labels);

export default defineConfig({
  plugins: [sveltekit()],
  resolve: {
    // Patterns, because an alias by name would not match with a query (`$rulebook?url`).
    alias: [
      { find: /^\$rulebook(?=\?|$)/, replacement: join(rulebook, 'rulebook.json') },
      { find: /^\$reading(?=\?|$)/, replacement: join(rulebook, 'reading.json') },
      { find: /^\$labels(?=\?|$)/, replacement: labels },
    ],
  },
  worker: { format: 'es' },
  ssr: { noExternal: [/^@netra\//] },
  build: { assetsInlineLimit: 0, target: 'es2022' },
  server: { fs: { allow: ['../..'] } },
});
