import { type JsonTrouble, jsonRecords } from '../json/records.ts';
import { type Fields, isFields } from '../text/values.ts';
import { zonedIso } from '../text/zone.ts';
import type { Activity, Entry, FileHead, PlatformReader, ReadContext, Target } from '../types.ts';
import { foldName } from '../whatsapp/message.ts';

/** Telegram Desktop: "Export Telegram data" or "Export chat history", JSON. Shapes: README.md. */
export const telegramReader: PlatformReader = {
  platform: 'telegram',
  wants: (path) => /(?:^|\/)result(?: ?\(\d+\))?\.json$/i.test(path),
  recognise: (file) => (isExport(file) ? { role: 'chats', read, prepare } : undefined),
};

function isExport({ base, head }: FileHead): boolean {
  if (!base.endsWith('.json') || !/^\ufeff?\s*\{/.test(head)) return false;
  return /"messages"\s*:\s*\[/.test(head)
    ? /"type"\s*:\s*"(?:personal_chat|bot_chat|private_group|private_supergroup|public_supergroup|private_channel|public_channel|saved_messages)"/.test(
        head,
      ) || /"from_id"\s*:/.test(head)
    : /"chats"\s*:\s*\{|"personal_information"\s*:\s*\{[^}]*"user_id"/.test(head);
}

interface Chat {
  name: string;
  type: string;
  senders: Set<string>;
}

type Walker = { decide: (path: readonly string[], kind: 'array' | 'object') => 'records' | 'enter' | 'skip' };

/** Into the chats of an account, or the one chat of the file; nothing else is looked at. */
const walk: Walker['decide'] = (path, kind) => {
  const last = path[path.length - 1];
  if (kind === 'array') return last === 'messages' ? 'records' : last === 'list' ? 'enter' : 'skip';
  if (path.length === 0 || last === 'chats' || last === 'left_chats' || last === 'list' || last === 'personal_information')
    return 'enter';
  return 'skip';
};

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The account's own number and name, wherever in the file they stand. */
async function prepare(entry: Entry, { memory }: ReadContext): Promise<void> {
  const known: Record<string, string> = {};
  const onlyOwner: Walker['decide'] = (path, kind) =>
    kind === 'object' && (path.length === 0 || path[0] === 'personal_information') ? 'enter' : 'skip';
  for await (const { path, value } of jsonRecords(entry.open(), { decide: onlyOwner })) {
    if (path[0] === 'personal_information') known[path[path.length - 1] ?? ''] = text(value);
  }
  if (known.user_id) memory.set('user', `user${known.user_id}`);
  const name = [known.first_name, known.last_name].filter(Boolean).join(' ');
  if (name) memory.set('name', name);
}

async function* read(entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  const file = entry.path;
  const user = text(context.memory.get('user'));
  const name = text(context.memory.get('name'));
  if (name) context.account(name);
  const owner = foldName(context.owner ?? name);
  const isOwn = (message: Fields): boolean => {
    const id = text(message.from_id ?? message.actor_id);
    if (user !== '' && id !== '') return id === user;
    return owner !== '' && foldName(text(message.from ?? message.actor)) === owner;
  };
  let chat: Chat = { name: '', type: '', senders: new Set() };
  let broken = 0;
  let own = 0;
  const senders = new Set<string>();
  let trouble: JsonTrouble = { truncated: false, bad: 0 };
  const done = (told: JsonTrouble): void => {
    trouble = told;
  };
  for await (const { path, index, value } of jsonRecords(entry.open(), { decide: walk, done })) {
    const last = path[path.length - 1];
    if (last !== 'messages') {
      if (path[0] === 'personal_information') continue;
      // name, type and id stand before a chat's messages
      if (last === 'name') chat = { ...chat, name: text(value), senders: new Set() };
      else if (last === 'type') chat = { ...chat, type: text(value) };
      continue;
    }
    if (!isFields(value) || (value.type !== 'message' && value.type !== 'service')) {
      broken++;
      continue;
    }
    senders.add(text(value.from_id ?? value.from ?? value.actor_id ?? value.actor));
    if (!isOwn(value)) continue;
    own++;
    const activity = activityOf(value, chat, context.timeZone);
    if (activity) yield { platform: 'telegram', ...activity, source: { file, record: index } };
  }
  const records = broken + trouble.bad;
  if (own === 0 && user === '' && senders.size > 0)
    context.unreadable({ file, records: 0, why: 'owner-unknown', detail: String(senders.size) });
  if (records > 0) context.unreadable({ file, records, why: 'bad-record' });
  if (trouble.truncated) context.unreadable({ file, records: 0, why: 'truncated' });
}

function activityOf(message: Fields, chat: Chat, timeZone: string): Omit<Activity, 'platform' | 'source'> | undefined {
  const date = timeOf(message, timeZone);
  const base = {
    ...(message.id === undefined ? {} : { id: `${chat.name}/${text(message.id)}` }),
    date,
    dateKind: date ? 'exact' : 'none',
    target: targetOf(chat),
  } as const;
  if (message.type === 'service') {
    const joined = message.action === 'join_group_by_link' || message.action === 'join_group_by_request';
    return joined ? { ...base, kind: 'join', text: '' } : undefined;
  }
  const forwarded = message.forwarded_from !== undefined || message.forwarded_from_id !== undefined;
  return { ...base, kind: forwarded ? 'announce' : 'note', text: plainText(message.text) };
}

/** A string, or segments of strings and marked-up pieces. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return value.map((part) => (typeof part === 'string' ? part : isFields(part) ? text(part.text) : '')).join('');
}

/** Groups and channels by name; the other one of a private chat is nobody's business. */
function targetOf({ name, type }: Chat): Target {
  const group = /group|channel/.test(type);
  return group ? { kind: 'group', ...(name ? { name } : {}) } : { kind: 'account' };
}

function timeOf(message: Fields, timeZone: string): string | null {
  const unix = Number(message.date_unixtime);
  const wall = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/.exec(text(message.date));
  if (Number.isFinite(unix) && unix > 946_684_800 && unix < 4_102_444_800)
    return `${new Date(unix * 1000).toISOString().slice(0, 19)}Z`;
  if (!wall) return null;
  const [, year, month, day, hour, minute, second] = wall.map(Number) as [number, number, number, number, number, number, number];
  return year >= 2000 && year < 2100 ? zonedIso(year, month, day, hour, minute, second, timeZone) : null;
}
