/** Invented pieces of an X archive, in the shapes of 2016, 2019 and 2023 onwards. */

/** A file of the archive: JavaScript that assigns a list. */
export const ytd = (name: string, records: unknown, part = 0): string =>
  `window.YTD.${name}.part${part} = ${JSON.stringify(records, undefined, 2)}`;

/** An id given out at a moment. */
export const snowflake = (iso: string, sequence = 0): string =>
  String((BigInt(Date.parse(iso) - 1288834974657) << 22n) + BigInt(sequence));

/** A moment in the manner of `created_at`. */
function createdAt(iso: string): string {
  const [day, date, month, year, clock] = new Date(iso).toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${date} ${clock} +0000 ${year}`;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A tweet with the fields a real export carries, numbers written as strings. */
export function tweet(id: string, iso: string, text: string, more: Fields = {}): Fields {
  return {
    edit_info: { initial: { editTweetIds: [id], editableUntil: iso, editsRemaining: '5', isEditEligible: true } },
    retweeted: false,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
    display_text_range: ['0', String(text.length)],
    favorite_count: '0',
    id_str: id,
    truncated: false,
    retweet_count: '0',
    id,
    created_at: createdAt(iso),
    favorited: false,
    full_text: text,
    lang: 'in',
    ...more,
  };
}

const mention = (name: string): Fields => ({ name, screen_name: name, indices: ['3', '9'], id_str: '1001', id: '1001' });

export const account: string = ytd('account', [
  {
    account: {
      email: 'rina@contoh.example',
      createdVia: 'web',
      username: 'rina_contoh',
      accountId: '424242',
      createdAt: '2016-02-01T01:02:03.000Z',
      accountDisplayName: 'Rina',
    },
  },
]);

const entities = { hashtags: [], symbols: [], urls: [] };

/** One of each: note, retweet, reply, note in the last second of a year of UTC. */
export const tweets: readonly Fields[] = [
  tweet('1861000000000000001', '2024-11-27T03:12:45Z', 'Sudah mencoblos &amp; pulang 😀 &lt;3'),
  tweet('1861000000000000002', '2024-10-01T00:00:00Z', 'RT @relawan_contoh: Pilih nomor 9 &amp; ajak keluarga…', {
    entities: { ...entities, user_mentions: [mention('relawan_contoh')] },
  }),
  tweet('1861000000000000003', '2023-07-09T10:00:00Z', '@tetangga Setuju, Bu', {
    in_reply_to_status_id_str: '1678000000000000000',
    in_reply_to_status_id: '1678000000000000000',
    in_reply_to_user_id: '1002',
    in_reply_to_user_id_str: '1002',
    in_reply_to_screen_name: 'tetangga',
    entities: { ...entities, user_mentions: [mention('tetangga')] },
  }),
  tweet('947250000000000000', '2017-12-31T23:59:59Z', 'Selamat tahun baru'),
];

export const wrapped = (records: readonly unknown[]): readonly unknown[] => records.map((record) => ({ tweet: record }));

export const noteTweet = (id: string, iso: string, text: string): Fields => ({
  noteTweet: {
    noteTweetId: id,
    updatedAt: iso,
    lifecycle: { value: '1', name: 'Public', originalName: 'Public', annotations: {} },
    createdAt: iso,
    core: { styletags: [], urls: [], text, mentions: [], cashtags: [], hashtags: [] },
  },
});

/** Half of 2024's file list: what an export carries beside the acts. */
export const others: Readonly<Record<string, string>> = {
  'data/manifest.js': 'window.__THAR_CONFIG = {"userInfo":{"accountId":"424242","userName":"rina_contoh"},"dataTypes":{}}',
  'data/README.txt': 'Twitter Archive\n\nWhat is included in the archive?\n',
  'data/direct-messages.js': ytd('direct_messages', [
    {
      dmConversation: {
        conversationId: '1-2',
        messages: [
          { messageCreate: { recipientId: '2', text: 'rahasia', senderId: '1', createdAt: '2024-01-01T00:00:00.000Z' } },
        ],
      },
    },
  ]),
  'data/direct-messages-group.js': ytd('direct_messages_group', []),
  'data/direct-message-headers.js': ytd('direct_message_headers', []),
  'data/ad-impressions.js': ytd('ad_impressions', [{ ad: { adsUserData: { adImpressions: { impressions: [] } } } }]),
  'data/ad-engagements.js': ytd('ad_engagements', []),
  'data/follower.js': ytd('follower', [{ follower: { accountId: '7', userLink: 'https://twitter.com/intent/user?user_id=7' } }]),
  'data/block.js': ytd('block', [{ blocking: { accountId: '8', userLink: 'https://twitter.com/intent/user?user_id=8' } }]),
  'data/mute.js': ytd('mute', [{ muting: { accountId: '9', userLink: 'https://twitter.com/intent/user?user_id=9' } }]),
  'data/lists-created.js': ytd('lists_created', [{ userListInfo: { url: 'https://twitter.com/rina_contoh/lists/x' } }]),
  'data/lists-member.js': ytd('lists_member', []),
  'data/lists-subscribed.js': ytd('lists_subscribed', []),
  'data/tweet-headers.js': ytd('tweet_headers', [
    { tweet: { tweet_id: '1861000000000000001', user_id: '424242', created_at: 'Wed Nov 27 03:12:45 +0000 2024' } },
  ]),
  'data/deleted-tweet-headers.js': ytd('deleted_tweet_headers', [
    { tweet: { tweet_id: '5', user_id: '424242', created_at: 'Wed Nov 27 03:12:45 +0000 2024', deleted_at: 'x' } },
  ]),
  'data/deleted-note-tweet.js': ytd('deleted_note_tweet', []),
  'data/ageinfo.js': ytd('ageinfo', [{ ageMeta: { ageInfo: { age: ['40'], birthDate: '1984-01-01' } } }]),
  'data/personalization.js': ytd('personalization', [{ p13nData: { demographics: {}, interests: {} } }]),
  'data/ip-audit.js': ytd('ip_audit', [
    { ipAudit: { accountId: '424242', createdAt: '2024-01-01T00:00:00.000Z', loginIp: '::1' } },
  ]),
  'data/grok-chat-item.js': ytd('grok_chat_item', [{ grokChatItem: { sender: 'User', message: 'pilih siapa?' } }]),
  'data/screen-name-change.js': ytd('screen_name_change', []),
  'data/saved-search.js': ytd('saved_search', [{ savedSearch: { savedSearchId: '1', query: 'calon' } }]),
  'data/user-link-clicks.js': ytd('user_link_clicks', [{ userInteractionsData: { linkClick: { tweetId: '1', finalUrl: 'x' } } }]),
  'data/periscope-broadcast-metadata.js': ytd('periscope_broadcast_metadata', []),
  'data/community-note-rating.js': ytd('community_note_rating', []),
  'data/key-registry.js': ytd('key_registry', [{ keyRegistryData: { userId: '424242' } }]),
  'assets/js/main.5f0e.js': '!function(e){var t={};}()',
};
