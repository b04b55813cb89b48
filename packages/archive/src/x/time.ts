const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** `Wed Nov 27 03:12:45 +0000 2024` and ISO 8601 as ISO 8601 in UTC, to the second; null where it is no time. */
export function xTime(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const own = /^\w{3} (\w{3}) (\d{1,2}) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})$/.exec(value.trim());
  if (own) {
    const [, name = '', day = '', clock = '', zone = '', year = ''] = own;
    const month = MONTHS.indexOf(name) / 3 + 1;
    if (!Number.isInteger(month) || month < 1) return null;
    return iso(`${year}-${two(month)}-${two(Number(day))}T${clock}${zone.slice(0, 3)}:${zone.slice(3)}`);
  }
  const plain = value
    .trim()
    .replace(' ', 'T')
    .replace(/ (?=[+-]\d\d:?\d\d$|UTC$)/, '')
    .replace(/UTC$/, 'Z');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(plain)) return null;
  return iso(/(?:Z|[+-]\d\d:?\d\d)$/i.test(plain) ? plain : `${plain}Z`);
}

/** Nothing is older; what claims to be (the year 1970) has lost its date. */
const FIRST_TWEET = Date.UTC(2006, 0, 1);
const LAST = Date.UTC(2100, 0, 1);

const two = (value: number): string => String(value).padStart(2, '0');

function iso(text: string): string | null {
  const time = Date.parse(text);
  return time >= FIRST_TWEET && time < LAST ? `${new Date(time).toISOString().slice(0, 19)}Z` : null;
}

/** Milliseconds since 1970 at which snowflake ids begin. */
const EPOCH = 1288834974657n;
/** Ids below it are from before November 2010 and carry no time. */
const FIRST_SNOWFLAKE = 29_700_859_247n;

/** When the post of a snowflake id was written: the earliest moment anybody can have liked it. */
export function snowflakeTime(id: unknown): string | null {
  if (typeof id !== 'string' || !/^\d{5,20}$/.test(id)) return null;
  const number = BigInt(id);
  if (number <= FIRST_SNOWFLAKE) return null;
  const time = Number((number >> 22n) + EPOCH);
  return time < LAST ? `${new Date(time).toISOString().slice(0, 19)}Z` : null;
}
