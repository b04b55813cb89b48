import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, readFiles, tally } from '../meta/testing.ts';
import { threadsReader } from './index.ts';

const read = (files: Readonly<Record<string, unknown>>): ReturnType<typeof readFiles> => readFiles(threadsReader, files);
const ROOT = 'instagram-rina.wati-2025-01-01-AbCd/your_instagram_activity/threads';

const medium = (time: string, title: string, is_reply?: unknown): unknown => ({
  media: [{ uri: '', creation_timestamp: at(time), title, text_app_post: is_reply === undefined ? {} : { is_reply } }],
});
const posts = {
  text_post_app_text_posts: [
    medium('2024-11-01T01:00:00Z', 'Utas pertama 🧵', false),
    medium('2024-11-02T01:00:00Z', 'Setuju, @sari_dewi', true),
    medium('2023-08-01T01:00:00Z', 'Halo Threads'),
    {
      title: 'Dua foto, satu utas — “pagi”',
      creation_timestamp: at('2025-01-01T00:00:00Z'),
      media: [
        { uri: 'a.jpg', creation_timestamp: at('2025-01-01T00:00:00Z'), title: '' },
        { uri: 'b.jpg', creation_timestamp: at('2025-01-01T00:00:00Z'), title: '' },
      ],
    },
  ],
};
const likes = {
  text_post_app_media_likes: [
    {
      title: 'relawan.contoh',
      media_list_data: [],
      string_list_data: [
        { href: 'https://www.threads.com/@relawan.contoh/post/AAA', value: '👍', timestamp: at('2024-10-01T00:00:00Z') },
      ],
    },
    {
      title: '',
      string_list_data: [
        { href: 'https://www.threads.net/@sari_dewi/post/BBB', value: '❤', timestamp: at('2023-10-01T00:00:00Z') },
      ],
    },
  ],
};
const following = {
  text_post_app_text_post_app_following: [
    {
      title: 'Relawan Contoh',
      string_list_data: [
        { href: 'https://www.threads.net/relawan.contoh', value: 'relawan.contoh', timestamp: at('2024-09-01T00:00:00Z') },
      ],
    },
    { title: '', string_list_data: [{ href: 'https://www.threads.net/@sari_dewi', timestamp: 0 }] },
  ],
};

