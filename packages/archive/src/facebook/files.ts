import type { Act } from '../meta/activity.ts';
import type { Fields } from '../meta/values.ts';
import { commentActs } from './comments.ts';
import { eventActs, joinActs, pageFollowActs, pageLikeActs, personFollowActs, profileActs } from './connections.ts';
import { blogActs, postActs } from './posts.ts';
import { reactionActs } from './reactions.ts';

export type Role =
  | 'posts'
  | 'notes'
  | 'comments'
  | 'reactions'
  | 'pages-liked'
  | 'pages-followed'
  | 'people-followed'
  | 'groups-joined'
  | 'events'
  | 'profile-updates'
  | 'trash'
  | 'account';

/** Top keys without their version (`comments_v2`), and what their lists hold. */
const KEYS: Readonly<Record<string, Role>> = {
  posts: 'posts',
  your_posts: 'posts',
  status_updates: 'posts',
  group_posts: 'posts',
  anonymous_author_posts: 'posts',
  archive: 'posts',
  archived_stories: 'posts',
  active_stories: 'posts',
  stories: 'posts',
  notes: 'notes',
  comments: 'comments',
  group_comments: 'comments',
  reactions: 'reactions',
  stories_feedback: 'reactions',
  page_likes: 'pages-liked',
  pages_followed: 'pages-followed',
  following: 'people-followed',
  groups_joined: 'groups-joined',
  event_responses: 'events',
  profile_updates: 'profile-updates',
  trash: 'trash',
  profile: 'account',
};

/** Names of files without part numbers, apostrophes as `_`; for files whose top is a bare list or one record. */
const NAMES: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:your_posts(?:_check_ins_photos_and_videos)?|posts_on_other_pages_and_profiles|group_posts_and_comments|your_posts_in_groups)$/,
    'posts',
  ],
  [/^(?:your_posts_and_comments_in_groups|anonymous_posts_you_ve_written|archived_stories)$/, 'posts'],
  [/^(?:comments|your_comments(?:_in_groups)?)$/, 'comments'],
  [/^(?:likes_and_reactions|posts_and_comments|reactions|story_reactions)$/, 'reactions'],
  [/^(?:pages_you_ve_liked|page_likes)$/, 'pages-liked'],
  [/^(?:pages_and_profiles_you_follow|pages_you_follow)$/, 'pages-followed'],
  [/^(?:who_you_ve_followed|who_you_follow)$/, 'people-followed'],
  [/^(?:your_group_membership_activity)$/, 'groups-joined'],
  [/^(?:profile_update_history)$/, 'profile-updates'],
];

/** Shapes of records that nothing else holds. */
const SHAPES: readonly (readonly [RegExp, Role])[] = [
  [/"reaction"\s*:\s*\{\s*"(?:reaction|actor)"/, 'reactions'],
  [/"comment"\s*:\s*\{\s*"(?:timestamp|comment|author)"/, 'comments'],
  [/"data"\s*:\s*\[\s*\{\s*"post"\s*:/, 'posts'],
];

/** Folders that no other export has. */
export const MARK: RegExp = /(?:^|\/)(?:your_facebook_activity|your_activity_across_facebook|facebook-[^/]+)(?:\/|$)/i;

export const keyName = (key: string): string => key.replace(/_v\d+$/, '');
export const roleOfKey = (key: string): Role | undefined => KEYS[keyName(key)];
const fileName = (base: string): string =>
  base
    .replace(/\.json$/, '')
    .replace(/['’‘`]/g, '_')
    .replace(/_+/g, '_')
    .replace(/(?:_\d+|\s*\(\d+\))+$/, '');
export const roleOfName = (base: string): Role | undefined => NAMES.find(([pattern]) => pattern.test(fileName(base)))?.[1];
export const roleOfShape = (head: string): Role | undefined => SHAPES.find(([pattern]) => pattern.test(head))?.[1];

export type Acts = (record: Fields) => readonly Act[] | undefined;

/** How the records of each role are read in one file. */
export function readersOfFile(): Readonly<Record<Role, Acts>> {
  return {
    posts: postActs,
    notes: blogActs,
    comments: commentActs,
    reactions: reactionActs(),
    'pages-liked': pageLikeActs,
    'pages-followed': pageFollowActs,
    'people-followed': personFollowActs,
    'groups-joined': joinActs,
    events: eventActs,
    'profile-updates': profileActs,
    trash: () => [],
    account: () => [],
  };
}

const IGNORED_KEYS =
  /^(?:friends|received_requests|sent_requests|rejected_requests|deleted_friends|following_requests|searches|group_search|saves|saves_and_collections|collections|notifications|events_invited|your_events|event_invitation_links|pages|pages_unfollowed|recommended_pages|groups_admined|groups_left|group_badges|group_membership_questions_answers|pending_posts|poll_votes|video_polls|pokes|custom_audiences_all_types|off_facebook_activity|account_activity|account_accesses|admin_records|used_ip_address|login_protection_data|installed_apps|recently_viewed|visited_things|topics|inferred_topics|address_book|payments|autofill_information|people_interactions|group_interactions|events_interactions|marketplace_notifications|items_selling|watch_videos|news_your_locations|primary_location|primary_public_location|last_location|timezone|your_places|other_photos|videos|photos|album|wall_posts_sent_to_you|music_recommendations|instant_games_played|support_messages|people_and_friends|lead_gen_info|history)$/;
const IGNORED_PATH =
  /(?:^|\/)(?:messages|ads_information|ads_and_businesses|apps_and_websites(?:_off_of_facebook)?|security_and_login_information|logged_information|preferences|friends(?:_and_followers)?|search(?:_history)?|location|facebook_marketplace|marketplace|facebook_payments|payment_history|saved_items_and_collections|notifications|polls|fundraisers|facebook_gaming|activity_messages|activity_you.re_tagged_in|album|your_places|other_activity|shops|voting|avatars?_store|bug_bounty|dating|personal_information\/other_personal_information)\//;
const IGNORED_NAMES =
  /^(?:other_people_s_posts_to_your_timeline|your_uncategorized_photos|your_videos|edits_you_made_to_posts|media_used_for_memories|shared_memories|places_you_have_been_tagged_in|content_sharing_links_you_have_created|your_comment_active_days|event_invitations|your_events|your_event_invitation_links|your_pending_posts_in_groups|group_invites_you_ve_.*|join_requests|your_answers_to_membership_questions|your_contributions|your_groups?(?:_badges)?|your_badges|pages_you_ve_unfollowed|pages_and_profiles_you_ve_(?:unfollowed|recommended)|your_pages|people_who_follow_you)$/;

/** Known, and no act of the owner that counts. */
export const isIgnored = (path: string, base: string, keys: readonly string[]): boolean =>
  keys.some((key) => IGNORED_KEYS.test(keyName(key)) && (keyName(key) !== key || MARK.test(path))) ||
  (keys.includes('participants') && keys.includes('messages')) ||
  IGNORED_NAMES.test(fileName(base)) ||
  IGNORED_PATH.test(path.toLowerCase());
