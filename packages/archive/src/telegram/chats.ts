import { type JsonOptions, type JsonTrouble, jsonRecords } from '../json/records.ts';
import type { Entry } from '../types.ts';

/** The chat a message stands in. */
export interface Chat {
  readonly id: string;
  readonly name: string;
  /** `personal_chat`, `private_group`, `public_supergroup`, `public_channel`, `saved_messages` … */
  readonly type: string;
}

/** A message with its chat; what it holds is not looked at. */
export interface Placed {
  readonly chat: Chat;
  /** Position in the file, from 1. */
  readonly record: number;
  readonly value: unknown;
}

/** A string or number as a string; empty for all else. */
export const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Into the chats of an account, or the one chat of the file; nothing else is looked at. */
const decide: NonNullable<JsonOptions['decide']> = (path, kind) => {
  const last = path[path.length - 1];
  if (kind === 'array') return last === 'messages' ? 'records' : last === 'list' ? 'enter' : 'skip';
  return path.length === 0 || last === 'chats' || last === 'left_chats' || last === 'list' ? 'enter' : 'skip';
};

const NOWHERE: Chat = { id: '', name: '', type: '' };

/** The messages of all chats of an export, one at a time. */
export async function* placedMessages(entry: Entry, done: (trouble: JsonTrouble) => void): AsyncGenerator<Placed> {
  let chat = NOWHERE;
  let told = new Set<string>();
  let record = 0;
  for await (const { path, value } of jsonRecords(entry.open(), { decide, done })) {
    const key = path[path.length - 1] ?? '';
    if (key === 'messages') {
      told.add(key);
      yield { chat, record: ++record, value };
    } else if (key === 'id' || key === 'name' || key === 'type') {
      // name, type and id stand before a chat's messages, but a chat may lack one: what comes again is the next chat's
      if (told.has('messages') || told.has(key)) {
        chat = NOWHERE;
        told = new Set();
      }
      told.add(key);
      chat = { ...chat, [key]: plain(value) };
    }
  }
}
