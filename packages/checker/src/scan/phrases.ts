import type { Token } from '../fold/tokens.ts';

/** A concept's form: folded words parted by spaces; a trailing `*` stands for any ending of the last word. */
export interface PhraseInput {
  readonly text: string;
  readonly concept: number;
}

interface Node {
  /** Concepts of the forms that end here. */
  ends: number[];
  next: Map<string, Node>;
  /** Forms whose last word here is open: prefix and concept. */
  open: { prefix: string; concept: number }[];
}

const node = (): Node => ({ ends: [], next: new Map(), open: [] });

/**
 * All forms of all concepts, by words: the careful reading of a text that the quick look let through.
 * A word costs one look-up; open first words are walked letter by letter in a small trie.
 */
export class PhraseTrie {
  readonly #root: Node = node();
  /** Letter trie of open first words: 27 × nodes, 0 = none. */
  #letters: Int32Array = new Int32Array(27 * 256);
  #count = 1;
  readonly #open: number[][] = [[]];

  constructor(forms: readonly PhraseInput[]) {
    for (const { text, concept } of forms) this.#add(text, concept);
  }

  #add(text: string, concept: number): void {
    const open = text.endsWith('*');
    const words = (open ? text.slice(0, -1) : text).split(' ');
    const last = words.pop() as string;
    if (open && words.length === 0 && /^[a-z]+$/.test(last)) {
      this.#addOpen(last, concept);
      return;
    }
    let at = this.#root;
    for (const word of words) {
      let to = at.next.get(word);
      if (!to) {
        to = node();
        at.next.set(word, to);
      }
      at = to;
    }
    if (open) {
      at.open.push({ prefix: last, concept });
      return;
    }
    let end = at.next.get(last);
    if (!end) {
      end = node();
      at.next.set(last, end);
    }
    if (!end.ends.includes(concept)) end.ends.push(concept);
  }

  #addOpen(prefix: string, concept: number): void {
    let at = 0;
    for (let i = 0; i < prefix.length; i++) {
      const slot = at * 27 + prefix.charCodeAt(i) - 0x60;
      let to = this.#letters[slot] as number;
      if (to === 0) {
        to = this.#count++;
        if (this.#count * 27 > this.#letters.length) {
          const wider = new Int32Array(this.#letters.length * 2);
          wider.set(this.#letters);
          this.#letters = wider;
        }
        this.#letters[slot] = to;
        this.#open[to] = [];
      }
      at = to;
    }
    const list = this.#open[at] as number[];
    if (!list.includes(concept)) list.push(concept);
  }

  /** Calls `emit(concept, firstToken, lastToken)` for every form in the tokens, by first token. */
  scan(tokens: readonly Token[], emit: (concept: number, first: number, last: number) => void): void {
    for (let first = 0; first < tokens.length; first++) {
      const { norm } = tokens[first] as Token;
      this.#scanOpen(norm, first, emit);
      let at = this.#root;
      for (let last = first; last < tokens.length; last++) {
        const word = (tokens[last] as Token).norm;
        for (const { prefix, concept } of at.open) if (word.startsWith(prefix)) emit(concept, first, last);
        const to = at.next.get(word);
        if (!to) break;
        for (const concept of to.ends) emit(concept, first, last);
        if (to.next.size === 0 && to.open.length === 0) break;
        at = to;
      }
    }
  }

  #scanOpen(word: string, token: number, emit: (concept: number, first: number, last: number) => void): void {
    let at = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i) - 0x60;
      if (letter < 1 || letter > 26) return;
      at = this.#letters[at * 27 + letter] as number;
      if (at === 0) return;
      for (const concept of this.#open[at] as number[]) emit(concept, token, token);
    }
  }
}
