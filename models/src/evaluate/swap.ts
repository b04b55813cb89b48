import type { Bundle, Checker, CheckInput, CheckResult, ContestantData } from '@netra/checker';
import {
  buildConceptTable,
  buildGazetteer,
  findNames,
  hashWord,
  nameWords,
  scanPhrases,
  tokenize,
} from '@netra/checker/internal';

/** Names of a contestant by kind, so that a full name is swapped for a full name, a nickname for a nickname. */
function aliases(contestant: ContestantData): readonly (readonly string[])[] {
  const first = nameWords(contestant.name);
  const second = nameWords(contestant.mate);
  return [
    [contestant.name],
    [contestant.mate].filter(Boolean),
    // a word of a party's name names nobody
    contestant.kind === 'partai' ? [] : first.slice(0, 1),
    contestant.kind === 'partai' ? [] : first.slice(-1),
    second.slice(0, 1),
    second.slice(-1),
    contestant.nicknames,
    contestant.hashtags.map((tag) => tag.replace(/^#/, '')),
    contestant.accounts.map((account) => account.replace(/^@/, '')),
  ];
}

/** Place of the hashtags in {@link aliases}. */
const HASHTAGS = 7;

const folded = (name: string): string =>
  tokenize(name)
    .map((token) => token.norm)
    .join(' ');

/**
 * The text with every contestant of one contest exchanged for another of the same contest.
 *
 * @returns undefined when the text names none that can be exchanged one to one
 */
export function swapContestants(
  text: string,
  contestants: readonly ContestantData[],
  homographs: ReadonlySet<string>,
  everyday: (name: string) => boolean,
): string | undefined {
  const tokens = tokenize(text);
  const names = findNames(
    tokens.map(({ norm }) => ({ norm, hash: hashWord(norm) })),
    buildGazetteer(contestants, () => 'near', homographs),
  ).filter((match) => match.entry.clarity === 'plain');
  if (names.length === 0) return undefined;
  let swapped = '';
  let at = 0;
  let changed = false;
  for (const { entry, first, last } of names) {
    const from = contestants[entry.contestant] as ContestantData;
    const rivals = contestants.filter((c) => c.contest === from.contest && c.region === from.region);
    const to = rivals[(rivals.indexOf(from) + 1) % rivals.length] as ContestantData;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    if (to === from) continue;
    const written = entry.words.join(' ');
    const tagged = text.charAt(start - 1) === '#';
    const says = (name: string): boolean =>
      tagged ? folded(`#${name}`) === written || folded(name).replaceAll(' ', '') === written : folded(name) === written;
    const kinds = tagged ? [HASHTAGS] : aliases(from).keys();
    const kind = [...kinds].find((k) => aliases(from)[k]?.some(says));
    if (kind === undefined) continue;
    const place = (aliases(from)[kind] ?? []).findIndex(says);
    const others = aliases(to)[kind] ?? [];
    const other = others[Math.min(place, others.length - 1)];
    const own = (aliases(from)[kind] ?? [])[place] as string;
    // Names that are everyday words are a class of their own: they say something by themselves.
    if (other === undefined || everyday(other) || everyday(own)) {
      // one contestant under two names: both are exchanged or none, else the text would name one more
      if (names.some(({ entry: known }) => known.contestant === entry.contestant && known !== entry)) return undefined;
      continue;
    }
    const source = text.slice(start, end);
    swapped += text.slice(at, start) + likeCase(other, source);
    at = end;
    changed = true;
  }
  return changed ? swapped + text.slice(at) : undefined;
}

/** Writes a name as the one it replaces was written: capitals, lower case or as is. */
function likeCase(name: string, model: string): string {
  if (model === model.toLowerCase()) return name.toLowerCase();
  if (model === model.toUpperCase() && model.length > 4) return name.toUpperCase();
  return name;
}

/** What must not change when contestants are exchanged: outcome, levels and rules. */
export function verdict(result: CheckResult): string {
  return JSON.stringify([result.outcome, ...result.findings.map((f) => `${f.topic} ${f.level} ${f.rule}`).sort()]);
}

/** Is a name, or a word of it, also an everyday word: a homograph, a form of a concept, a word of the lexicon? */
export function everydayNames(bundle: Bundle): (name: string) => boolean {
  const { vocabulary } = buildConceptTable(bundle.concepts);
  const words = new Set([...bundle.homographs, ...bundle.lexicon.flat()]);
  return (name) => {
    const tokens = [...tokenize(name), ...tokenize(`#${name}`)];
    let seen = tokens.some((token) => words.has(token.norm));
    scanPhrases(
      tokens.map((token) => vocabulary.word(token.norm)),
      () => {
        seen = true;
      },
    );
    return seen;
  };
}

/** Verdicts before and after the exchange; undefined when nothing could be exchanged. */
export function compareSwap(
  checker: Checker,
  input: CheckInput,
  contestants: readonly ContestantData[],
  homographs: ReadonlySet<string>,
  everyday: (name: string) => boolean,
): { same: boolean; swapped: string } | undefined {
  const swapped = swapContestants(input.text, contestants, homographs, everyday);
  if (swapped === undefined) return undefined;
  return { swapped, same: verdict(checker.check(input)) === verdict(checker.check({ ...input, text: swapped })) };
}
