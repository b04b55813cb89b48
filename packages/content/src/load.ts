import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CODED, type ContestantData, TOPICS, type Topic } from '@netra/checker';
import { z } from 'zod';
import { parseCsv, readContestants } from './contestants/index.ts';
import { ContentError, readYaml } from './files.ts';
import { type Accounts, accountsSchema } from './schema/accounts.ts';
import { type Election, electionSchema, homographSchema } from './schema/election.ts';
import { type Law, lawSchema, type Rows, rowsSchema } from './schema/law.ts';
import { type Concept, conceptSchema, type Rule, ruleSchema } from './schema/rule.ts';

/** Everything content/ holds for the checker, parsed and cross-checked. */
export interface Content {
  readonly laws: readonly Law[];
  readonly rows: Rows['rows'];
  readonly elections: readonly Election[];
  readonly contestants: readonly ContestantData[];
  readonly homographs: readonly string[];
  /** Patterns of the names of campaign accounts. */
  readonly accounts: Accounts;
  readonly concepts: readonly Concept[];
  /** Regional and slang words with their Indonesian gloss, of all languages. */
  readonly lexicon: readonly (readonly [string, string])[];
  readonly rules: readonly Rule[];
  /** Everyday words: a rule's word list may not start a topic's judging with one of them alone. */
  readonly commonWords: ReadonlySet<string>;
  /** Words that open a topic for its model, learned from the training corpus. */
  readonly openers: readonly { readonly topic: Topic; readonly forms: readonly string[] }[];
  /** Digits of provinces and regencies, any decree, with the name last used. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly poses: z.infer<typeof posesSchema>;
}

const posesSchema = z.strictObject({
  source: z.string(),
  verified: z.boolean(),
  poses: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      emoji: z.string().optional(),
      number: z.number().int().optional(),
      allowed: z.boolean(),
      note: z.string().optional(),
    }),
  ),
});

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Concepts alone: what training needs. */
export function loadConcepts(root: string): Concept[] {
  return yamlFiles(join(root, 'concepts')).map((file) => readYaml(file, conceptSchema));
}

/**
 * Regional and slang words (content/lexicon/LANG.tsv) to Indonesian. The first language that has a word wins;
 * files are read in order of their names.
 */
export function loadLexicon(root: string): (readonly [string, string])[] {
  const folder = join(root, 'lexicon');
  const words = new Map<string, string>();
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!name.endsWith('.tsv')) continue;
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .forEach((line, at) => {
        if (line.trim() === '' || line.startsWith('#')) return;
        const [word, gloss] = line.split('\t').map((cell) => cell.trim().toLowerCase());
        if (!word || !gloss || line.split('\t').length !== 2) {
          throw new ContentError(join(folder, name), at + 1, '', 'tulis: kata, satu tab, padanannya');
        }
        if (!words.has(word) && word !== gloss && !gloss.includes(' ')) words.set(word, gloss);
      });
  }
  return [...words];
}

/** Contestants of one CSV file; a fault is an error that names file, line and column. */
export function loadContestantsFile(file: string): readonly ContestantData[] {
  const { contestants, faults } = readContestants(parseCsv(readFileSync(file, 'utf8')));
  const fault = faults[0];
  if (fault) throw new ContentError(file, fault.line, fault.column, fault.reason);
  return contestants;
}

/**
 * Loads and cross-checks content/.
 *
 * @throws ContentError naming file, line and field of the first fault
 */
