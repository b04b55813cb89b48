import { address, type Fields, field, utcTime, words } from '../text/values.ts';
import type { Activity, Target } from '../types.ts';

/** What a list holds. */
export type Role = 'comments' | 'likes' | 'following' | 'shares' | 'videos' | 'deleted' | 'other';

/** By the list's own key, in small letters. */
const LISTS: Readonly<Record<string, Role>> = {
  commentslist: 'comments',
  itemfavoritelist: 'likes',
  following: 'following',
  sharehistorylist: 'shares',
  repostlist: 'shares',
  videolist: 'videos',
};

/** The role of a list by its path; undefined: not read. */
export function listRole(path: readonly string[]): Role | undefined {
  const last = (path[path.length - 1] ?? '').toLowerCase();
  const groups = path.slice(0, -1).join('/');
  if (/recently deleted/i.test(groups)) return /list$/.test(last) ? 'deleted' : undefined;
  // what the owner wrote in live rooms
  if (last === 'comments') return /\/WatchLiveMap\//i.test(groups) ? 'comments' : undefined;
  const role = LISTS[last];
  // lists of other people's videos bear the same name in the histories
  if (role === 'videos' && /(?:brows|watch|favorite|like)/i.test(groups)) return undefined;
  return role;
}

export const isCounted = (role: Role): boolean => role !== 'other' && role !== 'deleted';

/** The act of a record; undefined where it is broken. */
export function actOf(role: Role, record: Fields): Omit<Activity, 'platform' | 'source'> | undefined {
  const date = utcTime(words(field(record, 'date', 'Date', 'commenttime', 'createtime', 'create time', 'time')));
  const dated = { date, dateKind: date ? 'exact' : 'none' } as const;
  const link = address(field(record, 'link', 'Link', 'videolink', 'url', 'sharedcontenturl'));
  const linked = link ? { url: link } : {};
  switch (role) {
    case 'comments': {
      const text = words(field(record, 'comment', 'Comment', 'commentcontent'));
      const url = address(field(record, 'originalposturl', 'original post link')) || address(field(record, 'url', 'link'));
      if (text === '' && date === null) return undefined;
      return { kind: 'comment', ...dated, text, ...(url ? { target: { kind: 'post', url } } : {}) };
    }
    case 'likes':
      if (link === '' && date === null) return undefined;
      return { kind: 'like', ...dated, text: '', ...(link ? { target: post(link) } : {}), ...linked };
    case 'following': {
      const account = words(field(record, 'username', 'UserName', 'user name')).replace(/^@/, '');
      if (account === '') return undefined;
      const url = `https://www.tiktok.com/@${account}`;
      return { kind: 'follow', ...dated, text: '', target: { kind: 'account', account, url }, url };
    }
    case 'shares':
      if (link === '' && date === null) return undefined;
      return { kind: 'announce', ...dated, text: '', ...(link ? { target: post(link) } : {}), ...linked };
    case 'videos': {
      const text = words(field(record, 'title', 'Title', 'description', 'caption', 'text'));
      if (link === '' && date === null) return undefined;
      return { kind: 'note', ...dated, text, ...linked };
    }
    default:
      return undefined;
  }
}

/** A video, or a profile; its address sometimes names the account. */
function post(url: string): Target {
  const [, account, rest] = /tiktok\.com\/@([\w.]+)(\/\w+)?/i.exec(url) ?? [];
  return account ? { kind: rest ? 'post' : 'account', url, account } : { kind: 'post', url };
}
