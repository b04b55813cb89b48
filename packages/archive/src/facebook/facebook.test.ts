import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, metaJson, readFiles, tally } from '../meta/testing.ts';
import * as fixtures from './fixtures.ts';
import { facebookReader } from './index.ts';

const read = (files: Readonly<Record<string, unknown>>): ReturnType<typeof readFiles> => readFiles(facebookReader, files);
const ROOT = 'facebook-rina-2024-12-01-AbCd/your_facebook_activity';
const INDONESIAN = { reaction: 'Reaksi', name: 'Nama', group: 'Grup', author: 'Penulis' };

describe('Facebook posts', () => {
  it('tells posts from shares without own words', async () => {
    const { activities, unreadable, roles } = await read({
      [`${ROOT}/posts/your_posts__check_ins__photos_and_videos_1.json`]: fixtures.postsOld,
    });
    expect(Object.values(roles)).toEqual(['posts']);
    expect(tally(activities)).toEqual({ note: { 2021: 1, 2022: 1, 2023: 1, 2024: 2 }, announce: { 2024: 2 } });
    expect(unreadable).toEqual([]);
    expect(activities[0]).toEqual({
      platform: 'facebook',
      kind: 'note',
      date: '2024-09-30T03:00:00Z',
      dateKind: 'exact',
      text: 'Selamat pagi Indonesia 🇮🇩 — semangat!',
      source: { file: `${ROOT}/posts/your_posts__check_ins__photos_and_videos_1.json`, record: 1 },
    });
    expect(activities[1]?.text).toBe('Panen raya di desa');
    expect(activities[2]).toMatchObject({
      kind: 'announce',
      text: '',
      target: { kind: 'post', url: 'https://contoh.example/jadwal', text: 'Jadwal kampanye dibuka' },
    });
    expect(activities[3]).toMatchObject({ kind: 'note', text: 'Layak dibaca' });
    expect(activities[4]).toMatchObject({ kind: 'announce', target: { kind: 'post', name: 'Toko Buku Lestari' } });
    expect(activities[5]).toMatchObject({ kind: 'note', target: { kind: 'account', name: 'Sari Dewi' } });
  });

  it('reads the older file and the file of a single post', async () => {
    const one = (fixtures.postsOld as readonly unknown[])[0];
    const { activities, unreadable } = await read({
      'posts/your_posts_1.json': fixtures.postsOld,
      'export/posts/your_posts.json': one,
    });
    expect(activities).toHaveLength(8);
    expect(activities[7]).toMatchObject({
      kind: 'note',
      date: '2024-09-30T03:00:00Z',
      text: 'Selamat pagi Indonesia 🇮🇩 — semangat!',
    });
    expect(unreadable).toEqual([]);
  });

  it('names the group of group posts, in old and new files', async () => {
    const old = { group_posts: { activity_log_data: (fixtures.groupPosts as { group_posts_v2: unknown }).group_posts_v2 } };
    for (const files of [
      { [`${ROOT}/groups/group_posts_and_comments.json`]: fixtures.groupPosts },
      { 'groups/your_posts_and_comments_in_groups.json': old },
    ]) {
      const { activities } = await read(files);
      expect(tally(activities)).toEqual({ note: { 2024: 1 }, announce: { 2024: 1 } });
      expect(activities.map(({ target }) => target)).toEqual([
        { kind: 'group', name: 'Warga Suka Maju' },
        { kind: 'group', name: 'Relawan Contoh 2024', url: 'https://contoh.example/ajak' },
      ]);
    }
  });

  it('reads notes, posts on other profiles, stories and anonymous posts; trash is deleted', async () => {
    const time = at('2023-07-01T00:00:00Z');
    const { activities, deleted } = await read({
      [`${ROOT}/other_activity/notes.json`]: {
        notes_v2: [{ title: 'Catatan', text: 'Isi catatan', created_timestamp: at('2012-01-01T00:00:00Z') }],
      },
      [`${ROOT}/posts/posts_on_other_pages_and_profiles.json`]: [
        {
          timestamp: time,
          media: [],
          label_values: [
            { label: 'Pesan', value: 'Semoga sukses' },
            { title: 'Sasaran', dict: [{ title: '', dict: [{ label: 'Nama', value: 'Toko Buku Lestari' }] }] },
          ],
          fbid: '7',
        },
      ],
      [`${ROOT}/stories/archived_stories.json`]: {
        archived_stories_v2: [{ timestamp: time, data: [], attachments: [], title: 'Cerita diarsipkan.' }],
      },
      [`${ROOT}/groups/anonymous_posts_you_ve_written.json`]: {
        anonymous_author_posts: [{ timestamp: time, data: [{ post: 'Tanpa nama' }] }],
      },
      [`${ROOT}/posts/trash.json`]: { trash_v2: [{ timestamp: time, data: [{ post: 'Dibuang' }] }] },
    });
    expect(tally(activities)).toEqual({ note: { 2012: 1, 2023: 3 } });
    expect(activities[0]?.text).toBe('Catatan\nIsi catatan');
    expect(activities[1]).toMatchObject({ text: 'Semoga sukses', target: { kind: 'account', name: 'Toko Buku Lestari' } });
    expect(deleted).toBe(1);
  });
});

