/** reading.json → the short names that the page of findings needs beside the rulebook (titles, labels, regions, poses). */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reading } from '@netra/content';
import type { Labels } from '../src/lib/reading/labels.ts';

export function labelsOf(reading: Reading): Labels {
  return {
    articles: Object.fromEntries(
      reading.laws.flatMap((law) =>
        law.articles.map(({ id, label, verified }) => [id, { label: `${law.short} ${label}`, verified }] as const),
      ),
    ),
    rules: Object.fromEntries(reading.rules.map(({ id, title, verified }) => [id, { title, verified: verified ?? true }])),
    sanctions: Object.fromEntries(reading.rows.map((row) => [row.sanction, { class: row.class, verified: row.verified }])),
    regions: reading.regions.map(({ code, name }) => [code, name] as const),
    poses: reading.poses.poses,
  };
}

export function writeLabels(readingFile: string, target: string): void {
  if (!existsSync(readingFile)) throw new Error(`${readingFile} belum ada. Jalankan dulu: npm run build:content`);
  const reading = JSON.parse(readFileSync(readingFile, 'utf8')) as Reading;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(labelsOf(reading)));
}
