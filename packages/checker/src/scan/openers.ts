import { CharClass, CLASS, FOLDED } from '../fold/chars.ts';

/**
 * The quick look: one Aho–Corasick automaton over the forms that may open a topic, resolved to a full DFA and run
 * over the text as given. Most posts end here.
 *
 * A form is spelled ` word word ` – the gap before and after is a letter of the alphabet, so word boundaries cost
 * nothing; a trailing `*` leaves the last gap off.
 *
 * | table   | shape                     | meaning                                                          |
 * |---------|---------------------------|------------------------------------------------------------------|
 * | `next`  | Uint16Array states × 32   | next state (Int32Array where there are more than 65,536)         |
 * | `opens` | Uint16Array from `ending` | union of the bits of all forms that end in a state ≥ `ending`    |
 *
 * States are numbered breadth first, so that the rows near the root, which nearly every letter visits, lie together.
 */
export interface Openers {
  readonly next: Uint16Array | Int32Array;
  /** The state after a gap: a text begins like a word. */
  readonly start: number;
  readonly ending: number;
  readonly opens: Uint16Array;
}

export interface OpenerInput {
  readonly text: string;
  readonly mask: number;
}

/**
 * Forms are cut to so many letters: the table stays small enough for the cache, and what a long form shares its
 * beginning with is told apart by the careful reading.
 */
const LONGEST = 14;

/** gap, a–z, any digit, any other letter: what the careful reading tells apart need not be told apart here */
const WIDTH = 29;
/** Length of a row: a power of two, 64 bytes in sixteen-bit states. */
const ROW = 32;
const FIGURE = 27;
const OTHER = 28;

/** Alphabet class of a folded code unit. */
function alphabetClass(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
  return unit >= 0x30 && unit <= 0x39 ? FIGURE : OTHER;
}

/**
 * Builds the automaton level by level from the sorted forms: a form that shares its first letters with its neighbour
 * shares the states, so that no trie has to be built first and states come out numbered breadth first.
 */
export function buildOpeners(inputs: readonly OpenerInput[]): Openers {
  const { spelled, masks } = spell(inputs);
  const shared = Int32Array.from(spelled, (text, i) => (i === 0 ? 0 : sharedLetters(spelled[i - 1] as string, text)));
  const states = spelled.reduce((sum, text, i) => sum + text.length - (shared[i] as number), 1);
  const next = new Int32Array(states * ROW);
  const opens = new Uint16Array(states);
  const fail = new Int32Array(states);
  const tree: Tree = { letter: new Uint8Array(states), first: new Int32Array(states), end: new Int32Array(states), fail };
  /** State of every form after the letters read so far. */
  const at = new Int32Array(spelled.length);
  let begin = 0;
  let end = 1;
  for (let depth = 0; begin < end; depth++) {
    let made = end;
    for (let i = 0; i < spelled.length; i++) {
      const text = spelled[i] as string;
      if (text.length <= depth) continue;
      if ((shared[i] as number) > depth) {
        at[i] = at[i - 1] as number;
        continue;
      }
      const from = at[i] as number;
      const cls = spelledClass(text.charCodeAt(depth));
      // the row at `fail[from]` lies on a shallower level: it is complete
      fail[made] = from === 0 ? 0 : (next[(fail[from] as number) * ROW + cls] as number);
      next[from * ROW + cls] = made;
      tree.letter[made] = cls;
      if (tree.end[from] === 0) tree.first[from] = made;
      at[i] = made++;
      tree.end[from] = made;
    }
    complete(next, fail, begin, end);
    for (let state = end; state < made; state++) opens[state] = opens[fail[state] as number] as number;
    for (let i = 0; i < spelled.length; i++) {
      if ((spelled[i] as string).length === depth + 1)
        opens[at[i] as number] = (opens[at[i] as number] as number) | (masks[i] as number);
    }
    begin = end;
    end = made;
  }
  return minimise(next, opens, tree);
}

