import { CharClass, CLASS, FOLDED, squeeze, unleet } from './chars.ts';

/** What a token is. */
type TokenKind = 'word' | 'number' | 'emoji' | 'hashtag' | 'mention' | 'url';

/** One word, number, emoji, hashtag part, mention or address of the text. */
export interface Token {
  /** Folded form: lower case, no accents, leet undone, stretched letters squeezed. */
  readonly norm: string;
  readonly kind: TokenKind;
  /** UTF-16 offsets in the text as given, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** 0 none, 1 comma or dash, 2 end of sentence or line, before this token. */
  readonly breakBefore: 0 | 1 | 2;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Starts with a capital letter (and is not all capitals). */
  readonly capital: boolean;
  readonly allCaps: boolean;
  /** A question mark follows, before the next token. */
  asked: boolean;
  /** An exclamation mark follows. */
  exclaimed: boolean;
}

const URL_AT =
  /(?:https?:\/\/|www\.)\S+|[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|id|co|net|org|ly|me|xyz|site|online|link|info|top|vip|app|io|club|live|shop|biz|gg|tv|to|cc|win|bet|pro)\b(?:\/\S*)?/iy;

function isWordUnit(unit: number): boolean {
  const cls = CLASS[unit];
  return cls === CharClass.letter || cls === CharClass.digit;
}

/** Emoji modifiers that do not change what the sign says: skin tones, joiner, keycap. */
function isEmojiModifier(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x200d || unit === 0xfe0f || unit === 0x20e3) return 1;
  if (unit === 0xd83c) {
    const low = text.charCodeAt(at + 1);
    if (low >= 0xdffb && low <= 0xdfff) return 2;
  }
  return 0;
}

interface Cursor {
  breakBefore: 0 | 1 | 2;
  quoted: boolean;
}

/**
 * Cuts a text into tokens. One pass, linear, never throws; every token's offsets lie inside the text and
 * tokens do not overlap.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const cursor: Cursor = { breakBefore: 2, quoted: false };
  const length = text.length;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const cls = CLASS[unit];
    if (cls === CharClass.letter || cls === CharClass.digit) {
      at = readWord(text, at, tokens, cursor);
    } else if (unit === 0x23 && isWordUnit(text.charCodeAt(at + 1))) {
      at = readHashtag(text, at, tokens, cursor);
    } else if (unit === 0x40 && isWordUnit(text.charCodeAt(at + 1))) {
      at = readMention(text, at, tokens, cursor);
    } else if (cls === CharClass.highSurrogate || cls === CharClass.symbol) {
      at = readSymbol(text, at, tokens, cursor);
    } else {
      readGap(text, at, tokens, cursor);
      at++;
    }
  }
  return joinSpacedLetters(tokens, text);
}

function push(
  tokens: Token[],
  cursor: Cursor,
  kind: TokenKind,
  norm: string,
  start: number,
  end: number,
  capital: boolean,
  allCaps: boolean,
): void {
  tokens.push({
    norm,
    kind,
    start,
    end,
    breakBefore: cursor.breakBefore,
    quoted: cursor.quoted,
    capital,
    allCaps,
    asked: false,
    exclaimed: false,
  });
  cursor.breakBefore = 0;
}

function readGap(text: string, at: number, tokens: Token[], cursor: Cursor): void {
  const unit = text.charCodeAt(at);
  if (unit === 0x20) return;
  const last = tokens[tokens.length - 1];
  switch (text.charAt(at)) {
    case '?':
      if (last) last.asked = true;
      cursor.breakBefore = 2;
      break;
    case '!':
      if (last) last.exclaimed = true;
      cursor.breakBefore = 2;
      break;
    case '\n':
    case ';':
    case '…':
    case '|':
      cursor.breakBefore = 2;
      break;
    case '.': {
      // "No. 2", "Jl. Sudirman", "H. Rahim": a dot after a short word is no end of sentence
      const short = last && last.end === at && last.kind === 'word' && last.end - last.start <= 3;
      if (!short || text.charAt(at + 1) === '.') cursor.breakBefore = 2;
      break;
    }
    case ',':
    case ':':
    case '—':
    case '–':
    case '(':
    case ')':
      if (cursor.breakBefore === 0) cursor.breakBefore = 1;
      break;
    case '"':
      cursor.quoted = !cursor.quoted;
      break;
    case '“':
    case '‘':
    case '«':
      cursor.quoted = true;
      break;
    case '”':
    case '’':
    case '»':
      cursor.quoted = false;
      break;
  }
}

/** `*`, `@`, `$`, `!` inside a word stand for letters. */
function isMask(unit: number): boolean {
  return unit === 0x2a || unit === 0x40 || unit === 0x24 || unit === 0x21;
}

