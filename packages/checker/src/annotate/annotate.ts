import { type Token, tokenize } from '../fold/tokens.ts';
import { scanPhrases } from '../words/phrases.ts';
import type { Vocabulary, Word } from '../words/vocabulary.ts';
import type { ConceptTable } from './concepts.ts';
import { findNames, type Gazetteer, LONGEST_ABBREVIATION } from './gazetteer.ts';
import { expandHashtags } from './hashtags.ts';
import { ballotNumbers } from './numbers.ts';

/** A concept seen on a run of tokens (both ends inclusive). */
export interface Tag {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

/** A text with everything that judging needs to know. */
export interface Annotated {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Clause of every token, from 0. */
  readonly clause: Int32Array;
  /** All concept readings, by first token. */
  readonly tags: readonly Tag[];
  /** Per token: the concepts that cover it. */
  readonly covers: readonly (readonly number[])[];
  /**
   * Per token the word a model sees: contestants, numbers, names, addresses are one token each, regional and slang
   * words stand in Indonesian. Undefined: the token belongs to the one before it.
   */
  readonly delexical: readonly (Word | undefined)[];
  /** Bits of the personal-data recognisers that the words call for (personal/cues.ts). */
  readonly cues: number;
  /** Contestants meant, as indices into the bundle. */
  readonly contestants: readonly number[];
}

const NONE: readonly number[] = [];
const PESERTA = 0;
const PARTAI_PESERTA = 1;
const NOMOR_URUT = 2;
const ORANG = 3;
const TAUTAN = 4;
const AKUN = 5;

export interface AnnotateOptions {
  readonly table: ConceptTable;
  readonly gazetteer: Gazetteer;
  /** Index of the concepts that show an election in a clause (for homographs). */
  readonly electionConcepts: ReadonlySet<number>;
  readonly honorific: number;
  /** Concepts that, standing right before an everyday word, make it a contestant: choosing, supporting, honorifics. */
  readonly choosing: ReadonlySet<number>;
}

export function annotate(text: string, options: AnnotateOptions): Annotated {
  const { table, gazetteer } = options;
  const { vocabulary } = table;
  const tokens = expandHashtags(tokenize(text), table.formWords);
  const count = tokens.length;
  const words: Word[] = new Array(count);
  let cues = 0;
  for (let i = 0; i < count; i++) {
    const word = vocabulary.word((tokens[i] as Token).norm);
    words[i] = word;
    cues |= word.cues;
  }
  const clause = clauses(tokens, words);
  const tags: Tag[] = [];
  const covers: number[][] = new Array(count);
  for (let i = 0; i < count; i++) covers[i] = NONE as number[];
  const mark = (concept: number, first: number, last: number): void => {
    tags.push({ concept, first, last });
    for (let i = first; i <= last; i++) {
      const list = covers[i] as number[];
      if (list === NONE) covers[i] = [concept];
      else if (!list.includes(concept)) list.push(concept);
    }
  };

  scanPhrases(words, mark);
  const glossed = gloss(tokens, words);
  if (glossed) {
    // A second look in Indonesian where a word was glossed; what the first look saw is not said twice.
    scanPhrases(
      glossed.words,
      (concept, first, last) => {
        if (!(covers[first] as number[]).includes(concept)) mark(concept, first, last);
      },
      glossed.starts,
    );
  }
  for (let i = 0; i < count; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'emoji') {
      for (const concept of table.emoji.get(token.norm) ?? NONE) mark(concept, i, i);
    } else if (token.kind === 'url') mark(TAUTAN, i, i);
    else if (token.kind === 'mention') mark(AKUN, i, i);
  }

  const delexical = delexicalize(tokens, glossed?.words ?? words, vocabulary);
  const numbers = ballotNumbers(tokens, words);
  for (let i = 0; numbers && i < count; i++) {
    if ((numbers[i] as number) < 0) continue;
    let last = i;
    while (last + 1 < count && numbers[last + 1] === numbers[i] && (tokens[last + 1] as Token).breakBefore < 2) last++;
    mark(NOMOR_URUT, i, last);
    delexical[last] = vocabulary.word('‹n›');
    i = last;
  }

