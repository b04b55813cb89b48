import { CharClass, CLASS, FOLDED } from '../fold/chars.ts';

/**
 * The quick look: one Aho–Corasick automaton over the forms that may open a topic, resolved to a full DFA and run
 * over the text as given. Most posts end here.
 *
 * A form is spelled ` word word ` – the gap before and after is a letter of the alphabet, so word boundaries cost
 * nothing; a trailing `*` leaves the last gap off.
 *
 * | table   | shape                | meaning                                                                |
 * |---------|----------------------|------------------------------------------------------------------------|
 * | `next`  | Int32Array states × 29 | next state × 29; negative: forms end there                            |
 * | `opens` | Uint16Array states   | union of the bits of all forms that end there                           |
 *
 * States are numbered breadth first, so that the rows near the root, which nearly every letter visits, lie together.
 */
export interface Openers {
  readonly next: Int32Array;
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
const FIGURE = 27;
const OTHER = 28;

/** Alphabet class of a folded code unit. */
function alphabetClass(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
  return unit >= 0x30 && unit <= 0x39 ? FIGURE : OTHER;
}

export function buildOpeners(inputs: readonly OpenerInput[]): Openers {
  const { goto, masks: own, states } = buildTrie(inputs);
  const order = new Int32Array(states);
  const fail = new Int32Array(states);
  const next = new Int32Array(states * WIDTH);
  const opens = new Uint16Array(states);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const old = order[head] as number;
    const back = fail[head] as number;
    opens[head] = (own[old] as number) | (head === 0 ? 0 : (opens[back] as number));
    const row = head * WIDTH;
    for (let cls = 0; cls < WIDTH; cls++) {
      const to = goto[old * WIDTH + cls] as number;
      const viaBack = head === 0 ? 0 : (next[back * WIDTH + cls] as number);
      if (to === 0) next[row + cls] = viaBack;
      else {
        order[tail] = to;
        fail[tail] = viaBack;
        next[row + cls] = tail++;
      }
    }
  }
  for (let slot = 0; slot < next.length; slot++) {
    const to = next[slot] as number;
    next[slot] = opens[to] === 0 ? to * WIDTH : -(to * WIDTH);
  }
  return { next, opens };
}

function buildTrie(inputs: readonly OpenerInput[]): { goto: Int32Array; masks: Uint16Array; states: number } {
  let capacity = 1 << 15;
  let goto = new Int32Array(capacity * WIDTH);
  let masks = new Uint16Array(capacity);
  let states = 1;
  for (const { text, mask } of inputs) {
    const spelled = (text.endsWith('*') ? ` ${text.slice(0, -1)}` : ` ${text} `).slice(0, LONGEST);
    let state = 0;
    for (let i = 0; i < spelled.length; i++) {
      const unit = spelled.charCodeAt(i);
      const slot = state * WIDTH + (unit === 0x20 ? 0 : alphabetClass(unit));
      let to = goto[slot] as number;
      if (to === 0) {
        if (states === capacity) {
          capacity *= 2;
          const wider = new Int32Array(capacity * WIDTH);
          wider.set(goto);
          goto = wider;
          const more = new Uint16Array(capacity);
          more.set(masks);
          masks = more;
        }
        to = states++;
        goto[slot] = to;
      }
      state = to;
    }
    masks[state] = (masks[state] as number) | mask;
  }
  return { goto, masks, states };
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
export function glance({ next, opens }: Openers, text: string): number {
  let state = Math.abs(next[0] as number);
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
    if (cls === 0) {
      if (previous === 0) continue;
      // c o b l o s: words of one letter in a row
      if (before !== 0) singles = 0;
      else if (++singles >= 4) mask |= Sign.disguise;
    } else if (cls === previous) {
      if (cls === before && cls < FIGURE) mask |= Sign.disguise;
    } else if (previous === FIGURE && cls < FIGURE && before > 0 && before < FIGURE) mask |= Sign.disguise;
    digits += info & DIGIT;
    before = previous;
    previous = cls;
    const to = next[state + cls] as number;
    if (to < 0) {
      state = -to;
      mask |= opens[state / WIDTH] as number;
    } else state = to;
  }
  const to = next[state] as number;
  if (to < 0) mask |= opens[-to / WIDTH] as number;
  if (singles >= 3 && before === 0) mask |= Sign.disguise;
  if (digits >= 5 * DIGIT) mask |= Sign.personal;
  return mask | (signs & SIGNS);
}
