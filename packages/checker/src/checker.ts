import { type Annotated, type AnnotateOptions, annotate } from './annotate/annotate.ts';
import { buildConceptTable, type ConceptTable, TOPIC_BITS, topicBit } from './annotate/concepts.ts';
import { buildGazetteer, nationalNames, plainNames, type Scope } from './annotate/gazetteer.ts';
import type { Bundle, ContestantData, RuleData } from './bundle.ts';
import { maskExcerpt } from './findings/mask.ts';
import { mergeOverlaps, rank } from './findings/merge.ts';
import { passages } from './judge/passages.ts';
import { type PreparedRule, prepareRule, type RuleHit } from './judge/rules.ts';
import { type Judgement, judgePassage } from './judge/topic.ts';
import { unpackModel } from './model/linear.ts';
import { findPersonal, type PersonalHit } from './personal/index.ts';
import { dayOf, type Stage, stageOn } from './resolve/phase.ts';
import { findRow } from './resolve/rows.ts';
import { buildOpeners, glance, type Openers, Sign } from './scan/openers.ts';
import {
  ACTIONS,
  type CheckInput,
  type CheckResult,
  type Explanation,
  type Finding,
  type Outcome,
  TOPICS,
  type Topic,
} from './types.ts';

export interface CheckerOptions {
  /** Contestants beside the bundle's (an import); they count whatever the region. */
  readonly contestants?: readonly ContestantData[];
  /** Leave the model out: rules alone decide. */
  readonly rulesOnly?: boolean;
}

export interface Checker {
  /** Findings of one text. Deterministic; never throws; linear in the text's length. */
  check(input: CheckInput): CheckResult;
  /** What was seen in the text and what was spared, for "Mengapa tidak ditandai?". */
  explain(input: CheckInput): Explanation;
}

/** A text is read up to this many UTF-16 units. */
export const MAX_TEXT = 1_048_576;

/** In a clause with one of these an everyday word may be a contestant's name. */
export const ELECTION_CONCEPTS: readonly string[] = [
  'PEMILU',
  'MEMILIH',
  'PARTAI',
  'TIMSES',
  'SALAM_JARI',
  'LEMBAGA_PEMILU',
  'CALON',
  'HASIL_SUARA',
];
/** Before an everyday word they make it a contestant: `pilih Amin`, `dukung Perubahan`. */
export const CHOOSING: readonly string[] = [
  'PILIH',
  'MEMILIH',
  'DUKUNGAN',
  'MENANG',
  'CALON',
  'ORANG_SAPAAN',
  'NOMOR_URUT',
  'PARTAI',
  'PEMILU',
];
/** A short answer with one of these, and none of the others, echoes the text it answers. */
const APPROVING: readonly string[] = [
  'DUKUNGAN',
  'AJAKAN',
  'PUJIAN',
  'MENANG',
  'LANJUTKAN',
  'ISYARAT',
  'PILIH',
  'MEMILIH',
  'NOMOR_URUT',
];
const OPPOSING: readonly string[] = ['NEGASI', 'LARANGAN', 'NETRAL', 'TANYA', 'PENOLAKAN', 'LAPORKAN', 'TOLAK_HALUS'];
const ECHO_WORDS = 12;
/** After the result only these keep a name from being read as an official's. */
const STILL_ELECTION = [...ELECTION_CONCEPTS, 'NOMOR_URUT', 'MENANG', 'PARTAI_PESERTA', 'GANTI', 'LANJUTKAN'];

/**
 * Builds a checker from a compiled rulebook.
 *
 * @param bundle what `packages/content` compiled
 */