function readWord(text: string, from: number, tokens: Token[], cursor: Cursor): number {
  let end = from;
  let letters = 0;
  let digits = 0;
  let upper = 0;
  /** some unit is not simply the (lower-cased) ASCII it shows */
  let folded = false;
  let masked = false;
  let repeat = false;
  let previous = 0;
  let run = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const cls = CLASS[unit];
    if (cls === CharClass.letter || cls === CharClass.digit) {
      const plain = FOLDED[unit] as number;
      if (cls === CharClass.digit) digits++;
      else {
        letters++;
        if (unit < 0x5b) upper++;
      }
      if (unit > 127) folded = true;
      run = plain === previous ? run + 1 : 0;
      if (run >= 2) repeat = true;
      previous = plain;
    } else if (cls === CharClass.ignorable) {
      folded = true;
    } else if (unit === 0x2e) {
      if (!isWordUnit(text.charCodeAt(end + 1)) || (letters < 2 && digits === 0)) break;
      const url = matchUrl(text, from);
      if (url > end) {
        push(tokens, cursor, 'url', 'tautan', from, url, false, false);
        return url;
      }
      // 1.500.000 is one number
      if (letters > 0 || CLASS[text.charCodeAt(end + 1)] !== CharClass.digit) break;
    } else if (letters > 0 && (unit === 0x27 || unit === 0x2019)) {
      if (CLASS[text.charCodeAt(end + 1)] !== CharClass.letter) break; // do'a, jum'at, ma'ruf
      folded = true;
    } else if (letters > 0 && isMask(unit)) {
      const next = text.charCodeAt(end + 1);
      if (CLASS[next] !== CharClass.letter && !(unit === 0x2a && next === 0x2a)) break;
      masked = true;
    } else if (unit === 0x3a && letters > 3 && text.startsWith('://', end)) {
      const url = matchUrl(text, from);
      if (url <= end) break;
      push(tokens, cursor, 'url', 'tautan', from, url, false, false);
      return url;
    } else break;
  }
  // trailing ignorables belong to no word
  let last = end;
  while (last > from + 1 && CLASS[text.charCodeAt(last - 1)] === CharClass.ignorable) last--;
  const source = text.slice(from, last);
  let norm = folded ? foldRange(text, from, last) : upper > 0 ? source.toLowerCase() : source;
  if (letters === 0) {
    // 2️⃣: a digit with the keycap sign
    const variation = text.charCodeAt(last) === 0xfe0f ? 1 : 0;
    const keycap = text.charCodeAt(last + variation) === 0x20e3;
    push(tokens, cursor, 'number', norm, from, keycap ? last + variation + 1 : last, false, false);
    return Math.max(keycap ? last + variation + 1 : end, from + 1);
  }
  if (repeat) norm = squeeze(norm);
  if (masked || digits > 0) norm = unleet(norm);
  const first = text.charCodeAt(from);
  push(tokens, cursor, 'word', norm, from, last, first !== FOLDED[first] && first < 0x250, upper > 1 && upper === letters);
  return Math.max(end, from + 1);
}

/** End of the address that starts at `from`, or -1. Looks at one whitespace-free run only. */
function matchUrl(text: string, from: number): number {
  URL_AT.lastIndex = from;
  const match = URL_AT.exec(text);
  return match ? from + match[0].length : -1;
}

function foldRange(text: string, from: number, to: number): string {
  let norm = '';
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (CLASS[unit] === CharClass.ignorable || unit === 0x27 || unit === 0x2019) continue;
    norm += String.fromCharCode(FOLDED[unit] as number);
  }
  return norm;
}

