/** The beginning of a value whose end is in a later piece. */
export class Held {
  #parts: Uint8Array[] = [];
  /** Bytes. */
  size = 0;

  /** Keeps a copy: pieces may be used again by who gave them. */
  add(part: Uint8Array): void {
    this.#parts.push(part.slice());
    this.size += part.length;
  }

  /** What is held with its rest, in one; afterwards nothing is held. */
  take(rest: Uint8Array): Uint8Array {
    if (this.size === 0) return rest;
    const whole = new Uint8Array(this.size + rest.length);
    let at = 0;
    for (const part of [...this.#parts, rest]) {
      whole.set(part, at);
      at += part.length;
    }
    this.clear();
    return whole;
  }

  clear(): void {
    this.#parts = [];
    this.size = 0;
  }
}
