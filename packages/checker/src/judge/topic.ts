import type { Annotated } from '../annotate/annotate.ts';
import type { ConceptTable } from '../annotate/concepts.ts';
import { topicBit } from '../annotate/concepts.ts';
import type { RuleData } from '../bundle.ts';
import { extractFeatures, FeatureSink } from '../model/features.ts';
import { confidence, contributions, type Head, type Heads, scoreHead } from '../model/linear.ts';
import type { PersonalHit } from '../personal/types.ts';
import type { Action, Actor, Level, Topic } from '../types.ts';
import type { MatchContext, Range } from './match.ts';
import type { Passage } from './passages.ts';
import { applyRules, type PreparedRule, type RuleHit } from './rules.ts';

/** A judgement on one passage: what to say of which words, before law and sanction are looked up. */
export interface Judgement {
  readonly rule: RuleData;
  readonly level: Level;
  readonly confidence: number;
  readonly first: number;
  readonly last: number;
  /** Tokens the judgement rests on, with the concept seen there. */
  readonly evidence: readonly { readonly range: Range; readonly concept: string }[];
  readonly personal?: PersonalHit;
}

export interface JudgeInput {
  readonly annotated: Annotated;
  readonly table: ConceptTable;
  readonly personal: readonly PersonalHit[];
  readonly action: Action;
  readonly actor: Actor;
  readonly heads: Heads;
  readonly rulesOf: ReadonlyMap<Topic, readonly PreparedRule[]>;
}

/** Coded concepts around which neighbours are features: contestant, party, number, unknown name. */
const ANCHORS: ReadonlySet<number> = new Set([0, 1, 2, 3]);
/** How far below `warn` the model may stand and still not veto a rule that decides. */
const VETO = 1.5;

/** A deciding rule of this confidence needs no model and is not vetoed by it. */
const TRUSTED = 0.9;
/** How much surer the model must be where an exception silenced a rule. */
const ALLOWED = 2;

const sink = new FeatureSink();

/**
 * Judges one passage on the topics that are open. What a model sees is the same for every topic and is read once.
 *
 * @param tell called for each topic with judgements
 */
export function judgePassage(
  open: readonly Topic[],
  passage: Passage,
  input: JudgeInput,
  spared: RuleHit[],
  tell: (topic: Topic, judgements: readonly Judgement[]) => void,
): void {
  const { table, action } = input;
  const annotated = within(input.annotated, passage);
  const inside = { ...input, annotated };
  const context: MatchContext = { annotated, passage, personal: personalIn(passage, input) };
  let read = false;
  const logOddsOf = (head: Head): number => {
    if (!read) {
      const { from, to } = passage;
      extractFeatures(annotated, { action, from, to, anchors: ANCHORS, conceptHashes: table.hashes }, sink);
      read = true;
    }
    return scoreHead(head, sink);
  };
  for (const topic of open) {
    if (!opened(topic, passage, table) && !(topic === 'pribadi' && input.personal.length > 0)) continue;
    const judgements = judgeTopic(topic, context, inside, logOddsOf, spared);
    if (judgements.length > 0) tell(topic, judgements);
  }
}

/** Judges one topic on one passage; the model is asked only where rules alone do not settle it. */
function judgeTopic(
  topic: Topic,
  context: MatchContext,
  inside: JudgeInput,
  logOddsOf: (head: Head) => number,
  spared: RuleHit[],
): readonly Judgement[] {
  const { heads, action, actor } = inside;
  const { passage } = context;
  const rules = inside.rulesOf.get(topic) ?? [];
  const hits = applyRules(rules, context, action, actor).filter((hit) =>
    hit.ranges.some((range) => range.first >= passage.from && range.last < passage.to),
  );
  for (const hit of hits) if (hit.spared.length > 0) spared.push(hit);
  const standing = hits.filter((hit) => hit.spared.length === 0);
  const head = heads.get(topic);
  const deciding = standing.filter((hit) => hit.rule.weight === 'decides');
  const settled = deciding.length > 0 && deciding.every((hit) => hit.rule.confidence >= TRUSTED);
  if (!head || settled) return deciding.flatMap((hit) => fromRule(hit, hit.rule.level, hit.rule.confidence, inside));

  const logOdds = logOddsOf(head);
  const level: Level = logOdds >= head.data.breach ? 'melanggar' : 'waspada';
  const sure = confidence(head, logOdds);
  if (deciding.length > 0) {
    if (logOdds < head.data.warn - VETO && !deciding.some((hit) => hit.rule.confidence >= TRUSTED)) return [];
    return deciding.flatMap((hit) => {
      const kept = logOdds >= head.data.warn || hit.rule.confidence >= TRUSTED ? hit.rule.level : 'waspada';
      return fromRule(hit, kept, Math.max(hit.rule.confidence, sure), inside);
    });
  }
  // An allowed act silenced a rule here: the model must be surer.
  const allowed = standing.length === 0 && hits.some((hit) => hit.rule.weight === 'decides');
  if (logOdds < head.data.warn + (allowed ? ALLOWED : 0)) return [];
  const named = [...standing].sort((a, b) => b.rule.confidence - a.rule.confidence)[0];
  const rule = named?.rule ?? generalRule(topic, rules, heads);
  if (!rule) return [];
  return [fromModel(rule, level, sure, head, passage, inside, named)];
}