export function loadContent(root: string): Content {
  const lawFiles = yamlFiles(join(root, 'law')).filter((file) => !['rows.yaml', 'poses.yaml'].includes(basename(file)));
  const laws = lawFiles.map((file) => readYaml(file, lawSchema));
  const { rows } = readYaml(join(root, 'law/rows.yaml'), rowsSchema);
  const poses = readYaml(join(root, 'law/poses.yaml'), posesSchema);
  const electionFiles = yamlFiles(join(root, 'elections')).filter(
    (file) => !['homograf.yaml', 'akun.yaml'].includes(basename(file)),
  );
  const elections = electionFiles.map((file) => readYaml(file, electionSchema));
  const homographs = readYaml(join(root, 'elections/homograf.yaml'), homographSchema).words;
  const accounts = readYaml(join(root, 'elections/akun.yaml'), accountsSchema);
  // Newest first: a name that stood in two elections means the later one.
  const contestants = [...elections]
    .sort((a, b) => yearOf(b).localeCompare(yearOf(a)))
    .flatMap((election) => election.contestants.flatMap((file) => loadContestantsFile(join(root, 'elections', file))));
  const concepts = loadConcepts(root);
  const ruleFiles = yamlFiles(join(root, 'rules'));
  const rules = ruleFiles.map((file) => readYaml(file, ruleSchema));
  const content = {
    laws,
    rows,
    elections,
    contestants,
    homographs,
    accounts,
    concepts,
    rules,
    poses,
    lexicon: loadLexicon(root),
    commonWords: new Set(readFileSync(join(root, 'reference/kata-umum.txt'), 'utf8').split('\n')),
    openers: loadOpeners(root),
    regions: loadRegions(root),
  };
  crossCheck(content, ruleFiles);
  return content;
}

const yearOf = (election: Election): string => /\d{4}/.exec(election.id)?.[0] ?? '';

const openersSchema = z.strictObject(
  Object.fromEntries(TOPICS.map((topic) => [topic, z.array(z.string())])) as Record<Topic, z.ZodArray<z.ZodString>>,
);

function loadOpeners(root: string): Content['openers'] {
  const file = join(root, 'reference/pembuka.yaml');
  if (!existsSync(file)) return [];
  const forms = readYaml(file, openersSchema);
  return TOPICS.map((topic) => ({ topic, forms: forms[topic] }));
}

function loadRegions(root: string): Content['regions'] {
  return readFileSync(join(root, 'reference/wilayah.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [code = '', name = ''] = line.split('\t');
      return { code, name };
    });
}

/** Ids that are named must exist, ids must be unique. */
function crossCheck(content: Content, ruleFiles: readonly string[]): void {
  const articles = new Set(content.laws.flatMap((law) => law.articles.map((article) => article.id)));
  const concepts = new Set(content.concepts.map((concept) => concept.id));
  const seen = new Set<string>();
  content.rules.forEach((rule, at) => {
    const file = ruleFiles[at] as string;
    if (seen.has(rule.id)) throw new ContentError(file, 1, 'id', `aturan "${rule.id}" sudah ada`);
    seen.add(rule.id);
    for (const id of rule.law ?? []) {
      if (!articles.has(id)) throw new ContentError(file, 1, 'law', `pasal "${id}" tidak ada di content/law`);
    }
    const named = JSON.stringify([rule.match, rule.unless]).matchAll(/"kind":"concept","id":"([^"]+)"/g);
    for (const [, id] of named) {
      if (id && !concepts.has(id) && !CODED_IDS.has(id))
        throw new ContentError(file, 1, 'match', `konsep "${id}" tidak ada di content/concepts`);
    }
  });
  const accountsFile = 'content/elections/akun.yaml';
  for (const [name, data] of Object.entries(content.accounts.classes)) {
    const field = `classes.${name}`;
    if (!seen.has(data.rule)) throw new ContentError(accountsFile, 1, field, `aturan "${data.rule}" tidak ada`);
    for (const { id } of data.law ?? []) {
      if (!articles.has(id)) throw new ContentError(accountsFile, 1, field, `pasal "${id}" tidak ada di content/law`);
    }
  }
  for (const row of content.rows) {
    for (const id of row.law) {
      if (!articles.has(id)) throw new ContentError('content/law/rows.yaml', 1, 'law', `pasal "${id}" tidak ada di content/law`);
    }
  }
}

const CODED_IDS: ReadonlySet<string> = new Set(CODED);
