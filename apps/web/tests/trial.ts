/** Before all tests: the app built around the fixture rulebook (dist/trial), unless nothing it is made of has changed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { makeFixture } from './fixture/make.ts';

const web = join(import.meta.dirname, '..');
const SOURCES = ['src', 'static', 'scripts', 'tests/fixture', 'svelte.config.js', 'vite.config.ts', 'package.json'].map((path) =>
  join(web, path),
);
const PACKAGES = ['archive', 'checker', 'content', 'footprint'].map((name) => join(web, '../../packages', name, 'src'));

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

export default function setup(): void {
  const built = join(web, 'dist/trial/handler.js');
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...[...SOURCES, ...PACKAGES].map(newest))) return;
  const fixture = join(web, 'dist/fixture');
  rmSync(join(web, 'dist/trial'), { recursive: true, force: true });
  makeFixture(fixture);
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: web,
    env: { ...process.env, NETRA_RULEBOOK: fixture, NODE_ENV: 'production' },
    // SvelteKit's remarks stay out of the test output; a failure carries them in the thrown error.
    stdio: 'pipe',
  });
}
