import type { Start } from './dates.ts';

/** Marks of direction that phones write around dates and names. */
const MARKS = /[\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Stands before what the app says on an iPhone, and before pictures: kept until the message is read. */
export const APP_MARK = '\u200e';
const NOT_ASCII = /[^\0-\x7f]/;
const SPACES = /[\u00a0\u202f\u2007\u2009]/g;

/** A line with plain spaces, without invisible marks but the app's own. */
export function visibleLine(line: string): string {
  if (!NOT_ASCII.test(line)) return line;
  return line.replace(MARKS, '').replace(SPACES, ' ');
}

/** Text without the app's mark. */
export const unmarked = (text: string): string => (text.includes(APP_MARK) ? text.replaceAll(APP_MARK, '') : text);

/**
 * `27/11/24, 08:15 - `, `[27/11/24, 08.15.09] `, `11/27/24, 8:15 PM - `, `2024-11-27, 08:15 - `, `27.11.24 08:15 - `: date,
 * time with colons or dots, perhaps seconds and half of the day, in brackets or with a dash.
 */
const START =
  /^(\[)?(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4}),?\s+(?:(?:pukul|jam|kl\.?|at|um|à|om)\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(?:([AaPp])\.?\s?[Mm]\.?|(pagi|siang|sore|malam))?\s*([\]–—-])\s*/;

/** No message begins later in its line; keeps a line of nothing but spaces from being searched over and over. */
const LONGEST_START = 80;

/**
 * Reads the start of a message in a line from `visibleLine`; undefined: the line goes on with the one before.
 *
 * @param style how the chat begins its messages, once known: what is pasted from another phone begins none
 */
export function readStart(line: string, style?: Start['style']): Start | undefined {
  // most lines that go on with a message are told by their first letter
  const first = line.charCodeAt(0);
  if (first !== 0x5b && first !== 0x200e && !(first >= 0x30 && first <= 0x39)) return undefined;
  const plain = unmarked(line);
  const match = START.exec(plain.slice(0, LONGEST_START));
  if (!match) return undefined;
  const [whole, bracket, a, b, c, h, m, s, half, part, close] = match;
  if ((bracket === '[') !== (close === ']')) return undefined;
  const own = bracket ? 'bracket' : 'dash';
  if (style && style !== own) return undefined;
  return {
    style: own,
    date: [Number(a), Number(b), Number(c)],
    hour: hourOf(Number(h), half?.toLowerCase(), part),
    minute: Number(m),
    second: Number(s ?? 0),
    rest: after(line, whole.length),
  };
}

function hourOf(hour: number, half: string | undefined, part: string | undefined): number {
  if (half === 'a' || part === 'pagi') return hour === 12 ? 0 : hour;
  if (half === 'p' || part === 'sore') return hour < 12 ? hour + 12 : hour;
  if (part === 'siang') return hour > 0 && hour < 10 ? hour + 12 : hour;
  // twelve at night is the day's beginning
  if (part === 'malam') return hour === 12 ? 0 : hour < 12 && hour > 0 ? hour + 12 : hour;
  return hour;
}

/** What follows so many visible characters. */
function after(line: string, visible: number): string {
  let at = 0;
  for (let seen = 0; seen < visible; at++) if (line[at] !== APP_MARK) seen++;
  return line.slice(at);
}

/** `Name: text`; a system line has no sender. */
export function splitSender(rest: string): { readonly sender: string; readonly text: string } | undefined {
  const at = rest.indexOf(': ');
  const end = at === -1 && unmarked(rest).endsWith(':') ? rest.lastIndexOf(':') : at;
  if (end <= 0 || end > 80) return undefined;
  const sender = unmarked(rest.slice(0, end)).replace(/\s+/g, ' ').trim();
  return sender === '' || sender.includes('\n') ? undefined : { sender, text: rest.slice(end + 1).replace(/^ /, '') };
}
