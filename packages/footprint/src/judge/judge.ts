import type { Activity } from '@netra/archive';
import {
  type Bundle,
  type CheckInput,
  type CheckResult,
  createChecker,
  type Finding,
  type Phase,
  SANCTION_CLASSES,
  stageOn,
  type Topic,
} from '@netra/checker';
import { accountClassifier, type Classified } from '../accounts/classify.ts';
import { type AccountFinding, judgeAccount } from '../accounts/judge.ts';
import { type PossibleStage, phasesOf, possibleStages } from '../time/stages.ts';
import type { FootprintOptions } from '../types.ts';
import { isChat, type Judged, judgedText, nameOf } from './object.ts';
import { withoutOthers } from './others.ts';

/** Findings of one act, before anything is suppressed. Spans of findings in own words are positions in `activity.text`. */
export interface Judgement {
  readonly phase: Phase;
  readonly phases: readonly Phase[];
  /** Day by which the stage was told; for an unknown day that of the mildest stage. */
  readonly day: string | undefined;
  readonly findings: readonly Finding[];
}

type Judge = (activity: Activity, day: string | undefined) => Judgement | undefined;

const REMEMBERED = 50_000;
const NO_NAMES: ReadonlySet<string> = new Set();
const NOBODY: Classified = { class: undefined, contests: NO_NAMES, political: false };

/** Judges acts one by one; `day` is the act's day, or the first possible one where the date is not exact. */
export function activityJudge(bundle: Bundle, options: FootprintOptions): Judge {
  const { actor = 'pns', topics, contestants = [], today } = options;
  const region = options.region?.replace(/\./g, '') || undefined;
  const checker = createChecker(bundle, { contestants });
  const { classify, contestsIn } = accountClassifier(bundle, contestants, region);
  const stagesFrom = possibleStages(bundle, region, today);
  const rules = new Map(bundle.rules.map((rule) => [rule.id, rule]));
  const names = memo();
  const wanted = (topic: Topic): boolean => !topics || topics.includes(topic);

  const inputOf = (judged: Judged, day: string | undefined): CheckInput => ({
    text: judged.text,
    action: judged.action,
    actor,
    topics: topics ? judged.topics.filter(wanted) : judged.topics,
    ...(day ? { date: day } : {}),
    ...(region ? { region } : {}),
    ...(judged.context ? { context: judged.context } : {}),
  });

  /** Findings on a day; of bare names only what their words say beyond whose account it is. */
  const check = (judged: Judged, day: string | undefined, whose: Classified, bare: boolean): CheckResult => {
    if (bare && (whose.class !== undefined || !whose.political)) {
      // Neutrality apart, nothing depends on the day.
      const result = names(judged, () => {
        const input = inputOf(judged, undefined);
        return checker.check({ ...input, topics: (input.topics ?? []).filter((topic) => topic !== 'netralitas') });
      });
      return result.findings.length === 0 ? result : { ...result, phase: stageOn(bundle.contests, day, region, NO_NAMES).phase };
    }
    const result = checker.check(inputOf(judged, day));
    if (result.findings.length === 0 || (!bare && whose.class !== 'lembaga' && whose.class !== 'media')) return result;
    // Of a contestant's bare name, and of what an office or the press posts, a model's guess is not enough.
    const findings = result.findings.filter(({ topic, rule }) => {
      const by = rules.get(rule);
      return topic !== 'netralitas' || (by?.weight === 'decides' && by.match.kind !== 'model');
    });
    return { ...result, findings };
  };

  return (activity, day) => {
    const exact = activity.dateKind === 'exact' && day !== undefined;
    const judged = judgedText(activity);
    const whose =
      wanted('netralitas') && concerns(activity)
        ? classify(activity.target?.name ?? nameless(activity), activity.target?.account)
        : NOBODY;
    if (!judged && !whose.class) return undefined;
    const bare = judged !== undefined && judged.own === 0 && !activity.target?.text;
    const probe = judged ? check(judged, day, whose, bare) : undefined;
    const byAccount = whose.class !== undefined && !probe?.findings.some(({ topic }) => topic === 'netralitas');
    if (!byAccount && (probe?.findings.length ?? 0) === 0) return undefined;

    const named = judged && !bare && !exact ? contestsIn(judged.text) : whose.contests;
    const stages: readonly PossibleStage[] = exact
      ? [{ phase: probe?.phase ?? stageOn(bundle.contests, day, region, named).phase, day }]
      : stagesFrom(day, named);
    const result =
      exact || !judged || !probe
        ? probe && { result: probe, day }
        : mildest(stages, probe, (on) => check(judged, on, whose, bare));
    const account: AccountFinding | undefined = byAccount
      ? judgeAccount(bundle, whose, stages, nameOf(activity) ?? '', {
          actor,
          region,
          most: activity.kind === 'comment' || activity.kind === 'note' ? 'waspada' : 'melanggar',
        })
      : undefined;
    const label = nameOf(activity);
    const texts =
      (judged &&
        result?.result.findings.map((finding) =>
          bare ? finding : withoutOthers(finding, judged, rules.get(finding.rule)?.message, label),
        )) ??
      [];
    const findings = account ? [account.finding, ...texts] : texts;
    if (findings.length === 0) return undefined;
    const phase = account?.phase ?? result?.result.phase ?? stages[0]?.phase ?? 'tanpa-tanggal';
    const phases = exact ? [phase] : phasesOf([...stages, { phase, day: '' }]);
    return { phase, phases, day: account?.day ?? result?.day ?? day, findings };
  };
}

/** Does it matter whose account, group or event the target is? Messages in a chat are judged by their words. */
function concerns(activity: Activity): boolean {
  const { kind, target } = activity;
  if (target?.idOnly) return false;
  if (kind === 'profile' || (isChat(activity) && kind !== 'join')) return false;
  return target !== undefined || kind === 'join' || kind === 'event';
}

const nameless = ({ kind, text, target }: Activity): string | undefined =>
  !target?.account && (kind === 'join' || kind === 'event') && text ? text : undefined;

/** The stage in which the act weighs least, among those in which it is a finding at all. */
function mildest(
  stages: readonly PossibleStage[],
  probe: CheckResult,
  check: (day: string) => CheckResult,
): { readonly result: CheckResult; readonly day: string | undefined } {
  if (!probe.findings.some(({ topic }) => topic === 'netralitas')) {
    const [first] = stages;
    return { result: first ? { ...probe, phase: first.phase } : probe, day: first?.day };
  }
  let best: { result: CheckResult; day: string | undefined } = { result: probe, day: undefined };
  let rank = Number.POSITIVE_INFINITY;
  for (const { day } of stages) {
    const result = check(day);
    const gravest = Math.max(
      ...result.findings.flatMap(({ topic, sanctionClass }) =>
        topic === 'netralitas' ? [sanctionClass ? SANCTION_CLASSES.indexOf(sanctionClass) : -1] : [],
      ),
    );
    if (gravest >= rank || !Number.isFinite(gravest)) continue;
    rank = gravest;
    best = { result, day };
    // Nothing is milder.
    if (rank <= 0) break;
  }
  return best;
}

/** Results of bare names, up to a bound: the same accounts are liked over and over. */
function memo(): (judged: Judged, make: () => CheckResult) => CheckResult {
  const seen = new Map<string, CheckResult>();
  return ({ action, text }, make) => {
    const key = `${action} ${text}`;
    let result = seen.get(key);
    if (!result) {
      result = make();
      if (seen.size >= REMEMBERED) seen.clear();
      seen.set(key, result);
    }
    return result;
  };
}
