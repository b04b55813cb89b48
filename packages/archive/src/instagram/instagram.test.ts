import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, metaJson, readFiles, tally } from '../meta/testing.ts';
import * as fixtures from './fixtures.ts';
import { instagramReader } from './index.ts';

const read = (files: Readonly<Record<string, unknown>>): ReturnType<typeof readFiles> => readFiles(instagramReader, files);
const ROOT = 'instagram-rina.wati-2026-01-01-AbCd/your_instagram_activity';

describe('Instagram posts', () => {
  it('counts a post of several media once', async () => {
    const { activities, roles, unreadable } = await read({ [`${ROOT}/media/posts_1.json`]: fixtures.posts });
    expect(Object.values(roles)).toEqual(['posts']);
    expect(tally(activities)).toEqual({ note: { 2019: 1, 2024: 2 } });
    expect(activities[0]).toEqual({
      platform: 'instagram',
      kind: 'note',
      date: '2024-10-01T01:00:00Z',
      dateKind: 'exact',
      text: 'Sarapan pagi ☕ di rumah',
      source: { file: `${ROOT}/media/posts_1.json`, record: 1 },
    });
    expect(activities[1]).toMatchObject({ date: '2024-11-26T02:00:00Z', text: 'Tiga foto, satu kiriman — “besok coblos”' });
    expect(unreadable).toEqual([]);
  });

  it('reads a file of a single post and files of older folders', async () => {
    const [post] = fixtures.posts as readonly unknown[];
    const { activities } = await read({ 'content/posts_1.json': post, 'x/content/posts_2.json': fixtures.posts });
    expect(tally(activities)).toEqual({ note: { 2019: 1, 2024: 3 } });
  });

  it('counts reels, IGTV and each story', async () => {
    const { activities } = await read({
      [`${ROOT}/media/reels.json`]: fixtures.reels,
      [`${ROOT}/media/stories.json`]: fixtures.stories,
      [`${ROOT}/media/igtv_videos.json`]: fixtures.igtv,
    });
    expect(tally(activities)).toEqual({ note: { 2020: 1, 2023: 1, 2024: 2 } });
    expect(activities.map(({ text }) => text)).toEqual(['Joget 💃', '', 'Ayo ke TPS', 'Video panjang']);
  });

  it.each(['Caption', 'Keterangan', 'x-teksti'])('reads labelled posts, caption called %s', async (caption) => {
    const { activities } = await read({ [`${ROOT}/media/posts.json`]: fixtures.labelledPosts(caption) });
    expect(tally(activities)).toEqual({ note: { 2026: 1 } });
    expect(activities[0]).toMatchObject({ text: 'Bentuk baru ✨', url: 'https://www.instagram.com/p/NEW1/' });
  });

  it('tells deleted posts apart and reads reposts as shares', async () => {
    const { activities, deleted } = await read({
      [`${ROOT}/media/recently_deleted_content.json`]: {
        ig_recently_deleted_media: [{ media: [{ uri: 'x', creation_timestamp: 1700000000 }] }],
      },
      [`${ROOT}/media/reposts.json`]: fixtures.labelledLikes(['Keterangan', 'Judul', 'Pemilik', 'Nama', 'Nama Pengguna']),
    });
    expect(deleted).toBe(1);
    expect(tally(activities)).toEqual({ announce: { 2025: 1 } });
    expect(activities[0]?.target).toMatchObject({ account: 'relawan.contoh', text: 'Menangkan nomor 9 #contoh' });
  });
});

describe('Instagram comments', () => {
  it.each([
    ['English', ['Comment', 'Media Owner', 'Time']],
    ['Indonesian', ['Komentar', 'Pemilik Media', 'Waktu']],
    ['unknown', ['x-kommentti', 'x-omistaja', 'x-aika']],
  ] as const)('reads %s labels', async (_, labels) => {
    const { activities } = await read({ [`${ROOT}/comments/post_comments_1.json`]: fixtures.postComments(labels) });
    expect(tally(activities)).toEqual({ comment: { 2022: 1, 2023: 1, 2024: 1 } });
    expect(activities.map(({ text, target }) => [text, target?.account])).toEqual([
      ['Keren banget 🔥', 'warung.tini'],
      ['', 'sari_dewi'],
      ['mantap', undefined],
    ]);
  });

  it('reads all files of comments', async () => {
    const records = fixtures.postComments(['Comment', 'Media Owner', 'Time']);
    const { activities } = await read({
      [`${ROOT}/comments/post_comments.json`]: { comments_media_comments: records },
      [`${ROOT}/comments/reels_comments.json`]: { comments_reels_comments: records.slice(0, 1) },
      [`${ROOT}/comments/hype.json`]: { comments_story_comments: records.slice(1, 2) },
      [`${ROOT}/comments/post_comments_2.json`]: fixtures.labelledComments,
    });
    expect(tally(activities)).toEqual({ comment: { 2022: 1, 2023: 2, 2024: 2, 2025: 1 } });
    expect(activities.at(-1)).toMatchObject({
      text: 'Setuju sekali',
      target: { account: 'sari_dewi', url: 'https://www.instagram.com/p/CCC/' },
    });
  });
});

