import type { Token } from '../fold/tokens.ts';

/** A concept's form: folded words parted by spaces; a trailing `*` stands for any ending of the last word. */
export interface PhraseInput {
  readonly text: string;
  readonly concept: number;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of a word. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash | 0;
}

/** Size of the bit sets, a power of two: 16 kB each. */
const BITS = 1 << 17;

function setBit(bits: Uint8Array, hash: number): void {
  const at = (hash ^ (hash >>> 15)) & (BITS - 1);
  bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
}

function hasBit(bits: Uint8Array, hash: number): boolean {
  const at = (hash ^ (hash >>> 15)) & (BITS - 1);
  return (((bits[at >> 3] as number) >> (at & 7)) & 1) === 1;
}

const NONE: readonly number[] = [];

/**
 * All forms of all concepts, by words: the careful reading of a text that the quick look let through.
 *
 * One open-addressing table maps (node, word) to the next node; a hit is confirmed against the word itself. Open first
 * words (`dukung*`) are found by the running hash of a word's beginning. Two bit sets that fit the first-level cache say
 * beforehand which first words and beginnings can be in the tables at all.
 */
export class PhraseTrie {
  /** Table: node reached, 0 = free; its size is a power of two, at most half full. */
  #slots: Int32Array = new Int32Array(1 << 12);
  readonly #parent: number[] = [0];
  readonly #word: string[] = [''];
  readonly #hash: number[] = [0];
  /** Concepts of the forms that end in a node. */
  readonly #ends: (readonly number[])[] = [NONE];
  /** 1: phrases go on from here. */
  readonly #goesOn: number[] = [1];
  /** Forms whose last word is open, by the node before it. */
  readonly #open: Map<number, { prefix: string; concept: number }[]> = new Map();
  /** Open first words: by hash of the beginning, the beginning and its concepts. */
  readonly #prefixes: Map<number, { prefix: string; concepts: number[] }[]> = new Map();
  readonly #firstBits: Uint8Array = new Uint8Array(BITS >> 3);
  readonly #prefixBits: Uint8Array = new Uint8Array(BITS >> 3);

  constructor(forms: readonly PhraseInput[]) {
    for (const { text, concept } of forms) this.#add(text, concept);
  }

  #slot(node: number, hash: number): number {
    return (Math.imul(node, 0x9e3779b1) ^ hash) & (this.#slots.length - 1);
  }

  #child(node: number, word: string, hash: number): number {
    const last = this.#slots.length - 1;
    for (let at = this.#slot(node, hash); ; at = (at + 1) & last) {
      const to = this.#slots[at] as number;
      if (to === 0) return 0;
      if (this.#hash[to] === hash && this.#parent[to] === node && this.#word[to] === word) return to;
    }
  }

  #makeChild(node: number, word: string): number {
    const hash = hashWord(word);
    const known = this.#child(node, word, hash);
    if (known !== 0) return known;
    if (node === 0) setBit(this.#firstBits, hash);
    const made = this.#word.push(word) - 1;
    this.#parent.push(node);
    this.#hash.push(hash);
    this.#ends.push(NONE);
    this.#goesOn.push(0);
    this.#goesOn[node] = 1;
    if (made * 2 > this.#slots.length) this.#grow();
    else this.#place(made);
    return made;
  }

  #place(node: number): void {
    const last = this.#slots.length - 1;
    let at = this.#slot(this.#parent[node] as number, this.#hash[node] as number);
    while (this.#slots[at] !== 0) at = (at + 1) & last;
    this.#slots[at] = node;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let node = 1; node < this.#word.length; node++) this.#place(node);
  }

  #add(text: string, concept: number): void {
    const open = text.endsWith('*');
    const words = (open ? text.slice(0, -1) : text).split(' ');
    const last = words.pop() as string;
    if (open && words.length === 0 && /^[a-z]+$/.test(last)) {
      this.#addOpen(last, concept);
      return;
    }
    let node = 0;
    for (const word of words) node = this.#makeChild(node, word);
    if (open) {
      this.#open.set(node, [...(this.#open.get(node) ?? []), { prefix: last, concept }]);
      this.#goesOn[node] = 1;
      return;
    }
    const end = this.#makeChild(node, last);
    const ends = this.#ends[end] as readonly number[];
    if (!ends.includes(concept)) this.#ends[end] = [...ends, concept];
  }

  #addOpen(prefix: string, concept: number): void {
    const hash = hashWord(prefix);
    setBit(this.#prefixBits, hash);
    const list = this.#prefixes.get(hash) ?? [];
    this.#prefixes.set(hash, list);
    const known = list.find((entry) => entry.prefix === prefix);
    if (!known) list.push({ prefix, concepts: [concept] });
    else if (!known.concepts.includes(concept)) known.concepts.push(concept);
  }

  /**
   * Calls `emit(concept, firstToken, lastToken)` for every form in the tokens, by first token.
   *
   * @param starts where given, only forms that begin at a token with a non-zero mark
   */
  scan(tokens: readonly Token[], emit: (concept: number, first: number, last: number) => void, starts?: Uint8Array): void {
    const hashes = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) hashes[i] = hashWord((tokens[i] as Token).norm);
    for (let first = 0; first < tokens.length; first++) {
      if (starts && starts[first] === 0) continue;
      this.#scanOpen((tokens[first] as Token).norm, first, emit);
      if (!hasBit(this.#firstBits, hashes[first] as number)) continue;
      let node = 0;
      for (let last = first; last < tokens.length; last++) {
        const word = (tokens[last] as Token).norm;
        if (node !== 0 && this.#open.size > 0) {
          for (const { prefix, concept } of this.#open.get(node) ?? []) if (word.startsWith(prefix)) emit(concept, first, last);
        }
        node = this.#child(node, word, hashes[last] as number);
        if (node === 0) break;
        const ends = this.#ends[node] as readonly number[];
        for (let k = 0; k < ends.length; k++) emit(ends[k] as number, first, last);
        if (this.#goesOn[node] === 0) break;
      }
    }
  }

  #scanOpen(word: string, token: number, emit: (concept: number, first: number, last: number) => void): void {
    const bits = this.#prefixBits;
    let hash = SEED;
    for (let i = 0; i < word.length; i++) {
      hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
      if (!hasBit(bits, hash)) continue;
      for (const { prefix, concepts } of this.#prefixes.get(hash | 0) ?? []) {
        if (prefix.length !== i + 1 || !word.startsWith(prefix)) continue;
        for (const concept of concepts) emit(concept, token, token);
      }
    }
  }
}
