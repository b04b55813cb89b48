import { ACTORS, type Bundle, TOPICS } from '@netra/checker';
import type { FootprintOptions } from '@netra/footprint';
import { choice, choices, date, regionCode } from '../args/choices.ts';
import type { Messages } from '../messages/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { JejakWords } from './words/id.ts';

const FORMATS = ['teks', 'json', 'jsonl', 'csv', 'html'] as const;
export type JejakFormat = (typeof FORMATS)[number];

/** Options of `netra jejak` as the command line gave them. */
export interface TypedJejakOptions {
  readonly format?: string;
  readonly sejak?: string;
  readonly sampai?: string;
  readonly topik: readonly string[];
  readonly kontestan?: string;
  readonly zona?: string;
  readonly pemilik?: string;
  readonly wilayah?: string;
  readonly pelaku?: string;
  readonly abaikan?: string;
}

export interface JejakOptions {
  readonly format: JejakFormat;
  readonly timeZone: string;
  readonly footprint: FootprintOptions;
}

const ZONES: Readonly<Record<string, string>> = { wib: 'Asia/Jakarta', wita: 'Asia/Makassar', wit: 'Asia/Jayapura' };

/** Checks every value; the first wrong one is named with its valid values. */
export function readJejakOptions(
  typed: TypedJejakOptions,
  today: string,
  bundle: Pick<Bundle, 'regions'>,
  t: Messages,
  words: JejakWords,
): Result<JejakOptions> {
  const format = typed.format === undefined ? ok<JejakFormat>('teks') : choice('--format', typed.format, FORMATS, t);
  if (!format.ok) return format;
  const actor = typed.pelaku === undefined ? undefined : choice('--pelaku', typed.pelaku, ACTORS, t);
  if (actor && !actor.ok) return actor;
  const topics = typed.topik.length === 0 ? undefined : choices('--topik', typed.topik, TOPICS, t);
  if (topics && !topics.ok) return topics;
  const since = typed.sejak === undefined ? undefined : date('--sejak', typed.sejak, t);
  if (since && !since.ok) return since;
  const until = typed.sampai === undefined ? undefined : date('--sampai', typed.sampai, t);
  if (until && !until.ok) return until;
  if (since && until && since.value > until.value) return fail(words.badSpan(since.value, until.value));
  const region = typed.wilayah === undefined ? undefined : regionCode(typed.wilayah, new Set(bundle.regions));
  if (typed.wilayah !== undefined && region === undefined) return fail(t.errors.badRegion('--wilayah', typed.wilayah));
  const timeZone = typed.zona === undefined ? 'Asia/Jakarta' : zone(typed.zona);
  if (timeZone === undefined) return fail(words.badZone(typed.zona ?? ''));
  return ok({
    format: format.value,
    timeZone,
    footprint: {
      today,
      timeZone,
      ...(actor ? { actor: actor.value } : {}),
      ...(topics ? { topics: topics.value } : {}),
      ...(since ? { since: since.value } : {}),
      ...(until ? { until: until.value } : {}),
      ...(region ? { region } : {}),
    },
  });
}

function zone(value: string): string | undefined {
  const name = ZONES[value.trim().toLowerCase()] ?? value.trim();
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return undefined;
  }
}

/** Fingerprints of a file: the first word of every line, so that a reason may stand behind it; `#` begins a note. */
export function readFingerprints(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\r?\n/)
      .map((line) => line.trim().split(/[\s,;]+/)[0] ?? '')
      .filter((word) => word !== '' && !word.startsWith('#')),
  );
}
