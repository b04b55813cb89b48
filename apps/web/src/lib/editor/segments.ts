import type { Level } from '@netra/checker';

/** A finding's place in the text; `index` is its position in the list of cards. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly level: Level;
  readonly index: number;
}

export interface Segment {
  readonly text: string;
  readonly level?: Level;
  readonly index?: number;
}

/** Cuts a text at its marks. Where marks overlap the graver wins, then the earlier card. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) {
    cuts.add(clamp(start, text.length));
    cuts.add(clamp(end, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let at = 0; at + 1 < places.length; at++) {
    const from = places[at] ?? 0;
    const to = places[at + 1] ?? 0;
    const over = marks.filter((mark) => mark.start < to && mark.end > from);
    const winner = over.find((mark) => mark.level === 'melanggar') ?? over[0];
    const piece = text.slice(from, to);
    segments.push(winner ? { text: piece, level: winner.level, index: winner.index } : { text: piece });
  }
  return segments;
}

/**
 * Carries marks over an edit, so that they stay on their words until the next check: the edit is what lies between the
 * common beginning and the common end of both texts.
 */
export function shiftMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return marks.filter((mark) => mark.end > mark.start);
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail++;
  const editEnd = before.length - tail;
  const shift = after.length - before.length;
  const move = (place: number): number => (place <= head ? place : place >= editEnd ? place + shift : head);
  return marks.map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) })).filter((mark) => mark.end > mark.start);
}

function clamp(place: number, length: number): number {
  return Math.min(Math.max(place, 0), length);
}
