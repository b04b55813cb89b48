import type { JsonRecord } from '../json/records.ts';
import { type Act, targetOf } from '../meta/activity.ts';
import { metaTime } from '../meta/time.ts';
import { handle, isFields, words } from '../meta/values.ts';

/** Top keys of the exports before 2021, whose records are tuples or flat objects with ISO times. */
export const LEGACY_KEYS: ReadonlySet<string> = new Set([
  'media_comments',
  'live_comments',
  'story_comments',
  'media_likes',
  'comment_likes',
]);

/** `media.json`, by the time its records carry. */
export const isLegacyMedia = (head: string): boolean => /"taken_at"\s*:/.test(head) && /"(?:caption|path)"\s*:/.test(head);
/** `connections.json`: accounts with the time of following. */
export const isLegacyConnections = (head: string): boolean =>
  /"following"\s*:\s*\{\s*(?:\}|"[A-Za-z0-9._]+"\s*:\s*"\d{4}-)/.test(head);
/** `profile.json`. */
export const isLegacyProfile = (keys: readonly string[]): boolean =>
  keys.includes('biography') || (keys.includes('date_joined') && keys.includes('username'));

/** Acts of a record of the oldest exports; undefined: broken. */
export function legacyActs({ path, value }: JsonRecord): readonly Act[] | undefined {
  switch (path[0]) {
    case 'photos':
    case 'videos':
    case 'stories':
      if (!isFields(value)) return undefined;
      return [{ kind: 'note', time: value.taken_at, text: words(value.caption) }];
    case 'media_comments':
    case 'live_comments':
    case 'story_comments':
      return tuple(value, ([time, text, owner]) => ({
        kind: 'comment',
        time,
        text: words(text),
        target: targetOf('post', { account: handle(owner) }),
      }));
    case 'media_likes':
    case 'comment_likes':
      return tuple(value, ([time, owner]) => ({ kind: 'like', time, target: targetOf('post', { account: handle(owner) }) }));
    case 'following': {
      const account = handle(path[1]);
      return account ? [{ kind: 'follow', time: value, target: targetOf('account', { account, url: profileUrl(account) }) }] : [];
    }
    case 'biography': {
      const text = words(value);
      return text ? [{ kind: 'profile', time: null, text }] : [];
    }
    default:
      return [];
  }
}

const profileUrl = (account: string): string => `https://www.instagram.com/${account}/`;

function tuple(value: unknown, act: (parts: readonly unknown[]) => Act): readonly Act[] | undefined {
  return Array.isArray(value) && metaTime(value[0]) && value.length > 1 ? [act(value)] : undefined;
}
