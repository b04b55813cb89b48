import type { Checker, CheckInput } from '@netra/checker';
import type { Reading } from '@netra/content';

type Rule = Reading['rules'][number];
type Example = Rule['melanggar'][number];

/** Examples without a day of their own are judged on a campaign day, as the rules were written. */
const TRIAL_DAY = '2024-10-12';

interface Failure {
  readonly rule: string;
  readonly kind: 'missed' | 'alarm';
  readonly text: string;
  /** Rules of the same topic that did speak (for an alarm). */
  readonly others: readonly string[];
}

export interface Trial {
  readonly examples: number;
  readonly failures: readonly Failure[];
}

/** Runs every rule's examples through the whole checker: what must be found is found in the rule's topic, the rest not. */
export function tryRules(rules: readonly Rule[], checker: Checker): Trial {
  let examples = 0;
  const failures: Failure[] = [];
  for (const rule of rules) {
    const spoke = (example: Example): string[] =>
      checker
        .check(inputOf(example))
        .findings.filter(({ topic }) => topic === rule.topic)
        .map((finding) => finding.rule);
    for (const example of rule.melanggar) {
      examples++;
      if (spoke(example).length === 0) failures.push({ rule: rule.id, kind: 'missed', text: textOf(example), others: [] });
    }
    for (const example of rule.aman) {
      examples++;
      const others = spoke(example);
      if (others.length > 0) failures.push({ rule: rule.id, kind: 'alarm', text: textOf(example), others });
    }
  }
  return { examples, failures };
}

export const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

function inputOf(example: Example): CheckInput {
  if (typeof example === 'string') return { text: example, date: TRIAL_DAY };
  const { text, action, actor, date, region } = example;
  return {
    text,
    date: date ?? TRIAL_DAY,
    ...(action ? { action } : {}),
    ...(actor ? { actor } : {}),
    ...(region ? { region } : {}),
  };
}