/** The forms' tree below the automaton: a state's children stand together, numbered `first` to `end` (exclusive). */
interface Tree {
  readonly letter: Uint8Array;
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly fail: Int32Array;
}

/**
 * Merges states from which all goes on alike, deepest first: those that end the same forms, have the same longest suffix
 * and the same children. Nearly half of them go, and a row of sixteen-bit states fits one cache line.
 */
function minimise(next: Int32Array, opens: Uint16Array, tree: Tree): Openers {
  const states = opens.length;
  const { letter, first, end, fail } = tree;
  const merged = new Int32Array(states);
  const buckets = new Int32Array(1 << (32 - Math.clz32(states)));
  const sharing = new Int32Array(states);
  let kept = 0;
  for (let state = states - 1; state >= 0; state--) {
    let hash = Math.imul((opens[state] as number) ^ Math.imul(fail[state] as number, 0x9e3779b1), 0x85ebca6b);
    for (let child = first[state] as number; child < (end[state] as number); child++) {
      hash = Math.imul(hash ^ (letter[child] as number) ^ ((merged[child] as number) << 5), 0x01000193);
      hash ^= hash >>> 13;
    }
    const bucket = (hash ^ (hash >>> 15)) & (buckets.length - 1);
    // places are kept one higher: 0 ends a chain
    let twin = buckets[bucket] as number;
    while (twin !== 0 && !alike(state, twin - 1, opens, tree, merged)) twin = sharing[twin - 1] as number;
    if (twin !== 0) merged[state] = twin - 1;
    else {
      merged[state] = state;
      sharing[state] = buckets[bucket] as number;
      buckets[bucket] = state + 1;
      kept++;
    }
  }
  return renumber(next, opens, merged, kept);
}

function alike(a: number, b: number, opens: Uint16Array, { letter, first, end, fail }: Tree, merged: Int32Array): boolean {
  const from = first[a] as number;
  const other = first[b] as number;
  const count = (end[a] as number) - from;
  if (opens[a] !== opens[b] || fail[a] !== fail[b] || (end[b] as number) - other !== count) return false;
  for (let k = 0; k < count; k++) {
    if (letter[from + k] !== letter[other + k] || merged[from + k] !== merged[other + k]) return false;
  }
  return true;
}

function renumber(next: Int32Array, opens: Uint16Array, merged: Int32Array, kept: number): Openers {
  const number = new Int32Array(opens.length);
  let count = 0;
  let ending = 0;
  for (const ends of [false, true]) {
    if (ends) ending = count;
    for (let state = 0; state < opens.length; state++) {
      if (merged[state] === state && (opens[state] !== 0) === ends) number[state] = count++;
    }
  }
  const table = kept <= 0x10000 ? new Uint16Array(kept * ROW) : new Int32Array(kept * ROW);
  const masks = new Uint16Array(kept - ending);
  for (let state = 0; state < opens.length; state++) {
    if (merged[state] !== state) continue;
    const to = number[state] as number;
    if (to >= ending) masks[to - ending] = opens[state] as number;
    for (let cls = 0; cls < WIDTH; cls++) {
      table[to * ROW + cls] = number[merged[next[state * ROW + cls] as number] as number] as number;
    }
  }
  return { next: table, start: table[(number[merged[0] as number] as number) * ROW] as number, ending, opens: masks };
}

/** Where the trie has no way on, the way of the longest suffix. */
function complete(next: Int32Array, fail: Int32Array, begin: number, end: number): void {
  for (let state = Math.max(begin, 1); state < end; state++) {
    const row = state * ROW;
    const back = (fail[state] as number) * ROW;
    for (let cls = 0; cls < WIDTH; cls++) if (next[row + cls] === 0) next[row + cls] = next[back + cls] as number;
  }
}