  const electionClauses = new Set<number>();
  for (const tag of tags) {
    if (options.electionConcepts.has(tag.concept) || tag.concept === NOMOR_URUT) electionClauses.add(clause[tag.first] as number);
  }
  const contestants: number[] = [];
  const names = findNames(words, gazetteer);
  for (const match of names) {
    if (match.entry.clarity === 'plain') electionClauses.add(clause[match.first] as number);
  }
  for (const { entry, first, last } of names) {
    if (entry.clarity === 'homograph') {
      const token = tokens[first] as Token;
      const marked = token.allCaps || token.kind === 'hashtag' || (token.capital && token.breakBefore === 0);
      const chosen = first > 0 && (covers[first - 1] as number[]).some((concept) => options.choosing.has(concept));
      // PAN, PSI, PPP in capitals are the party; pan, psi are not.
      const abbreviation =
        token.allCaps && first === last && entry.kind === 'partai' && token.norm.length <= LONGEST_ABBREVIATION;
      if (!abbreviation && !(electionClauses.has(clause[first] as number) && (marked || chosen))) continue;
    }
    const concept = entry.kind === 'partai' ? PARTAI_PESERTA : PESERTA;
    mark(concept, first, last);
    if (!contestants.includes(entry.contestant)) contestants.push(entry.contestant);
    delexical.fill(undefined, first, last + 1);
    delexical[first] = vocabulary.word(concept === PESERTA ? '‹p›' : '‹partai›');
  }

  for (let i = 0; i + 1 < count; i++) {
    const next = tokens[i + 1] as Token;
    if (!(covers[i] as number[]).includes(options.honorific) || next.kind !== 'word' || next.breakBefore > 0) continue;
    const taken = (covers[i + 1] as number[]).length > 0;
    if (taken || next.norm.length < 3) continue;
    mark(ORANG, i, i + 1);
    delexical[i + 1] = vocabulary.word('‹o›');
    // a second capitalised word belongs to the name
    const third = tokens[i + 2];
    if (third?.capital && next.capital && third.breakBefore === 0 && (covers[i + 2] as number[]).length === 0)
      delexical[i + 2] = undefined;
  }
  sortTags(tags);
  return { text, tokens, clause, tags, covers, delexical, cues, contestants };
}

/** By first token, last token, concept. Insertion: the tags come nearly in order; long texts use the library's sort. */
function sortTags(tags: Tag[]): void {
  const order = (a: Tag, b: Tag): number => a.first - b.first || a.last - b.last || a.concept - b.concept;
  if (tags.length > 200) {
    tags.sort(order);
    return;
  }
  for (let i = 1; i < tags.length; i++) {
    const tag = tags[i] as Tag;
    let at = i;
    while (at > 0 && order(tags[at - 1] as Tag, tag) > 0) {
      tags[at] = tags[at - 1] as Tag;
      at--;
    }
    tags[at] = tag;
  }
}

/** Longest phrase, in words, that a glossed word may belong to. */
const REACH = 4;

/** The words with regional and slang ones in Indonesian, and where a phrase with such a word may begin. */
function gloss(
  tokens: readonly Token[],
  words: readonly Word[],
): { readonly words: readonly Word[]; readonly starts: Uint8Array } | undefined {
  let glossed: Word[] | undefined;
  let starts: Uint8Array | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const { gloss } = words[i] as Word;
    if (!gloss) continue;
    const { kind } = tokens[i] as Token;
    if (kind !== 'word' && kind !== 'hashtag') continue;
    glossed ??= [...words];
    starts ??= new Uint8Array(tokens.length);
    glossed[i] = gloss;
    starts.fill(1, Math.max(0, i - REACH + 1), i + 1);
  }
  return glossed && starts ? { words: glossed, starts } : undefined;
}

/** Emoji of raised fingers: each may stand for a contestant's number, so a model sees one sign for all. */
const FINGERS: ReadonlySet<string> = new Set(['☝', '👆', '✌', '🤟', '🤘', '🖐', '✋', '🖖', '🤞', '👌', '🤙']);

function delexicalize(tokens: readonly Token[], words: readonly Word[], vocabulary: Vocabulary): (Word | undefined)[] {
  const delexical: (Word | undefined)[] = new Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const sign = signOf((tokens[i] as Token).kind, word);
    delexical[i] = sign === undefined ? word : vocabulary.word(sign);
  }
  return delexical;
}

/** What a number, address, account or raised finger is for a model; undefined: the word itself. */
function signOf(kind: Token['kind'], { norm, value }: Word): string | undefined {
  switch (kind) {
    case 'number':
      return norm.length <= 2 ? '‹#›' : norm.length === 4 ? '‹tahun›' : '‹###›';
    case 'url':
      return '‹url›';
    case 'mention':
      return '‹akun›';
    case 'emoji':
      return FINGERS.has(norm) ? '‹jari›' : undefined;
    default:
      return value > 0 ? '‹#›' : undefined;
  }
}

function clauses(tokens: readonly Token[], words: readonly Word[]): Int32Array {
  const clause = new Int32Array(tokens.length);
  let current = 0;
  let size = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { breakBefore } = tokens[i] as Token;
    const soft = size > 2 && (breakBefore === 1 || (words[i] as Word).startsClause);
    if (i > 0 && (breakBefore === 2 || soft)) {
      current++;
      size = 0;
    }
    clause[i] = current;
    size++;
  }
  return clause;
}
