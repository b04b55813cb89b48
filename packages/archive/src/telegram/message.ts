import { type Fields, isFields } from '../text/values.ts';
import { zonedIso } from '../text/zone.ts';
import type { Activity, Target } from '../types.ts';
import { foldName } from '../whatsapp/owner.ts';
import { type Chat, plain } from './chats.ts';

/** The act in an own message; undefined: the app tells of something that is none. */
export function activityOf(message: Fields, chat: Chat, timeZone: string): Omit<Activity, 'source'> | undefined {
  const date = timeOf(message, timeZone);
  const base = {
    platform: 'telegram',
    // numbers of messages are counted in each group anew
    ...(plain(message.id) === '' ? {} : { id: `${chat.id || chat.name || chat.type}/${plain(message.id)}` }),
    date,
    dateKind: date ? 'exact' : 'none',
    target: targetOf(chat),
  } as const;
  if (message.type === 'service') return isJoining(message) ? { ...base, kind: 'join', text: '' } : undefined;
  const forwarded = message.forwarded_from !== undefined || message.forwarded_from_id !== undefined;
  return { ...base, kind: forwarded ? 'announce' : 'note', text: wordsOf(message) };
}

/** By link, by asking, or, in a public group, by adding oneself. */
function isJoining({ action, members, actor }: Fields): boolean {
  if (action === 'join_group_by_link' || action === 'join_group_by_request') return true;
  if (action !== 'invite_members' || !Array.isArray(members) || members.length !== 1) return false;
  const name = foldName(plain(actor));
  return name !== '' && foldName(plain(members[0])) === name;
}

/** Text, or what was asked in a poll. */
function wordsOf({ text, text_entities, poll }: Fields): string {
  const said = joined(text) || joined(text_entities);
  if (!isFields(poll)) return said;
  const answers = Array.isArray(poll.answers) ? poll.answers.map((answer) => (isFields(answer) ? joined(answer.text) : '')) : [];
  return [said, joined(poll.question), ...answers].filter(Boolean).join('\n');
}

/** A string, or segments of strings and marked-up pieces. */
function joined(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isFields(value)) return joined(value.text);
  if (!Array.isArray(value)) return '';
  return value.map((part) => (isFields(part) ? plain(part.text) : plain(part))).join('');
}

/** Groups and channels by name; the other one of a private chat is nobody's business. */
function targetOf({ name, type }: Chat): Target {
  const group = /group|channel/.test(type);
  return group ? { kind: 'group', ...(name ? { name } : {}) } : { kind: 'account' };
}

const EARLIEST = Date.UTC(2013, 0) / 1000;
const LATEST = Date.UTC(2100, 0) / 1000;

/** Seconds since 1970 where they stand (since 2022), else the clock of the computer that made the export. */
function timeOf({ date, date_unixtime }: Fields, timeZone: string): string | null {
  const unix = plain(date_unixtime) === '' ? Number.NaN : Number(date_unixtime);
  if (unix >= EARLIEST && unix < LATEST) return `${new Date(unix * 1000).toISOString().slice(0, 19)}Z`;
  const wall = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/.exec(plain(date));
  if (!wall) return null;
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = wall.map(Number);
  return year >= 2013 && year < 2100 ? zonedIso(year, month, day, hour, minute, second, timeZone) : null;
}
