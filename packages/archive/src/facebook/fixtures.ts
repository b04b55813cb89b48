/** Invented records of Facebook's export, one of each shape known. */
import { at } from '../meta/testing.ts';

const ME = 'Rina Wati';

export const postsOld: unknown = [
  {
    timestamp: at('2024-09-30T03:00:00Z'),
    data: [{ post: 'Selamat pagi Indonesia 🇮🇩 — semangat!' }],
    title: `${ME} memperbarui statusnya.`,
  },
  {
    timestamp: at('2023-01-05T10:00:00Z'),
    attachments: [
      {
        data: [
          {
            media: {
              uri: 'a.jpg',
              creation_timestamp: at('2023-01-05T09:00:00Z'),
              title: 'Foto Seluler',
              description: 'Panen raya di desa',
            },
          },
          {
            media: {
              uri: 'b.jpg',
              creation_timestamp: at('2023-01-05T09:00:01Z'),
              title: 'Foto Seluler',
              description: 'Panen raya di desa',
            },
          },
        ],
      },
    ],
    data: [{ post: 'Panen raya di desa' }, { update_timestamp: at('2023-01-05T10:00:00Z') }],
    title: `${ME} menambahkan 2 foto baru.`,
  },
  {
    timestamp: at('2024-10-01T02:00:00Z'),
    attachments: [
      {
        data: [
          {
            external_context: { name: 'Jadwal kampanye dibuka', source: 'contoh.example', url: 'https://contoh.example/jadwal' },
          },
        ],
      },
    ],
    data: [{ update_timestamp: at('2024-10-01T02:00:00Z') }],
    title: `${ME} membagikan tautan.`,
  },
  {
    timestamp: at('2024-10-02T02:00:00Z'),
    attachments: [{ data: [{ external_context: { url: 'https://contoh.example/berita' } }] }],
    data: [{ post: 'Layak dibaca' }],
    title: `${ME} shared a link.`,
  },
  { timestamp: at('2024-10-03T02:00:00Z'), attachments: [], data: [], title: `${ME} shared Toko Buku Lestari's post.` },
  {
    timestamp: at('2022-05-01T02:00:00Z'),
    data: [{ post: 'Selamat ulang tahun!' }],
    title: `${ME} wrote on Sari Dewi's timeline.`,
  },
  {
    timestamp: at('2021-05-01T02:00:00Z'),
    attachments: [{ data: [{ place: { name: 'Alun-alun' } }] }],
    data: [],
    title: `${ME} was at Alun-alun.`,
  },
];

export const groupPosts: unknown = {
  group_posts_v2: [
    {
      timestamp: at('2024-11-20T01:00:00Z'),
      data: [{ post: 'Rapat warga jam 7' }],
      title: `${ME} memposting di Warga Suka Maju.`,
    },
    {
      timestamp: at('2024-11-21T01:00:00Z'),
      attachments: [{ data: [{ external_context: { url: 'https://contoh.example/ajak' } }] }],
      data: [],
      title: `${ME} shared a link to the group: Relawan Contoh 2024.`,
    },
  ],
};

export const comments: unknown = {
  comments_v2: [
    {
      timestamp: at('2024-08-17T05:00:00Z'),
      data: [{ comment: { timestamp: at('2024-08-17T05:00:00Z'), comment: 'Merdeka! 🎉', author: ME } }],
      title: `${ME} mengomentari postingan Sari Dewi.`,
    },
    {
      timestamp: at('2023-08-17T05:00:00Z'),
      data: [{ comment: { timestamp: at('2023-08-17T05:00:00Z'), comment: 'Siap hadir', author: ME, group: 'Warga Suka Maju' } }],
      title: `${ME} replied to Sari Dewi's comment.`,
    },
    {
      timestamp: at('2023-09-01T05:00:00Z'),
      attachments: [{ data: [{ external_context: { url: 'https://contoh.example/a.gif' } }] }],
      title: `${ME} commented on her own post.`,
    },
  ],
};

export const groupComments: unknown = {
  group_comments_v2: [
    {
      timestamp: at('2024-02-01T05:00:00Z'),
      data: [{ comment: { timestamp: at('2024-02-01T05:00:00Z'), comment: 'Setuju', author: ME, group: 'Warga Suka Maju' } }],
      title: `${ME} mengomentari postingan Sari Dewi.`,
    },
  ],
};

const reaction = (time: string, title: string): unknown => ({
  timestamp: at(time),
  data: [{ reaction: { reaction: 'LIKE', actor: ME } }],
  title,
});

