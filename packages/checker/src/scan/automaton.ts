import { CharClass, CLASS, FOLDED } from '../fold/chars.ts';
import type { Token } from '../fold/tokens.ts';

/**
 * One Aho–Corasick automaton over every form of every concept, resolved to a full DFA.
 *
 * A form is a phrase of folded words. In the automaton it is spelled ` word word ` – the gap before and after is a
 * letter of the alphabet, so word boundaries cost nothing. A trailing `*` leaves the last gap off.
 *
 * | table   | shape                    | meaning                                                       |
 * |---------|--------------------------|---------------------------------------------------------------|
 * | `next`  | Int32Array states × 38   | next state × 38 (premultiplied); negative: some form ends here |
 * | `first` | Int32Array states        | id of the longest form that ends in the state, or -1          |
 * | `link`  | Int32Array states        | next shorter state in which a form ends, or 0                 |
 * | `opens` | Uint16Array states       | union of the masks of all forms that end there                |
 */
export interface Automaton {
  readonly next: Int32Array;
  readonly first: Int32Array;
  readonly link: Int32Array;
  readonly opens: Uint16Array;
  readonly forms: readonly FormInfo[];
}

/** `concept` of a form that only calls for the careful reading; it is never reported. */
export const NAME = -1;

export interface FormInfo {
  /** Index of the concept the form belongs to. */
  readonly concept: number;
  /** Words in the form. */
  readonly words: number;
}

export interface FormInput extends FormInfo {
  readonly text: string;
  /** Bits or-ed together for the quick look (topics that the form opens). */
  readonly mask: number;
}

/** gap, a–z, 0–9, any other letter */
const WIDTH = 38;
const OTHER = 37;

/** Alphabet class of a folded code unit. */
function alphabetClass(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 27;
  return OTHER;
}

/** Builds the automaton. Forms with signs outside letters, digits and spaces are skipped (emoji: see concepts.ts). */
export function buildAutomaton(inputs: readonly FormInput[]): Automaton {
  let capacity = 1 << 14;
  let goto = new Int32Array(capacity * WIDTH);
  let first = new Int32Array(capacity).fill(-1);
  let opens = new Uint16Array(capacity);
  let states = 1;
  const forms: FormInfo[] = [];

  const grow = (): void => {
    capacity *= 2;
    const wider = new Int32Array(capacity * WIDTH);
    wider.set(goto);
    goto = wider;
    const ids = new Int32Array(capacity).fill(-1);
    ids.set(first);
    first = ids;
    const masks = new Uint16Array(capacity);
    masks.set(opens);
    opens = masks;
  };

  for (const input of inputs) {
    const open = input.text.endsWith('*');
    const body = open ? input.text.slice(0, -1) : input.text;
    const spelled = open ? ` ${body}` : ` ${body} `;
    let state = 0;
    for (let i = 0; i < spelled.length; i++) {
      const unit = spelled.charCodeAt(i);
      const cls = unit === 0x20 ? 0 : alphabetClass(unit);
      const slot = state * WIDTH + cls;
      let to = goto[slot] as number;
      if (to === 0) {
        if (states === capacity) grow();
        to = states++;
        goto[state * WIDTH + cls] = to;
      }
      state = to;
    }
    // Two concepts may share a form: the state keeps the last, the others hang on a chain of twins.
    forms.push({ concept: input.concept, words: input.words });
    const id = forms.length - 1;
    if (first[state] === -1) first[state] = id;
    else twins(forms, first[state] as number, id);
    opens[state] = (opens[state] as number) | input.mask;
  }

  // Breadth first: failure links resolved into the table.
  const fail = new Int32Array(states);
  const link = new Int32Array(states);
  const queue = new Int32Array(states);
  let head = 0;
  let tail = 0;
  for (let cls = 0; cls < WIDTH; cls++) {
    const to = goto[cls] as number;
    if (to !== 0) queue[tail++] = to;
  }
  while (head < tail) {
    const state = queue[head++] as number;
    const back = fail[state] as number;
    link[state] = first[back] !== -1 ? back : (link[back] as number);
    opens[state] = (opens[state] as number) | (opens[back] as number);
    for (let cls = 0; cls < WIDTH; cls++) {
      const slot = state * WIDTH + cls;
      const to = goto[slot] as number;
      const viaBack = goto[back * WIDTH + cls] as number;
      if (to === 0) goto[slot] = viaBack;
      else {
        fail[to] = viaBack;
        queue[tail++] = to;
      }
    }
  }
  const next = new Int32Array(states * WIDTH);
  for (let slot = 0; slot < next.length; slot++) {
    const to = goto[slot] as number;
    const ends = first[to] !== -1 || link[to] !== 0;
    next[slot] = ends ? -(to * WIDTH) : to * WIDTH;
  }
  return { next, first: first.slice(0, states), link, opens: opens.slice(0, states), forms };
}