/** The forms as the automaton spells them, cut, sorted, each once. Digits and other letters are one sign each. */
function spell(inputs: readonly OpenerInput[]): { spelled: string[]; masks: Uint16Array } {
  const bits = new Map<string, number>();
  for (const { text, mask } of inputs) {
    const form = (text.endsWith('*') ? ` ${text.slice(0, -1)}` : ` ${text} `).slice(0, LONGEST);
    const plain = PLAIN.test(form) ? form : form.replace(/[0-9]/g, '0').replace(/[^ a-z0]/g, '~');
    bits.set(plain, (bits.get(plain) ?? 0) | mask);
  }
  const spelled = [...bits.keys()].sort();
  return { spelled, masks: Uint16Array.from(spelled, (text) => bits.get(text) as number) };
}

const PLAIN = /^[ a-z]*$/;

function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count++;
  return count;
}

function spelledClass(unit: number): number {
  return unit === 0x20 ? 0 : alphabetClass(unit);
}

/** Signs seen by the quick look that call for the careful reading. */
export const Sign = {
  /** a word of support, praise or blame, or a contestant's name: names are looked for, though no topic is open yet */
  names: 0x2000,
  /** hidden letters, styled letters, masks, hashtags, stretched or spaced letters, digits between letters */
  disguise: 0x4000,
  /** enough digits, or an at sign, for personal data */
  personal: 0x8000,
} as const;

const SIGNS: number = Sign.names | Sign.disguise | Sign.personal;

/** Bits of the table below: class in the low six, then what the unit tells by itself. */
const SKIP = 63;
const DIGIT = 0x40;
const GLANCE: Uint16Array = buildGlance();

function buildGlance(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) {
    const cls = CLASS[unit];
    if (cls === CharClass.letter) table[unit] = alphabetClass(FOLDED[unit] as number);
    else if (cls === CharClass.digit) table[unit] = alphabetClass(FOLDED[unit] as number) | DIGIT;
    else if (cls === CharClass.ignorable) table[unit] = SKIP | Sign.disguise;
  }
  for (let unit = 0xfe00; unit <= 0xfe0f; unit++) table[unit] = 0; // variation selectors follow emoji everywhere
  for (const sign of '#$*') table[sign.charCodeAt(0)] = Sign.disguise;
  table[0x27] = SKIP; // do'a, jum'at
  table[0x2019] = SKIP;
  table[0x40] = Sign.personal;
  table[0xd835] = Sign.disguise; // mathematical letters
  table[0x20e3] = Sign.disguise; // keycap
  return table;
}

/**
 * Which topics may the text open, and does it need the careful reading? One table step a code unit on the text as
 * given, no allocation.
 *
 * @returns bit mask: the forms' own bits, plus {@link Sign}
 */
export function glance({ next, start, ending, opens }: Openers, text: string): number {
  let state = start;
  let mask = 0;
  let signs = 0;
  let previous = 0;
  let before = 0;
  let digits = 0;
  let singles = 0;
  for (let i = 0; i < text.length; i++) {
    const info = GLANCE[text.charCodeAt(i)] as number;
    signs |= info;
    const cls = info & 63;
    if (cls === SKIP) continue;
    if (cls === previous) {
      if (cls === 0) continue;
      if (cls === before && cls < FIGURE) mask |= Sign.disguise;
    } else if (cls === 0) {
      // c o b l o s: words of one letter in a row
      if (before !== 0) singles = 0;
      else if (++singles >= 4) mask |= Sign.disguise;
    } else if (previous === FIGURE && cls < FIGURE && before > 0 && before < FIGURE) mask |= Sign.disguise;
    digits += info & DIGIT;
    before = previous;
    previous = cls;
    state = next[state * ROW + cls] as number;
    if (state >= ending) mask |= opens[state - ending] as number;
  }
  state = next[state * ROW] as number;
  if (state >= ending) mask |= opens[state - ending] as number;
  if (singles >= 3 && before === 0) mask |= Sign.disguise;
  if (digits >= 5 * DIGIT) mask |= Sign.personal;
  return mask | (signs & SIGNS);
}
