import { columns, harmless } from './cells.ts';
import type { Palette } from './colour.ts';

const AROUND = 34;
const LONGEST = 76;

/**
 * The marked words within their line. On a terminal with colour they are coloured and underlined, else `^^^` stands
 * below them.
 *
 * @param text masked text; start, end: UTF-16 positions in it
 */
export function quote(text: string, start: number, end: number, paint: (words: string) => string, palette: Palette): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', start);
  const breakAt = lineBreak === -1 ? text.length : lineBreak;
  const lineEnd = text.charAt(breakAt - 1) === '\r' && breakAt - 1 > start ? breakAt - 1 : breakAt;
  const stop = Math.min(end, lineEnd);
  const from = start - lineStart > AROUND ? wordStart(text, start - AROUND, start) : lineStart;
  const shownEnd = Math.min(stop, start + LONGEST);
  const to = lineEnd - shownEnd > AROUND ? shownEnd + AROUND : lineEnd;
  const words = harmless(text.slice(start, whole(text, shownEnd)));
  const before = (from > lineStart ? '…' : '') + harmless(text.slice(from, start).trimStart());
  const cut = shownEnd < stop ? '…' : '';
  const after = cut || harmless(text.slice(shownEnd, whole(text, to)).trimEnd()) + (to < lineEnd ? '…' : '');
  const more = end > lineEnd && !cut ? ' …' : '';
  if (palette.on) return `${before}\u001b[4m${paint(words)}\u001b[24m${after}${more}`;
  return `${before}${words}${after}${more}\n${' '.repeat(columns(before))}${'^'.repeat(Math.max(1, columns(words)))}`;
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= limit ? from : space + 1;
}

/** Not between the halves of a surrogate pair. */
const whole = (text: string, at: number): number => (/[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at);