const TWINS = new WeakMap<FormInfo, FormInfo>();

/** Remembers that a form is spelled like an earlier one. */
function twins(forms: readonly FormInfo[], earlier: number, later: number): void {
  let form = forms[earlier] as FormInfo;
  for (let twin = TWINS.get(form); twin; twin = TWINS.get(form)) form = twin;
  TWINS.set(form, forms[later] as FormInfo);
}

/** Calls `emit(form, firstToken, lastToken)` for every form in the tokens, in order of their ends. */
export function scanTokens(
  automaton: Automaton,
  tokens: readonly Token[],
  emit: (form: FormInfo, firstToken: number, lastToken: number) => void,
): void {
  const { next, first, link, forms } = automaton;
  const report = (state: number, token: number): void => {
    for (let s = state; s !== 0; s = link[s] as number) {
      const id = first[s] as number;
      if (id === -1) continue;
      for (let form: FormInfo | undefined = forms[id]; form; form = TWINS.get(form)) {
        const from = token - form.words + 1;
        if (from >= 0 && form.concept !== NAME) emit(form, from, token);
      }
    }
  };
  let state = Math.abs(next[0] as number);
  for (let t = 0; t < tokens.length; t++) {
    const norm = (tokens[t] as Token).norm;
    for (let i = 0; i < norm.length; i++) {
      const to = next[state + alphabetClass(norm.charCodeAt(i))] as number;
      if (to < 0) {
        state = -to;
        report(state / WIDTH, t);
      } else state = to;
    }
    const to = next[state] as number;
    if (to < 0) {
      state = -to;
      report(state / WIDTH, t);
    } else state = to;
  }
}

/** Signs seen by the quick look that call for the careful reading. */
export const Sign = {
  /** a word of support, praise or blame: names are looked for, though no topic is open yet */
  names: 0x2000,
  /** hidden letters, styled letters, masks, hashtags, handles, stretched letters, digits between letters */
  disguise: 0x4000,
  /** enough digits, or an at sign, for personal data */
  personal: 0x8000,
} as const;

const SKIP = 0x80;
const GLANCE: Uint8Array = buildGlance();

/** Per code unit: alphabet class, 0x80 = ignorable, 0x40 = a sign of disguise (acts as a gap). */
function buildGlance(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) {
    const cls = CLASS[unit];
    if (cls === CharClass.letter || cls === CharClass.digit) table[unit] = alphabetClass(FOLDED[unit] as number);
    else if (cls === CharClass.ignorable) table[unit] = SKIP;
  }
  for (let unit = 0xfe00; unit <= 0xfe0f; unit++) table[unit] = 0; // variation selectors follow emoji everywhere
  for (const sign of '#$*') table[sign.charCodeAt(0)] = 0x40;
  table[0x27] = SKIP | 1;
  table[0x2019] = SKIP | 1;
  table[0xd835] = 0x40;
  table[0x20e3] = 0x40;
  return table;
}

/**
 * The quick look: which topics does the text open, and does it need the careful reading?
 * One table step a code unit on the text as given; no allocation.
 *
 * @returns bit mask: the forms' own bits, plus {@link Sign}
 */
export function glance(automaton: Automaton, text: string): number {
  const { next, opens } = automaton;
  let state = Math.abs(next[0] as number);
  let mask = 0;
  let previous = 0;
  let before = 0;
  let digits = 0;
  let singles = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let cls = GLANCE[unit] as number;
    if (cls >= 0x40) {
      if (cls >= SKIP) {
        if (cls === SKIP) mask |= Sign.disguise;
        continue;
      }
      mask |= Sign.disguise;
      cls = 0;
    }
    if (cls === previous) {
      if (cls === 0) {
        if (unit === 0x40) mask |= Sign.personal;
        continue;
      }
      if (cls === before && cls < 27) mask |= Sign.disguise;
    }
    if (cls >= 27 && cls < OTHER) digits++;
    else if (cls > 0 && cls < 27 && previous >= 27 && previous < OTHER && before > 0 && before < 27) mask |= Sign.disguise;
    if (unit === 0x40) mask |= Sign.personal;
    // c o b l o s: four words of one letter in a row
    if (cls === 0 && previous > 0) {
      singles = before === 0 ? singles + 1 : 0;
      if (singles >= 4) mask |= Sign.disguise;
    }
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
  if (digits >= 5) mask |= Sign.personal;
  return mask;
}
