/**
 * Character folding: what a code unit is and which letter it stands for.
 *
 * Tables over all 65,536 UTF-16 code units, filled once (≈2 ms). A folded unit is a lower-case letter without
 * accents; full-width, Cyrillic and Greek look-alikes become their Latin twin (UTS #39 confusables, the subset
 * that is used to write Indonesian words past a filter).
 */

/** Classes of a code unit. */
export const CharClass = {
  /** separates words */
  gap: 0,
  letter: 1,
  digit: 2,
  /** zero-width, bidi control, variation selector, combining mark: as if it were not there */
  ignorable: 3,
  /** first half of a surrogate pair */
  highSurrogate: 4,
  /** other symbol that may be an emoji of one unit */
  symbol: 5,
} as const;

export const CLASS: Uint8Array = new Uint8Array(65536);
/** Folded code unit; the unit itself where nothing is folded. */
export const FOLDED: Uint16Array = new Uint16Array(65536);

/** Cyrillic and Greek letters that look like a Latin one. */
const CONFUSABLE = 'аaвbсcеeѕsіiјjкkмmнhоoрpтtуyхxԁdһhɡgαaβbεeηnιiκkνvοoρpτtυuχxγyωwлnяrиnзeпnгrсcԛqԝwꭓxıi';

function fillRange(from: number, to: number, cls: number): void {
  CLASS.fill(cls, from, to + 1);
}

for (let unit = 0; unit < 65536; unit++) FOLDED[unit] = unit;

for (let unit = 0x61; unit <= 0x7a; unit++) {
  CLASS[unit] = CharClass.letter;
  CLASS[unit - 32] = CharClass.letter;
  FOLDED[unit - 32] = unit;
}
fillRange(0x30, 0x39, CharClass.digit);

// Letters outside ASCII: accents dropped, case and width folded through Unicode's own tables.
for (let unit = 0xaa; unit < 0xffff; unit++) {
  if (unit >= 0xd800 && unit <= 0xf8ff) continue;
  if (unit > 0x2c00 && unit < 0xff00) {
    // Scripts beyond Latin, Greek, Cyrillic and their neighbours: a letter that folds to itself.
    CLASS[unit] = unit >= 0x3000 && unit <= 0x303f ? CharClass.gap : CharClass.letter;
    continue;
  }
  const char = String.fromCharCode(unit);
  if (/\p{M}|\p{Cf}/u.test(char)) {
    CLASS[unit] = CharClass.ignorable;
    continue;
  }
  if (!/[\p{L}\p{N}]/u.test(char)) {
    if (/\p{So}|\p{Sk}|\p{Sm}/u.test(char)) CLASS[unit] = CharClass.symbol;
    continue;
  }
  const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const folded = plain.length === 1 ? plain.charCodeAt(0) : unit;
  FOLDED[unit] = folded;
  CLASS[unit] = folded >= 0x30 && folded <= 0x39 ? CharClass.digit : CharClass.letter;
}
for (let i = 0; i < CONFUSABLE.length; i += 2) {
  const latin = CONFUSABLE.charCodeAt(i + 1);
  const lower = CONFUSABLE.charAt(i);
  FOLDED[lower.charCodeAt(0)] = latin;
  const upper = lower.toUpperCase();
  if (upper.length === 1) FOLDED[upper.charCodeAt(0)] = latin;
}
// An accented Greek or Cyrillic letter folds to its bare letter first, then to the Latin twin.
for (let unit = 0; unit < 65536; unit++) FOLDED[unit] = FOLDED[FOLDED[unit] as number] as number;
fillRange(0xfe00, 0xfe0f, CharClass.ignorable);
CLASS[0xfeff] = CharClass.ignorable;
CLASS[0xad] = CharClass.ignorable;
fillRange(0xd800, 0xdbff, CharClass.highSurrogate);
fillRange(0x2190, 0x21ff, CharClass.symbol);
fillRange(0x2600, 0x27bf, CharClass.symbol);

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Undoes digits and signs written for letters (`m3nang`, `c0bl0s`, `b@ngsat`) in one folded word.
 * A word is touched only where a sign stands between or before letters, so `covid19`, `teman2`, `10kg` stay.
 */
export function unleet(word: string): string {
  if (!/[a-z]/.test(word)) return word;
  const inner = /[a-z][0134567@$!]+[a-z]|^[0134567@$!][a-z]{2}/.test(word);
  if (!inner) return word;
  if (/^\d+[a-z]{1,2}$/.test(word)) return word;
  return word.replace(/[0-9@$!]/g, (sign, at: number) => {
    const next = word.charCodeAt(at + 1);
    const last = at + 1 === word.length;
    // `teman2` and `rt05`: a run of digits at the end is a number unless it is a single 0, 1 or 4 after leet.
    if (last && !/[0134]/.test(sign)) return sign;
    if (next >= 0x30 && next <= 0x39 && /\d+$/.test(word.slice(at))) return sign;
    return LEET[sign] ?? sign;
  });
}

/**
 * `coblosss` → `coblos`: a letter written three times or more stands once. Abbreviations (`pppk`) and Roman numerals
 * (`viii`) are no stretched words.
 */
export function squeeze(word: string): string {
  if (!/[aeiou]/.test(word) || /^[ivx]+$/.test(word)) return word;
  return word.replace(/([a-z])\1{2,}/g, '$1');
}
