import type { Annotated } from '../annotate/annotate.ts';

/** A stretch of tokens a model reads at once; `to` exclusive. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** A text up to this many tokens is read whole. */
export const WHOLE = 100;
const PASSAGE = 60;

/** Cuts a long text into passages of about 60 tokens at ends of sentences; a short one stays whole. */
export function passages(annotated: Annotated): Passage[] {
  const { tokens } = annotated;
  if (tokens.length <= WHOLE) return tokens.length === 0 ? [] : [{ from: 0, to: tokens.length }];
  const list: Passage[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const size = i - from;
    const end = i === tokens.length || (tokens[i]?.breakBefore === 2 && size >= PASSAGE) || size >= 2 * PASSAGE;
    if (!end) continue;
    // a short tail joins the passage before it
    const last = list[list.length - 1];
    if (i === tokens.length && size < PASSAGE / 3 && last) list[list.length - 1] = { from: last.from, to: i };
    else list.push({ from, to: i });
    from = i;
  }
  return list;
}
