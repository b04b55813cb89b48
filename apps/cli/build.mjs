// Bundles the command beside the compiled rulebook: a small entry and one chunk for each sub-command, so that it starts quickly.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {string} outdir folder to fill @param {string} content folder with rulebook.json and reading.json */
export async function buildCommand(outdir, content) {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await build({
    entryPoints: { netra: here('src/main.ts') },
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as bannerRequire } from 'node:module'; const require = bannerRequire(import.meta.url);",
    },
  });
  for (const file of ['rulebook.json', 'reading.json']) copyFileSync(join(content, file), join(outdir, file));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildCommand(here('dist'), here('../../packages/content/dist'));
}