export const reactionsTitled: unknown = [
  reaction('2024-10-05T01:00:00Z', `${ME} menyukai postingan Toko Buku Lestari.`),
  reaction('2024-10-04T01:00:00Z', `${ME} reacted to Sari Dewi's post in Relawan Contoh 2024.`),
  reaction('2024-10-04T01:00:00Z', `${ME} likes Andreas' photo.`),
  reaction('2020-10-04T01:00:00Z', `${ME} likes a post.`),
];

/** The first three of the above once more, in the newer shape, with labels of a language. */
export const reactionsLabelled = (labels: { reaction: string; name: string; group: string; author: string }): unknown => [
  {
    timestamp: at('2024-10-05T01:00:00Z'),
    media: [],
    label_values: [
      { label: labels.reaction, value: 'Suka' },
      { label: labels.name, value: 'Toko Buku Lestari' },
      { label: 'URL', value: 'https://www.facebook.com/contoh/posts/1', href: 'https://www.facebook.com/contoh/posts/1' },
    ],
    fbid: '1',
  },
  {
    timestamp: at('2024-10-04T01:00:00Z'),
    media: [],
    label_values: [
      { label: labels.reaction, value: 'Suka' },
      { label: 'URL', value: 'https://www.facebook.com/groups/9/posts/2', href: 'https://www.facebook.com/groups/9/posts/2' },
      { dict: [{ dict: [{ label: labels.name, value: 'Relawan Contoh 2024' }], title: '' }], title: labels.group },
      { dict: [{ dict: [{ label: labels.name, value: 'Sari Dewi' }], title: '' }], title: labels.author },
    ],
    fbid: '2',
  },
  {
    timestamp: at('2024-10-04T01:00:00Z'),
    media: [],
    label_values: [
      { label: labels.reaction, value: 'Suka' },
      { label: labels.name, value: 'Andreas' },
      { label: 'URL', value: 'https://www.facebook.com/photo/3', href: 'https://www.facebook.com/photo/3' },
    ],
    fbid: '3',
  },
];

export const pagesLiked: unknown = {
  page_likes_v2: [
    { name: 'Toko Buku Lestari', timestamp: at('2019-03-01T00:00:00Z'), url: 'https://www.facebook.com/contoh' },
    { name: 'Partai Contoh', timestamp: at('2024-01-01T00:00:00Z') },
  ],
};
export const pagesFollowed: unknown = {
  pages_followed_v2: [
    { timestamp: at('2024-03-01T00:00:00Z'), data: [{ name: 'Relawan Contoh 2024' }], title: 'Relawan Contoh 2024' },
  ],
};
export const peopleFollowed: unknown = { following_v3: [{ name: 'Sari Dewi', timestamp: at('2018-03-01T00:00:00Z') }] };
export const groupsJoined: unknown = {
  groups_joined_v2: [
    {
      timestamp: at('2024-09-25T00:00:00Z'),
      data: [{ name: 'Relawan Contoh 2024' }],
      title: `${ME} bergabung dengan Relawan Contoh 2024.`,
    },
    { timestamp: at('2011-09-12T00:00:00Z'), title: 'Anda menjadi anggota Warga Suka Maju.' },
    { timestamp: at('2024-12-25T00:00:00Z'), data: [{ name: 'Grup Lama' }], title: `${ME} keluar dari Grup Lama.` },
  ],
};
export const events: unknown = {
  event_responses_v2: {
    events_joined: [
      { name: 'Kampanye Akbar Contoh', start_timestamp: at('2024-02-10T02:00:00Z'), end_timestamp: 0 },
      { name: 'Kerja bakti', start_timestamp: at('2024-05-10T02:00:00Z'), response_time: at('2024-05-01T02:00:00Z') },
    ],
    events_declined: [{ name: 'Pesta', start_timestamp: at('2024-02-11T02:00:00Z') }],
    events_interested: [{ name: 'Pasar malam', start_timestamp: at('2024-02-12T02:00:00Z') }],
  },
};
export const profileUpdates: unknown = {
  profile_updates_v2: [
    {
      timestamp: at('2024-02-14T00:00:00Z'),
      attachments: [
        { data: [{ media: { uri: 'p.jpg', creation_timestamp: at('2024-02-14T00:00:00Z'), description: 'Pilih nomor 9! ✌️' } }] },
      ],
      title: `${ME} memperbarui foto profilnya.`,
    },
    { timestamp: at('2016-01-01T00:00:00Z'), title: `${ME} pindah ke Surabaya.` },
  ],
};
export const profileInformation: unknown = {
  profile_v2: {
    name: { full_name: ME, first_name: 'Rina', last_name: 'Wati' },
    emails: { emails: ['x@contoh.example'] },
    registration_timestamp: 1,
  },
};
