import type { Annotated, Tag } from '../annotate/annotate.ts';
import { groupByConcept } from './match.ts';

/** A stretch of tokens a model reads at once; `to` exclusive. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  /** The passage's readings: a slice of the text's tags. */
  readonly tags: readonly Tag[];
  readonly byConcept: ReadonlyMap<number, readonly Tag[]>;
}

/** A text up to this many tokens is read whole. */
const WHOLE = 100;
const PASSAGE = 60;

/** Cuts a long text into passages of about 60 tokens at ends of sentences; a short one stays whole. */
export function passages(annotated: Annotated): Passage[] {
  const { tokens, tags } = annotated;
  if (tokens.length === 0) return [];
  if (tokens.length <= WHOLE) return [{ from: 0, to: tokens.length, tags, byConcept: groupByConcept(tags) }];
  const cuts: number[] = [0];
  for (let i = 1; i < tokens.length; i++) {
    const size = i - (cuts[cuts.length - 1] as number);
    if ((tokens[i]?.breakBefore === 2 && size >= PASSAGE) || size >= 2 * PASSAGE) cuts.push(i);
  }
  // a short tail joins the passage before it
  if (cuts.length > 1 && tokens.length - (cuts[cuts.length - 1] as number) < PASSAGE / 3) cuts.pop();
  let tag = 0;
  return cuts.map((from, i) => {
    const to = cuts[i + 1] ?? tokens.length;
    const begin = tag;
    while (tag < tags.length && (tags[tag] as Tag).first < to) tag++;
    const own = tags.slice(begin, tag);
    return { from, to, tags: own, byConcept: groupByConcept(own) };
  });
}
