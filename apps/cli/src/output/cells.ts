/** How text lies in a terminal: columns taken, control characters made harmless, lines wrapped. */

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });
const WIDE =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const WIDTHLESS = /^[\p{M}\p{Cf}\u200B-\u200F\uFEFF]+$/u;
/** Controls could move the cursor or colour the terminal; bidi marks could turn words around. */
const HARMFUL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

export const harmless = (text: string): string => text.replace(/\t/g, ' ').replace(HARMFUL, '·');

/** Columns that a text takes on one terminal line. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let count = 0;
  for (const { segment } of graphemes.segment(text)) count += WIDTHLESS.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  return count;
}

/** Wraps at spaces; lines after the first are indented. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' || line === indent ? line + word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
