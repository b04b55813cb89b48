import { decodeEntities } from './entities.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field by its name, whatever the case of its letters: exports of different years write `Date` and `date`. */
export function field(record: Fields, ...names: readonly string[]): unknown {
  for (const name of names) if (record[name] !== undefined) return record[name];
  for (const key of Object.keys(record)) if (names.includes(key.toLowerCase())) return record[key];
  return undefined;
}

/** Words of a field, entities decoded; empty for what says that there are none. */
export function words(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const text = decodeEntities(value).trim();
  return text === 'N/A' || text === 'null' ? '' : text;
}

/** An address of the web, else empty. */
export function address(value: unknown): string {
  const text = words(value);
  return /^https?:\/\/\S+$/i.test(text) ? text : '';
}

/**
 * `2024-11-27 03:12:45`, `… UTC`, ISO 8601 and epoch seconds or milliseconds as ISO 8601 in UTC, to the second. A time
 * without a zone is UTC. Null: no time, or none between 2000 and 2100.
 */
export function utcTime(value: unknown): string | null {
  const time = milliseconds(value);
  return time >= Date.UTC(2000, 0, 1) && time < Date.UTC(2100, 0, 1) ? `${new Date(time).toISOString().slice(0, 19)}Z` : null;
}

function milliseconds(value: unknown): number {
  if (typeof value === 'number') return value > 1e14 ? value / 1000 : value > 1e11 ? value : value * 1000;
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim();
  if (/^\d{9,16}$/.test(text)) return milliseconds(Number(text));
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i.exec(text);
  if (!parts) return /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  const [, day = '', clock = '', zone = 'Z'] = parts;
  return Date.parse(`${day}T${clock}${/^(?:UTC|GMT)$/i.test(zone) ? 'Z' : zone}`);
}
