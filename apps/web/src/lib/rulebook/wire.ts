import type { Bundle, ConceptData, ContestantData, HeadData } from '@netra/checker';
import { frontCode, frontDecode } from './front-code.ts';

/*
 * The rulebook as it travels. In dist/rulebook.json the model's bytes are base64, whose four characters for three bytes
 * hide the bytes' frequencies from brotli. Here a byte is one character, so that brotli sees them. With the words front
 * coded (front-code.ts) a rulebook of 450 kB is 371 kB.
 *
 *   byte      character
 *   0–56      U+0023 … U+005B   (space, ! and " left out; the backslash U+005C too: JSON would escape them)
 *   57–90     U+005D … U+007E
 *   91–255    U+00A1 … U+0145   (past DEL and the control block; two bytes in UTF-8, and rare)
 *
 * Weights are signed and small: they travel in zigzag order (0, -1, 1, -2, …), so that the small ones are the low bytes.
 */
const BACKSLASH = 0x5c;
const DELETE = 0x7f;
const FIRST = 0x23;
const PAST_CONTROLS = 34;
/** Long strings are put together in pieces: String.fromCharCode takes its characters as arguments. */
const PIECE = 4096;

export function textOfBytes(bytes: Uint8Array): string {
  const codes = Uint16Array.from(bytes, (byte) => {
    let code = byte + FIRST;
    if (code >= BACKSLASH) code++;
    return code >= DELETE ? code + PAST_CONTROLS : code;
  });
  return joined(codes);
}

export function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code > DELETE) code -= PAST_CONTROLS;
    if (code > BACKSLASH) code--;
    bytes[at] = code - FIRST;
  }
  return bytes;
}

export function zigzag(byte: number): number {
  const signed = (byte << 24) >> 24;
  return ((signed << 1) ^ (signed >> 31)) & 0xff;
}

export function unzigzag(byte: number): number {
  return ((byte >>> 1) ^ -(byte & 1)) & 0xff;
}

type Columns<Row> = { readonly [Key in keyof Row]: readonly Row[Key][] };

/** The bundle with the model's bytes as above, contestants by column, forms and lexicon front coded. */
export interface WireBundle extends Omit<Bundle, 'contestants' | 'concepts' | 'lexicon'> {
  readonly concepts: readonly (Omit<ConceptData, 'forms'> & { readonly forms: string })[];
  /** Per gloss: the gloss and the words that mean it. */
  readonly lexicon: readonly string[];
  readonly contestants: Columns<ContestantData>;
}

export function toWire(bundle: Bundle): WireBundle {
  const { contestants: rows } = bundle;
  return {
    ...bundle,
    ...withHeads(bundle, (head) => ({
      ...head,
      indices: textOfBytes(fromBase64(head.indices)),
      weights: textOfBytes(fromBase64(head.weights).map(zigzag)),
    })),
    concepts: bundle.concepts.map((concept) => ({ ...concept, forms: frontCode(concept.forms) })),
    lexicon: byGloss(bundle.lexicon).map(frontCode),
    contestants: {
      contest: rows.map((row) => row.contest),
      region: rows.map((row) => row.region),
      number: rows.map((row) => row.number),
      kind: rows.map((row) => row.kind),
      name: rows.map((row) => row.name),
      mate: rows.map((row) => row.mate),
      nicknames: rows.map((row) => row.nicknames),
      hashtags: rows.map((row) => row.hashtags),
      accounts: rows.map((row) => row.accounts),
    },
  };
}

export function fromWire(wire: WireBundle): Bundle {
  const { contest, region, number, kind, name, mate, nicknames, hashtags, accounts } = wire.contestants;
  return {
    ...wire,
    ...withHeads(wire, (head) => ({
      ...head,
      indices: toBase64(bytesOfText(head.indices)),
      weights: toBase64(bytesOfText(head.weights).map(unzigzag)),
    })),
    concepts: wire.concepts.map((concept) => ({ ...concept, forms: frontDecode(concept.forms) })),
    lexicon: wire.lexicon.flatMap((group) => {
      const [gloss = '', ...words] = frontDecode(group);
      return words.map((word) => [word, gloss] as const);
    }),
    contestants: name.map((full, at) => ({
      contest: contest[at] ?? '',
      region: region[at] ?? '',
      number: number[at] ?? '',
      kind: kind[at] ?? 'pasangan',
      name: full,
      mate: mate[at] ?? '',
      nicknames: nicknames[at] ?? [],
      hashtags: hashtags[at] ?? [],
      accounts: accounts[at] ?? [],
    })),
  };
}

/** Neighbours of one gloss in a group, which begins with the gloss: the order of the lexicon stays. */
function byGloss(lexicon: Bundle['lexicon']): string[][] {
  const groups: string[][] = [];
  for (const [word, gloss] of lexicon) {
    const last = groups[groups.length - 1];
    if (last?.[0] === gloss) last.push(word);
    else groups.push([gloss, word]);
  }
  return groups;
}

function withHeads({ model }: Pick<Bundle, 'model'>, change: (head: HeadData) => HeadData): Pick<Bundle, 'model'> {
  return model ? { model: { ...model, heads: model.heads.map(change) } } : {};
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(joined(bytes));
}

function joined(codes: Uint8Array | Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += PIECE) text += String.fromCharCode(...codes.subarray(at, at + PIECE));
  return text;
}
