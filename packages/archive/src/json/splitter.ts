import type { Decision, Frame } from './frame.ts';
import { Held } from './held.ts';
import { NumberedRecords } from './numbered.ts';
import type { JsonOptions, JsonRecord } from './records.ts';
import { type Budget, nextRecord, parse } from './salvage.ts';
import { DEEPEST, isClosing, isOpening, ValueEnd } from './value-end.ts';

/** What comes next between the values that are captured. */
const Wait = { value: 0, key: 1, colon: 2, comma: 3, bracket: 4 } as const;
/** What is done with the value that is being captured. */
const Capture = { none: 0, value: 1, key: 2, skip: 3, tooMuch: 4 } as const;

/** Larger elements are counted as bad and passed over without being held. */
const LARGEST = 32 * 1024 * 1024;
/** Elements of one array are decoded and parsed together up to so many bytes. */
const BATCH = 1 << 16;
/** Bytes that may be walked a second time because of damage. */
const SPARE = 1 << 28;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const NOTHING = new Uint8Array(0);

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 10 || byte === 13 || byte === 9;
const decoder = new TextDecoder();

/**
 * Cuts a JSON document, given in pieces, into its records: see {@link jsonRecords}. Bytes are looked at once, in damaged
 * stretches again; only what becomes a record is decoded. Lost or doubled brackets are lived with: what comes after them
 * tells what was meant.
 */
export class JsonSplitter {
  readonly #decide: (path: readonly string[], kind: 'array' | 'object') => Decision;
  readonly #records: NumberedRecords = new NumberedRecords();
  readonly #end: ValueEnd = new ValueEnd();
  readonly #held: Held = new Held();
  readonly #budget: Budget = { left: SPARE };
  /** The innermost array or object that is walked through. */
  #frame: Frame | undefined;
  #wait: number = Wait.value;
  #capture: number = Capture.none;
  /** Where in the current piece the captured value begins, or goes on. */
  #start = 0;
  #isStart = false;
  #rest: Uint8Array = NOTHING;
  /** Elements of the innermost array that wait to be parsed together: places in the current piece. */
  #batch: number[] = [];
  /** Where the walk goes on after a damaged element, in the current piece. */
  #again = -1;
  /** The array closed last and what it was closed into, and the document closed last: taken up again where more follows. */
  #closedArray: Frame | undefined;
  #closedInto: Frame | undefined;
  #closed: Frame | undefined;
  /** Elements that are no JSON. */
  bad = 0;

  constructor(options: JsonOptions) {
    const { decide } = options;
    this.#decide = (path, kind) => decide?.(path, kind) ?? (kind === 'array' ? 'records' : 'enter');
  }

  /** Records completed by a piece of the document. */
  feed(piece: Uint8Array): JsonRecord[] {
    this.#walk(piece, 0);
    return this.#records.take();
  }

  /** Records that a cut-off end still gives, and whether the document was cut off. */
  end(): { records: JsonRecord[]; truncated: boolean } {
    // an element that never ends may have swallowed good ones
    while (this.#capture === Capture.value) {
      const bytes = this.#held.take(NOTHING);
      const next = this.#next(bytes);
      if (next < 0) break;
      this.#walk(bytes, next);
    }
    return { records: this.#records.take(), truncated: this.#frame !== undefined || this.#capture !== Capture.none };
  }

  #walk(piece: Uint8Array, from: number): void {
    this.#pass(piece, from);
    while (this.#capture === Capture.value || this.#capture === Capture.key) {
      this.#held.add(this.#rest);
      if (this.#held.size <= LARGEST && !this.#end.deep) return;
      const bytes = this.#held.take(NOTHING);
      // where records begin in it, it is not one large element but one that has lost its end
      const next = this.#capture === Capture.value ? this.#next(bytes) : -1;
      if (next < 0) this.#capture = Capture.tooMuch;
      else this.#pass(bytes, next);
    }
  }

  /** Walks through a piece; what it holds of an unfinished value is the rest. */
  #pass(piece: Uint8Array, from: number): void {
    let at = from;
    this.#start = from;
    for (;;) {
      if (at >= piece.length) this.#flush(piece);
      if (this.#again >= 0) {
        at = this.#again;
        this.#again = -1;
        this.#restart();
      }
      if (at >= piece.length) break;
      if (this.#capture === Capture.none) {
        at = this.#between(piece, at);
        continue;
      }
      const end = this.#end.find(piece, at, this.#isStart);
      this.#isStart = false;
      at = end < 0 ? piece.length : end;
      if (end >= 0) this.#complete(piece, end);
    }
    this.#rest = piece.subarray(this.#start);
  }

