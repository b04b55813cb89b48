import type { Activity } from './types.ts';

/**
 * Tells an act that was exported twice: same platform, kind and own id; without an id the same second, text and target.
 * Keeps 64 bits an act in an open-addressing table, so that two million acts stand in 32 MB.
 */
export class DuplicateFilter {
  #low: Int32Array = new Int32Array(1 << 12);
  #high: Int32Array = new Int32Array(1 << 12);
  #size = 0;

  isNew(activity: Activity): boolean {
    const { platform, kind, id, date, text, target } = activity;
    // nothing tells such an act from another
    if (id === undefined && date === null && text === '' && !target) return true;
    const key =
      id === undefined
        ? `${platform}|${kind}|${date}|${text}|${target?.account ?? target?.name ?? ''}|${target?.url ?? ''}`
        : `${platform}|${kind}|#${id}`;
    let low = 0x811c9dc5;
    let high = 0x1b873593;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15);
    }
    return this.#add(low | 0 || 1, high | 0);
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