describe('Threads', () => {
  it('tells threads from replies', async () => {
    const { activities, roles, unreadable } = await read({ [`${ROOT}/threads_and_replies.json`]: posts });
    expect(Object.values(roles)).toEqual(['posts']);
    expect(tally(activities)).toEqual({ note: { 2023: 1, 2024: 1, 2025: 1 }, comment: { 2024: 1 } });
    expect(activities.map(({ text }) => text)).toEqual([
      'Utas pertama 🧵',
      'Setuju, @sari_dewi',
      'Halo Threads',
      'Dua foto, satu utas — “pagi”',
    ]);
    expect(activities[0]).toMatchObject({ platform: 'threads', date: '2024-11-01T01:00:00Z', dateKind: 'exact' });
    expect(unreadable).toEqual([]);
  });

  it('knows the file by its key, whatever its name', async () => {
    const { activities } = await read({ 'unduhan/berkas (1).json': posts, 'utas-suka.json': likes });
    expect(tally(activities)).toEqual({ note: { 2023: 1, 2024: 1, 2025: 1 }, comment: { 2024: 1 }, like: { 2023: 1, 2024: 1 } });
  });

  it('names whose thread was liked', async () => {
    const { activities } = await read({ [`${ROOT}/liked_threads.json`]: likes });
    expect(tally(activities)).toEqual({ like: { 2023: 1, 2024: 1 } });
    expect(activities.map(({ target }) => target)).toEqual([
      { kind: 'post', account: 'relawan.contoh', url: 'https://www.threads.com/@relawan.contoh/post/AAA' },
      { kind: 'post', account: 'sari_dewi', url: 'https://www.threads.net/@sari_dewi/post/BBB' },
    ]);
  });

  it('follows accounts', async () => {
    const { activities } = await read({ [`${ROOT}/following.json`]: following });
    expect(tally(activities)).toEqual({ follow: { 2024: 1, undated: 1 } });
    expect(activities.map(({ target }) => target)).toEqual([
      { kind: 'account', name: 'Relawan Contoh', account: 'relawan.contoh', url: 'https://www.threads.net/relawan.contoh' },
      { kind: 'account', account: 'sari_dewi', url: 'https://www.threads.net/@sari_dewi' },
    ]);
  });

  it('reads account and biography', async () => {
    const { activities, accounts } = await read({
      [`${ROOT}/personal_information.json`]: {
        text_post_app_text_post_app_profile: [
          { string_map_data: { 'Nama Pengguna': { value: 'rina.wati' }, Nama: { value: 'Rina' }, Bio: { value: 'Pagi ☀️' } } },
        ],
      },
    });
    expect(accounts).toEqual(['rina.wati']);
    expect(activities).toMatchObject([{ kind: 'profile', text: 'Pagi ☀️', dateKind: 'none' }]);
  });

  it('reads the newer shape of lists in the folder of Threads', async () => {
    const label = (label: string, value: string): unknown => ({ label, value });
    const { activities } = await read({
      [`${ROOT}/threads_and_replies.json`]: [
        { timestamp: at('2026-01-01T00:00:00Z'), media: [], label_values: [label('Teks', 'Bentuk baru')] },
      ],
      [`${ROOT}/liked_threads.json`]: [
        {
          timestamp: at('2026-01-02T00:00:00Z'),
          label_values: [
            { label: 'URL', href: 'https://www.threads.com/@sari_dewi/post/C' },
            label('Keterangan', 'Selamat pagi'),
          ],
        },
      ],
    });
    expect(tally(activities)).toEqual({ note: { 2026: 1 }, like: { 2026: 1 } });
    expect(activities[0]?.text).toBe('Bentuk baru');
    expect(activities[1]?.target).toEqual({
      kind: 'post',
      account: 'sari_dewi',
      url: 'https://www.threads.com/@sari_dewi/post/C',
      text: 'Selamat pagi',
    });
  });

  it('ignores what is no act of the owner', async () => {
    const { activities, roles } = await read({
      [`${ROOT}/followers.json`]: { text_post_app_text_post_app_followers: [{ title: 'x' }] },
      [`${ROOT}/threads_viewed.json`]: { text_post_app_text_post_app_posts_seen: [{ string_map_data: {} }] },
      [`${ROOT}/saved_threads.json`]: { text_post_app_text_post_app_saved_posts: [] },
      [`${ROOT}/recent_follow_requests.json`]: { text_post_app_text_post_app_permanent_follow_requests: [] },
      [`${ROOT}/recently_unfollowed_profiles.json`]: { text_post_app_text_post_app_unfollowed_users: [] },
    });
    expect(activities).toEqual([]);
    expect(new Set(Object.values(roles))).toEqual(new Set(['ignored']));
  });

  it('leaves Instagram and Facebook alone', async () => {
    const { roles } = await read({
      'your_instagram_activity/likes/liked_posts.json': { likes_media_likes: [] },
      'connections/followers_and_following/following.json': { relationships_following: [] },
      'your_facebook_activity/posts/your_posts_1.json': [],
    });
    expect(new Set(Object.values(roles))).toEqual(new Set([undefined]));
  });

  it('counts broken records and takes anything', async () => {
    const { activities, unreadable } = await read({
      [`${ROOT}/threads_and_replies.json`]: { text_post_app_text_posts: [...posts.text_post_app_text_posts, 5, {}, null, 'x'] },
    });
    expect(activities).toHaveLength(4);
    expect(unreadable).toMatchObject([{ records: 3, why: 'bad-record' }]);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const spoiled = [
          value,
          { media: value },
          { media: [value] },
          { title: value, string_list_data: [value] },
          { string_map_data: value },
        ];
        const found = await read({
          'a.json': { text_post_app_text_posts: spoiled },
          'b.json': { text_post_app_media_likes: spoiled },
          'c.json': { text_post_app_x_profile: spoiled },
        });
        expect(found.activities.every(({ text }) => typeof text === 'string')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
