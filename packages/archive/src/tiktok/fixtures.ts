/** Invented TikTok exports, in the shapes of 2020, 2022 and 2024 onwards. */

export type Fields = Readonly<Record<string, unknown>>;

const video = (id: number): string => `https://www.tiktokv.com/share/video/700000000000000000${id}/`;

/** Records with names as 2020 wrote them; newer exports write the same in lower case. */
export const likes: readonly Fields[] = [
  { Date: '2024-11-27 03:12:45', Link: video(1) },
  { Date: '2023-01-02 00:00:01', Link: video(2) },
];
export const comments: readonly Fields[] = [
  { Date: '2024-10-01 00:00:00', Comment: 'Menangkan nomor 9 &amp; bawa teman 😀' },
  { Date: '2020-12-31 23:59:59', Comment: 'keren' },
];
export const following: readonly Fields[] = [
  { Date: '2021-05-05 05:05:05', UserName: 'relawan.contoh' },
  { Date: '2022-06-06 06:06:06', UserName: 'warung_tini' },
];
const shares: readonly Fields[] = [
  { Date: '2024-02-10 10:00:00', SharedContent: 'video', Link: video(3), Method: 'whatsapp' },
  { Date: '2024-02-11 10:00:00', SharedContent: 'profile', Link: 'https://www.tiktok.com/@relawan.contoh', Method: 'copy' },
];
export const videos: readonly Fields[] = [
  {
    Date: '2023-08-17 02:00:00',
    Link: 'https://v16-cla.tiktokcdn.com/abc/video?id=1',
    Likes: '12',
    WhoCanView: 'Public',
    AllowComments: 'Yes',
    Title: 'Upacara di kantor',
  },
  { Date: '2024-08-17 02:00:00', Link: 'https://v16-cla.tiktokcdn.com/abc/video?id=2', Likes: '3', Title: 'N/A' },
];

const lower = (records: readonly Fields[]): readonly Fields[] =>
  records.map((record) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value])));

const profile = {
  userName: 'rina.contoh',
  bioDescription: 'ASN di Surabaya',
  emailAddress: 'rina@contoh.example',
  birthDate: 'N/A',
};
const watched = [{ Date: '2024-01-01 00:00:00', Link: video(8) }];
const chat = { 'Chat History with warung_tini:': [{ Date: '2024-01-01 00:00:00', From: 'rina.contoh', Content: 'rahasia' }] };

/** `user_data.json` of 2020 and 2021. */
export const export2020: Fields = {
  Activity: {
    'Favorite Effects': { FavoriteEffectsList: null },
    'Favorite Hashtags': { FavoriteHashtagList: null },
    'Favorite Sounds': { FavoriteSoundList: [{ Date: '2020-01-01 00:00:00', Link: 'https://www.tiktok.com/music/x-1' }] },
    'Favorite Videos': { FavoriteVideoList: [{ Date: '2020-01-01 00:00:00', Link: video(9) }] },
    'Follower List': { FansList: [{ Date: '2020-01-01 00:00:00', UserName: 'penggemar' }] },
    'Following List': { Following: following },
    Hashtag: { HashtagList: [{ HashtagName: 'pilkada', HashtagLink: 'https://www.tiktok.com/tag/pilkada' }] },
    'Like List': { ItemFavoriteList: likes },
    'Login History': { LoginHistoryList: [{ Date: '2020-01-01 00:00:00', IP: '::1', DeviceModel: 'x' }] },
    'Purchase History': { SendGifts: { SendGifts: null } },
    'Search History': { SearchList: [{ Date: '2020-01-01 00:00:00', SearchTerm: 'nomor 9' }] },
    'Share History': { ShareHistoryList: shares },
    Status: { 'Status List': [{ Resolution: '1080*2138', 'App Version': '17.4.0' }] },
    'Video Browsing History': { VideoList: watched },
  },
  'Ads and data': { 'Ad Interests': { AdInterestCategories: '' } },
  'App Settings': {
    Block: { BlockList: [{ Date: '2020-01-01 00:00:00', UserName: 'diblokir' }] },
    Settings: { SettingsMap: {} },
  },
  Comment: { Comments: { CommentsList: comments } },
  'Direct Messages': { 'Chat History': { ChatHistory: chat } },
  Profile: { 'Profile Information': { ProfileMap: profile } },
  Video: { Videos: { VideoList: videos } },
};

/** `user_data_tiktok.json` of 2024 onwards. */
export const export2025: Fields = {
  'Ads and data': { 'Off TikTok Activity': { OffTikTokActivityDataList: [{ TimeStamp: '2024-01-01 00:00:00', Source: 'x' }] } },
  'App Settings': { Settings: { SettingsMap: { 'App Language': 'id' } } },
  Comment: {
    Comments: {
      CommentsList: lower(comments).map((comment, at) => ({ ...comment, photo: 'N/A', url: at === 0 ? video(5) : 'N/A' })),
    },
  },
  'Direct Message': { 'Direct Messages': { ChatHistory: chat }, 'Group Chat': { GroupChat: null } },
  'Income Plus Wallet Transactions': {},
  'Likes and Favorites': {
    'Favorite Videos': { FavoriteVideoList: [{ Date: '2024-01-01 00:00:00', Link: video(9) }] },
    'Like List': { ItemFavoriteList: lower(likes) },
  },
  Location: {},
  Post: {
    Posts: { VideoList: videos },
    'Recently Deleted Posts': {
      PostList: [{ Date: '2024-01-01 00:00:00', DateDeleted: '2024-01-02 00:00:00', Link: video(7), Title: 'x' }],
    },
  },
  'Profile And Settings': {
    'Block List': { BlockList: null },
    Follower: { FansList: [{ Date: '2024-01-01 00:00:00', UserName: 'penggemar' }] },
    Following: { Following: following },
    'Profile Info': { ProfileMap: profile },
  },
  'TikTok Live': { 'Watch Live History': { WatchLiveMap: null }, 'Go Live History': { GoLiveList: [] } },
  'TikTok Shop': { 'Order History': { OrderHistories: null } },
  'Your Activity': {
    'Activity Summary': { ActivitySummaryMap: { videosWatchedToTheEndSinceAccountRegistration: 5 } },
    Hashtag: { HashtagList: null },
    'Login History': { LoginHistoryList: [] },
    Searches: { SearchList: [{ Date: '2024-01-01 00:00:00', SearchTerm: 'nomor 9' }] },
    'Share History': { ShareHistoryList: lower(shares) },
    'Watch History': { VideoList: watched },
  },
};

/** An export whose parts are empty: null lists, and lists of nothing. */
export const emptyExport: Fields = {
  Activity: {
    'Following List': { Following: null },
    'Like List': { ItemFavoriteList: null },
    'Share History': { ShareHistoryList: [] },
    'Video Browsing History': { VideoList: null },
  },
  Comment: { Comments: { CommentsList: null } },
  Video: { Videos: { VideoList: null } },
  Profile: { 'Profile Information': { ProfileMap: null } },
};
