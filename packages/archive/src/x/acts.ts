import { decodeEntities } from '../text/entities.ts';
import { type Fields, isFields } from '../text/values.ts';
import type { Activity, Target } from '../types.ts';
import { snowflakeTime, xTime } from './time.ts';

export type { Fields };

/** An act before it is placed in its file. */
export type XAct = Omit<Activity, 'source' | 'platform'>;

const string = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

/** What a record wraps: `{tweet: {…}}`, or the record itself. */
export function inner(value: unknown, ...names: readonly string[]): Fields | undefined {
  if (!isFields(value)) return undefined;
  for (const name of names) if (isFields(value[name])) return value[name];
  return value;
}

/** `RT @name: …`: what is passed on. Long ones are cut by the platform. */
const RETWEET = /^RT @([A-Za-z0-9_]{1,20}): ?/;

export const tweetId = (tweet: Fields): string => string(tweet.id_str) || string(tweet.id);

/** A tweet: a note of its own, an answer, or a post passed on. */
export function tweetAct(tweet: Fields, owner: string, longText: string | undefined): XAct | undefined {
  const id = tweetId(tweet);
  const source = tweet.full_text ?? tweet.text;
  if (typeof source !== 'string' || id === '') return undefined;
  const text = decodeEntities(longText ?? source);
  const date = xTime(tweet.created_at) ?? snowflakeTime(id);
  const base = { id, date, dateKind: date ? 'exact' : 'none', url: statusUrl(owner, id) } as const;
  const passed = RETWEET.exec(text);
  if (passed) {
    const account = passed[1] as string;
    return {
      ...base,
      kind: 'announce',
      text: '',
      target: { kind: 'post', account, text: passedText(tweet) ?? text.slice(passed[0].length) },
    };
  }
  const answered = string(tweet.in_reply_to_status_id_str ?? tweet.in_reply_to_status_id);
  const to = string(tweet.in_reply_to_screen_name);
  const toId = string(tweet.in_reply_to_user_id_str ?? tweet.in_reply_to_user_id);
  if (answered === '' && to === '' && toId === '') return { ...base, kind: 'note', text };
  const target: Target = {
    kind: 'post',
    ...(to ? { account: to } : {}),
    ...(answered ? { url: statusUrl(to, answered) } : {}),
  };
  return { ...base, kind: 'comment', text, target };
}

/** Before 2019 the whole post that is passed on stood beside the shortened one. */
function passedText({ retweeted_status: passed }: Fields): string | undefined {
  return isFields(passed) && typeof passed.text === 'string' ? decodeEntities(passed.text) : undefined;
}

/** A long post whose tweet the export does not hold. Its id is not the tweet's: no link can be told. */
export function noteTweetAct(note: Fields): XAct | undefined {
  const id = string(note.noteTweetId);
  const text = noteText(note);
  if (id === '' || text === undefined) return undefined;
  const date = xTime(note.createdAt) ?? snowflakeTime(id);
  return { kind: 'note', id: `note-${id}`, date, dateKind: date ? 'exact' : 'none', text };
}

export function noteText(note: Fields): string | undefined {
  const core = isFields(note.core) ? note.core : note;
  return typeof core.text === 'string' ? decodeEntities(core.text) : undefined;
}

/** What stands in the place of a post whose author is private. */
const HIDDEN = /^You[’']re unable to view this (?:Post|Tweet)\b/;

/** A like has no date: the liked post's own is the earliest it can have. */
export function likeAct(like: Fields): XAct | undefined {
  const id = string(like.tweetId);
  if (!/^\d+$/.test(id)) return undefined;
  const date = snowflakeTime(id);
  const text = typeof like.fullText === 'string' && !HIDDEN.test(like.fullText) ? decodeEntities(like.fullText) : '';
  const url = string(like.expandedUrl) || `https://x.com/i/web/status/${id}`;
  const account = /(?:twitter|x)\.com\/(?!i\/)([A-Za-z0-9_]{1,20})\/status\//i.exec(url)?.[1];
  return {
    kind: 'like',
    id,
    date,
    dateKind: date ? 'notBefore' : 'none',
    text: '',
    target: { kind: 'post', ...(account ? { account } : {}), url, ...(text ? { text } : {}) },
    url,
  };
}

/** Accounts are known by number, unless the link names them. */
export function followAct(following: Fields): XAct | undefined {
  const id = string(following.accountId);
  const url = string(following.userLink);
  if (id === '' && url === '') return undefined;
  const account = /(?:twitter|x)\.com\/(?!i\/|intent\/|home\b)@?([A-Za-z0-9_]{1,20})\/?(?:[?#].*)?$/i.exec(url)?.[1];
  const link = url || `https://x.com/intent/user?user_id=${id}`;
  return {
    kind: 'follow',
    ...(id ? { id } : {}),
    date: null,
    dateKind: 'none',
    text: '',
    target: { kind: 'account', url: link, ...(account ? { account } : { idOnly: true }) },
    url: link,
  };
}

/** The biography as it stands now. */
export function profileAct(profile: Fields): XAct | undefined {
  const description = isFields(profile.description) ? profile.description : profile;
  const text = decodeEntities(string(description.bio)).trim();
  return text === '' ? undefined : { kind: 'profile', date: null, dateKind: 'none', text };
}

function statusUrl(owner: string, id: string): string {
  return owner ? `https://x.com/${owner}/status/${id}` : `https://x.com/i/web/status/${id}`;
}