describe('Facebook comments', () => {
  it('reads text and target', async () => {
    const { activities } = await read({
      [`${ROOT}/comments_and_reactions/comments.json`]: fixtures.comments,
      [`${ROOT}/groups/your_comments_in_groups.json`]: fixtures.groupComments,
    });
    expect(tally(activities)).toEqual({ comment: { 2023: 2, 2024: 2 } });
    expect(activities.map(({ text }) => text)).toEqual(['Merdeka! 🎉', 'Siap hadir', '', 'Setuju']);
    expect(activities.map(({ target }) => target)).toEqual([
      { kind: 'post', name: 'Sari Dewi' },
      { kind: 'group', name: 'Warga Suka Maju' },
      undefined,
      { kind: 'group', name: 'Warga Suka Maju' },
    ]);
  });

  it('reads the oldest key and bare lists', async () => {
    const { comments_v2 } = fixtures.comments as { comments_v2: unknown };
    const { activities } = await read({
      'comments/comments.json': { comments: comments_v2 },
      [`${ROOT}/x/komentar_saya.json`]: comments_v2,
    });
    expect(tally(activities)).toEqual({ comment: { 2023: 4, 2024: 2 } });
  });
});

describe('Facebook reactions', () => {
  it('names their targets by the sentence', async () => {
    const { activities } = await read({
      [`${ROOT}/comments_and_reactions/likes_and_reactions_1.json`]: fixtures.reactionsTitled,
    });
    expect(tally(activities)).toEqual({ like: { 2020: 1, 2024: 3 } });
    expect(activities.map(({ target }) => target)).toEqual([
      { kind: 'post', name: 'Toko Buku Lestari' },
      { kind: 'group', name: 'Relawan Contoh 2024' },
      { kind: 'post', name: 'Andreas' },
      undefined,
    ]);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(4);
  });

  it.each([
    ['known', INDONESIAN],
    ['unknown', { reaction: 'x-reaktio', name: 'x-nimi', group: 'x-ryhmä', author: 'x-tekijä' }],
  ])('reads labels of a %s language', async (_, labels) => {
    const { activities } = await read({
      [`${ROOT}/comments_and_reactions/likes_and_reactions.json`]: fixtures.reactionsLabelled(labels),
    });
    expect(activities.map(({ target }) => target)).toEqual([
      { kind: 'post', name: 'Toko Buku Lestari', url: 'https://www.facebook.com/contoh/posts/1' },
      { kind: 'group', name: 'Relawan Contoh 2024', url: 'https://www.facebook.com/groups/9/posts/2' },
      { kind: 'post', name: 'Andreas', url: 'https://www.facebook.com/photo/3' },
    ]);
  });

  it('gives a reaction listed in both shapes one id', async () => {
    const { activities } = await read({
      [`${ROOT}/comments_and_reactions/likes_and_reactions.json`]: fixtures.reactionsLabelled(INDONESIAN),
      [`${ROOT}/comments_and_reactions/likes_and_reactions_1.json`]: fixtures.reactionsTitled,
    });
    expect(activities).toHaveLength(7);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(4);
  });

  it('reads the older keys, stories and page likes', async () => {
    const { activities } = await read({
      'likes_and_reactions/posts_and_comments.json': { reactions: fixtures.reactionsTitled },
      [`${ROOT}/stories/story_reactions.json`]: {
        stories_feedback_v2: [{ timestamp: at('2022-01-01T00:00:00Z'), title: `Rina Wati reacted to Sari Dewi's story.` }],
      },
      [`${ROOT}/pages/pages_you've_liked.json`]: fixtures.pagesLiked,
    });
    expect(tally(activities)).toEqual({ like: { 2019: 1, 2020: 1, 2022: 1, 2024: 4 } });
    expect(activities.at(-2)?.target).toEqual({
      kind: 'page',
      name: 'Toko Buku Lestari',
      url: 'https://www.facebook.com/contoh',
    });
  });
});

