import { decodeEntities } from '../text/entities.ts';
import { type Fields, noteText, tweetId } from './acts.ts';
import { xTime } from './time.ts';

interface Note {
  readonly text: string;
  readonly key: string;
  taken: boolean;
}

/** So much of a tweet's shortened text has to be the beginning of the long one. */
const BEGINNING = 60;
/** The tweet is written within so many seconds of its long text. */
const APART = 3;
/** The export cuts a long post after some 275 characters. */
const SHORTENED = 200;

/** Long posts, found again by their second and their first words: the export gives tweet and long text different ids. */
export class NoteTweets {
  readonly #bySecond: Map<number, Note[]> = new Map();
  readonly #byBeginning: Map<string, Note[]> = new Map();
  readonly #byKey: Map<string, Note> = new Map();

  add(note: Fields): void {
    const text = noteText(note);
    const key = keyOf(note);
    if (text === undefined || this.#byKey.has(key)) return;
    const kept: Note = { text, key, taken: false };
    this.#byKey.set(key, kept);
    const second = secondOf(note.createdAt);
    push(this.#bySecond, second, kept);
    push(this.#byBeginning, beginning(text), kept);
  }

  /** The full words of a tweet that the export shortens. */
  longTextOf(tweet: Fields): string | undefined {
    if (this.#byKey.size === 0) return undefined;
    const source = tweet.full_text ?? tweet.text;
    if (typeof source !== 'string') return undefined;
    const note = this.#byKey.get(tweetId(tweet)) ?? this.#find(decodeEntities(source), secondOf(tweet.created_at));
    if (!note) return undefined;
    note.taken = true;
    return note.text;
  }

  #find(text: string, second: number): Note | undefined {
    const begins = beginning(text);
    if (begins === '') return undefined;
    for (let apart = -APART; apart <= APART; apart++) {
      for (const note of this.#bySecond.get(second + apart) ?? []) {
        if (!note.taken && beginning(note.text).startsWith(begins)) return note;
      }
    }
    // the times may differ where the post was edited; then all words that are left have to agree
    const left = words(text);
    if (left.length < SHORTENED) return undefined;
    return this.#byBeginning.get(begins)?.find((note) => !note.taken && words(note.text).startsWith(left));
  }

  isTaken(note: Fields): boolean {
    return this.#byKey.get(keyOf(note))?.taken ?? false;
  }
}

const keyOf = (note: Fields): string => String(note.noteTweetId ?? JSON.stringify(note));

function secondOf(time: unknown): number {
  const iso = xTime(time);
  return iso === null ? 0 : Date.parse(iso) / 1000;
}

/** Words without what answering and shortening add. */
function words(text: string): string {
  return text
    .replace(/^(?:@\w+ )+/, '')
    .replace(/\s*(?:…|\.\.\.)?\s*https:\/\/t\.co\/\w+$/, '')
    .replace(/…$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const beginning = (text: string): string => words(text).slice(0, BEGINNING);

function push<Key>(map: Map<Key, Note[]>, key: Key, note: Note): void {
  const list = map.get(key);
  if (list) list.push(note);
  else map.set(key, [note]);
}
