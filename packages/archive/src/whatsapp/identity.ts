import { hash53 } from '../text/hash.ts';

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
    return hash53(`${this.#chat}\u0000${moment}\u0000${before}\u0000${text}`);
  }
}
