/** Invented records of Instagram's export, one of each shape known. */
import { at } from '../meta/testing.ts';

export const posts: unknown = [
  { media: [{ uri: 'media/a.jpg', creation_timestamp: at('2024-10-01T01:00:00Z'), title: 'Sarapan pagi ☕ di rumah' }] },
  {
    media: [
      { uri: 'media/b.jpg', creation_timestamp: at('2024-11-26T01:00:00Z'), title: '' },
      { uri: 'media/c.jpg', creation_timestamp: at('2024-11-26T01:00:00Z'), title: '' },
      { uri: 'media/d.mp4', creation_timestamp: at('2024-11-26T01:00:01Z'), title: '' },
    ],
    title: 'Tiga foto, satu kiriman — “besok coblos”',
    creation_timestamp: at('2024-11-26T02:00:00Z'),
  },
  { media: [{ uri: 'media/e.jpg', creation_timestamp: at('2019-01-01T00:00:00Z'), title: '' }] },
];
export const reels: unknown = {
  ig_reels_media: [{ media: [{ uri: 'r.mp4', creation_timestamp: at('2023-03-03T03:00:00Z'), title: 'Joget 💃' }] }],
};
export const stories: unknown = {
  ig_stories: [
    { uri: 's1.jpg', creation_timestamp: at('2024-02-13T03:00:00Z'), title: '' },
    { uri: 's2.jpg', creation_timestamp: at('2024-02-13T04:00:00Z'), title: 'Ayo ke TPS' },
  ],
};
export const igtv: unknown = {
  ig_igtv_media: [{ media: [{ uri: 'i.mp4', creation_timestamp: at('2020-03-03T03:00:00Z'), title: 'Video panjang' }] }],
};
export const labelledPosts = (caption: string): unknown => [
  {
    timestamp: at('2026-02-02T02:00:00Z'),
    media: [{ uri: 'n.jpg', creation_timestamp: at('2026-02-02T02:00:00Z') }],
    label_values: [
      { label: caption, value: 'Bentuk baru ✨' },
      { label: 'URL', value: 'https://www.instagram.com/p/NEW1/', href: 'https://www.instagram.com/p/NEW1/' },
    ],
    fbid: '11',
  },
];

/** `labels`: comment, owner, time. */
export const postComments = (labels: readonly [string, string, string]): readonly unknown[] => [
  {
    media_list_data: [{ uri: '' }],
    string_map_data: {
      [labels[0]]: { value: 'Keren banget 🔥' },
      [labels[1]]: { value: 'warung.tini' },
      [labels[2]]: { timestamp: at('2024-07-01T01:00:00Z') },
    },
  },
  {
    media_list_data: [{ uri: 'gif' }],
    string_map_data: { [labels[1]]: { value: 'sari_dewi' }, [labels[2]]: { timestamp: at('2023-07-01T01:00:00Z') } },
  },
  { string_map_data: { [labels[0]]: { value: 'mantap' }, [labels[2]]: { timestamp: at('2022-07-01T01:00:00Z') } } },
];
export const labelledComments: unknown = [
  {
    timestamp: at('2025-07-01T01:00:00Z'),
    media: [],
    label_values: [
      { label: 'Komentar', value: 'Setuju sekali' },
      { label: 'URL', href: 'https://www.instagram.com/p/CCC/' },
      {
        title: 'Pemilik',
        dict: [
          {
            title: '',
            dict: [
              { label: 'URL', value: '' },
              { label: 'Nama', value: 'Sari' },
              { label: 'Nama Pengguna', value: 'sari_dewi' },
            ],
          },
        ],
      },
    ],
  },
];

