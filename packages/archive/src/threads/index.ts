import type { JsonRecord } from '../json/records.ts';
import type { Act } from '../meta/activity.ts';
import { actsOnAccounts, mediaPost, profileOf } from '../meta/acts.ts';
import { outline } from '../meta/outline.ts';
import { readActs } from '../meta/read.ts';
import { type Fields, fields, isFields, objects } from '../meta/values.ts';
import { BIO } from '../meta/words.ts';
import type { Activity, Entry, FilePlan, PlatformReader, ReadContext } from '../types.ts';

type Role = 'posts' | 'likes' | 'following' | 'profile';

const PREFIX = 'text_post_app_';
const FOLDER = /(?:^|\/)threads\//i;

/** Top keys end so, in every language; the rest (seen, saved, followers, requests, blocked) is no act of the owner. */
const KEYS: readonly (readonly [RegExp, Role])[] = [
  [/_text_posts$|_archived_posts$|_threads_and_replies$|_replies$/, 'posts'],
  [/_(?:media|post|thread)_likes$|_liked_posts$/, 'likes'],
  [/_following$/, 'following'],
  [/_profile$/, 'profile'],
];
/** Names of files whose top is a bare list, in the folder of Threads. */
const NAMES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:threads_and_replies|threads|replies|archived_threads)(?:_\d+)?\.json$/, 'posts'],
  [/^liked_threads(?:_\d+)?\.json$/, 'likes'],
  [/^following(?:_\d+)?\.json$/, 'following'],
];

const roleOfKey = (key: string): Role | undefined =>
  key.startsWith(PREFIX) ? KEYS.find(([pattern]) => pattern.test(key.replace(/_v\d+$/, '')))?.[1] : undefined;
const roleOfName = (base: string): Role | undefined => NAMES.find(([pattern]) => pattern.test(base))?.[1];

/** Threads, which comes inside Instagram's export. Shapes: README.md. */
export const threadsReader: PlatformReader = {
  platform: 'threads',
  wants: (path) =>
    /\.json$/i.test(path) && (FOLDER.test(path) || /(?:^|\/)(?:threads_and_replies|liked_threads)[^/]*$/i.test(path)),
  recognise({ path, base, head }) {
    if (!base.endsWith('.json')) return undefined;
    const { top, keys } = outline(head);
    const ours = keys.filter((key) => key.startsWith(PREFIX));
    const role = ours.map(roleOfKey).find((found) => found !== undefined);
    if (role) return planOf(role, undefined);
    const single = keys.includes('label_values') || keys.includes('media');
    const bare = top === 'array' || single ? roleOfName(base) : undefined;
    if (bare && (FOLDER.test(path) || bare !== 'following')) return planOf(bare, bare, top === 'object');
    return ours.length > 0 || FOLDER.test(path) ? { role: 'ignored', ignored: true } : undefined;
  },
};

const planOf = (role: Role, bare: Role | undefined, single = false): FilePlan => ({
  role,
  read: (entry, context) => read(entry, context, bare, single),
});

function read(entry: Entry, context: ReadContext, bare: Role | undefined, single: boolean): AsyncGenerator<Activity> {
  const roleOf = (path: readonly string[]): Role | undefined => (path[0] === undefined ? bare : roleOfKey(path[0]));
  const convert = ({ path, value }: JsonRecord): readonly Act[] | undefined => {
    const role = roleOf(path);
    if (role === undefined || (value === null && path.length > 0)) return [];
    if (!isFields(value)) return undefined;
    switch (role) {
      case 'posts':
        return threadActs(value);
      case 'likes':
        return actsOnAccounts(value, 'like');
      case 'following':
        return actsOnAccounts(value, 'follow');
      case 'profile':
        return profile(value, context);
    }
  };
  const decide = (path: readonly string[], kind: 'array' | 'object'): 'records' | 'enter' | 'skip' => {
    if (path.length > 0 && roleOf(path) === undefined) return 'skip';
    return kind === 'array' ? 'records' : 'enter';
  };
  return readActs('threads', entry, context, { convert, decide, single });
}

/** A thread, or a reply: whom it answers is not in the export. */
function threadActs(record: Fields): readonly Act[] | undefined {
  const isReply = [record, ...objects(record.media)].some(
    ({ text_app_post, is_reply }) => isTrue(is_reply) || isTrue(fields(text_app_post).is_reply),
  );
  const act = mediaPost(record, isReply ? 'comment' : 'note');
  return act && [act];
}

const isTrue = (value: unknown): boolean => value === true || value === 'true' || value === 'True';

function profile(record: Fields, context: ReadContext): readonly Act[] {
  const { account, bio } = profileOf(record, BIO);
  if (account) context.account(account);
  return bio ? [{ kind: 'profile', time: null, text: bio }] : [];
}
