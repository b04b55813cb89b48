import { ACTIONS, ACTORS, type CheckInput, dayOf } from '@netra/checker';
import { regionCode } from '../args/choices.ts';
import type { Messages } from '../messages/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { PublicResult } from './result.ts';

/** One line of --jsonl, ready to check. */
export interface JsonlRecord {
  readonly id: PublicResult['id'];
  readonly input: CheckInput;
}

/**
 * Reads one JSON line. Unknown fields are left alone; a known field with a wrong value is an error, not a guess.
 *
 * @param defaults what the command line gave for every line
 */
export function readRecord(
  line: string,
  defaults: Omit<CheckInput, 'text'>,
  regions: ReadonlySet<string>,
  t: Messages,
): Result<JsonlRecord> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return fail(t.jsonl.notJson(withoutQuote(error)));
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return fail(t.jsonl.notObject);
  const fields = new Map<string, unknown>(Object.entries(parsed));
  const id = fields.get('id') ?? null;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return fail(t.jsonl.badId);
  const text = fields.get('text');
  if (typeof text !== 'string') return fail(t.jsonl.noText);

  const input: { -readonly [K in keyof CheckInput]: CheckInput[K] } = { ...defaults, text };
  for (const name of ['action', 'actor', 'date', 'region', 'platform', 'context'] as const) {
    const value = fields.get(name) ?? '';
    if (typeof value !== 'string') return fail(t.jsonl.notText(name));
    if (value === '') continue;
    if (name === 'action') {
      const action = ACTIONS.find((known) => known === value);
      if (!action) return fail(t.jsonl.badChoice(name, value, ACTIONS.join(', ')));
      input.action = action;
    } else if (name === 'actor') {
      const actor = ACTORS.find((known) => known === value);
      if (!actor) return fail(t.jsonl.badChoice(name, value, ACTORS.join(', ')));
      input.actor = actor;
    } else if (name === 'date') {
      const day = dayOf(value);
      if (!day) return fail(t.jsonl.badDate(value));
      input.date = day;
    } else if (name === 'region') {
      const region = regionCode(value, regions);
      if (!region) return fail(t.jsonl.badRegion(value));
      input.region = region;
    } else if (name === 'context') input.context = value;
  }
  return ok({ id, input });
}

/** V8 quotes the input in its message; the user's text does not belong into an error log. */
function withoutQuote(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/,? ?(?:\.\.\.)?"[\s\S]*"(?:\.\.\.)? is not valid JSON$/, '').replace(/ in JSON(?= at)/, '');
}
