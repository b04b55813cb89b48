import {
  type AccountClassData,
  type Actor,
  type Bundle,
  type Finding,
  findRow,
  type Level,
  type Phase,
  type RowData,
  SANCTION_CLASSES,
  stageOn,
} from '@netra/checker';
import type { PossibleStage } from '../time/stages.ts';
import type { Classified } from './classify.ts';

/** An account finding and the stage and day under which it was judged. */
export interface AccountFinding {
  readonly finding: Finding;
  readonly phase: Phase;
  readonly day: string;
}

/**
 * What acting on an account means on a day: the row of the stage in which the contestant named in it stands.
 *
 * @param stages one stage for a known day, all possible ones (mildest first) for an unknown
 * @param label how the account is called in the finding
 * @param most the act weighs no more than this (a comment under a campaign's post may well contradict it)
 */
export function judgeAccount(
  bundle: Bundle,
  classified: Classified,
  stages: readonly PossibleStage[],
  label: string,
  { actor, region, most }: { readonly actor: Actor; readonly region: string | undefined; readonly most: Level },
): AccountFinding | undefined {
  const data = classified.class && bundle.accountPatterns?.classes[classified.class];
  if (!data) return undefined;
  const own = classified.class === 'calon' || classified.class === 'acara';
  let mildest: AccountFinding | undefined;
  let rank = Number.POSITIVE_INFINITY;
  let maybeNothing = false;
  for (const { day } of stages) {
    const phase = stageOfAccount(bundle, classified.contests, day, region, own);
    const level = phase && data.levels[phase];
    const made = level && phase ? make(data, level, phase, day, label, bundle, actor) : undefined;
    if (!made) {
      maybeNothing = true;
      continue;
    }
    const weight = made.finding.sanctionClass ? SANCTION_CLASSES.indexOf(made.finding.sanctionClass) : -1;
    const at = weight * 2 + (made.finding.level === 'melanggar' ? 1 : 0);
    if (at < rank) {
      rank = at;
      mildest = made;
    }
  }
  if (!mildest) return undefined;
  const { finding } = mildest;
  const mild = finding.level === 'melanggar' && (maybeNothing || most === 'waspada');
  return mild ? { ...mildest, finding: { ...finding, level: 'waspada' } } : mildest;
}

/**
 * Stage of the contests named. An account of a contestant (not one made for a campaign) is an official's or a private
 * person's outside the contest itself: undefined.
 */
function stageOfAccount(
  bundle: Bundle,
  named: ReadonlySet<string>,
  day: string,
  region: string | undefined,
  own: boolean,
): Phase | undefined {
  const { phase, contest } = stageOn(bundle.contests, day, region, named);
  const known = bundle.contests.some(({ id }) => named.has(id));
  if (own && known && !(contest && named.has(contest.id))) return undefined;
  return phase;
}

function make(
  data: AccountClassData,
  level: Level,
  phase: Phase,
  day: string,
  label: string,
  bundle: Bundle,
  actor: Actor,
): AccountFinding | undefined {
  const row: RowData | undefined = data.act
    ? findRow(bundle.rows, actor === 'admin-dinas' ? 'akun-dinas' : data.act, phase, actor, day)
    : undefined;
  const own = (data.law ?? []).filter(({ from, to }) => (!from || day >= from) && (!to || day <= to)).map(({ id }) => id);
  const law = row?.law ?? own;
  if (law.length === 0) return undefined;
  const finding: Finding = {
    rule: data.rule,
    topic: 'netralitas',
    level,
    start: 0,
    end: label.length,
    excerpt: label,
    message: data.message.replaceAll('{nama}', `“${label}”`),
    law,
    ...(row ? { sanction: row.sanction, sanctionClass: row.class } : {}),
    // A reading of ours where the row does not name such an account.
    verified: row?.verified === true && level === 'melanggar',
    ...(row?.outcomes ? { outcomes: row.outcomes } : {}),
    advice: data.advice,
    confidence: data.confidence,
    evidence: [{ start: 0, end: label.length, concept: 'NAMA_AKUN' }],
  };
  return { finding, phase, day };
}
