const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Minutes east of UTC in a zone at an instant. */
function offsetAt(time: number, timeZone: string): number {
  // zones change at full quarters of an hour
  const key = `${timeZone}|${Math.floor(time / 900_000)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(time)) part[type] = Number(value);
  const shown = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  const minutes = Math.round((shown - Math.floor(time / 1000) * 1000) / 60_000);
  if (offsets.size > 20_000) offsets.clear();
  offsets.set(key, minutes);
  return minutes;
}

const two = (value: number): string => String(Math.abs(value)).padStart(2, '0');

/**
 * A wall-clock time in a zone as ISO 8601 with its offset; null where it is no calendar time.
 *
 * @param month from 1
 */
export function zonedIso(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  timeZone: string,
): string | null {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  if (!Number.isFinite(wall)) return null;
  const back = new Date(wall);
  // a day or an hour too many rolls over
  const same =
    back.getUTCFullYear() === year &&
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    back.getUTCHours() === hour &&
    back.getUTCMinutes() === minute &&
    back.getUTCSeconds() === second;
  if (!same) return null;
  const guess = offsetAt(wall, timeZone);
  const minutes = offsetAt(wall - guess * 60_000, timeZone);
  const sign = minutes < 0 ? '-' : '+';
  const offset = Math.abs(minutes);
  return `${back.toISOString().slice(0, 19)}${sign}${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
}
