import { jsonRecords } from '../json/records.ts';
import { type Fields, isFields } from '../text/values.ts';
import type { Entry, ReadContext } from '../types.ts';
import { foldName, ownNames } from '../whatsapp/owner.ts';
import { placedMessages, plain } from './chats.ts';

/** Who the owner of an export is, and how many people speak in it. */
export interface Owner {
  /** Numbers of the owner's accounts, without `user`; empty: nobody knows. */
  readonly ids: ReadonlySet<string>;
  /** Names for messages without a number and for signed posts of channels, folded. */
  readonly names: ReadonlySet<string>;
  /** Undefined where it was not needed. */
  readonly senders?: number;
}

/** `user1001`, and 1001 in exports before 2021; channels are no persons. */
const userId = (value: unknown): string => /^(?:user)?(\d{1,20})$/.exec(plain(value))?.[1] ?? '';

const AFTER_OWNER = 2;

/** The account's own number and names, which stand near the beginning of a whole export. */
export async function findAccount(entry: Entry, { memory }: ReadContext): Promise<void> {
  const known: Record<string, string> = {};
  let left = AFTER_OWNER;
  async function* beginning(): AsyncGenerator<Uint8Array> {
    for await (const piece of entry.open()) {
      yield piece;
      if (known.user_id && --left === 0) return;
    }
  }
  const decide = (path: readonly string[], kind: 'array' | 'object'): 'enter' | 'skip' =>
    kind === 'object' && (path.length === 0 || (path.length === 1 && path[0] === 'personal_information')) ? 'enter' : 'skip';
  for await (const { path, value } of jsonRecords(beginning(), { decide })) {
    if (path[0] === 'personal_information') known[path[path.length - 1] ?? ''] = plain(value);
  }
  if (known.user_id) memory.set('user', known.user_id);
  const name = [known.first_name, known.last_name].filter(Boolean).join(' ');
  if (name) memory.set('name', name);
  const account = known.username?.replace(/^@/, '') || name;
  if (account) memory.set('account', account);
}

/**
 * The owner of the messages in a file: the account's number; else, after a look at all senders, the one whose chat with
 * oneself stands in the export, or who bears the given name or number. Of two people with one name none is taken.
 */
export async function findOwner(entry: Entry, { memory, owner }: ReadContext): Promise<Owner> {
  const name = plain(memory.get('name'));
  const names = new Set([owner ?? '', name].map(foldName).filter((folded) => folded !== ''));
  const user = plain(memory.get('user'));
  if (user) return { ids: new Set([user]), names };

  const namesOf = new Map<string, Set<string>>();
  const nameless = new Set<string>();
  const oneself = new Set<string>();
  for await (const { chat, value } of placedMessages(entry, () => undefined)) {
    if (chat.type === 'saved_messages' && chat.id) oneself.add(chat.id);
    if (!isFields(value)) continue;
    const { id, from } = speaker(value);
    if (id) namesOf.set(id, (namesOf.get(id) ?? new Set()).add(from));
    else if (from) nameless.add(from);
  }
  const senders = namesOf.size + nameless.size;
  if (oneself.size > 0) return { ids: oneself, names, senders };

  const given = userId(owner?.trim().toLowerCase());
  if (given && namesOf.has(given)) return { ids: new Set([given]), names, senders };
  const own = ownNames(new Set([...[...namesOf.values()].flatMap((all) => [...all]), ...nameless]), owner);
  const ids = [...namesOf].filter(([, all]) => [...all].some((one) => own.has(one))).map(([id]) => id);
  if (ids.length > 1) return { ids: new Set(), names: new Set(), senders };
  return { ids: new Set(ids), names: new Set([...own].map(foldName).filter((folded) => folded !== '')), senders };
}

/** Is it the owner who speaks or acts? By number, where there is one; a channel's post by its signature. */
export function isOwn(message: Fields, { ids, names }: Owner): boolean {
  const { id, from } = speaker(message);
  if (id) return ids.has(id);
  const isChannel = plain(message.from_id ?? message.actor_id).startsWith('channel');
  const name = foldName(isChannel ? plain(message.author) : from);
  return name !== '' && names.has(name);
}

function speaker(message: Fields): { id: string; from: string } {
  return { id: userId(message.from_id ?? message.actor_id), from: plain(message.from ?? message.actor) };
}
