/** Before a build: what `npm run build:content` made, as the page fetches it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '@netra/checker';
import type { Reading } from '@netra/content';
import type { Labels } from '../src/lib/rulebook/labels.ts';
import { toWire } from '../src/lib/rulebook/wire.ts';

/** reading.json → the short names that a page of findings needs beside the rulebook (titles, labels, concepts, regions, poses). */
function labelsOf(reading: Reading): Labels {
  return {
    articles: Object.fromEntries(
      reading.laws.flatMap((law) =>
        law.articles.map(
          ({ id, label, verified }) => [id, { label: `${law.short} ${label}`, verified: verified && law.verified }] as const,
        ),
      ),
    ),
    rules: Object.fromEntries(reading.rules.map(({ id, title, verified }) => [id, { title, verified: verified ?? true }])),
    concepts: Object.fromEntries(reading.concepts.map(({ id, title }) => [id, title])),
    regions: reading.regions.map(({ code, name }) => [code, name] as const),
    poses: reading.poses.poses,
  };
}

/**
 * @param source folder with rulebook.json and reading.json
 * @param target folder that gets rulebook.json (see src/lib/rulebook/wire.ts) and labels.json
 */
export function prepare(source: string, target: string): void {
  const read = (name: string): string => {
    const file = join(source, name);
    if (!existsSync(file)) throw new Error(`${file} belum ada. Jalankan dulu: npm run build:content`);
    return readFileSync(file, 'utf8');
  };
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'rulebook.json'), JSON.stringify(toWire(JSON.parse(read('rulebook.json')) as Bundle)));
  writeFileSync(join(target, 'labels.json'), JSON.stringify(labelsOf(JSON.parse(read('reading.json')) as Reading)));
}
