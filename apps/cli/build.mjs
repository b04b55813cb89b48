// Bundles the command into one file beside the compiled rulebook, so that it starts quickly.
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: [here('src/main.ts')],
  outfile: here('dist/netra.mjs'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  splitting: false,
  legalComments: 'none',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
mkdirSync(here('dist'), { recursive: true });
for (const file of ['rulebook.json', 'reading.json']) {
  copyFileSync(here(`../../packages/content/dist/${file}`), here(`dist/${file}`));
}
