import { type Token, tokenize } from '../fold/tokens.ts';
import type { ConceptTable } from './concepts.ts';
import { findNames, type Gazetteer } from './gazetteer.ts';
import { expandHashtags } from './hashtags.ts';
import { ballotNumbers, smallNumber } from './numbers.ts';

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
   * words stand in Indonesian.
   */
  readonly delexical: readonly string[];
  /** Contestants meant, as indices into the bundle. */
  readonly contestants: readonly number[];
}

/** Words that start a new clause without punctuation. */
const CLAUSE_WORDS = new Set(
  'tapi tetapi namun melainkan sedangkan padahal sementara sebab karena krn karna soalnya jadi makanya maka sehingga agar supaya biar bahwa kalau kalo klo jika bila meski meskipun walau walaupun nanging ning ananging mung sabab tapina namung'.split(
    ' ',
  ),
);

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
  /** Regional and slang words to their Indonesian gloss (content/lexicon). */
  readonly lexicon: ReadonlyMap<string, string>;
}

export function annotate(text: string, options: AnnotateOptions): Annotated {
  const { table, gazetteer } = options;
  const tokens = expandHashtags(tokenize(text), table.vocabulary);
  const count = tokens.length;
  const clause = clauses(tokens);
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

  table.phrases.scan(tokens, mark);
  const glossed = gloss(tokens, options.lexicon);
  if (glossed) {
    // A second look in Indonesian where a word was glossed; what the first look saw is not said twice.
    table.phrases.scan(
      glossed.tokens,
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

  const delexical = (glossed?.tokens ?? tokens).map(delexicalWord);
  const numbers = ballotNumbers(tokens);
  for (let i = 0; i < count; i++) {
    if ((numbers[i] as number) < 0) continue;
    let last = i;
    while (last + 1 < count && numbers[last + 1] === numbers[i] && (tokens[last + 1] as Token).breakBefore < 2) last++;
    mark(NOMOR_URUT, i, last);
    delexical[last] = '‹n›';
    i = last;
  }

  const electionClauses = new Set<number>();
  for (const tag of tags) {
    if (options.electionConcepts.has(tag.concept) || tag.concept === NOMOR_URUT) electionClauses.add(clause[tag.first] as number);
  }
  const contestants: number[] = [];
  const names = findNames(tokens, gazetteer);
  for (const match of names) {
    if (match.entry.clarity === 'plain') electionClauses.add(clause[match.first] as number);
  }
  for (const { entry, first, last } of names) {
    if (entry.clarity === 'homograph') {
      const token = tokens[first] as Token;
      const marked = token.allCaps || token.kind === 'hashtag' || (token.capital && token.breakBefore === 0);
      const chosen = first > 0 && (covers[first - 1] as number[]).some((concept) => options.choosing.has(concept));
      // PAN, PSI, PPP in capitals are the party; pan, psi are not.
      const abbreviation = token.allCaps && first === last && entry.kind === 'partai' && token.norm.length <= 4;
      if (!abbreviation && !(electionClauses.has(clause[first] as number) && (marked || chosen))) continue;
    }
    const concept = entry.kind === 'partai' ? PARTAI_PESERTA : PESERTA;
    mark(concept, first, last);
    if (!contestants.includes(entry.contestant)) contestants.push(entry.contestant);
    for (let i = first; i <= last; i++) delexical[i] = i === first ? (concept === PESERTA ? '‹p›' : '‹partai›') : '';
  }

  for (let i = 0; i + 1 < count; i++) {
    const next = tokens[i + 1] as Token;
    if (!(covers[i] as number[]).includes(options.honorific) || next.kind !== 'word' || next.breakBefore > 0) continue;
    const taken = (covers[i + 1] as number[]).length > 0;
    if (taken || next.norm.length < 3) continue;
    mark(ORANG, i, i + 1);
    delexical[i + 1] = '‹o›';
    // a second capitalised word belongs to the name
    const third = tokens[i + 2];
    if (third?.capital && next.capital && third.breakBefore === 0 && (covers[i + 2] as number[]).length === 0)
      delexical[i + 2] = '';
  }
  sortTags(tags);
  return { text, tokens, clause, tags, covers, delexical, contestants };
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

/**
 * Tokens with regional and slang words in Indonesian, and where a phrase with such a word may begin; undefined when
 * there are none.
 */
function gloss(
  tokens: readonly Token[],
  lexicon: ReadonlyMap<string, string>,
): { readonly tokens: readonly Token[]; readonly starts: Uint8Array } | undefined {
  let glossed: Token[] | undefined;
  let starts: Uint8Array | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' && token.kind !== 'hashtag') continue;
    const word = lexicon.get(token.norm);
    if (word === undefined) continue;
    glossed ??= [...tokens];
    starts ??= new Uint8Array(tokens.length);
    glossed[i] = { ...token, norm: word };
    starts.fill(1, Math.max(0, i - REACH + 1), i + 1);
  }
  return glossed && starts ? { tokens: glossed, starts } : undefined;
}

/** Emoji of raised fingers: each may stand for a contestant's number, so a model sees one sign for all. */
const FINGERS: ReadonlySet<string> = new Set(['☝', '👆', '✌', '🤟', '🤘', '🖐', '✋', '🖖', '🤞', '👌', '🤙']);

function delexicalWord(token: Token): string {
  switch (token.kind) {
    case 'number':
      return token.norm.length <= 2 ? '‹#›' : token.norm.length === 4 ? '‹tahun›' : '‹###›';
    case 'url':
      return '‹url›';
    case 'mention':
      return '‹akun›';
    case 'emoji':
      return FINGERS.has(token.norm) ? '‹jari›' : token.norm;
    default:
      return smallNumber(token) > 0 ? '‹#›' : token.norm;
  }
}

function clauses(tokens: readonly Token[]): Int32Array {
  const clause = new Int32Array(tokens.length);
  let current = 0;
  let size = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const hard = token.breakBefore === 2;
    const soft = (token.breakBefore === 1 && size > 2) || (size > 2 && CLAUSE_WORDS.has(token.norm));
    if (i > 0 && (hard || soft)) {
      current++;
      size = 0;
    }
    clause[i] = current;
    size++;
  }
  return clause;
}