describe('Facebook connections', () => {
  it('follows pages and people, whatever stands for the apostrophe', async () => {
    for (const mark of ["'", '_', '’']) {
      const { activities } = await read({
        [`${ROOT}/pages/pages_and_profiles_you_follow.json`]: fixtures.pagesFollowed,
        [`connections/followers/who_you${mark}ve_followed.json`]: fixtures.peopleFollowed,
      });
      expect(tally(activities)).toEqual({ follow: { 2018: 1, 2024: 1 } });
      expect(activities.map(({ target }) => target)).toEqual([
        { kind: 'page', name: 'Relawan Contoh 2024' },
        { kind: 'account', name: 'Sari Dewi' },
      ]);
    }
  });

  it('joins groups, not those left', async () => {
    const { activities, unreadable } = await read({
      [`${ROOT}/groups/your_group_membership_activity.json`]: fixtures.groupsJoined,
    });
    expect(tally(activities)).toEqual({ join: { 2011: 1, 2024: 1 } });
    expect(activities.map(({ target }) => target?.name)).toEqual(['Relawan Contoh 2024', 'Warga Suka Maju']);
    expect(unreadable).toEqual([]);
  });

  it('counts events joined, not declined or only of interest', async () => {
    const { activities } = await read({ [`${ROOT}/events/your_event_responses.json`]: fixtures.events });
    expect(tally(activities)).toEqual({ event: { 2024: 2 } });
    expect(activities.map(({ date, target }) => [date, target?.name])).toEqual([
      ['2024-02-10T02:00:00Z', 'Kampanye Akbar Contoh'],
      ['2024-05-01T02:00:00Z', 'Kerja bakti'],
    ]);
    const old = await read({
      'events/your_event_responses.json': {
        event_responses: { events_joined: [{ name: 'Lama', start_timestamp: at('2015-01-01T00:00:00Z') }] },
      },
    });
    expect(tally(old.activities)).toEqual({ event: { 2015: 1 } });
  });

  it('reads profile updates and the owner', async () => {
    const { activities, accounts } = await read({
      'personal_information/profile_information/profile_update_history.json': fixtures.profileUpdates,
      'personal_information/profile_information/profile_information.json': fixtures.profileInformation,
    });
    expect(tally(activities)).toEqual({ profile: { 2016: 1, 2024: 1 } });
    expect(activities[0]?.text).toBe('Rina Wati memperbarui foto profilnya.\nPilih nomor 9! ✌️');
    expect(accounts).toEqual(['Rina Wati']);
  });
});

