import { type Annotated, annotate } from './annotate/annotate.ts';
import { buildConceptTable, TOPIC_BITS, topicBit } from './annotate/concepts.ts';
import { nationalNames } from './annotate/gazetteer.ts';
import { ELECTION_CONCEPTS, readingByRegion } from './annotate/region.ts';
import type { Bundle, ContestantData } from './bundle.ts';
import { contestOf, echoFinding, onlyOfficial, toFinding, withWords } from './findings/build.ts';
import { mergeOverlaps, rank } from './findings/merge.ts';
import { passages } from './judge/passages.ts';
import { type PreparedRule, prepareRule, type RuleHit } from './judge/rules.ts';
import { type Judgement, judgePassage } from './judge/topic.ts';
import { unpackModel } from './model/linear.ts';
import { findPersonal, type PersonalHit } from './personal/index.ts';
import { stageOn } from './resolve/phase.ts';
import { glance, Sign } from './scan/openers.ts';
import { type CheckInput, type CheckResult, type Explanation, type Finding, type Outcome, TOPICS, type Topic } from './types.ts';

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
  const readings = readingByRegion(bundle, table, contestants, extra);
  const indices = (ids: readonly string[]): Set<number> => new Set(ids.flatMap((id) => table.index.get(id) ?? []));
  const stillElection = indices(STILL_ELECTION);
  const approving = indices(APPROVING);
  const opposing = indices(OPPOSING);
  const echoRule = bundle.rules.find((rule) => rule.match.kind === 'model' && rule.match.class === 'dukung');
  const clean = new Map<string, CheckResult>();
  /** The clean result given last: most posts of a list share act and day. */
  let last: { date: string | undefined; region: string | undefined; note: string | undefined; result: CheckResult } | undefined;

  const read = (input: CheckInput): { text: string; region: string | undefined; cut: boolean } => {
    const cut = input.text.length > MAX_TEXT;
    const region = input.region?.replace(/\./g, '') || undefined;
    return { text: cut ? input.text.slice(0, MAX_TEXT) : input.text, region, cut };
  };

  const cleanResult = (date: string | undefined, region: string | undefined, note: string | undefined): CheckResult => {
    if (last && last.date === date && last.region === region && last.note === note) return last.result;
    const key = `${date ?? ''}|${region ?? ''}|${note ?? ''}`;
    let result = clean.get(key);
    if (!result) {
      const { phase } = stageOn(bundle.contests, date, region, new Set());
      result = { outcome: 'aman', phase, findings: [], ...(note ? { note } : {}) };
      if (clean.size > 5000) clean.clear();
      clean.set(key, result);
    }
    last = { date, region, note, result };
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
    const { options, nearby } = readings(region);
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
    input.context
      ? { annotated: annotate(text, readings(region).options), opened: [], judged: new Map(), personal: [] }
      : undefined;

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
      : hasWords(text)
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
    const annotated = annotate(text, readings(region).options);
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

/** Most texts begin with a letter or a sign; the others are searched for one. */
function hasWords(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || /\S/.test(text);
}
