import type { Annotated, Tag } from '../annotate/annotate.ts';

/** A stretch of tokens a model reads at once; `to` exclusive. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  /** The passage's readings: a slice of the text's tags. */
  readonly tags: readonly Tag[];
  /** Set of their concepts: bit `concept & 31` of word `concept >> 5`. */
  readonly concepts: Uint32Array;
}

export function hasConcept({ concepts }: Passage, concept: number): boolean {
  return (((concepts[concept >> 5] as number) >>> (concept & 31)) & 1) === 1;
}

/** The passage's readings of one concept, at most `limit`. */
export function tagsOf({ tags }: Passage, concept: number, limit: number): Tag[] {
  const found: Tag[] = [];
  for (let i = 0; i < tags.length && found.length < limit; i++) {
    const tag = tags[i] as Tag;
    if (tag.concept === concept) found.push(tag);
  }
  return found;
}

/** Has the passage a concept of the set? */
export function overlaps({ concepts }: Passage, set: Uint32Array): boolean {
  for (let i = 0; i < set.length; i++) if (((concepts[i] as number) & (set[i] as number)) !== 0) return true;
  return false;
}

/** The passage's readings of the set's concepts, at most `limit`. */
export function tagsIn({ tags }: Passage, set: Uint32Array, limit: number): Tag[] {
  const found: Tag[] = [];
  for (let i = 0; i < tags.length && found.length < limit; i++) {
    const tag = tags[i] as Tag;
    if ((((set[tag.concept >> 5] as number) >>> (tag.concept & 31)) & 1) === 1) found.push(tag);
  }
  return found;
}

/** @param count how many concepts there are */
export function conceptSet(concepts: readonly number[], count: number): Uint32Array {
  const set = new Uint32Array((count + 31) >> 5);
  for (let i = 0; i < concepts.length; i++) {
    const concept = concepts[i] as number;
    set[concept >> 5] = (set[concept >> 5] as number) | (1 << (concept & 31));
  }
  return set;
}

const conceptsOf = (tags: readonly Tag[], count: number): Uint32Array =>
  conceptSet(
    tags.map((tag) => tag.concept),
    count,
  );

/** A text up to this many tokens is read whole. */
const WHOLE = 100;
const PASSAGE = 60;

/**
 * Cuts a long text into passages of about 60 tokens at ends of sentences; a short one stays whole.
 *
 * @param count how many concepts there are
 */
export function passages(annotated: Annotated, count: number): Passage[] {
  const { tokens, tags } = annotated;
  if (tokens.length === 0) return [];
  if (tokens.length <= WHOLE) return [{ from: 0, to: tokens.length, tags, concepts: conceptsOf(tags, count) }];
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
    return { from, to, tags: own, concepts: conceptsOf(own, count) };
  });
}