/** `#DukungRahim2024` gives dukung, rahim, 2024; `#dukungrahim` stays one token for the vocabulary to split. */
function readHashtag(text: string, from: number, tokens: Token[], cursor: Cursor): number {
  let end = from + 1;
  while (
    end < text.length &&
    (isWordUnit(text.charCodeAt(end)) || text.charCodeAt(end) === 0x5f || CLASS[text.charCodeAt(end)] === CharClass.ignorable)
  )
    end++;
  let start = from + 1;
  const cuts: number[] = [];
  for (let i = from + 2; i < end; i++) {
    const before = text.charCodeAt(i - 1);
    const here = text.charCodeAt(i);
    const hereUpper = here !== FOLDED[here] && here < 0x250;
    const beforeUpper = before !== FOLDED[before] && before < 0x250;
    const next = text.charCodeAt(i + 1);
    const nextLower = i + 1 < end && CLASS[next] === CharClass.letter && next === FOLDED[next];
    const digitEdge = (CLASS[here] === CharClass.digit) !== (CLASS[before] === CharClass.digit);
    if (here === 0x5f || before === 0x5f || (hereUpper && (!beforeUpper || nextLower)) || digitEdge) cuts.push(i);
  }
  cuts.push(end);
  for (const cut of cuts) {
    const norm = foldRange(text, start, cut).replace(/_/g, '');
    if (norm) push(tokens, cursor, 'hashtag', norm, start, cut, false, false);
    start = cut;
  }
  return end;
}

function readMention(text: string, from: number, tokens: Token[], cursor: Cursor): number {
  let end = from + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (!isWordUnit(unit) && unit !== 0x5f && !(unit === 0x2e && isWordUnit(text.charCodeAt(end + 1)))) break;
    end++;
  }
  push(tokens, cursor, 'mention', foldRange(text, from + 1, end), from, end, false, false);
  return end;
}

function readSymbol(text: string, from: number, tokens: Token[], cursor: Cursor): number {
  const code = text.codePointAt(from) as number;
  let end = from + (code > 0xffff ? 2 : 1);
  if (code > 0xffff && (code < 0x1f000 || code > 0x1faff) && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code))) {
    return readStyledWord(text, from, tokens, cursor);
  }
  const norm = String.fromCodePoint(code);
  for (let skip = isEmojiModifier(text, end); skip > 0 && end < text.length; skip = isEmojiModifier(text, end)) {
    end += skip;
    if (text.charCodeAt(end - 1) === 0x200d && end < text.length) {
      end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
    }
  }
  end = Math.min(end, text.length);
  if (code >= 0xd800 && code <= 0xdfff) return end; // a lone half of a pair says nothing
  push(tokens, cursor, 'emoji', norm, from, end, false, false);
  return end;
}

/** 𝗖𝗼𝗯𝗹𝗼𝘀: mathematical letters, folded by NFKC. */
function readStyledWord(text: string, from: number, tokens: Token[], cursor: Cursor): number {
  let end = from;
  let norm = '';
  while (end < text.length) {
    const code = text.codePointAt(end) as number;
    if (code <= 0xffff) {
      if (CLASS[code] === CharClass.ignorable) {
        end++;
        continue;
      }
      if (!isWordUnit(code)) break;
    } else if (!/[\p{L}\p{N}]/u.test(String.fromCodePoint(code))) break;
    const size = code > 0xffff ? 2 : 1;
    norm += String.fromCodePoint(code).normalize('NFKC').toLowerCase();
    end += size;
  }
  push(tokens, cursor, /^\d+$/.test(norm) ? 'number' : 'word', unleet(squeeze(norm)), from, end, false, false);
  return end;
}

/** `c o b l o s` → one word: four or more single letters in a row, each one gap apart. */
function joinSpacedLetters(tokens: Token[], text: string): Token[] {
  let singles = 0;
  for (const token of tokens) if (token.kind === 'word' && token.norm.length === 1) singles++;
  if (singles < 4) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    let j = i;
    while (j < tokens.length && isSpacedLetter(tokens, j, i, text)) j++;
    const first = tokens[i] as Token;
    if (j - i >= 4) {
      const last = tokens[j - 1] as Token;
      const norm = tokens
        .slice(i, j)
        .map((t) => t.norm)
        .join('');
      joined.push({ ...first, norm: unleet(squeeze(norm)), end: last.end, asked: last.asked, exclaimed: last.exclaimed });
      i = j;
    } else {
      joined.push(first);
      i++;
    }
  }
  return joined;
}

function isSpacedLetter(tokens: readonly Token[], at: number, first: number, text: string): boolean {
  const token = tokens[at] as Token;
  if ((token.kind !== 'word' && token.kind !== 'number') || token.norm.length !== 1) return false;
  if (at === first) return token.kind === 'word';
  const before = tokens[at - 1] as Token;
  const gap = text.slice(before.end, token.start);
  return gap.length === 1 && gap !== '\n';
}