describe('Instagram likes', () => {
  it('names the account, from all three files', async () => {
    const { activities } = await read({
      [`${ROOT}/likes/liked_posts.json`]: fixtures.likedPosts,
      [`${ROOT}/likes/liked_comments.json`]: fixtures.likedComments,
      [`${ROOT}/story_interactions/story_likes.json`]: fixtures.storyLikes,
    });
    expect(tally(activities)).toEqual({ like: { 2021: 1, 2024: 3 } });
    expect(activities[0]?.target).toEqual({ kind: 'post', account: 'relawan.contoh', url: 'https://www.instagram.com/p/AAA/' });
    expect(activities.map(({ target }) => target?.account)).toEqual(['relawan.contoh', 'warung.tini', 'sari_dewi', 'sari_dewi']);
  });

  it.each([
    ['English', ['Caption', 'Title', 'Owner', 'Name', 'Username']],
    ['Indonesian', ['Keterangan', 'Judul', 'Pemilik', 'Nama', 'Nama Pengguna']],
    ['unknown', ['x-teksti', 'x-otsikko', 'x-omistaja', 'x-nimi', 'x-tunnus']],
  ] as const)('reads label_values in %s', async (_, labels) => {
    const { activities } = await read({ [`${ROOT}/likes/liked_posts.json`]: fixtures.labelledLikes(labels) });
    expect(tally(activities)).toEqual({ like: { 2025: 1 } });
    expect(activities[0]?.target).toEqual({
      kind: 'post',
      name: 'Relawan Contoh',
      account: 'relawan.contoh',
      url: 'https://www.instagram.com/p/DDD/',
      text: 'Menangkan nomor 9 #contoh',
    });
  });

  it('reads a short label list with the username', async () => {
    const record = {
      timestamp: at('2025-01-01T00:00:00Z'),
      label_values: [
        { label: 'URL', href: 'https://www.instagram.com/p/E/' },
        { label: 'Username', value: 'warung.tini' },
      ],
    };
    const { activities } = await read({ [`${ROOT}/likes/liked_comments.json`]: [record] });
    expect(activities[0]?.target).toEqual({ kind: 'post', account: 'warung.tini', url: 'https://www.instagram.com/p/E/' });
  });
});

describe('Instagram connections and profile', () => {
  it('follows accounts, by title or value', async () => {
    const { activities } = await read({ 'connections/followers_and_following/following.json': fixtures.following });
    expect(tally(activities)).toEqual({ follow: { 2020: 1, 2024: 1 } });
    expect(activities.map(({ target }) => [target?.kind, target?.account])).toEqual([
      ['account', 'relawan.contoh'],
      ['account', 'sari_dewi'],
    ]);
  });

  it.each([
    ['English', ['Changed', 'Previous Value', 'New Value', 'Change Date']],
    ['Indonesian', ['Diubah', 'Nilai Sebelumnya', 'Nilai Baru', 'Tanggal Perubahan']],
    ['unknown', ['x1', 'x2', 'x3', 'x4']],
  ] as const)('reads profile changes in %s', async (_, labels) => {
    const { activities } = await read({
      'personal_information/personal_information/profile_changes.json': fixtures.profileChanges(labels),
    });
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({ kind: 'profile', date: '2024-03-03T00:00:00Z', text: 'Pilih nomor 9 ✌️' });
  });

  it.each([
    ['English', ['Email', 'Username', 'Name', 'Bio']],
    ['Indonesian', ['Email', 'Nama Pengguna', 'Nama', 'Bio']],
    ['unknown', ['x1', 'x2', 'x3', 'x4']],
  ] as const)('reads account and biography in %s', async (_, labels) => {
    const { activities, accounts } = await read({
      'personal_information/personal_information.json': fixtures.personalInformation(labels),
    });
    expect(accounts).toEqual(['rina.wati']);
    expect(tally(activities)).toEqual({ profile: { undated: 1 } });
    expect(activities[0]).toMatchObject({ text: 'ASN di Surabaya 🌿', date: null, dateKind: 'none' });
  });
});

