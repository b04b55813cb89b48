/** The data contract of the archive readers: shared by readers, judging, command and page. */

export const PLATFORMS = ['x', 'facebook', 'instagram', 'threads', 'tiktok', 'youtube', 'whatsapp', 'telegram'] as const;
export type Platform = (typeof PLATFORMS)[number];

export const KINDS = ['note', 'announce', 'like', 'comment', 'follow', 'join', 'event', 'profile'] as const;
/**
 * What the owner did. In terms of W3C Activity Streams 2.0: Create(Note), Announce, Like, Create(Note with inReplyTo),
 * Follow, Join, Accept/Join(Event), Update(Person).
 */
export type Kind = (typeof KINDS)[number];

export interface Target {
  readonly kind: 'post' | 'account' | 'page' | 'group' | 'event';
  /** Shown name of the account, page, group or event. */
  readonly name?: string;
  /** Handle without `@`. */
  readonly account?: string;
  readonly url?: string;
  /** Text of the post acted on, where the export carries it. */
  readonly text?: string;
  /** Known only by a number: nobody can say who it is. */
  readonly idOnly?: true;
}

/** Something the owner of the archive did. */
export interface Activity {
  readonly platform: Platform;
  readonly kind: Kind;
  /** The platform's own id, where it gives one: the same act exported twice counts once. */
  readonly id?: string;
  /** ISO 8601 with offset, or null. */
  readonly date: string | null;
  /** `notBefore`: the day of the object acted on; the act itself is later. */
  readonly dateKind: 'exact' | 'notBefore' | 'none';
  /** The owner's own words; empty where there are none. Mojibake mended, HTML entities decoded. */
  readonly text: string;
  readonly target?: Target;
  /** Link to the act itself. */
  readonly url?: string;
  /** Name of the file inside the export, and the record in it, from 1. */
  readonly source: { readonly file: string; readonly record: number };
}

/** A file of an export, not yet read. `open` may be called more than once; each call reads from the start. */
export interface Entry {
  /** Path inside the archive or folder, `/` between folders, as decoded. */
  readonly path: string;
  /** Unpacked size in bytes; undefined where unknown. */
  readonly size: number | undefined;
  open(): AsyncIterable<Uint8Array>;
}

/** Something that could not be read: shown to the user, never silent. */
export interface Unreadable {
  readonly file: string;
  /** How many records are concerned; 0 where the whole file is. */
  readonly records: number;
  readonly why: Trouble;
  /** More for the curious: the place, the count of senders of a chat. */
  readonly detail?: string;
}

export type Trouble =
  /** the file ends in the middle; complete records before it were read */
  | 'truncated'
  /** records that are no valid JSON or lack what a record needs */
  | 'bad-record'
  | 'encrypted'
  /** unpacks to more than the limits allow */
  | 'too-large'
  /** an HTML export: JSON has to be asked for */
  | 'html'
  /** a chat whose owner is not known */
  | 'owner-unknown'
  /** damaged archive or compression not known */
  | 'damaged';

/** What a reader may ask of, and tell, the one who reads the archive. */
export interface ReadContext {
  /** The owner's name in chats (`--pemilik`). */
  readonly owner: string | undefined;
  /** IANA zone for times without offset (chats). */
  readonly timeZone: string;
  /** What a reader keeps from one file of an export to the others; one for each platform. */
  readonly memory: Map<string, unknown>;
  /** Account name or handle, when the export tells it. */
  account(name: string): void;
  unreadable(problem: Unreadable): void;
  /** A deleted post: counted apart, outside the total. */
  deleted(count: number): void;
}

/** The first bytes of a file: by its shape a reader knows it, whatever its name. */
export interface FileHead {
  readonly path: string;
  /** Last part of the path, lower case. */
  readonly base: string;
  readonly size: number | undefined;
  /** Up to 64 KB, decoded as UTF-8. */
  readonly head: string;
}

/** How one file of an export is read. */
export interface FilePlan {
  /** What it is (`tweets`, `likes`), for messages and tests. */
  readonly role: string;
  /** Known, and rightly not read (advertising, direct messages, followers). */
  readonly ignored?: true;
  /** Reads into `context.memory` what other files need; done for every file before the first is read. */
  prepare?(entry: Entry, context: ReadContext): Promise<void>;
  /** Read after the files that are not late. */
  readonly late?: true;
  /** Every act in the file, in order. Never throws on bad content: it tells `context.unreadable` and goes on. */
  read?(entry: Entry, context: ReadContext): AsyncIterable<Activity>;
}

/** One platform. To add one: a folder with this, fixtures, tests and a README (see CONTRIBUTING.md). */
export interface PlatformReader {
  readonly platform: Platform;
  /**
   * Could the entry concern the reader, by its path alone? Cheap; entries that no reader wants are never opened.
   * `maybe`: the head has to be looked at.
   */
  wants(path: string): boolean;
  /** The plan for a file; undefined: not this platform's. */
  recognise(file: FileHead): FilePlan | undefined;
}
