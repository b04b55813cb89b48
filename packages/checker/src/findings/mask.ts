import type { PersonalHit } from '../personal/types.ts';

/**
 * Masks personal data inside an excerpt so that a report is no second leak: the first two and last two letters or
 * digits stay, the rest become dots. Length in UTF-16 units is kept.
 */
export function maskExcerpt(text: string, start: number, end: number, personal: readonly PersonalHit[]): string {
  let excerpt = '';
  let at = start;
  // personal data stands in order of its start: skip to the first that may reach into the excerpt
  let low = 0;
  let high = personal.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((personal[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let k = low; k < personal.length; k++) {
    const hit = personal[k] as PersonalHit;
    if (hit.start >= end) break;
    const from = Math.max(hit.start, start);
    const to = Math.min(hit.end, end);
    if (to <= at) continue;
    excerpt += text.slice(at, Math.max(at, from)) + maskWord(text.slice(Math.max(at, from), to));
    at = to;
  }
  return excerpt + text.slice(at, end);
}

/** `0812-3456-7890` → `08••-••••-••90`. */
function maskWord(word: string): string {
  const letters = [...word];
  const places = letters.flatMap((char, i) => (/[\p{L}\p{N}]/u.test(char) ? [i] : []));
  const keep = places.length > 7 ? 2 : places.length > 3 ? 1 : 0;
  const hidden = new Set(places.slice(keep, places.length - keep));
  return letters.map((char, i) => (hidden.has(i) ? '•'.repeat(char.length) : char)).join('');
}