export function createChecker(bundle: Bundle, options: CheckerOptions = {}): Checker {
  const heads = unpackModel(options.rulesOnly ? undefined : bundle.model);
  const regions = new Set(bundle.regions);
  const extra = options.contestants ?? [];
  const contestants = [...bundle.contestants, ...extra];
  const table = buildConceptTable(
    bundle.concepts,
    nationalNames(
      [...bundle.contestants, ...extra.map((contestant) => ({ ...contestant, region: '' }))],
      new Set(bundle.homographs),
    ),
    new Map(bundle.lexicon),
  );
  const rulesOf = new Map<Topic, PreparedRule[]>(
    TOPICS.map((topic) => [topic, bundle.rules.filter((rule) => rule.topic === topic).map((rule) => prepareRule(rule, table))]),
  );
  const annotators = annotatorsByRegion(bundle, table, contestants, extra);
  const indices = (ids: readonly string[]): Set<number> => new Set(ids.flatMap((id) => table.index.get(id) ?? []));
  const stillElection = indices(STILL_ELECTION);
  const approving = indices(APPROVING);
  const opposing = indices(OPPOSING);
  const echoRule = bundle.rules.find((rule) => rule.match.kind === 'model' && rule.match.class === 'dukung');
  const clean = new Map<string, CheckResult>();

  const read = (input: CheckInput): { text: string; region: string | undefined; cut: boolean } => {
    const cut = input.text.length > MAX_TEXT;
    const region = input.region?.replace(/\./g, '') || undefined;
    return { text: cut ? input.text.slice(0, MAX_TEXT) : input.text, region, cut };
  };

  const cleanResult = (date: string | undefined, region: string | undefined, note: string | undefined): CheckResult => {
    const key = `${date ?? ''}|${region ?? ''}|${note ?? ''}`;
    let result = clean.get(key);
    if (!result) {
      const { phase } = stageOn(bundle.contests, date, region, new Set());
      result = { outcome: 'aman', phase, findings: [], ...(note ? { note } : {}) };
      if (clean.size > 5000) clean.clear();
      clean.set(key, result);
    }
    return result;
  };

  const judge = (
    input: CheckInput,
    text: string,
    region: string | undefined,
    spared: RuleHit[],
  ):
    | { annotated: Annotated; opened: readonly Topic[]; judged: Map<Topic, Judgement[]>; personal: readonly PersonalHit[] }
    | undefined => {
    const wanted = input.topics?.reduce((bits, topic) => bits | topicBit(topic), 0) ?? TOPIC_BITS;
    const { nearby, ...options } = annotators(region);
    const mask = glance(table.openers, text) | (nearby ? glance(nearby, text) : 0);
    if ((mask & TOPIC_BITS & wanted) === 0 && (mask & (Sign.disguise | Sign.personal | Sign.names)) === 0) return undefined;
    const annotated = annotate(text, options);
    let open = 0;
    for (const tag of annotated.tags) open |= table.opens[tag.concept] as number;
    const personal =
      (wanted & topicBit('pribadi')) !== 0 && (mask & Sign.personal || open & topicBit('pribadi'))
        ? findPersonal(text, annotated.cues, regions)
        : [];
    if (personal.length > 0) open |= topicBit('pribadi');
    open &= wanted;
    if (open === 0) return undefined;
    const parts = passages(annotated, table.ids.length);
    const opened = TOPICS.filter((topic) => (open & topicBit(topic)) !== 0);
    const judged = new Map<Topic, Judgement[]>();
    const { action = 'post', actor = 'pns' } = input;
    const judgeInput = { annotated, table, personal, action, actor, heads, rulesOf };
    for (const passage of parts) {
      judgePassage(opened, passage, judgeInput, spared, (topic, judgements) => {
        const list = judged.get(topic);
        if (list) list.push(...judgements);
        else judged.set(topic, [...judgements]);
      });
    }
    return { annotated, opened, judged, personal };
  };

  /** Comments and chats that answer a text are read even where their own words open nothing. */
  const answering = (input: CheckInput, text: string, region: string | undefined): ReturnType<typeof judge> =>
    input.context ? { annotated: annotate(text, annotators(region)), opened: [], judged: new Map(), personal: [] } : undefined;

  /** Does a short approving answer stand under a text that campaigns? */
  const answersCampaign = (annotated: Annotated, input: CheckInput): boolean => {
    if (!input.context || !echoRule || (input.topics && !input.topics.includes('netralitas'))) return false;
    if (annotated.tokens.length === 0 || annotated.tokens.length > ECHO_WORDS) return false;
    const seen = (ids: ReadonlySet<number>): boolean => annotated.tags.some((tag) => ids.has(tag.concept));
    if (!seen(approving) || seen(opposing)) return false;
    const { context, ...rest } = input;
    return check({ ...rest, text: context, action: 'post' }).findings.some(
      (f) => f.topic === 'netralitas' && f.level === 'melanggar',
    );
  };

  const check = (input: CheckInput): CheckResult => {
    const { text, region, cut } = read(input);
    const note = cut
      ? `Teks sangat panjang: ${MAX_TEXT} huruf pertama yang dibaca.`
      : /\S/.test(text)
        ? undefined
        : 'Teks kosong: tidak ada yang diperiksa.';
    const outcome = judge(input, text, region, []) ?? answering(input, text, region);
    if (!outcome || (outcome.judged.size === 0 && !answersCampaign(outcome.annotated, input)))
      return cleanResult(input.date, region, note);
    const { annotated, judged, personal } = outcome;
    const named = new Set(annotated.contestants.map((at) => contestOf(contestants[at] as ContestantData)));
    const stage = stageOn(bundle.contests, input.date, region, named);
    const findings: Finding[] = [];
    for (const [topic, judgements] of judged) {
      if (topic === 'netralitas' && onlyOfficial(annotated, stage, input, bundle, named, stillElection)) continue;
      for (const judgement of judgements) findings.push(toFinding(judgement, annotated, stage, input, bundle));
    }
    if (findings.length === 0) {
      const echo =
        echoRule && answersCampaign(annotated, input) ? echoFinding(echoRule, annotated, stage, input, bundle) : undefined;
      if (!echo) return cleanResult(input.date, region, note);
      findings.push(echo);
    }
    // Masked after merging: the excerpt is always the words of the whole span.
    const ranked = rank(mergeOverlaps(findings)).map((finding) => withWords(finding, text, personal));
    const worst: Outcome = ranked.some((finding) => finding.level === 'melanggar') ? 'melanggar' : 'waspada';
    return { outcome: worst, phase: stage.phase, findings: ranked, ...(note ? { note } : {}) };
  };

  const explain = (input: CheckInput): Explanation => {
    const { text, region } = read(input);
    const hits: RuleHit[] = [];
    const outcome = judge(input, text, region, hits);
    const annotated = annotate(text, annotators(region));
    return {
      opened: outcome?.opened ?? [],
      seen: annotated.tags.slice(0, 200).map((tag) => ({
        start: annotated.tokens[tag.first]?.start ?? 0,
        end: annotated.tokens[tag.last]?.end ?? 0,
        concept: (table.ids[tag.concept] ?? '').replace(/^@.*/, 'KATA'),
      })),
      spared: [...new Map(hits.flatMap((hit) => hit.spared).map((s) => [s.id, s])).values()],
    };
  };

  return { check, explain };
}

