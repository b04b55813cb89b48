import type { Annotated } from '../annotate/annotate.ts';
import type { ConceptTable } from '../annotate/concepts.ts';
import type { Matcher } from '../bundle.ts';
import type { PersonalHit } from '../personal/types.ts';

/** A run of tokens a matcher matched. */
export interface Range {
  readonly first: number;
  readonly last: number;
  /** The recogniser's hit that stands there. */
  readonly personal?: PersonalHit;
}

export interface MatchContext {
  readonly annotated: Annotated;
  readonly table: ConceptTable;
  readonly personal: readonly PersonalHit[];
}

const LIMIT = 60;
/** Of one kind of personal data at most so many are told; the rest are still masked. */
const MOST_PERSONAL = 500;

/** Ranges where the matcher holds, at most {@link LIMIT}; empty when it does not. */
export function match(matcher: Matcher, context: MatchContext): Range[] {
  switch (matcher.kind) {
    case 'concept':
      return conceptRanges(matcher.id, context);
    case 'words':
      // Word lists of rules are compiled to concepts of their own (`rule:…`); see compile.ts.
      return matcher.any.flatMap((id) => conceptRanges(id, context)).slice(0, LIMIT);
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
    case 'model':
      return [];
  }
}

function conceptRanges(id: string, { annotated, table }: MatchContext): Range[] {
  const concept = table.index.get(id);
  if (concept === undefined) return [];
  const ranges: Range[] = [];
  for (const tag of annotated.tags) {
    if (tag.concept === concept) ranges.push(tag);
    if (ranges.length === LIMIT) break;
  }
  return ranges;
}

function sequence(parts: readonly Matcher[], gap: number, context: MatchContext): Range[] {
  const { clause } = context.annotated;
  let ranges = match(parts[0] as Matcher, context);
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

function near(parts: readonly Matcher[], within: number, context: MatchContext): Range[] {
  let ranges = match(parts[0] as Matcher, context);
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
export function tokenRange(annotated: Annotated, start: number, end: number): Range {
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
