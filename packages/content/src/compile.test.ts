import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileBundle, compileReading } from './compile.ts';
import { loadContent } from './load.ts';

const content = loadContent(fileURLToPath(new URL('../../../content', import.meta.url)));
const bundle = compileBundle(content, '0.0.0');
const reading = compileReading(content, '0.0.0');

describe('the bundle', () => {
  it('carries the class of every sanction and whether its row is verified', () => {
    expect(bundle.rows.map((row) => [row.sanction, row.class, row.verified])).toEqual(
      content.rows.map((row) => [row.sanction, row.class, row.verified]),
    );
  });
  it('turns every word list of a rule into a concept that exists', () => {
    const known = new Set(bundle.concepts.map(({ id }) => id));
    for (const [, id] of JSON.stringify(bundle.rules).matchAll(/"id":"(@[^"]+)"/g)) expect(known).toContain(id);
    expect(JSON.stringify(bundle.rules)).not.toContain('"kind":"words"');
  });
});

it('the reading bundle names every concept of content/, so that a page can say what was read', () => {
  const titles = new Map(reading.concepts.map(({ id, title }) => [id, title]));
  expect([...titles.keys()].sort()).toEqual(content.concepts.map(({ id }) => id).sort());
  expect(titles.get('LARANGAN')).toBe('Larangan, sanksi, pelanggaran');
});
