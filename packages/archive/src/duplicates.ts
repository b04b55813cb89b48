import type { Activity } from './types.ts';

/** Of texts of one second and one length so many letters tell whether they are the same. */
const HEAD = 96;
const TAIL = 32;

/**
 * Tells an act that was exported twice: same platform, kind and own id; without an id the same second, text and target.
 * Keeps 64 bits an act in an open-addressing table, so that two million acts stand in 32 MB.
 */
export class DuplicateFilter {
  #low: Int32Array = new Int32Array(1 << 12);
  #high: Int32Array = new Int32Array(1 << 12);
  #size = 0;
  #a = 0;
  #b = 0;

  isNew(activity: Activity): boolean {
    const { platform, kind, id, date, text, target } = activity;
    // nothing tells such an act from another
    if (id === undefined && date === null && text === '' && !target) return true;
    this.#a = 0x811c9dc5;
    this.#b = 0x1b873593;
    this.#take(platform);
    this.#take(kind);
    if (id !== undefined) this.#take(id);
    else {
      this.#take(date ?? '');
      this.#take(text);
      this.#take(target?.account ?? target?.name ?? '');
      this.#take(target?.url ?? '');
    }
    return this.#add(this.#a | 0 || 1, this.#b | 0);
  }

  /** Takes a part into the two hashes: its length and its letters, of a long one the beginning and the end. */
  #take(part: string): void {
    let a = Math.imul(this.#a ^ part.length, 0x01000193);
    let b = Math.imul(this.#b ^ part.length, 0x5bd1e995);
    for (let i = 0; i < part.length; i++) {
      if (i === HEAD && part.length > HEAD + TAIL) i = part.length - TAIL;
      const unit = part.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x5bd1e995) ^ (b >>> 15);
    }
    this.#a = a;
    this.#b = b;
  }

  #add(low: number, high: number): boolean {
    const last = this.#low.length - 1;
    let at = (low ^ (low >>> 13)) & last;
    while (this.#low[at] !== 0) {
      if (this.#low[at] === low && this.#high[at] === high) return false;
      at = (at + 1) & last;
    }
    this.#low[at] = low;
    this.#high[at] = high;
    this.#size++;
    if (this.#size * 2 > last) this.#grow();
    return true;
  }

  #grow(): void {
    const low = this.#low;
    const high = this.#high;
    this.#low = new Int32Array(low.length * 2);
    this.#high = new Int32Array(low.length * 2);
    this.#size = 0;
    for (let i = 0; i < low.length; i++) if (low[i] !== 0) this.#add(low[i] as number, high[i] as number);
  }
}
