import type { Annotated, Tag } from '../annotate/annotate.ts';
import type { Token } from '../fold/tokens.ts';
import { ACTIONS, type Action } from '../types.ts';
import { mix } from '../words/hash.ts';
import type { Word } from '../words/vocabulary.ts';

/**
 * What a model sees of a text: hashed binary features over the delexicalised words and the concepts.
 *
 * A contestant, party, ballot number, unknown name, address is one token each, so that swapping one for another
 * changes no feature. Groups: words and their neighbours, letters inside words, concepts in order and distance
 * within a clause, what stands around a contestant, and a few facts about the whole.
 */
export class FeatureSink {
  /** 32-bit hashes, `size` of them, each once: training counts a feature once a text, and so must the checker. */
  hashes: Int32Array = new Int32Array(1024);
  /** Token that first gave the feature (for explanations); -1 for facts about the whole. */
  origins: Int32Array = new Int32Array(1024);
  size = 0;
  /** Open-addressing set of the hashes; a slot counts only when its mark is of this round. */
  #slots: Int32Array = new Int32Array(1024);
  #marks: Int32Array = new Int32Array(1024);
  #round = 1;

  clear(): void {
    this.size = 0;
    this.#round++;
  }

  add(hash: number, origin: number): void {
    const last = this.#slots.length - 1;
    let at = hash & last;
    while (this.#marks[at] === this.#round) {
      if (this.#slots[at] === hash) return;
      at = (at + 1) & last;
    }
    this.#slots[at] = hash;
    this.#marks[at] = this.#round;
    this.hashes[this.size] = hash;
    this.origins[this.size++] = origin;
    if (this.size * 2 > last) this.#grow();
  }

  #grow(): void {
    const length = this.#slots.length * 2;
    const widen = (from: Int32Array): Int32Array => {
      const wider = new Int32Array(length);
      wider.set(from);
      return wider;
    };
    this.hashes = widen(this.hashes);
    this.origins = widen(this.origins);
    this.#slots = new Int32Array(length);
    this.#marks = new Int32Array(length);
    for (let i = 0; i < this.size; i++) {
      let at = (this.hashes[i] as number) & (length - 1);
      while (this.#marks[at] === this.#round) at = (at + 1) & (length - 1);
      this.#slots[at] = this.hashes[i] as number;
      this.#marks[at] = this.#round;
    }
  }
}

const SALT = {
  word: 0x11,
  pair: 0x22,
  skip: 0x44,
  letters: 0x55,
  concept: 0x66,
  conceptPair: 0x77,
  around: 0x99,
  aroundConcept: 0xaa,
  whole: 0xbb,
  follows: 0xcc,
  stem: 0xee,
  stemPair: 0xff,
  stemSkip: 0x101,
} as const;

export interface FeatureOptions {
  readonly action: Action;
  /** First and last token (exclusive) to look at; long texts are read in passages. */
  readonly from: number;
  readonly to: number;
  /** Indices of concepts around which neighbours count: contestants, numbers. */
  readonly anchors: ReadonlySet<number>;
  /** Per concept: hash of its id, 0 for word lists of rules, which no model may see (a rule edit must not shift it). */
  readonly conceptHashes: Int32Array;
}

/** Writes the features of one passage into the sink (which is cleared first). */
export function extractFeatures(annotated: Annotated, options: FeatureOptions, sink: FeatureSink): void {
  sink.clear();
  words(annotated, options, sink);
  concepts(annotated, options, sink);
  whole(annotated, options, sink);
}

let read: Word[] = [];
let places: Int32Array = new Int32Array(256);

function words(annotated: Annotated, { from, to }: FeatureOptions, sink: FeatureSink): void {
  const { delexical } = annotated;
  if (places.length < to - from) places = new Int32Array(2 * (to - from));
  let count = 0;
  for (let i = from; i < to; i++) {
    const word = delexical[i];
    if (!word) continue;
    read[count] = word;
    places[count++] = i;
    word.features ??= wordFeatures(word);
    const own = word.features;
    for (let k = 0; k < own.length; k++) sink.add(own[k] as number, i);
  }
  if (count === 0) return;
  for (let k = 0; k + 1 < count; k++) {
    const a = read[k] as Word;
    const b = read[k + 1] as Word;
    const origin = places[k] as number;
    sink.add(mix(mix(a.hash, b.hash), SALT.pair), origin);
    sink.add(mix(mix(a.stemHash, b.stemHash), SALT.stemPair), origin);
    if (k + 2 < count) {
      const c = read[k + 2] as Word;
      sink.add(mix(mix(a.hash, c.hash), SALT.skip), origin);
    }
  }
  sink.add(mix((read[0] as Word).hash, SALT.whole + 1), from);
  sink.add(mix((read[count - 1] as Word).hash, SALT.whole + 2), to - 1);
  if (read.length > 1000) read = [];
}

/** What a word gives by itself: its stem, itself, its letters; each once. */
function wordFeatures(word: Word): Int32Array {
  const hashes = new Set<number>([mix(word.stemHash, SALT.stem), mix(word.hash, SALT.word)]);
  if (word.norm.length > 3 && word.norm.charCodeAt(0) !== 0x2039) letters(word.norm, hashes);
  return Int32Array.from(hashes);
}

/** Runs of 4 letters, and the first 4 and 5 of a word: what spelling variants and affixed forms share. */
function letters(word: string, into: Set<number>): void {
  const length = Math.min(word.length, 24);
  let hash: number = SALT.letters;
  for (let i = 0; i + 4 <= length; i++) {
    hash = SALT.letters;
    for (let k = 0; k < 4; k++) hash = Math.imul(hash ^ word.charCodeAt(i + k), 0x01000193);
    into.add(mix(hash, i === 0 ? 1 : i + 4 === length ? 2 : 3));
  }
  if (length >= 5) {
    hash = SALT.letters + 1;
    for (let k = 0; k < 5; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    into.add(mix(hash, 4));
  }
}

function bucket(distance: number): number {
  return distance <= 1 ? 1 : distance <= 3 ? 2 : distance <= 7 ? 3 : 4;
}

function concepts(annotated: Annotated, { from, to, anchors, conceptHashes }: FeatureOptions, sink: FeatureSink): void {
  const { clause, delexical, covers } = annotated;
  const tags = annotated.tags.filter((tag) => tag.first >= from && tag.first < to && conceptHashes[tag.concept] !== 0);
  const end = Math.min(tags.length, 160);
  for (let a = 0; a < end; a++) {
    const tag = tags[a] as Tag;
    const own = conceptHashes[tag.concept] as number;
    sink.add(mix(own, SALT.concept), tag.first);
    const limit = Math.min(end, a + 24);
    for (let b = a + 1; b < limit; b++) {
      const other = tags[b] as Tag;
      if (other.concept === tag.concept) continue;
      const distance = other.first - tag.last;
      if (distance > 12) break;
      const pair = mix(own, conceptHashes[other.concept] as number);
      const sameClause = clause[tag.first] === clause[other.first];
      sink.add(mix(pair, SALT.conceptPair + (sameClause ? bucket(distance) : 9)), tag.first);
      if (!sameClause) continue;
      sink.add(mix(pair, SALT.conceptPair), tag.first);
    }
    if (anchors.has(tag.concept)) {
      for (let offset = 1; offset <= 4; offset++) {
        const left = tag.first - offset;
        const right = tag.last + offset;
        const step = offset <= 2 ? offset : 3;
        if (left >= from) around(annotated, left, -step, own, conceptHashes, sink);
        if (right < to) around(annotated, right, step, own, conceptHashes, sink);
      }
    }
    const nextWord = delexical[tag.last + 1];
    if (nextWord && tag.last + 1 < to) sink.add(mix(mix(own, nextWord.hash), SALT.follows), tag.first);
    const previous = tag.first > from ? delexical[tag.first - 1] : undefined;
    if (previous && (covers[tag.first - 1] as readonly number[]).every((concept) => conceptHashes[concept] === 0)) {
      sink.add(mix(mix(previous.hash, own), SALT.follows + 1), tag.first);
    }
  }
}

function around(
  annotated: Annotated,
  at: number,
  step: number,
  anchor: number,
  conceptHashes: Int32Array,
  sink: FeatureSink,
): void {
  const word = annotated.delexical[at];
  if (word) sink.add(mix(mix(word.hash, anchor), SALT.around + Math.sign(step) * 7), at);
  for (const concept of annotated.covers[at] as readonly number[]) {
    const hash = conceptHashes[concept] as number;
    if (hash !== 0) sink.add(mix(mix(hash, anchor + step * 131), SALT.aroundConcept), at);
  }
}

function whole(annotated: Annotated, { action, from, to }: FeatureOptions, sink: FeatureSink): void {
  const { tokens } = annotated;
  let asked = 0;
  let exclaimed = 0;
  let quoted = 0;
  let caps = 0;
  let emoji = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.asked) asked++;
    if (token.exclaimed) exclaimed++;
    if (token.quoted) quoted++;
    if (token.allCaps) caps++;
    if (token.kind === 'emoji') emoji++;
  }
  const size = to - from;
  const facts = [
    ACTIONS.indexOf(action),
    20 + Math.min(asked, 2),
    30 + Math.min(exclaimed, 2),
    40 + (quoted === 0 ? 0 : quoted * 2 > size ? 2 : 1),
    50 + (caps * 3 > size ? 1 : 0),
    60 + Math.min(emoji, 3),
    70 + Math.min(5, Math.floor(Math.log2(size + 1))),
    80 + Math.min(annotated.contestants.length, 3),
    90 + ((tokens[to - 1] as Token).asked ? 1 : 0),
  ];
  for (const fact of facts) sink.add(mix(fact, SALT.whole), -1);
}
