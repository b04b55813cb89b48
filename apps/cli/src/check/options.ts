import { ACTIONS, ACTORS, type Bundle, type CheckInput, TOPICS } from '@netra/checker';
import { choice, choices, date, regionCode } from '../args/choices.ts';
import type { Messages } from '../messages/index.ts';
import { fail, ok, type Result } from '../result.ts';

const FORMATS = ['teks', 'json', 'sarif', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Options of `netra periksa` as the command line gave them. */
export interface TypedOptions {
  readonly file: readonly string[];
  readonly jsonl?: boolean;
  readonly aksi?: string;
  readonly pelaku?: string;
  readonly tanggal?: string;
  readonly wilayah?: string;
  readonly kontestan?: string;
  readonly topik: readonly string[];
  readonly format?: string;
  readonly foto?: string;
}

export interface CheckOptions {
  readonly input: Omit<CheckInput, 'text'>;
  readonly format: Format;
}

/** Checks every value; the first wrong one is named with its valid values. */
export function readOptions(
  typed: TypedOptions,
  texts: readonly string[],
  today: string,
  bundle: Pick<Bundle, 'regions'>,
  t: Messages,
): Result<CheckOptions> {
  const format =
    typed.format === undefined ? ok<Format>(typed.jsonl ? 'json' : 'teks') : choice('--format', typed.format, FORMATS, t);
  if (!format.ok) return format;
  if (typed.foto !== undefined) {
    if (texts.length > 0 || typed.file.length > 0 || typed.jsonl) return fail(t.errors.photoWithText);
    if (format.value !== 'teks' && format.value !== 'json') return fail(t.errors.photoFormat(format.value));
  }
  if (typed.jsonl && (texts.length > 0 || typed.file.length > 0)) return fail(t.errors.jsonlWithTexts);
  if (typed.jsonl && format.value !== 'json') return fail(t.errors.jsonlFormat(format.value));

  const action = typed.aksi === undefined ? undefined : choice('--aksi', typed.aksi, ACTIONS, t);
  if (action && !action.ok) return action;
  const actor = typed.pelaku === undefined ? undefined : choice('--pelaku', typed.pelaku, ACTORS, t);
  if (actor && !actor.ok) return actor;
  const topics = typed.topik.length === 0 ? undefined : choices('--topik', typed.topik, TOPICS, t);
  if (topics && !topics.ok) return topics;
  const day = typed.tanggal === undefined ? undefined : date('--tanggal', typed.tanggal, t);
  if (day && !day.ok) return day;
  const region = typed.wilayah === undefined ? undefined : regionCode(typed.wilayah, new Set(bundle.regions));
  if (typed.wilayah !== undefined && region === undefined) return fail(t.errors.badRegion('--wilayah', typed.wilayah));
  // A single text is about to be posted now; posts in a batch have days of their own.
  const on = day?.value ?? (typed.jsonl ? undefined : today);
  return ok({
    format: format.value,
    input: {
      ...(action ? { action: action.value } : {}),
      ...(actor ? { actor: actor.value } : {}),
      ...(topics ? { topics: topics.value } : {}),
      ...(on ? { date: on } : {}),
      ...(region ? { region } : {}),
    },
  });
}
