import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle, ModelData } from '@netra/checker';
import { compileBundle, loadContent } from '@netra/content';

const root = join(import.meta.dirname, '../../..');

/** The rulebook as `npm run build:content` would make it now, model included. */
export function shippedBundle(): Bundle {
  const weights = join(root, 'models/weights.json');
  const model = existsSync(weights) ? (JSON.parse(readFileSync(weights, 'utf8')) as ModelData) : undefined;
  return compileBundle(loadContent(join(root, 'content')), '0.0.0', model);
}
