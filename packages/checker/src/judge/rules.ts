import type { Annotated } from '../annotate/annotate.ts';
import type { RuleData } from '../bundle.ts';
import type { Action, Actor } from '../types.ts';
import { type MatchContext, match, type Range } from './match.ts';

/** A rule that matched, where, and the exceptions that hold there. */
export interface RuleHit {
  readonly rule: RuleData;
  readonly ranges: readonly Range[];
  /** Exceptions that silence it; empty: it stands. */
  readonly spared: readonly { readonly id: string; readonly message: string }[];
}

/** Applies one topic's rules. Rules for other acts or actors are passed over. */
export function applyRules(rules: readonly RuleData[], context: MatchContext, action: Action, actor: Actor): RuleHit[] {
  const hits: RuleHit[] = [];
  for (const rule of rules) {
    if (rule.actions && !rule.actions.includes(action)) continue;
    if (rule.actors && !rule.actors.includes(actor)) continue;
    const ranges = match(rule.match, context);
    if (ranges.length === 0) continue;
    const spared: { id: string; message: string }[] = [];
    let left = ranges;
    for (const exception of rule.unless) {
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
