import type { ConceptData } from '../bundle.ts';
import { buildOpeners, type OpenerInput, type Openers, Sign } from '../scan/openers.ts';
import { TOPICS, type Topic } from '../types.ts';
import { hashWord } from '../words/hash.ts';
import { ballotForms } from '../words/numbers.ts';
import type { PhraseInput } from '../words/phrases.ts';
import { Vocabulary } from '../words/vocabulary.ts';

/** Concepts that code finds, beside those of content/concepts. */
export const CODED = [
  /** a candidate, pair, nickname, slogan, account or hashtag of a contestant */
  'PESERTA',
  /** a party on the ballot */
  'PARTAI_PESERTA',
  /** "nomor 2", "no. urut dua", 2️⃣ */
  'NOMOR_URUT',
  /** honorific and a name that no list knows: Pak Hendra */
  'ORANG',
  /** an address, a handle */
  'TAUTAN',
  'AKUN',
] as const;
export type CodedConcept = (typeof CODED)[number];

/** The concepts, numbered: coded ones first, then content's in order of id. */
export interface ConceptTable {
  readonly ids: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** The quick look. */
  readonly openers: Openers;
  /** The careful reading. */
  readonly vocabulary: Vocabulary;
  /** Emoji forms, by sign. */
  readonly emoji: ReadonlyMap<string, readonly number[]>;
  /** Single words of all forms, to split `#dukungrahim`: gathered when the first such hashtag is met. */
  readonly formWords: () => ReadonlySet<string>;
  /** Per concept: hash of its id for the models; 0 for word lists of rules (`@rule`). */
  readonly hashes: Int32Array;
  /** Per concept: bits of the topics it opens. */
  readonly opens: readonly number[];
}

export function topicBit(topic: Topic): number {
  return 1 << TOPICS.indexOf(topic);
}

/** Bits of the nine topics together. */
export const TOPIC_BITS: number = (1 << TOPICS.length) - 1;

const EMOJI = /\p{Extended_Pictographic}/u;

/** Concepts beside which a name that no election word announces is still looked for. */
const BESIDE_NAMES: ReadonlySet<string> = new Set([
  'DUKUNGAN',
  'PILIH',
  'MENANG',
  'LANJUTKAN',
  'GANTI',
  'CELAAN',
  'PUJIAN',
  'CALON',
]);

/**
 * @param data the rulebook's concepts
 * @param names folded names of national contestants and parties: they call for the careful reading, no more
 * @param lexicon regional and slang words with their Indonesian gloss
 */
export function buildConceptTable(
  data: readonly ConceptData[],
  names: readonly string[] = [],
  lexicon?: ReadonlyMap<string, string>,
): ConceptTable {
  const ids: string[] = [...CODED];
  const opens: number[] = CODED.map((id) =>
    id === 'PESERTA' || id === 'PARTAI_PESERTA' || id === 'NOMOR_URUT' ? topicBit('netralitas') : 0,
  );
  const forms: PhraseInput[] = [];
  const openers: OpenerInput[] = [];
  const emoji = new Map<string, number[]>();
  for (const concept of data) {
    let at = ids.indexOf(concept.id);
    const mask = concept.opens.reduce((bits, topic) => bits | topicBit(topic), 0);
    if (at === -1) {
      at = ids.push(concept.id) - 1;
      opens.push(mask);
    }
    const weak = new Set(concept.weak);
    for (const form of concept.forms) {
      if (form.charCodeAt(0) > 0x2000 && EMOJI.test(form)) {
        const sign = String.fromCodePoint(form.codePointAt(0) as number);
        emoji.set(sign, [...(emoji.get(sign) ?? []), at]);
        continue;
      }
      forms.push({ text: form, concept: at });
      if (weak.has(form)) continue;
      const bits = BESIDE_NAMES.has(concept.id) ? mask | Sign.names : mask;
      if (bits !== 0) openers.push({ text: form, mask: bits });
    }
  }
  for (const form of ballotForms()) openers.push({ text: form, mask: topicBit('netralitas') });
  for (const name of names) {
    openers.push({ text: name, mask: Sign.names });
  }
  return {
    ids,
    index: new Map(ids.map((id, i) => [id, i])),
    openers: buildOpeners(openers),
    vocabulary: new Vocabulary(forms, lexicon),
    emoji,
    formWords: gatherOnce(forms, names),
    hashes: Int32Array.from(ids, (id) => (id.startsWith('@') ? 0 : hashWord(id))),
    opens,
  };
}

function gatherOnce(forms: readonly PhraseInput[], names: readonly string[]): () => ReadonlySet<string> {
  let words: Set<string> | undefined;
  return () => {
    words ??= new Set(
      [...forms.map(({ text }) => text), ...names].flatMap((text) =>
        text.split(' ').flatMap((word) => (word.length > 2 ? [word.replace(/\*$/, '')] : [])),
      ),
    );
    return words;
  };
}
