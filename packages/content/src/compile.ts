import {
  ACCOUNT_CLASSES,
  type AccountClass,
  type AccountClassData,
  type AccountPatterns,
  type Bundle,
  type ConceptData,
  type ContestData,
  type Matcher,
  type ModelData,
  type RowData,
  type RuleData,
} from '@netra/checker';
import type { Content } from './load.ts';
import type { Rule } from './schema/rule.ts';

/** Spelling of a form as the automaton reads it: lower case, no accents, hyphens and dots as spaces. */
export function foldForm(form: string): string {
  return form
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ']/g, '')
    .replace(/[-_./,:!?()"“”&+#]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** content/ → the checker's bundle. The model, if any, is laid in by the caller. */
export function compileBundle(content: Content, version: string, model?: ModelData): Bundle {
  const concepts: ConceptData[] = content.concepts.map(({ id, opens, weak, forms }) => ({
    id,
    opens,
    ...(weak ? { weak: weak.map(foldForm) } : {}),
    // Sorted: the page sends words front coded.
    forms: [...new Set(Object.values(forms).flat().map(foldForm).filter(Boolean))].sort(),
  }));
  const lists = new Map<string, string>();
  const rules = content.rules.map((rule) => compileRule(rule, concepts, lists, content.commonWords));
  for (const { topic, forms } of content.openers) {
    if (forms.length > 0) concepts.push({ id: `@pembuka-${topic}`, opens: [topic], forms });
  }
  const contests: ContestData[] = content.elections.flatMap((election) =>
    election.contests.map(({ id, title, regions, phases }) => ({ id, title, phases, ...(regions ? { regions } : {}) })),
  );
  const rows: RowData[] = content.rows.map(({ act, phases, actors, valid, law, sanction, class: kind, outcomes, verified }) => ({
    act,
    phases,
    actors,
    law,
    sanction,
    class: kind,
    verified,
    ...(valid?.from ? { from: valid.from } : {}),
    ...(valid?.to ? { to: valid.to } : {}),
    ...(outcomes ? { outcomes } : {}),
  }));
  return {
    version,
    concepts,
    lexicon: inOrder(content.lexicon),
    rules,
    contests,
    contestants: content.contestants,
    homographs: content.homographs,
    rows,
    regions: content.regions.map(({ code }) => code),
    accountPatterns: compileAccounts(content.accounts),
    ...(model ? { model } : {}),
  };
}

/** The patterns as they stand; absent options are left out rather than undefined. */
function compileAccounts({ words, patterns, classes }: Content['accounts']): AccountPatterns {
  const named: Partial<Record<AccountClass, AccountClassData>> = {};
  for (const name of ACCOUNT_CLASSES) {
    const data = classes[name];
    if (!data) continue;
    const { act, law, levels, ...rest } = data;
    named[name] = {
      ...rest,
      levels: levels as AccountClassData['levels'],
      ...(act ? { act } : {}),
      ...(law ? { law: law.map(({ id, from, to }) => ({ id, ...(from ? { from } : {}), ...(to ? { to } : {}) })) } : {}),
    };
  }
  return {
    words,
    patterns: patterns.map(({ class: name, all, none, extra }) => ({
      class: name,
      all,
      none,
      ...(extra === undefined ? {} : { extra }),
    })),
    classes: named,
  };
}

/** By gloss, then by word: words of one meaning travel together. A word stands once, so order decides nothing. */
function inOrder(lexicon: Content['lexicon']): Bundle['lexicon'] {
  return [...lexicon].sort(([a, x], [b, y]) => (x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0));
}

/**
 * One rule; its word lists become concepts of their own (`@rule.1`), equal lists one concept.
 *
 * @param lists id of every list so far, by its words
 * @param common everyday words, which open nothing by themselves
 */
function compileRule(rule: Rule, concepts: ConceptData[], lists: Map<string, string>, common: ReadonlySet<string>): RuleData {
  let count = 0;
  const opening = new Set(concepts.flatMap((concept) => (concept.opens.includes(rule.topic) ? [concept.id] : [])));
  if (rule.topic === 'netralitas') for (const id of ['PESERTA', 'PARTAI_PESERTA', 'NOMOR_URUT']) opening.add(id);

  /** Does the topic stand open wherever this matcher holds? */
  const alwaysOpens = (matcher: Matcher): boolean => {
    switch (matcher.kind) {
      case 'concept':
        return opening.has(matcher.id);
      case 'sequence':
      case 'near':
      case 'all':
        return matcher.parts.some(alwaysOpens);
      case 'any':
      case 'count':
        return matcher.parts.every(alwaysOpens);
      default:
        return matcher.kind === 'recognizer';
    }
  };
  /** Word lists become concepts. They open the topic only where nothing else in the rule surely does. */
  const lift = (matcher: Matcher, opens: boolean): Matcher => {
    switch (matcher.kind) {
      case 'words':
        return { kind: 'concept', id: listConcept(matcher.any, opens) };
      case 'sequence':
      case 'near':
      case 'all': {
        const opener = opens && !matcher.parts.some(alwaysOpens) ? rarest(matcher.parts, common) : -1;
        return { ...matcher, parts: matcher.parts.map((part, i) => lift(part, i === opener)) };
      }
      case 'any':
      case 'count':
        return { ...matcher, parts: matcher.parts.map((part) => lift(part, opens && !alwaysOpens(part))) };
      default:
        return matcher;
    }
  };
  const listConcept = (words: readonly string[], opens: boolean): string => {
    const forms = [...new Set(words.map(foldForm).filter(Boolean))].sort();
    const key = `${opens ? rule.topic : ''}:${forms.join('|')}`;
    const known = lists.get(key);
    if (known) return known;
    const id = `@${rule.id}.${++count}`;
    lists.set(key, id);
    // Short everyday words may not start a topic's judging by themselves.
    const weak = opens ? forms.filter((form) => isWeak(form, common)) : [];
    concepts.push({ id, opens: opens ? [rule.topic] : [], forms, ...(weak.length > 0 ? { weak } : {}) });
    return id;
  };
  const { id, topic, level, weight, confidence, message, advice } = rule;
  return {
    id,
    topic,
    level,
    weight,
    confidence,
    message,
    advice,
    law: rule.law ?? [],
    match: lift(rule.match, true),
    unless: rule.unless.map(({ id: exception, scope, match, message: why }) => ({
      id: exception,
      scope,
      message: why,
      match: lift(match, false),
    })),
    ...(rule.act ? { act: rule.act } : {}),
    ...(rule.sanction ? { sanction: rule.sanction } : {}),
    ...(rule.rewrite !== undefined ? { rewrite: rule.rewrite } : {}),
    ...(rule.actions ? { actions: rule.actions } : {}),
    ...(rule.actors ? { actors: rule.actors } : {}),
  };
}

/** Is a form too short or too common a word to start a topic's judging by itself? */
const isWeak = (form: string, common: ReadonlySet<string>): boolean =>
  !form.includes(' ') && (form.replace('*', '').length < 7 || common.has(form.replace('*', '')));

/** The part of a conjunction that likely occurs least: the word list with the largest share of long forms; -1 for none. */
function rarest(parts: readonly Matcher[], common: ReadonlySet<string>): number {
  let best = -1;
  let most = 0;
  parts.forEach((part, i) => {
    if (part.kind !== 'words') return;
    const share = part.any.filter((form) => !isWeak(foldForm(form), common)).length / part.any.length;
    if (share > most) {
      best = i;
      most = share;
    }
  });
  return best;
}

/** What the rulebook pages and `netra aturan` read. */
export interface Reading {
  readonly version: string;
  readonly laws: Content['laws'];
  readonly rows: Content['rows'];
  readonly rules: Content['rules'];
  readonly elections: Content['elections'];
  readonly poses: Content['poses'];
  readonly regions: Content['regions'];
  /** Names of the concepts, for what was read in a text. */
  readonly concepts: readonly { readonly id: string; readonly title: string }[];
}

export function compileReading(content: Content, version: string): Reading {
  const { laws, rows, rules, elections, poses, regions } = content;
  const concepts = content.concepts.map(({ id, title }) => ({ id, title }));
  return { version, laws, rows, rules, elections, poses, regions, concepts };
}
