const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2100, 0, 1);

/** As `metaTime` writes it. */
const WRITTEN = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/**
 * Meta's times to ISO 8601 in UTC, to the second. Numbers and numeric strings are epoch seconds (also milliseconds and
 * microseconds, told by their size); the oldest Instagram exports write ISO 8601. Null: nothing there, zero, or absurd.
 */
export function metaTime(value: unknown): string | null {
  if (typeof value === 'string' && value.length === 20 && WRITTEN.test(value)) return value;
  const ms = milliseconds(value);
  return ms >= FIRST && ms < LAST ? written(Math.floor(ms / 1000)) : null;
}

let lastDay = Number.NaN;
let lastDate = '';

/** Records stand in the order of their time, so that the day is mostly that of the one before. */
function written(seconds: number): string {
  const day = Math.floor(seconds / 86_400);
  if (day !== lastDay) {
    lastDay = day;
    lastDate = new Date(day * 86_400_000).toISOString().slice(0, 10);
  }
  const rest = seconds - day * 86_400;
  return `${lastDate}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`;
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

function milliseconds(value: unknown): number {
  if (typeof value === 'string') {
    const text = value.trim();
    if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) {
      const iso = text.replace(' ', 'T');
      return Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(iso) ? iso : `${iso}Z`);
    }
    return text === '' ? Number.NaN : milliseconds(Number(text));
  }
  if (typeof value !== 'number' || !(value > 0)) return Number.NaN;
  if (value >= 1e14) return value / 1000;
  return value >= 1e11 ? value : value * 1000;
}

/** The first of the values that is a time. */
export function firstTime(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const time = metaTime(value);
    if (time) return time;
  }
  return null;
}
