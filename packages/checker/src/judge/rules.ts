import type { Annotated } from '../annotate/annotate.ts';
import type { ConceptTable } from '../annotate/concepts.ts';
import type { RuleData } from '../bundle.ts';
import type { Action, Actor } from '../types.ts';
import { type MatchContext, match, type Prepared, possible, prepareMatcher, type Range } from './match.ts';

/** A rule ready to be matched. */
export interface PreparedRule {
  readonly rule: RuleData;
  readonly match: Prepared;
  readonly unless: readonly {
    readonly id: string;
    readonly message: string;
    readonly scope: 'clause' | 'text';
    readonly match: Prepared;
  }[];
}

export function prepareRule(rule: RuleData, table: ConceptTable): PreparedRule {
  return {
    rule,
    match: prepareMatcher(rule.match, table),
    unless: rule.unless.map(({ id, message, scope, match }) => ({ id, message, scope, match: prepareMatcher(match, table) })),
  };
}

/** A rule that matched, where, and the exceptions that hold there. */
export interface RuleHit {
  readonly rule: RuleData;
  readonly ranges: readonly Range[];
  /** Exceptions that silence it; empty: it stands. */
  readonly spared: readonly { readonly id: string; readonly message: string }[];
}

/** Applies one topic's rules. Rules for other acts or actors are passed over. */
export function applyRules(rules: readonly PreparedRule[], context: MatchContext, action: Action, actor: Actor): RuleHit[] {
  const hits: RuleHit[] = [];
  for (const { rule, match: matcher, unless } of rules) {
    if (rule.actions && !rule.actions.includes(action)) continue;
    if (rule.actors && !rule.actors.includes(actor)) continue;
    if (!possible(matcher, context)) continue;
    const ranges = match(matcher, context);
    if (ranges.length === 0) continue;
    const spared: { id: string; message: string }[] = [];
    let left = ranges;
    for (const exception of unless) {
      if (!possible(exception.match, context)) continue;
      const holds = match(exception.match, context);
      if (holds.length === 0) continue;
      const before = left.length;
      left =
        exception.scope === 'text' ? [] : left.filter((range) => !holds.some((h) => sameClause(context.annotated, range, h)));
      if (left.length < before) spared.push({ id: exception.id, message: exception.message });
    }
    hits.push({ rule, ranges: left.length > 0 ? left : ranges, spared: left.length > 0 ? [] : spared });
  }
  return hits;
}

function sameClause({ clause }: Annotated, a: Range, b: Range): boolean {
  const from = clause[a.first] as number;
  const to = clause[a.last] as number;
  return (clause[b.last] as number) >= from && (clause[b.first] as number) <= to;
}
