import { type Act, targetOf } from '../meta/activity.ts';
import { actsOnAccounts, mediaPost } from '../meta/acts.ts';
import { isLabelled, readLabelled } from '../meta/labelled.ts';
import { readMapped } from '../meta/mapped.ts';
import { ownerOf } from '../meta/owner.ts';
import { firstTime } from '../meta/time.ts';
import type { Fields } from '../meta/values.ts';
import { commentActs } from './comments.ts';
import { profileChangeActs } from './profile.ts';

export type Role =
  | 'posts'
  | 'reposts'
  | 'comments'
  | 'likes'
  | 'following'
  | 'profile-changes'
  | 'personal-information'
  | 'deleted'
  | 'legacy';

/** Top keys of the export, which are the same in every language, and what their lists hold. */
const KEYS: Readonly<Record<string, Role>> = {
  ig_posts: 'posts',
  ig_posts_media: 'posts',
  ig_reels_media: 'posts',
  ig_igtv_media: 'posts',
  ig_stories: 'posts',
  ig_archived_post_media: 'posts',
  ig_archived_stories: 'posts',
  profile_media_reposts: 'reposts',
  comments_media_comments: 'comments',
  comments_reels_comments: 'comments',
  comments_story_comments: 'comments',
  likes_media_likes: 'likes',
  likes_comment_likes: 'likes',
  story_activities_story_likes: 'likes',
  relationships_following: 'following',
  profile_profile_change: 'profile-changes',
  profile_user: 'personal-information',
  ig_recently_deleted_media: 'deleted',
};

/** Names of files without part numbers, for files whose top is a bare list or one record. */
const NAMES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:posts|your_posts|reels|stories|igtv(?:_videos)?|archived_posts)$/, 'posts'],
  [/^(?:reposts|your_reposts)$/, 'reposts'],
  [/^(?:post_comments|reels_comments|story_comments|hype)$/, 'comments'],
  [/^(?:liked_posts|liked_comments|story_likes|liked_stories|liked_reels)$/, 'likes'],
  [/^following$/, 'following'],
  [/^profile_changes$/, 'profile-changes'],
  [/^recently_deleted_content$/, 'deleted'],
];

export const roleOfKey = (key: string): Role | undefined => KEYS[key.replace(/_v\d+$/, '')];
const fileName = (base: string): string => base.replace(/\.json$/, '').replace(/(?:_\d+|\s*\(\d+\))+$/, '');
export const roleOfName = (base: string): Role | undefined => NAMES.find(([pattern]) => pattern.test(fileName(base)))?.[1];

/** What a bare list holds, whatever the name of its file. */
export function roleOfShape(path: string, head: string): Role | undefined {
  if (!/^\uFEFF?\s*\[/.test(head)) return undefined;
  if (/^\uFEFF?\s*\[\s*\{\s*"media"\s*:\s*\[\s*\{/.test(head) && !/"label_values"/.test(head)) return 'posts';
  if (/"string_map_data"\s*:\s*\{\s*"Comment"/.test(head)) return 'comments';
  if (/"label_values"|"string_list_data"/.test(head)) {
    if (/\/(?:likes|story_interactions\/story_likes)/i.test(path)) return 'likes';
    if (/\/comments\//i.test(path)) return 'comments';
  }
  return undefined;
}

export type Acts = (record: Fields) => readonly Act[] | undefined;

/** How the records of each role are read in one file. */
export function readersOfFile(): Readonly<Record<Exclude<Role, 'legacy'>, Acts>> {
  return {
    posts: (record) => some(mediaPost(record)),
    reposts: repostActs,
    comments: commentActs(),
    likes: (record) => actsOnAccounts(record, 'like'),
    following: (record) => actsOnAccounts(record, 'follow'),
    'profile-changes': profileChangeActs,
    'personal-information': () => [],
    deleted: () => [],
  };
}

const some = (act: Act | undefined): readonly Act[] | undefined => act && [act];

function repostActs(record: Fields): readonly Act[] | undefined {
  if (!isLabelled(record)) {
    const { items, url, time } = readMapped(record);
    return items.length > 0 ? [{ kind: 'announce', time, target: targetOf('post', { url }) }] : undefined;
  }
  const like = actsOnAccounts(record, 'like')?.[0];
  if (!like) return undefined;
  const read = readLabelled(record);
  return [{ ...like, kind: 'announce', time: firstTime(read.time), target: like.target ?? targetOf('post', ownerOf(read)) }];
}

const IGNORED_KEYS =
  /^(?:relationships_|ig_(?:other_media|profile_picture|lead_gen_info|custom_audiences|reported)|impressions_history_|searches_|saved_|account_history_|inferred_data_|topics_|settings_|devices_|story_activities_|monetization_|organic_insights_|subscriptions_|profile_(?:business|account_insights|friend_map|based_in|note|professional)|apps_and_websites|checkout_|logged_information|advertisers|guides_|fundraisers_|events_|contacts_|cookie|avatar)/;
const IGNORED_PATH =
  /(?:^|\/)(?:messages|ads_information|ads_and_businesses|ads_and_topics|apps_and_websites(?:_off_of_instagram)?|security_and_login_information|login_and_account_creation|logged_information|preferences|saved|recent_searches|followers_and_following|device_information|information_about_you|autofill_information|monetization|shopping|subscriptions|story_interactions|story_sticker_interactions|other_activity|avatars_store|past_instagram_insights|link_history|your_topics|contacts|events|fundraisers|gifts)\//;
const IGNORED_NAMES =
  /^(?:followers|close_friends|blocked_(?:accounts|profiles)|pending_follow_requests|recent_follow_requests|recently_unfollowed_(?:accounts|profiles)|removed_suggestions|following_hashtags|hide_story_from|profile_photos|other_content|saved_(?:posts|collections|music)|secret_conversations|camera_information|professional_information|instagram_(?:friend_map|profile_information)|note_interactions|note_and_repost_interactions|message_\d+)$/;

/** Known, and no act of the owner that counts. */
export const isIgnored = (path: string, base: string, keys: readonly string[]): boolean =>
  keys.some((key) => IGNORED_KEYS.test(key)) ||
  (keys.includes('participants') && keys.includes('messages')) ||
  IGNORED_NAMES.test(fileName(base)) ||
  IGNORED_PATH.test(path.toLowerCase());
