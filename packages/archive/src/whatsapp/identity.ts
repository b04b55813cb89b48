/**
 * Gives each of the owner's messages an id, since phones give none: chat, moment, words, and the how manieth of these. So
 * "ok" said twice in a minute is two messages, and a chat exported again gives the same ids. Nothing can be read back.
 */
export class Identity {
  readonly #chat: string;
  #moment = '';
  readonly #said = new Map<string, number>();

  /** @param chat the chat's name, the same in every export of it */
  constructor(chat: string) {
    this.#chat = chat.toLowerCase();
  }

  of(moment: string, text: string): string {
    if (moment !== this.#moment) {
      this.#moment = moment;
      this.#said.clear();
    }
    const before = this.#said.get(text) ?? 0;
    this.#said.set(text, before + 1);
    return hash(`${this.#chat}\u0000${moment}\u0000${before}\u0000${text}`);
  }
}

/** cyrb53: 53 bits. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return ((b >>> 0) * 0x200000 + (a >>> 11)).toString(36);
}
