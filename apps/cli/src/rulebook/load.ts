import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bundle } from '@netra/checker';
import type { Reading } from '@netra/content';

/** Beside the built command; from the sources, what `npm run build:content` made. */
function locate(name: string): string | undefined {
  return [`./${name}`, `../../../../packages/content/dist/${name}`]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
}

function load<T>(name: string): T | undefined {
  const path = locate(name);
  // Written by our own compiler, so trusted as it stands.
  return path ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

/** What the checker reads; undefined when nothing has been built. */
export const loadRulebook = (): Bundle | undefined => load<Bundle>('rulebook.json');

/** Article texts, rules with examples, poses: read only when something of it is shown. */
export const loadReading = (): Reading | undefined => load<Reading>('reading.json');
