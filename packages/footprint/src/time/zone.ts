/** Day and year of an instant in a zone. */
export interface ZonedDays {
  /** YYYY-MM-DD in the zone; undefined where the text is no date. */
  dayOf(iso: string): string | undefined;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Hours. */
const WEEK = 7 * 24;
const BOUND = 200_000;

/**
 * Days of instants in an IANA zone. Made for millions of dates: the zone's offset is asked once a week of the calendar,
 * and days are strings that already exist.
 *
 * @throws RangeError for a zone that does not exist
 */
export function zonedDays(timeZone: string): ZonedDays {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const offsets = new Map<number, number>();
  const days = new Map<number, string>();

  const offsetOfHour = (hour: number): number => {
    let offset = offsets.get(hour);
    if (offset === undefined) {
      const part: Record<string, number> = {};
      for (const { type, value } of format.formatToParts(hour * HOUR)) part[type] = Number(value);
      const { year = 0, month = 1, day = 1, hour: hours = 0, minute = 0 } = part;
      offset = Date.UTC(year, month - 1, day, hours, minute) - hour * HOUR;
      if (offsets.size >= BOUND) offsets.clear();
      offsets.set(hour, offset);
    }
    return offset;
  };
  // A zone that has one offset at both ends of a week has it in between.
  const offsetAt = (hour: number): number => {
    const week = hour - (((hour % WEEK) + WEEK) % WEEK);
    const offset = offsetOfHour(week);
    return offset === offsetOfHour(week + WEEK) ? offset : offsetOfHour(hour);
  };

  return {
    dayOf(iso) {
      // A day without a time is that day everywhere.
      if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return Number.isNaN(Date.parse(iso)) ? undefined : iso;
      const at = Date.parse(iso);
      if (Number.isNaN(at) || Math.abs(at) > 8.6e15 - DAY) return undefined;
      const local = Math.floor((at + offsetAt(Math.floor(at / HOUR))) / DAY);
      let day = days.get(local);
      if (day === undefined) {
        day = new Date(local * DAY).toISOString().slice(0, 10);
        if (days.size >= BOUND) days.clear();
        days.set(local, day);
      }
      return day;
    },
  };
}