  #restart(): void {
    this.#capture = Capture.none;
    this.#wait = Wait.value;
    this.#batch = [];
  }

  /** Structure between captured values: brackets, colons, commas, keys. Gives the next place to look at. */
  #between(piece: Uint8Array, at: number): number {
    const byte = piece[at] as number;
    if (isSpace(byte)) return at + 1;
    const frame = this.#frame;
    if (!frame) return this.#outside(byte, at);
    if (isClosing(byte)) {
      this.#flush(piece);
      if (this.#again < 0) this.#close(byte === CLOSE_BRACKET);
      return at + 1;
    }
    if (frame.holdsObjects && this.#wait >= Wait.comma && !isOpening(byte) && (byte !== COMMA || this.#wait === Wait.bracket)) {
      // in a list of objects the remains of one that has lost its bracket: passed over up to the next
      if (this.#wait === Wait.comma) this.bad++;
      this.#wait = Wait.bracket;
      return at + 1;
    }
    if (byte === COMMA) {
      this.#wait = frame.array ? Wait.value : Wait.key;
      return at + 1;
    }
    if (byte === COLON) {
      this.#wait = Wait.value;
      return at + 1;
    }
    if (frame.array || this.#wait === Wait.value || this.#wait === Wait.colon) return this.#value(piece, byte, frame, at);
    if (byte === QUOTE) return this.#begin(Capture.key, byte, at);
    const list = this.#closedArray;
    if (isOpening(byte) && list && (list.parent === frame || this.#closedInto === frame)) this.#enter(list);
    return this.#frame === frame ? at + 1 : at;
  }

  /** Before the document: a byte-order mark, `window.YTD.tweets.part0 =`; after it another one, or nothing of worth. */
  #outside(byte: number, at: number): number {
    if (isOpening(byte)) return this.#open(byte, [], at);
    if (byte === COMMA && this.#closed) this.#enter(this.#closed);
    return at + 1;
  }

  #enter(frame: Frame): void {
    this.#frame = frame;
    this.#wait = frame.array ? Wait.value : Wait.key;
  }

  /** Closes the innermost array or object of the bracket's kind; a bracket without any is passed over. */
  #close(array: boolean): void {
    const last = this.#frame;
    // the end of an object that has lost its beginning
    if (last?.array && !array && this.#wait === Wait.bracket) {
      this.#wait = Wait.comma;
      return;
    }
    let closed = last;
    while (closed && closed.array !== array) closed = closed.parent;
    if (!closed) return;
    this.#frame = closed.parent;
    this.#wait = Wait.comma;
    this.#closed = closed;
    if (!last?.array) return;
    this.#closedArray = last;
    this.#closedInto = this.#frame;
  }

  #value(piece: Uint8Array, byte: number, frame: Frame, at: number): number {
    if (frame.array && byte === OPEN_BRACE) frame.holdsObjects = true;
    if (frame.decision !== 'enter' || !isOpening(byte)) return this.#begin(Capture.value, byte, at);
    this.#flush(piece);
    return this.#again < 0 ? this.#open(byte, frame.array ? frame.path : [...frame.path, frame.key], at) : at;
  }

  /** An array or object on the way: walked into, cut into records, or passed over. */
  #open(byte: number, path: readonly string[], at: number): number {
    const array = byte === OPEN_BRACKET;
    const depth = (this.#frame?.depth ?? 0) + 1;
    if (depth > DEEPEST) return this.#begin(Capture.tooMuch, byte, at);
    const decision = this.#decide(path, array ? 'array' : 'object');
    if (decision === 'skip') return this.#begin(Capture.skip, byte, at);
    this.#enter({ array, decision, path, parent: this.#frame, depth, holdsObjects: false, key: '', keys: [] });
    return at + 1;
  }

  #begin(capture: number, byte: number, at: number): number {
    this.#end.begin(byte);
    this.#capture = capture;
    this.#start = at;
    this.#isStart = true;
    this.#held.clear();
    return at;
  }

  /** The captured value ends before `end` in the current piece. */
  #complete(piece: Uint8Array, end: number): void {
    const capture = this.#capture;
    this.#capture = Capture.none;
    this.#wait = capture === Capture.key ? Wait.colon : Wait.comma;
    if (capture === Capture.tooMuch) this.bad++;
    const frame = this.#frame;
    if (capture === Capture.tooMuch || capture === Capture.skip || !frame) return;
    if (this.#end.deep) {
      this.bad++;
      this.#held.clear();
    } else if (this.#held.size === 0 && capture === Capture.value) {
      this.#batch.push(this.#start, end);
      // values of an object stand under different keys
      if (!frame.array || end - (this.#batch[0] as number) > BATCH) this.#flush(piece);
    } else {
      const bytes = this.#held.take(piece.subarray(this.#start, end));
      const value = parse(decoder.decode(bytes));
      if (capture === Capture.key) frame.key = String(value ?? '');
      else if (value !== undefined) this.#records.add(value, frame);
      else {
        const next = this.#next(bytes);
        if (next < 0) this.bad++;
        else this.#walk(bytes, next);
        // an unfinished value goes on in this piece
        this.#start = end;
      }
    }
  }

  /** Parses the waiting elements together; one by one where that fails. */
  #flush(piece: Uint8Array): void {
    const batch = this.#batch;
    const frame = this.#frame;
    if (batch.length === 0 || !frame) return;
    this.#batch = [];
    const values = parse(`[${decoder.decode(piece.subarray(batch[0], batch[batch.length - 1]))}]`);
    if (Array.isArray(values) && values.length * 2 === batch.length) {
      for (let i = 0; i < values.length; i++) this.#records.add(values[i], frame);
      return;
    }
    for (let i = 0; i < batch.length; i += 2) {
      const bytes = piece.subarray(batch[i], batch[i + 1]);
      const value = parse(decoder.decode(bytes));
      if (value !== undefined) {
        this.#records.add(value, frame);
        continue;
      }
      this.bad++;
      const next = nextRecord(bytes, frame.keys, this.#budget);
      if (next < 0) continue;
      // from there everything is looked at anew: brackets inside the damaged element may have been those around it
      this.#again = (batch[i] as number) + next;
      return;
    }
  }

  /** Where the walk goes on in a damaged element that was held: its first good record, or -1. */
  #next(bytes: Uint8Array): number {
    const next = nextRecord(bytes, this.#frame?.keys ?? [], this.#budget);
    if (next < 0) return -1;
    this.bad++;
    this.#restart();
    return next;
  }
}
