import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** Something wrong in content/: names file, line and field, and says the remedy. */
export class ContentError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${file}:${line}${field ? ` (${field})` : ''}: ${reason}`);
    this.name = 'ContentError';
  }
}

/**
 * Reads one YAML file and checks it against a schema.
 *
 * @throws ContentError for the first fault, with the line it stands on
 */
export function readYaml<T>(path: string, schema: z.ZodType<T>): T {
  const source = readFileSync(path, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault) throw new ContentError(path, lines.linePos(fault.pos[0]).line, '', `bukan YAML yang sah: ${fault.message}`);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = deepest(parsed.error.issues);
  let at = issue.path;
  let node: unknown = document.getIn(at, true);
  while (node === undefined && at.length > 0) {
    at = at.slice(0, -1);
    node = document.getIn(at, true);
  }
  const range = (node as { range?: [number, number, number] } | undefined)?.range;
  throw new ContentError(path, range ? lines.linePos(range[0]).line : 1, issue.path.join('.'), issue.message);
}

type Issue = z.core.$ZodIssue;

/** Inside a union the branch that got furthest names the fault. */
function deepest(issues: readonly Issue[]): { path: PropertyKey[]; message: string } {
  const first = issues[0] as Issue;
  if (first.code !== 'invalid_union') return { path: [...first.path], message: first.message };
  let best = { path: [...first.path], message: 'bentuk tidak dikenal; lihat content/README.md' };
  for (const branch of first.errors) {
    if (branch.length === 0) continue;
    const inner = deepest(branch as Issue[]);
    if (inner.path.length > best.path.length - first.path.length && inner.path.length > 0) {
      best = { path: [...first.path, ...inner.path], message: inner.message };
    }
  }
  return best;
}