describe('Instagram before 2021', () => {
  it('reads media, comments, likes, connections and profile', async () => {
    const { activities, unreadable, accounts } = await read({
      'media.json': fixtures.legacyMedia,
      'comments.json': fixtures.legacyComments,
      'likes.json': fixtures.legacyLikes,
      'connections.json': fixtures.legacyConnections,
      'profile.json': fixtures.legacyProfile,
    });
    expect(tally(activities)).toEqual({
      note: { 2018: 1, 2019: 2 },
      comment: { 2018: 1, 2019: 2 },
      like: { 2017: 1, 2019: 1 },
      follow: { 2018: 1, 2019: 1 },
      profile: { undated: 1 },
    });
    expect(activities.find(({ kind }) => kind === 'comment')).toMatchObject({
      text: 'Mantap 👏',
      target: { account: 'warung.tini' },
    });
    expect(unreadable).toEqual([{ file: 'comments.json', records: 1, why: 'bad-record' }]);
    expect(accounts).toEqual(['rina.wati']);
  });
});

describe('Instagram files', () => {
  it('ignores what is no act of the owner', async () => {
    const { activities, roles } = await read({
      'connections/followers_and_following/followers_1.json': [
        { title: '', string_list_data: [{ href: 'https://www.instagram.com/x', value: 'x', timestamp: 1 }] },
      ],
      [`${ROOT}/messages/inbox/sari_1/message_1.json`]: { participants: [], messages: [] },
      [`${ROOT}/saved/saved_posts.json`]: { saved_saved_media: [{ title: 'x', string_map_data: {} }] },
      'ads_information/ads_and_topics/posts_viewed.json': { impressions_history_posts_seen: [] },
      [`${ROOT}/story_interactions/polls.json`]: [{ timestamp: 1, label_values: [] }],
      'connections/followers_and_following/blocked_profiles.json': { relationships_blocked_users: [] },
    });
    expect(activities).toEqual([]);
    expect(new Set(Object.values(roles))).toEqual(new Set(['ignored']));
  });

  it('leaves Threads, Facebook and others alone', async () => {
    const { roles } = await read({
      [`${ROOT}/threads/liked_threads.json`]: { text_post_app_media_likes: [] },
      [`${ROOT}/threads/following.json`]: [{ title: 'x', string_list_data: [] }],
      'your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json': [{ timestamp: 1, data: [] }],
      'comments.json': { comments_v2: [] },
      'result.json': { chats: { list: [] } },
      'user_data_tiktok.json': { Activity: {} },
      'stories.json': { stories: 5 },
    });
    expect(new Set(Object.values(roles))).toEqual(new Set([undefined]));
  });

  it('counts broken records and keeps the others', async () => {
    const good = { media: [{ uri: 'x', creation_timestamp: at('2024-01-01T00:00:00Z'), title: 'Baik' }] };
    const text = metaJson([
      good,
      5,
      {},
      { media: 'x', title: 3 },
      { media: [null], title: 'Tanpa tanggal', creation_timestamp: 0 },
      good,
    ]);
    const { activities, unreadable } = await read({ [`${ROOT}/media/posts_1.json`]: text.slice(0, -3) });
    expect(activities.map((activity) => activity.text)).toEqual(['Baik', 'Tanpa tanggal']);
    expect(activities[1]?.dateKind).toBe('none');
    expect(unreadable).toEqual([
      { file: `${ROOT}/media/posts_1.json`, records: 3, why: 'bad-record' },
      { file: `${ROOT}/media/posts_1.json`, records: 0, why: 'truncated' },
    ]);
  });

  it('takes anything without failing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 4 })), fc.jsonValue(), async (records, value) => {
        const spoiled = [
          ...records,
          { string_map_data: value },
          { string_list_data: [value] },
          { label_values: [value], timestamp: value },
          { media: [value], title: value },
        ];
        const { activities } = await read({
          [`${ROOT}/media/posts_1.json`]: spoiled,
          [`${ROOT}/comments/post_comments_1.json`]: spoiled,
          [`${ROOT}/likes/liked_posts.json`]: { likes_media_likes: spoiled },
          'x/following.json': { relationships_following: spoiled },
          'x/profile_changes.json': { profile_profile_change: spoiled },
          'x/personal_information.json': { profile_user: spoiled },
          'media.json': { photos: spoiled, x: [{ taken_at: 1, caption: 1 }] },
        });
        for (const { kind, text } of activities) expect([typeof kind, typeof text]).toEqual(['string', 'string']);
      }),
      { numRuns: 100 },
    );
  });
});
