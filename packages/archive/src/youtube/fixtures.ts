/** Invented pieces of a Google Takeout of YouTube, in the shapes and languages of 2019 to 2026. */

export const OWN = 'UCrinaContohRinaContohRi';
export const OTHER = 'UCrelawanContohRelawanCo';

/** A cell of a table. */
const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
export const table = (...rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
/** The words of a comment: segments of JSON. */
export const segments = (...texts: readonly string[]): string => texts.map((text) => JSON.stringify({ text })).join(',');

const ID = ['UgxAAAAAAAAAAAAAAAAA4AaABAg', 'UgxBBBBBBBBBBBBBBBBB4AaABAg', 'UgxBBBBBBBBBBBBBBBBB4AaABAg.9zReplyReply'] as const;

export const WORDS = ['Menangkan nomor 9, jangan lupa!', 'Baris satu\nbaris "dua" 😀', '@tetangga setuju'] as const;

/** Comments in the order of columns of 2021. */
export const comments2021 = (header: readonly string[]): string =>
  table(
    header,
    [ID[0], OWN, '2024-11-27T03:12:45.123456+00:00', '0', 'dQw4w9WgXcQ', segments(WORDS[0])],
    [ID[1], OWN, '2023-01-01 00:00:00 UTC', '0', 'abcdefghijk', segments('Baris satu\n', 'baris "dua" 😀')],
    [
      ID[2],
      OWN,
      '2019-12-31T23:59:59+00:00',
      '0',
      'abcdefghijk',
      '{"text":"@tetangga","mention":{"externalChannelId":"UCx"}},{"text":" setuju"}',
    ],
  );
export const HEADER_2021 = ['Comment ID', 'Channel ID', 'Comment create timestamp', 'Price', 'Video ID', 'Comment text'] as const;

/** Comments in the order of columns of 2024. */
export const comments2024: string = table(
  [
    'Channel ID',
    'Comment Create Timestamp',
    'Price',
    'Comment ID',
    'Parent Comment ID',
    'Post ID',
    'Video ID',
    'Comment Text',
    'Top-Level Comment ID',
  ],
  [OWN, '2024-11-27T03:12:45.123456+00:00', '0', ID[0], '', '', 'dQw4w9WgXcQ', segments(WORDS[0]), ''],
  [OWN, '2023-01-01T00:00:00+00:00', '0', ID[1], '', '', 'abcdefghijk', segments(WORDS[1]), ''],
  [OWN, '2019-12-31T23:59:59+00:00', '0', ID[2], ID[1], '', 'abcdefghijk', segments(WORDS[2]), ID[1]],
);

/** Messages in live chats. */
export const liveChats = (header: readonly string[]): string =>
  table(
    header,
    ['Ei4KGkNQRFg4TExMTEwSDFVDcmluYQ', OWN, '2024-02-14T01:00:00+00:00', '0', 'liveliveliv', segments('Hidup nomor 9')],
    ['Ei4KGkNQRFg4TU1NTU0SDFVDcmluYQ', OWN, '2022-02-14T01:00:00+00:00', '50000', 'liveliveliv', segments('mantap')],
  );
export const LIVE_HEADER = [
  'Live Chat ID',
  'Channel ID',
  'Live Chat Create Timestamp',
  'Price',
  'Video ID',
  'Live Chat Text',
] as const;

export const subscriptions = (header: readonly string[]): string =>
  table(
    header,
    [OTHER, `http://www.youtube.com/channel/${OTHER}`, 'Relawan Contoh, Resmi'],
    ['UCwarungTiniWarungTiniWa', 'http://www.youtube.com/channel/UCwarungTiniWarungTiniWa', 'Warung Tini'],
  );
export const SUBSCRIPTIONS_HEADER = ['Channel Id', 'Channel Url', 'Channel Title'] as const;

/** `subscriptions.json` of 2019 and 2020. */
export const subscriptions2019: string = JSON.stringify([
  {
    contentDetails: { activityType: 'all', newItemCount: 0, totalItemCount: 5 },
    etag: 'x',
    id: 'sub-1',
    kind: 'youtube#subscription',
    snippet: {
      channelId: OWN,
      description: 'Kanal relawan',
      publishedAt: '2018-03-04T05:06:07.000Z',
      resourceId: { channelId: OTHER, kind: 'youtube#channel' },
      title: 'Relawan Contoh',
    },
  },
]);

const watched = [
  {
    header: 'YouTube',
    title: 'Menonton Pilih nomor 9',
    titleUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    subtitles: [{ name: 'Relawan Contoh', url: `https://www.youtube.com/channel/${OTHER}` }],
    time: '2024-11-27T03:12:45.123Z',
    products: ['YouTube'],
    activityControls: ['YouTube watch history'],
  },
];

/** What a Takeout carries beside the acts. */
export const others = (folder: string): Readonly<Record<string, string>> => ({
  [`${folder}/history/watch-history.json`]: JSON.stringify(watched),
  [`${folder}/history/search-history.json`]: JSON.stringify([{ ...watched[0], title: 'Menelusuri nomor 9' }]),
  [`${folder}/playlists/playlists.csv`]: table(
    ['Playlist ID', 'Add new videos to top', 'Playlist Title (Original)', 'Playlist Create Timestamp', 'Playlist Visibility'],
    ['PLabc', 'False', 'Lagu', '2021-01-01T00:00:00+00:00', 'Private'],
  ),
  [`${folder}/playlists/Watch later-videos.csv`]: table(
    ['Video ID', 'Playlist Video Creation Timestamp'],
    ['dQw4w9WgXcQ', '2021-01-01T00:00:00+00:00'],
  ),
  [`${folder}/playlists/Likes.csv`]:
    'Playlist ID,Channel ID,Time Created,Title\nLLx,UCx,2019-01-01 00:00:00 UTC,Likes\n\nVideo ID,Time Added\ndQw4w9WgXcQ,2019-01-01 00:00:00 UTC\n',
  [`${folder}/video metadata/videos.csv`]: table(
    ['Video ID', 'Approx Duration (ms)', 'Video Title (Original)', 'Channel ID', 'Privacy', 'Video Create Timestamp'],
    ['abcdefghijk', '1000', 'Upacara', OWN, 'Public', '2021-01-01T00:00:00+00:00'],
  ),
  [`${folder}/video metadata/video texts.csv`]: table(['Video ID', 'Video Text'], ['abcdefghijk', 'x']),
  [`${folder}/channels/channel.csv`]: table(
    ['Channel ID', 'Channel Title (Original)', 'Channel Visibility'],
    [OWN, 'Rina', 'Public'],
  ),
  [`${folder}/channels/channel URL configs.csv`]: table(['Channel ID', 'Channel Vanity URL 1 Name'], [OWN, 'rina.contoh']),
  [`${folder}/channels/channel page settings.csv`]: table(['Channel ID', 'Channel Page Setting'], [OWN, '']),
  [`${folder}/music (library and uploads)/music library songs.csv`]: table(
    ['Video ID', 'Song Title', 'Album Title', 'Artist Name 1'],
    ['abcdefghijk', 'Lagu', 'Album', 'Band'],
  ),
});
