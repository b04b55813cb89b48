/** What the tests of Meta's readers share. */
import type { Activity, Entry, Kind, PlatformReader, ReadContext, Unreadable } from '../types.ts';

/** Seconds since 1970 of a moment. */
export const at = (iso: string): number => Date.parse(iso) / 1000;

/** JSON as Meta writes it: each UTF-8 byte of a text as one escaped character. */
export function metaJson(value: unknown): string {
  return JSON.stringify(garble(value), undefined, 2).replace(
    /[\u0080-\u00ff]/g,
    (char) => `\\u00${char.charCodeAt(0).toString(16)}`,
  );
}

function garble(value: unknown): unknown {
  if (typeof value === 'string') return String.fromCharCode(...new TextEncoder().encode(value));
  if (Array.isArray(value)) return value.map(garble);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [garble(key), garble(inner)]));
}

/** Counts by kind and year: `{note: {2024: 2}, like: {undated: 1}}`. */
export function tally(activities: readonly Activity[]): Partial<Record<Kind, Record<string, number>>> {
  const counts: Partial<Record<Kind, Record<string, number>>> = {};
  for (const { kind, date, dateKind } of activities) {
    counts[kind] ??= {};
    const year = date && dateKind === 'exact' ? date.slice(0, 4) : 'undated';
    counts[kind][year] = (counts[kind][year] ?? 0) + 1;
  }
  return counts;
}

export interface FilesRead {
  readonly activities: readonly Activity[];
  readonly unreadable: readonly Unreadable[];
  /** What each file was taken for; undefined: not this platform's. */
  readonly roles: Readonly<Record<string, string | undefined>>;
  readonly accounts: readonly string[];
  readonly deleted: number;
}

/** Reads files, by path, with one reader. Objects are written as Meta writes them; chunks are small on purpose. */
export async function readFiles(reader: PlatformReader, files: Readonly<Record<string, unknown>>): Promise<FilesRead> {
  const activities: Activity[] = [];
  const unreadable: Unreadable[] = [];
  const accounts: string[] = [];
  const roles: Record<string, string | undefined> = {};
  let deleted = 0;
  const context: ReadContext = {
    owner: undefined,
    memory: new Map(),
    timeZone: 'Asia/Jakarta',
    account: (name) => void accounts.push(name),
    unreadable: (problem) => void unreadable.push(problem),
    deleted: (count) => {
      deleted += count;
    },
  };
  for (const [path, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : metaJson(content);
    const bytes = new TextEncoder().encode(text);
    const head = new TextDecoder().decode(bytes.subarray(0, 65_536));
    const plan = reader.recognise({ path, base: path.slice(path.lastIndexOf('/') + 1).toLowerCase(), size: bytes.length, head });
    roles[path] = plan?.role;
    if (!plan?.read) continue;
    const entry: Entry = { path, size: bytes.length, open: () => pieces(bytes) };
    for await (const activity of plan.read(entry, context)) activities.push(activity);
  }
  return { activities, unreadable, roles, accounts, deleted };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 97) yield bytes.subarray(from, from + 97);
}
