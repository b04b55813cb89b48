import { cuesOf } from '../personal/cues.ts';
import { hashWord } from './hash.ts';
import { announcesNumber, gluedNumber, numberValue } from './numbers.ts';
import { PhraseIndex, type PhraseInput, type PhraseNode } from './phrases.ts';
import { stem } from './stem.ts';

/** A folded word with everything that does not depend on where it stands. */
export interface Word {
  readonly norm: string;
  readonly hash: number;
  readonly stemHash: number;
  /** Phrases that begin with it. */
  readonly phrases: PhraseNode | undefined;
  /** Concepts of the open forms (`dukung*`) that it fits. */
  readonly open: readonly number[];
  /** A regional or slang word in Indonesian (content/lexicon); a gloss is not glossed again. */
  readonly gloss: Word | undefined;
  /** Its value as a small number (`2`, `02`, `dua`), or -1. */
  readonly value: number;
  /** It announces a ballot number: `nomor`, `paslon`. */
  readonly announces: boolean;
  /** Ballot number glued to the word that announces it (`nomor2`), or -1. */
  readonly glued: number;
  /** It starts a new clause without punctuation. */
  readonly startsClause: boolean;
  /** Recognisers of personal data that it calls for (personal/cues.ts). */
  readonly cues: number;
  /** What it gives a model by itself: filled by model/features.ts when first asked. */
  features: Int32Array | undefined;
}

const CLAUSE_WORDS = new Set(
  'tapi tetapi namun melainkan sedangkan padahal sementara sebab karena krn karna soalnya jadi makanya maka sehingga agar supaya biar bahwa kalau kalo klo jika bila meski meskipun walau walaupun nanging ning ananging mung sabab tapina namung'.split(
    ' ',
  ),
);

/** So many words are remembered; then all are forgotten, so that memory stays bounded on endless input. */
const MOST_WORDS = 1 << 15;
/** Longer words are read each time they stand. */
const LONGEST_REMEMBERED = 40;

/**
 * The words met so far. A text's words are looked up here once; what the rulebook's forms, the lexicon and the model
 * make of a word is worked out at its first meeting only.
 */
export class Vocabulary {
  readonly #phrases: PhraseIndex;
  readonly #lexicon: ReadonlyMap<string, string>;
  readonly #words: Map<string, Word> = new Map();

  constructor(forms: readonly PhraseInput[], lexicon: ReadonlyMap<string, string> = new Map()) {
    this.#phrases = new PhraseIndex(forms);
    this.#lexicon = lexicon;
  }

  word(norm: string): Word {
    const known = this.#words.get(norm);
    if (known) return known;
    const made = this.#read(norm);
    if (norm.length <= LONGEST_REMEMBERED) {
      if (this.#words.size >= MOST_WORDS) this.#words.clear();
      this.#words.set(norm, made);
    }
    return made;
  }

  #read(norm: string, glossed = false): Word {
    const hash = hashWord(norm);
    const root = stem(norm);
    const gloss = glossed ? undefined : this.#lexicon.get(norm);
    return {
      norm,
      hash,
      stemHash: root === norm ? hash : hashWord(root),
      phrases: this.#phrases.beginningWith(norm),
      open: this.#phrases.openForms(norm),
      gloss: gloss === undefined ? undefined : this.#read(gloss, true),
      value: numberValue(norm),
      announces: announcesNumber(norm),
      glued: gluedNumber(norm),
      startsClause: CLAUSE_WORDS.has(norm),
      cues: cuesOf(norm),
      features: undefined,
    };
  }
}
