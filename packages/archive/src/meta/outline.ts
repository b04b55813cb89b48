/** What the beginning of a JSON file tells of its shape. */
export interface Outline {
  readonly top: 'array' | 'object' | 'other';
  /** Keys of the top object, as far as the head reaches. */
  readonly keys: readonly string[];
}

const MANY = 64;

/** Reads the top keys out of the head of a JSON file, which may end anywhere. */
export function outline(head: string): Outline {
  let at = skipSpace(head, head.startsWith('\uFEFF') ? 1 : 0);
  if (head[at] === '[') return { top: 'array', keys: [] };
  if (head[at] !== '{') return { top: 'other', keys: [] };
  const keys: string[] = [];
  at = skipSpace(head, at + 1);
  while (head[at] === '"' && keys.length < MANY) {
    const end = endOfString(head, at);
    if (end < 0) break;
    keys.push(head.slice(at + 1, end - 1));
    at = skipSpace(head, end);
    if (head[at] !== ':') break;
    at = endOfValue(head, at + 1);
    if (head[at] !== ',') break;
    at = skipSpace(head, at + 1);
  }
  return { top: 'object', keys };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** Past the closing quote; -1 where there is none. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return -1;
}

/** At the comma or brace after the value that begins here. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      at = endOfString(text, at) - 1;
      if (at < 0) return text.length;
    } else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (depth === 0) return at;
      depth--;
    } else if (char === ',' && depth === 0) return at;
  }
  return text.length;
}
