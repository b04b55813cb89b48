import type { Annotated } from '../annotate/annotate.ts';
import type { Bundle, ContestantData, RuleData } from '../bundle.ts';
import type { Judgement } from '../judge/topic.ts';
import type { PersonalHit } from '../personal/index.ts';
import { dayOf, type Stage } from '../resolve/phase.ts';
import { findRow } from '../resolve/rows.ts';
import { ACTIONS, type CheckInput, type Finding } from '../types.ts';
import { maskExcerpt } from './mask.ts';

/** Contest that a contestants file names: `pilkada-2024/pilbup` belongs to `pilkada-2024`, parties to the pileg. */
export function contestOf(contestant: ContestantData): string {
  const id = contestant.contest.split('/')[0] ?? '';
  return id.replace(/^partai-/, 'pileg-');
}

/**
 * After the vote, a contestant named without election words is an official again: praise or criticism of the office
 * is not partisanship.
 */
export function onlyOfficial(
  annotated: Annotated,
  stage: Stage,
  input: CheckInput,
  bundle: Bundle,
  named: ReadonlySet<string>,
  stillElection: ReadonlySet<number>,
): boolean {
  const day = input.date === undefined ? undefined : dayOf(input.date);
  if (day === undefined || named.size === 0 || stage.phase === 'kampanye') return false;
  const over = bundle.contests
    .filter((contest) => named.has(contest.id))
    .every((contest) => {
      const vote = contest.phases.find((phase) => phase.phase === 'pemungutan-suara');
      return vote !== undefined && day > vote.to;
    });
  return over && !annotated.tags.some((tag) => stillElection.has(tag.concept));
}

export function toFinding(judgement: Judgement, annotated: Annotated, stage: Stage, input: CheckInput, bundle: Bundle): Finding {
  const { rule, level, evidence } = judgement;
  const { tokens, text } = annotated;
  const start = judgement.personal?.start ?? tokens[judgement.first]?.start ?? 0;
  const end = judgement.personal?.end ?? tokens[judgement.last]?.end ?? text.length;
  const row = rule.act
    ? findRow(
        bundle.rows,
        actOf(rule.act, input),
        stage.phase,
        input.actor ?? 'pns',
        input.date === undefined ? undefined : dayOf(input.date),
      )
    : undefined;
  const sanction = row?.sanction ?? rule.sanction;
  return {
    rule: rule.id,
    topic: rule.topic,
    level,
    start,
    end,
    excerpt: '',
    message: rule.message,
    law: row ? row.law : rule.law,
    ...(sanction ? { sanction } : {}),
    ...(row ? { sanctionClass: row.class, verified: row.verified } : {}),
    ...(row?.outcomes ? { outcomes: row.outcomes } : {}),
    advice: rule.advice,
    ...(rule.rewrite !== undefined ? { rewrite: rule.rewrite } : {}),
    confidence: Math.round(judgement.confidence * 100) / 100,
    evidence: evidence.slice(0, 24).map(({ range, concept }) => ({
      start: tokens[range.first]?.start ?? start,
      end: tokens[range.last]?.end ?? end,
      concept,
    })),
  };
}

/** A finding on a whole short answer: it approves of the campaign text it stands under. */
export function echoFinding(rule: RuleData, annotated: Annotated, stage: Stage, input: CheckInput, bundle: Bundle): Finding {
  const last = annotated.tokens.length - 1;
  return toFinding({ rule, level: 'waspada', confidence: 0.5, first: 0, last, evidence: [] }, annotated, stage, input, bundle);
}

/** Excerpt and message with the words of the finding's span, personal data masked. */
export function withWords(finding: Finding, text: string, personal: readonly PersonalHit[]): Finding {
  const excerpt = maskExcerpt(text, finding.start, finding.end, personal);
  return { ...finding, excerpt, message: finding.message.replaceAll('{kata}', `“${excerpt}”`) };
}

/** An office account always falls under the row of its own; likes, follows and comments under the row that names them. */
function actOf(act: string, input: CheckInput): string {
  if (input.actor === 'admin-dinas') return 'akun-dinas';
  const action = input.action ?? 'post';
  if (
    ACTIONS.indexOf(action) >= ACTIONS.indexOf('comment') &&
    ACTIONS.indexOf(action) <= ACTIONS.indexOf('join') &&
    act === 'kampanye-medsos'
  )
    return 'interaksi-akun';
  return act;
}
