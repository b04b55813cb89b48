import { hashWord } from './hash.ts';
import type { Word } from './vocabulary.ts';

/** A concept's form: folded words parted by spaces; a trailing `*` stands for any ending of the last word. */
export interface PhraseInput {
  readonly text: string;
  readonly concept: number;
}

/** Where a phrase stands after some of its words. */
export interface PhraseNode {
  /** Concepts of the forms that end here. */
  readonly ends: number[];
  next: Map<string, PhraseNode> | undefined;
  /** Bit `hash & 31` of every word that may come next: most followers are told apart without a look at the map. */
  followers: number;
  /** Forms whose last word, the next one, is open (`tim suk*`). */
  open: { readonly prefix: string; readonly concept: number }[] | undefined;
}

const NONE: readonly number[] = [];

/**
 * All forms of all concepts, by their first word. A first word's tree is built when the word is first met: of some
 * thirty thousand forms a text meets a handful, so that a checker is ready at once.
 */
export class PhraseIndex {
  readonly #forms: readonly PhraseInput[];
  /** The last form that begins with a word, and per form the one before it with the same first word (-1: none). */
  readonly #last: Map<string, number> = new Map();
  readonly #before: Int32Array;
  /** Forms of one open word: concepts by beginning. */
  readonly #prefixes: Map<string, number[]> = new Map();
  #longestPrefix = 0;
  #shortestPrefix = 99;

  constructor(forms: readonly PhraseInput[]) {
    this.#forms = forms;
    this.#before = new Int32Array(forms.length);
    for (let i = 0; i < forms.length; i++) {
      const { text, concept } = forms[i] as PhraseInput;
      const gap = text.indexOf(' ');
      if (gap === -1 && text.endsWith('*')) {
        this.#addPrefix(text.slice(0, -1), concept);
        continue;
      }
      const first = gap === -1 ? text : text.slice(0, gap);
      this.#before[i] = this.#last.get(first) ?? -1;
      this.#last.set(first, i);
    }
  }

  #addPrefix(prefix: string, concept: number): void {
    const known = this.#prefixes.get(prefix);
    if (!known) this.#prefixes.set(prefix, [concept]);
    else if (!known.includes(concept)) known.push(concept);
    this.#longestPrefix = Math.max(this.#longestPrefix, prefix.length);
    this.#shortestPrefix = Math.min(this.#shortestPrefix, prefix.length);
  }

  /** Tree of the phrases that begin with a word. */
  beginningWith(word: string): PhraseNode | undefined {
    let form = this.#last.get(word) ?? -1;
    if (form === -1) return undefined;
    const order: number[] = [];
    for (; form !== -1; form = this.#before[form] as number) order.push(form);
    const root = emptyNode();
    for (const at of order.reverse()) addForm(root, this.#forms[at] as PhraseInput);
    return root;
  }

  /** Concepts of the open forms (`dukung*`) that a word fits, shorter beginnings first. */
  openForms(word: string): readonly number[] {
    let found: number[] | undefined;
    const end = Math.min(word.length, this.#longestPrefix);
    for (let length = this.#shortestPrefix; length <= end; length++) {
      const concepts = this.#prefixes.get(word.slice(0, length));
      if (concepts) found = found ? [...found, ...concepts] : concepts;
    }
    return found ?? NONE;
  }
}

function emptyNode(): PhraseNode {
  return { ends: [], next: undefined, followers: 0, open: undefined };
}

function addForm(root: PhraseNode, { text, concept }: PhraseInput): void {
  const words = text.split(' ').slice(1);
  const open = text.endsWith('*') ? (words.pop() as string).slice(0, -1) : undefined;
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    node.followers |= 1 << (hashWord(word) & 31);
    let to = node.next.get(word);
    if (!to) {
      to = emptyNode();
      node.next.set(word, to);
    }
    node = to;
  }
  if (open !== undefined) {
    node.open ??= [];
    node.open.push({ prefix: open, concept });
  } else if (!node.ends.includes(concept)) node.ends.push(concept);
}

/**
 * Calls `emit(concept, firstWord, lastWord)` for every form in the words, by first word.
 *
 * @param starts where given, only forms that begin at a word with a non-zero mark
 */
export function scanPhrases(
  words: readonly Word[],
  emit: (concept: number, first: number, last: number) => void,
  starts?: Uint8Array,
): void {
  for (let first = 0; first < words.length; first++) {
    if (starts && starts[first] === 0) continue;
    const word = words[first] as Word;
    for (let k = 0; k < word.open.length; k++) emit(word.open[k] as number, first, first);
    let node = word.phrases;
    for (let last = first; node; ) {
      for (let k = 0; k < node.ends.length; k++) emit(node.ends[k] as number, first, last);
      const follower = words[++last];
      if (!follower) break;
      if (node.open) {
        for (const { prefix, concept } of node.open) if (follower.norm.startsWith(prefix)) emit(concept, first, last);
      }
      node = (node.followers >>> (follower.hash & 31)) & 1 ? node.next?.get(follower.norm) : undefined;
    }
  }
}
