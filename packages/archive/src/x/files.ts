import type { FileHead } from '../types.ts';

export type Role =
  | 'tweets'
  | 'note-tweets'
  | 'likes'
  | 'following'
  | 'profile'
  | 'deleted'
  | 'account'
  /** The account and its biography, before 2019. */
  | 'user-details';

/** `window.YTD.like.part0 =`; the name without dashes and underscores tells the file. */
const ASSIGNED = /^\ufeff?\s*(?:window\.)?YTD\.([A-Za-z_]+)\.part\d+\s*=/;
const NAMES: Readonly<Record<string, Role>> = {
  tweet: 'tweets',
  tweets: 'tweets',
  communitytweet: 'tweets',
  communitytweets: 'tweets',
  twittercircletweet: 'tweets',
  notetweet: 'note-tweets',
  notetweets: 'note-tweets',
  like: 'likes',
  likes: 'likes',
  following: 'following',
  profile: 'profile',
  account: 'account',
  deletedtweet: 'deleted',
  deletedtweets: 'deleted',
};

/** The key a record is wrapped in, and what such a record has in any case: for names not known, or none. */
const SHAPES: Readonly<Record<string, readonly [Role, RegExp]>> = {
  tweet: ['tweets', /"(?:full_text|text)"\s*:/],
  communityTweet: ['tweets', /"(?:full_text|text)"\s*:/],
  noteTweet: ['note-tweets', /"noteTweetId"\s*:/],
  like: ['likes', /"tweetId"\s*:/],
  following: ['following', /"accountId"\s*:/],
};
const FIRST_KEY = /^[^[{]*\[\s*\{\s*"([A-Za-z_]+)"\s*:\s*\{/;
/** Before 2020 a tweet was not wrapped. */
const BARE_TWEETS = /^[^[{]*\[\s*\{(?=.*"created_at"\s*:)(?=.*"id_str"\s*:).*"full_text"\s*:/s;

/** The keys a record may be wrapped in. */
export const WRAPPERS: readonly string[] = [...Object.keys(SHAPES), 'profile', 'account'];

/** What a file of the export is; `ignored`: rightly not read; undefined: not of X. */
export function roleOf({ path, base, head }: FileHead): Role | { readonly ignored: string } | undefined {
  const assigned = ASSIGNED.exec(head)?.[1]?.toLowerCase().replaceAll('_', '');
  if (assigned !== undefined) return NAMES[assigned] ?? byShape(head, assigned) ?? { ignored: assigned };
  if (/^\ufeff?\s*window\.__THAR_CONFIG/.test(head)) return { ignored: 'manifest' };
  if (/^\ufeff?\s*Grailbird\.data\.tweets/.test(head)) return 'tweets';
  if (/^\ufeff?\s*var user_details\s*=/.test(head)) return 'user-details';
  if (/^\ufeff?\s*var (?:tweet_index|payload_details)\s*=/.test(head)) return { ignored: 'index' };
  // the same tweets as in data/js/tweets
  if (base === 'tweets.csv' && /^\ufeff?"?tweet_id"?,/.test(head)) return { ignored: 'table' };
  if (base === 'readme.txt' && /twitter|\btweets?\b|\bX archive/i.test(head)) return { ignored: 'readme' };
  const shape = byShape(head, '');
  if (shape) return shape;
  // the page that shows the archive
  return /(?:^|\/)(?:assets|js|lib)\/(?:.*\/)?[^/]+\.js$/i.test(path) ? { ignored: 'viewer' } : undefined;
}

function byShape(head: string, assigned: string): Role | undefined {
  const found = SHAPES[FIRST_KEY.exec(head)?.[1] ?? ''];
  const role = found?.[1].test(head) ? found[0] : BARE_TWEETS.test(head) ? 'tweets' : undefined;
  if (!assigned.startsWith('deleted')) return role;
  return role === 'tweets' ? 'deleted' : undefined;
}