/** Contest that a contestants file names: `pilkada-2024/pilbup` belongs to `pilkada-2024`, parties to the pileg. */
function contestOf(contestant: ContestantData): string {
  const id = contestant.contest.split('/')[0] ?? '';
  return id.replace(/^partai-/, 'pileg-');
}

/** How a text is read for a region, and the quick look for the names that count only there. */
interface RegionOptions extends AnnotateOptions {
  readonly nearby?: Openers;
}

function annotatorsByRegion(
  bundle: Bundle,
  table: ConceptTable,
  contestants: readonly ContestantData[],
  extra: readonly ContestantData[],
): (region: string | undefined) => RegionOptions {
  const cache = new Map<string, RegionOptions>();
  const homographs = new Set(bundle.homographs);
  const electionConcepts = new Set(ELECTION_CONCEPTS.flatMap((id) => table.index.get(id) ?? []));
  const choosing = new Set(CHOOSING.flatMap((id) => table.index.get(id) ?? []));
  const honorific = table.index.get('ORANG_SAPAAN') ?? -1;
  const imported = new Set(extra);
  const ofNation = (contestant: ContestantData): boolean => contestant.region === '' || imported.has(contestant);
  const nation = buildGazetteer(contestants, (contestant) => (ofNation(contestant) ? 'near' : 'far'), homographs);
  return (region) => {
    const key = region ?? '';
    let options = cache.get(key);
    if (!options) {
      const codes = new Set(region === undefined ? [] : [region, region.slice(0, 2)]);
      const scope = ({ region: own }: ContestantData): Scope => (own !== '' && codes.has(own) ? 'near' : 'out');
      const local = codes.size === 0 ? [] : buildGazetteer(contestants, scope, homographs);
      const names = plainNames(local);
      options = {
        table,
        gazetteer: [...local, ...nation],
        electionConcepts,
        choosing,
        honorific,
        ...(names.length > 0 ? { nearby: buildOpeners(names.map((text) => ({ text, mask: Sign.names }))) } : {}),
      };
      if (cache.size > 1000) cache.clear();
      cache.set(key, options);
    }
    return options;
  };
}

/**
 * After the vote, a contestant named without election words is an official again: praise or criticism of the office
 * is not partisanship.
 */
function onlyOfficial(
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

function toFinding(judgement: Judgement, annotated: Annotated, stage: Stage, input: CheckInput, bundle: Bundle): Finding {
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
function echoFinding(rule: RuleData, annotated: Annotated, stage: Stage, input: CheckInput, bundle: Bundle): Finding {
  const last = annotated.tokens.length - 1;
  return toFinding({ rule, level: 'waspada', confidence: 0.5, first: 0, last, evidence: [] }, annotated, stage, input, bundle);
}

/** Excerpt and message with the words of the finding's span, personal data masked. */
function withWords(finding: Finding, text: string, personal: readonly PersonalHit[]): Finding {
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
