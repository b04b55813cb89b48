// Bundles the benchmarks as the command is bundled: what runs is what ships, without a loader's wrappers.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
await build({
  absWorkingDir: new URL('.', import.meta.url).pathname,
  entryPoints: ['src/main.ts', 'src/footprint/main.ts'],
  outdir: 'dist',
  outbase: 'src',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@netra/')),
  logLevel: 'error',
});