/** The same text with only the passage's tags: rules look at one passage at a time. */
function within(annotated: Annotated, passage: Passage): Annotated {
  return passage.tags === annotated.tags ? annotated : { ...annotated, tags: passage.tags };
}

/** Personal data that starts inside the passage. */
function personalIn(passage: Passage, { annotated, personal }: JudgeInput): readonly PersonalHit[] {
  if (personal.length === 0 || passage.tags === annotated.tags) return personal;
  const start = annotated.tokens[passage.from]?.start ?? 0;
  const end = annotated.tokens[passage.to - 1]?.end ?? 0;
  const first = firstFrom(personal, start);
  return personal.slice(first, firstFrom(personal, end));
}

/** Index of the first hit that starts at or after a place. */
function firstFrom(personal: readonly PersonalHit[], place: number): number {
  let low = 0;
  let high = personal.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((personal[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function opened(topic: Topic, passage: Passage, table: ConceptTable): boolean {
  const bit = topicBit(topic);
  return passage.tags.some((tag) => ((table.opens[tag.concept] as number) & bit) !== 0);
}

/** The topic's rule for what the model alone sees; for neutrality one for support and one for attack. */
function generalRule(topic: Topic, rules: readonly PreparedRule[], heads: Heads): RuleData | undefined {
  const general = rules.flatMap(({ rule }) => (rule.match.kind === 'model' ? [rule] : []));
  if (topic !== 'netralitas') return general[0];
  const attack = heads.get('serang');
  const wanted = attack && scoreHead(attack, sink) > 0 ? 'serang' : 'dukung';
  return general.find((rule) => rule.match.kind === 'model' && rule.match.class === wanted) ?? general[0];
}

function fromRule(hit: RuleHit, level: Level, sure: number, input: JudgeInput): Judgement[] {
  const ranges = hit.rule.match.kind === 'recognizer' ? hit.ranges : mergeRanges(hit.ranges, input.annotated);
  return ranges.map((range) => ({
    rule: hit.rule,
    level: range.personal?.level ?? level,
    confidence: range.personal?.confidence ?? sure,
    first: range.first,
    last: range.last,
    evidence: evidenceIn(range, input),
    ...(range.personal ? { personal: range.personal } : {}),
  }));
}

/** Ranges that touch or stand in one clause become one; at most five are told. */
function mergeRanges(ranges: readonly Range[], { clause }: Annotated): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const last = merged[merged.length - 1];
    if (last && (range.first <= last.last + 1 || clause[range.first] === clause[last.last])) {
      merged[merged.length - 1] = { first: last.first, last: Math.max(last.last, range.last) };
    } else merged.push({ first: range.first, last: range.last });
  }
  return merged.slice(0, 5);
}

function evidenceIn(range: Range, { annotated, table }: JudgeInput): Judgement['evidence'] {
  return annotated.tags
    .filter((tag) => tag.first >= range.first && tag.last <= range.last)
    .map((tag) => ({ range: tag, concept: (table.ids[tag.concept] ?? '').replace(/^@.*/, 'KATA') }));
}

/** The words a model's judgement rests on: the clause whose tokens add most, from first to last that add. */
function fromModel(
  rule: RuleData,
  level: Level,
  sure: number,
  head: Head,
  passage: Passage,
  input: JudgeInput,
  named: RuleHit | undefined,
): Judgement {
  const { annotated } = input;
  const per = contributions(head, sink, passage.from, passage.to);
  const addOf = (token: number): number => per[token - passage.from] ?? 0;
  const byClause = new Map<number, number>();
  for (let i = passage.from; i < passage.to; i++) {
    const clause = annotated.clause[i] as number;
    byClause.set(clause, (byClause.get(clause) ?? 0) + Math.max(0, addOf(i)));
  }
  let best = annotated.clause[passage.from] as number;
  for (const [clause, sum] of byClause) if (sum > (byClause.get(best) ?? 0)) best = clause;
  const inClause: number[] = [];
  for (let i = passage.from; i < passage.to; i++) if (annotated.clause[i] === best) inClause.push(i);
  const floor = Math.max(...inClause.map(addOf)) * 0.25;
  const strong = inClause.filter((i) => addOf(i) >= floor && addOf(i) > 0);
  let first = strong[0] ?? inClause[0] ?? passage.from;
  let last = strong[strong.length - 1] ?? inClause[inClause.length - 1] ?? first;
  for (const range of named?.ranges ?? []) {
    first = Math.min(first, range.first);
    last = Math.max(last, range.last);
  }
  const concepts = evidenceIn({ first, last }, input);
  const words = strong
    .filter((i) => !concepts.some(({ range }) => i >= range.first && i <= range.last))
    .sort((a, b) => addOf(b) - addOf(a))
    .slice(0, 4)
    .map((i) => ({ range: { first: i, last: i }, concept: 'KATA' }));
  return { rule, level, confidence: sure, first, last, evidence: [...concepts, ...words] };
}