export const likedPosts: unknown = {
  likes_media_likes: [
    {
      title: 'relawan.contoh',
      string_list_data: [{ href: 'https://www.instagram.com/p/AAA/', value: '👍', timestamp: at('2024-10-10T01:00:00Z') }],
    },
    {
      title: 'warung.tini',
      string_list_data: [{ href: 'https://www.instagram.com/reel/BBB/', value: '👍', timestamp: at('2021-10-10T01:00:00Z') }],
    },
  ],
};
export const likedComments: unknown = {
  likes_comment_likes: [
    {
      title: 'sari_dewi',
      string_list_data: [{ href: 'https://www.instagram.com/p/AAA/', value: '👍', timestamp: at('2024-01-10T01:00:00Z') }],
    },
  ],
};
export const storyLikes: unknown = {
  story_activities_story_likes: [{ title: 'sari_dewi', string_list_data: [{ timestamp: at('2024-01-11T01:00:00Z') }] }],
};
/** `labels`: caption, title, owner, name, username. */
export const labelledLikes = (labels: readonly [string, string, string, string, string]): unknown => [
  {
    timestamp: at('2025-05-05T05:00:00Z'),
    media: [],
    label_values: [
      { label: 'URL', value: 'https://www.instagram.com/p/DDD/', href: 'https://www.instagram.com/p/DDD/' },
      { label: labels[0], value: 'Menangkan nomor 9 #contoh' },
      { label: labels[1], value: '' },
      {
        dict: [
          { dict: [{ label: labels[3], value: 'contoh' }], title: '' },
          { dict: [{ label: labels[3], value: 'menang' }], title: '' },
        ],
        title: 'Tagar',
      },
      {
        dict: [
          {
            dict: [
              { label: 'URL', value: '' },
              { label: labels[3], value: 'Relawan Contoh' },
              { label: labels[4], value: 'relawan.contoh' },
            ],
            title: '',
          },
        ],
        title: labels[2],
      },
    ],
    fbid: '17',
  },
];
export const following: unknown = {
  relationships_following: [
    {
      title: 'relawan.contoh',
      string_list_data: [{ href: 'https://www.instagram.com/_u/relawan.contoh', timestamp: at('2024-09-09T01:00:00Z') }],
    },
    {
      title: '',
      media_list_data: [],
      string_list_data: [
        { href: 'https://www.instagram.com/sari_dewi', value: 'sari_dewi', timestamp: at('2020-09-09T01:00:00Z') },
      ],
    },
  ],
};
/** `labels`: changed, previous, new, date. */
export const profileChanges = (labels: readonly [string, string, string, string]): unknown => ({
  profile_profile_change: [
    {
      title: 'Perubahan',
      media_map_data: {},
      string_map_data: {
        [labels[0]]: { href: '', value: 'Profile Bio Text', timestamp: 0 },
        [labels[1]]: { href: '', value: 'lama', timestamp: 0 },
        [labels[2]]: { href: '', value: 'Pilih nomor 9 ✌️', timestamp: 0 },
        [labels[3]]: { href: '', value: '', timestamp: at('2024-03-03T00:00:00Z') },
      },
    },
  ],
});
/** `labels`: email, username, name, bio. */
export const personalInformation = (labels: readonly [string, string, string, string]): unknown => ({
  profile_user: [
    {
      title: '',
      media_map_data: {},
      string_map_data: {
        [labels[0]]: { href: '', value: 'x@contoh.example', timestamp: 0 },
        [labels[1]]: { href: '', value: 'rina.wati', timestamp: 0 },
        [labels[2]]: { href: '', value: 'Rina Wati', timestamp: 0 },
        [labels[3]]: { href: '', value: 'ASN di Surabaya 🌿', timestamp: 0 },
        Gender: { href: '', value: 'female', timestamp: 0 },
      },
    },
  ],
});

/** Exports before 2021. */
export const legacyMedia: unknown = {
  stories: [{ caption: '', taken_at: '2019-05-01T01:02:03', path: 'stories/a.jpg' }],
  photos: [{ caption: 'Foto lama 📷', taken_at: '2018-05-01T01:02:03', location: 'Malang', path: 'photos/a.jpg' }],
  videos: [{ caption: 'Video lama', taken_at: '2019-06-01T01:02:03', path: 'videos/a.mp4' }],
  profile: [{ caption: '', taken_at: '2017-01-01T00:00:00', path: 'profile/a.jpg', is_active_profile: true }],
  direct: [{ taken_at: '2019-07-01T01:02:03', path: 'direct/a.jpg' }],
};
export const legacyComments: unknown = {
  media_comments: [
    ['2019-05-01T01:02:03', 'Mantap 👏', 'warung.tini'],
    ['2018-05-01T01:02:03', 'Bagus', 'sari_dewi'],
    ['kapan', 1],
  ],
  live_comments: [['2019-05-02T01:02:03', 'Hadir', 'sari_dewi']],
};
export const legacyLikes: unknown = {
  media_likes: [['2019-05-01T01:02:03+00:00', 'relawan.contoh']],
  comment_likes: [['2017-05-01T01:02:03+00:00', 'sari_dewi']],
};
export const legacyConnections: unknown = {
  blocked_users: {},
  followers: { someone: '2018-01-01T00:00:00' },
  following: { 'relawan.contoh': '2018-02-01T00:00:00', sari_dewi: '2019-02-01T00:00:00' },
};
export const legacyProfile: unknown = {
  biography: 'Abdi negara 🌿',
  date_joined: '2012-01-01T00:00:00',
  username: 'rina.wati',
  name: 'Rina Wati',
  gender: 'female',
};