describe('Facebook files', () => {
  it('ignores what is no act of the owner', async () => {
    const { activities, roles } = await read({
      'connections/friends/your_friends.json': { friends_v2: [{ name: 'Sari Dewi', timestamp: 1700000000 }] },
      [`${ROOT}/messages/inbox/sari_1/message_1.json`]: {
        participants: [{ name: 'Sari' }],
        messages: [{ sender_name: 'Sari', content: 'halo' }],
      },
      'logged_information/search/your_search_history.json': { searches_v2: [] },
      'ads_information/ad_preferences.json': { label_values: [] },
      "posts/other_people's_posts_to_your_timeline.json": {
        wall_posts_sent_to_you: { activity_log_data: [{ timestamp: 1, data: [{ post: 'x' }] }] },
      },
      [`${ROOT}/posts/album/0.json`]: { name: 'Album', photos: [] },
      [`${ROOT}/saved_items_and_collections/your_saved_items.json`]: { saves_v2: [{ timestamp: 1700000000, title: 'x' }] },
    });
    expect(activities).toEqual([]);
    expect(new Set(Object.values(roles))).toEqual(new Set(['ignored']));
  });

  it('leaves the files of others alone', async () => {
    const { roles } = await read({
      'your_instagram_activity/likes/liked_posts.json': [{ timestamp: 1, label_values: [] }],
      'threads/following.json': { text_post_app_text_post_app_following: [] },
      'media.json': { photos: [{ caption: 'x', taken_at: '2019-01-01T00:00:00', path: 'p' }], stories: [] },
      'connections.json': { following: { sari: '2019-01-01T00:00:00' } },
      'user_data_tiktok.json': { Profile: {}, Activity: {} },
      'result.json': { personal_information: {}, stories: [], chats: { list: [] } },
      'data/tweets.js': 'window.YTD.tweets.part0 = []',
      'content/posts_1.json': [{ media: [{ uri: 'x', creation_timestamp: 1, title: '' }] }],
    });
    expect(new Set(Object.values(roles))).toEqual(new Set([undefined]));
  });

  it('wants its own paths only', () => {
    expect(facebookReader.wants('facebook-x/your_facebook_activity/posts/a.json')).toBe(true);
    expect(facebookReader.wants('likes_and_reactions_12.json')).toBe(true);
    expect(facebookReader.wants('posts/media/a.jpg')).toBe(false);
    expect(facebookReader.wants('data/tweets.js')).toBe(false);
  });

  it('counts broken records, keeps the others, and tells of a cut file', async () => {
    const good = { timestamp: at('2024-01-01T00:00:00Z'), data: [{ post: 'Baik' }] };
    const undated = { timestamp: 'NaN', data: [{ post: 'Tanpa tanggal' }] };
    const odd = {
      timestamp: 99999999999999,
      data: 'bukan daftar',
      title: 7,
      attachments: [null, 5, { data: [null, { media: 'x' }] }],
    };
    const text = metaJson([good, {}, 5, null, 'x', [], undated, odd, good]);
    const { activities, unreadable } = await read({ 'posts/your_posts_1.json': `${text.slice(0, -2)},\n{"timestamp": 17` });
    expect(tally(activities)).toEqual({ note: { 2024: 2, undated: 2 } });
    expect(activities[1]).toMatchObject({ date: null, dateKind: 'none', text: 'Tanpa tanggal' });
    expect(unreadable).toEqual([
      { file: 'posts/your_posts_1.json', records: 5, why: 'bad-record' },
      { file: 'posts/your_posts_1.json', records: 0, why: 'truncated' },
    ]);
  });

  it('takes anything without failing', async () => {
    const fixed = [
      fixtures.postsOld,
      fixtures.comments,
      fixtures.reactionsLabelled(INDONESIAN),
      fixtures.groupsJoined,
      fixtures.events,
      fixtures.profileUpdates,
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fixed),
        fc.array(fc.anything(), { maxLength: 4 }),
        fc.nat(),
        async (value, junk, seed) => {
          const spoiled = spoil(JSON.parse(JSON.stringify(value)), JSON.parse(JSON.stringify(junk) ?? '[]'), seed);
          const { activities } = await read({ [`${ROOT}/posts/your_posts_1.json`]: spoiled, 'x/comments.json': spoiled });
          for (const { kind, text } of activities) expect([typeof kind, typeof text]).toEqual(['string', 'string']);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Puts junk in place of some values. */
function spoil(value: unknown, junk: readonly unknown[], seed: number): unknown {
  let count = seed;
  const walk = (inner: unknown): unknown => {
    count = (count * 1103515245 + 12345) % 2147483648;
    if (junk.length > 0 && count % 7 === 0) return junk[count % junk.length];
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, child]) => [key, walk(child)]));
  };
  return walk(value);
}
