import { decodeEntities } from '../text/entities.ts';

/** Segments nested deeper are no text of YouTube's. */
const DEEPEST = 5;

/**
 * The words of a comment as the page shows them. Takeout writes `{"text":"Mantap "},{"text":"sekali"}` since 2024,
 * `{"takeoutSegments":[{"text":"Mantap sekali"}]}` before, and plain text in between.
 */
export function segmentText(cell: string): string {
  const source = cell.trim();
  if (!/^[{[]/.test(source)) return decodeEntities(source);
  const parts: string[] = [];
  try {
    gather(JSON.parse(`[${source}]`), parts, 0);
  } catch {
    // cut off or badly quoted: whatever of it can be read
    for (const match of source.matchAll(/"text"\s*:\s*"((?:[^"\\]|\\.)*)/g)) parts.push(unquoted(match[1] ?? ''));
  }
  return decodeEntities(parts.length > 0 ? parts.join('') : source).trim();
}

function gather(value: unknown, parts: string[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, parts, depth + 1);
    return;
  }
  const { text, takeoutSegments } = value as Readonly<Record<string, unknown>>;
  if (typeof text === 'string' || typeof text === 'number') parts.push(String(text));
  else gather(takeoutSegments, parts, depth + 1);
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
