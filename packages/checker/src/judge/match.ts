import type { Annotated } from '../annotate/annotate.ts';
import type { ConceptTable } from '../annotate/concepts.ts';
import type { Matcher } from '../bundle.ts';
import type { PersonalHit } from '../personal/types.ts';
import { conceptSet, hasConcept, overlaps, type Passage, tagsIn, tagsOf } from './passages.ts';

/** A run of tokens a matcher matched. */
export interface Range {
  readonly first: number;
  readonly last: number;
  /** The recogniser's hit that stands there. */
  readonly personal?: PersonalHit;
}

/** A matcher with its concepts as numbers of the checker's table. */
export type Prepared =
  | { readonly kind: 'concept'; readonly concept: number }
  /** one of several concepts, as a bit set */
  | { readonly kind: 'concepts'; readonly set: Uint32Array }
  | { readonly kind: 'sequence'; readonly parts: readonly Prepared[]; readonly gap: number }
  | { readonly kind: 'near'; readonly parts: readonly Prepared[]; readonly within: number }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Prepared[] }
  | { readonly kind: 'count'; readonly parts: readonly Prepared[]; readonly min: number }
  | { readonly kind: 'recognizer'; readonly id: string }
  | { readonly kind: 'never' };

/** What matching needs of a passage. */
export interface MatchContext {
  readonly annotated: Annotated;
  readonly passage: Passage;
  readonly personal: readonly PersonalHit[];
}

const LIMIT = 60;
/** Of one kind of personal data at most so many are told; the rest are still masked. */
const MOST_PERSONAL = 500;

export function prepareMatcher(matcher: Matcher, table: ConceptTable): Prepared {
  const prepareAll = (parts: readonly Matcher[]): Prepared[] => parts.map((part) => prepareMatcher(part, table));
  switch (matcher.kind) {
    case 'concept': {
      const concept = table.index.get(matcher.id);
      return concept === undefined ? { kind: 'never' } : { kind: 'concept', concept };
    }
    case 'sequence':
      return { kind: 'sequence', parts: prepareAll(matcher.parts), gap: matcher.gap };
    case 'near':
      return { kind: 'near', parts: prepareAll(matcher.parts), within: matcher.within };
    case 'all':
      return { kind: 'all', parts: prepareAll(matcher.parts) };
    case 'any':
      return prepareAny(prepareAll(matcher.parts), table.ids.length);
    case 'count':
      return { kind: 'count', parts: prepareAll(matcher.parts), min: matcher.min };
    case 'recognizer':
      return { kind: 'recognizer', id: matcher.id };
    default:
      // Word lists are compiled to concepts (packages/content); `model` speaks in judge/topic.ts.
      return { kind: 'never' };
  }
}

/** Concepts that may stand for one another become one set, so that they are looked for at once. */
function prepareAny(parts: readonly Prepared[], count: number): Prepared {
  const others = parts.filter((part) => part.kind !== 'concept');
  const concepts = parts.flatMap((part) => (part.kind === 'concept' ? [part.concept] : []));
  if (concepts.length < 2) return { kind: 'any', parts };
  const set: Prepared = { kind: 'concepts', set: conceptSet(concepts, count) };
  return others.length === 0 ? set : { kind: 'any', parts: [set, ...others] };
}

/** Cheap look before {@link match}: are the concepts that it needs in the passage at all? */
export function possible(matcher: Prepared, context: MatchContext): boolean {
  switch (matcher.kind) {
    case 'concept':
      return hasConcept(context.passage, matcher.concept);
    case 'concepts':
      return overlaps(context.passage, matcher.set);
    case 'sequence':
    case 'near':
    case 'all':
      for (const part of matcher.parts) if (!possible(part, context)) return false;
      return true;
    case 'any':
      for (const part of matcher.parts) if (possible(part, context)) return true;
      return false;
    case 'count':
      return matcher.parts.filter((part) => possible(part, context)).length >= matcher.min;
    case 'recognizer':
      return context.personal.length > 0;
    case 'never':
      return false;
  }
}

/** Ranges where the matcher holds, at most {@link LIMIT}; empty when it does not. */
export function match(matcher: Prepared, context: MatchContext): Range[] {
  switch (matcher.kind) {
    case 'concept':
      return tagsOf(context.passage, matcher.concept, LIMIT);
    case 'concepts':
      return tagsIn(context.passage, matcher.set, LIMIT);
    case 'sequence':
      return sequence(matcher.parts, matcher.gap, context);
    case 'near':
      return near(matcher.parts, matcher.within, context);
    case 'all': {
      const parts = matcher.parts.map((part) => match(part, context));
      return parts.every((ranges) => ranges.length > 0) ? parts.map((ranges) => ranges[0] as Range) : [];
    }
    case 'any':
      return matcher.parts.flatMap((part) => match(part, context)).slice(0, LIMIT);
    case 'count': {
      const parts = matcher.parts.map((part) => match(part, context)).filter((ranges) => ranges.length > 0);
      return parts.length >= matcher.min ? parts.map((ranges) => ranges[0] as Range) : [];
    }
    case 'recognizer':
      return context.personal
        .filter((hit) => hit.kind === matcher.id)
        .slice(0, MOST_PERSONAL)
        .map((personal) => ({ ...tokenRange(context.annotated, personal.start, personal.end), personal }));
    case 'never':
      return [];
  }
}

function sequence(parts: readonly Prepared[], gap: number, context: MatchContext): Range[] {
  const { clause } = context.annotated;
  let ranges = match(parts[0] as Prepared, context);
  for (const part of parts.slice(1)) {
    if (ranges.length === 0) return [];
    const followers = match(part, context);
    const longer: Range[] = [];
    for (const range of ranges) {
      for (const follower of followers) {
        const distance = follower.first - range.last - 1;
        if (distance < 0 || distance > gap || clause[range.first] !== clause[follower.first]) continue;
        longer.push({ first: range.first, last: follower.last });
        break;
      }
    }
    ranges = longer;
  }
  return ranges;
}

function near(parts: readonly Prepared[], within: number, context: MatchContext): Range[] {
  let ranges = match(parts[0] as Prepared, context);
  for (const part of parts.slice(1)) {
    if (ranges.length === 0) return [];
    const others = match(part, context);
    const wider: Range[] = [];
    for (const range of ranges) {
      for (const other of others) {
        const first = Math.min(range.first, other.first);
        const last = Math.max(range.last, other.last);
        if (last - first > within) continue;
        wider.push({ first, last });
        break;
      }
    }
    ranges = wider;
  }
  return ranges;
}

/** Tokens that a span of the text touches. */
function tokenRange(annotated: Annotated, start: number, end: number): Range {
  const { tokens } = annotated;
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? end) < end) last++;
  return { first: low, last };
}
