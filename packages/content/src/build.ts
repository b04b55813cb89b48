/** `npm run build:content`: content/ → dist/rulebook.json (what the checker reads) and dist/reading.json. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ModelData } from '@netra/checker';
import { compileBundle, compileReading } from './compile.ts';
import { ContentError } from './files.ts';
import { loadContent } from './load.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const target = fileURLToPath(new URL('../dist', import.meta.url));

try {
  const content = loadContent(join(root, 'content'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const weights = join(root, 'models/weights.json');
  const model = existsSync(weights) ? (JSON.parse(readFileSync(weights, 'utf8')) as ModelData) : undefined;
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'rulebook.json'), JSON.stringify(compileBundle(content, version, model)));
  writeFileSync(join(target, 'reading.json'), JSON.stringify(compileReading(content, version)));
  console.log(
    `rulebook: ${content.rules.length} aturan, ${content.concepts.length} konsep, ${content.contestants.length} peserta, model ${model ? 'ada' : 'tidak ada'}`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
