import { type Activity, type ArchiveEvent, PLATFORMS, type Platform, type Unreadable } from '@netra/archive';
import type { Bundle, Finding, Outcome } from '@netra/checker';
import { type Tally, tally } from './counts.ts';
import { activityFingerprint } from './fingerprint.ts';
import { existsOn, inForceOn } from './judge/in-force.ts';
import { activityJudge, type Judgement } from './judge/judge.ts';
import { isBlank } from './judge/object.ts';
import { maskOwn } from './judge/others.ts';
import { remedyFor } from './judge/remedy.ts';
import { zonedDays } from './time/zone.ts';
import { type ActivityFinding, type FootprintOptions, type FootprintReport, REMEDIES, type Remedy } from './types.ts';

export interface Footprint {
  /** Takes in one event of the reading; gives the finding, if the act has one. */
  add(event: ArchiveEvent): ActivityFinding | undefined;
  /** Counts so far. */
  report(): FootprintReport;
}

/**
 * Counts and judges the acts of an archive as they stream by: each by its own kind and its own day. Nothing of a clean act
 * is kept but a number.
 *
 * @param bundle what `packages/content` compiled
 * @throws RangeError for a time zone that does not exist
 */
export function createFootprint(bundle: Bundle, options: FootprintOptions): Footprint {
  const { since, until, suppressed, timeZone = 'Asia/Jakarta' } = options;
  const days = zonedDays(timeZone);
  const judge = activityJudge(bundle, options);
  const inForce = inForceOn(bundle);
  const tallies = new Map<Platform, Tally>();
  const history: ActivityFinding[] = [];
  const unreadable: Unreadable[] = [];
  const unknownFiles: string[] = [];
  const byRemedy = Object.fromEntries(REMEDIES.map((remedy) => [remedy, 0])) as Record<Remedy, number>;
  const counted = { melanggar: 0, waspada: 0 };
  let dismissed = 0;
  let undated = 0;

  const tallyOf = (platform: Platform): Tally => {
    const known = tallies.get(platform);
    if (known) return known;
    const made = tally(platform);
    tallies.set(platform, made);
    return made;
  };

  const finding = (activity: Activity, judgement: Judgement, findings: readonly Finding[], remedy?: Remedy): ActivityFinding => {
    const outcome: Outcome = findings.some(({ level }) => level === 'melanggar') ? 'melanggar' : 'waspada';
    const { target, ...rest } = activity;
    const { text: _, ...shown } = target ?? { kind: 'post' as const };
    return {
      activity: { ...rest, text: maskOwn(activity.text, findings), ...(target ? { target: shown } : {}) },
      phase: judgement.phase,
      phases: judgement.phases,
      outcome,
      findings,
      remedy: remedy ?? remedyFor(activity, outcome, findings),
      fingerprint: activityFingerprint(activity, findings),
    };
  };

  const act = (activity: Activity): ActivityFinding | undefined => {
    const counts = tallyOf(activity.platform);
    const day = activity.date === null ? undefined : days.dayOf(activity.date);
    const exact = activity.dateKind === 'exact' && day !== undefined;
    counts.add(activity.kind, exact ? day.slice(0, day.indexOf('-', 1)) : undefined);
    if (activity.target?.idOnly ? activity.text === '' : isBlank(activity)) counts.notJudgeable();
    if (exact && ((since !== undefined && day < since) || (until !== undefined && day > until))) return undefined;
    const judgement = judge(activity, activity.dateKind === 'none' ? undefined : day);
    if (!judgement) return undefined;
    const now: Finding[] = [];
    const past: Finding[] = [];
    for (const each of judgement.findings) {
      if (inForce(each, judgement.day)) now.push(ofItsDay(each, judgement.day));
      else past.push(each);
    }
    if (past.length > 0) history.push(finding(activity, judgement, past, 'keep'));
    if (now.length === 0) return undefined;
    const found = finding(activity, judgement, now);
    if (suppressed?.has(found.fingerprint)) {
      dismissed++;
      return undefined;
    }
    byRemedy[found.remedy]++;
    counted[found.outcome === 'melanggar' ? 'melanggar' : 'waspada']++;
    if (!exact) undated++;
    return found;
  };

  return {
    add(event) {
      switch (event.type) {
        case 'activity':
          return act(event.activity);
        case 'file':
          tallyOf(event.platform).file(event.file);
          return undefined;
        case 'account':
          tallyOf(event.platform).account(event.account);
          return undefined;
        case 'deleted':
          tallyOf(event.platform).deleted(event.count);
          return undefined;
        case 'duplicate':
          tallyOf(event.platform).duplicate();
          return undefined;
        case 'unreadable':
          if (event.platform) tallyOf(event.platform).unreadable(event.problem);
          else unreadable.push(event.problem);
          return undefined;
        case 'unknown':
          if (event.platform) tallyOf(event.platform).unknown(event.file);
          else unknownFiles.push(event.file);
          return undefined;
      }
    },
    report() {
      const platforms = PLATFORMS.flatMap((platform) => tallies.get(platform)?.report() ?? []);
      const sum = (of: (counts: (typeof platforms)[number]['counts']) => number): number =>
        platforms.reduce((all, { counts }) => all + of(counts), 0);
      return {
        platforms,
        history: [...history],
        unreadable: [...unreadable],
        unknownFiles: [...new Set(unknownFiles)],
        summary: {
          activities: sum(({ total }) => total),
          findings: counted.melanggar + counted.waspada,
          ...counted,
          byRemedy: { ...byRemedy },
          history: history.length,
          suppressed: dismissed,
          notJudgeable: sum(({ notJudgeable }) => notJudgeable),
          undated,
        },
      };
    },
  };
}

/** An old row names several instruments; those that did not exist yet on the day are left out. */
function ofItsDay(finding: Finding, day: string | undefined): Finding {
  if (finding.topic !== 'netralitas' || day === undefined) return finding;
  const law = finding.law.filter((article) => existsOn(article, day));
  return law.length === finding.law.length ? finding : { ...finding, law };
}
