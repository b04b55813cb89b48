import { describe, expect, it } from 'vitest';
import * as facebook from '../facebook/fixtures.ts';
import { facebookReader } from '../facebook/index.ts';
import * as instagram from '../instagram/fixtures.ts';
import { instagramReader } from '../instagram/index.ts';
import { readFixture } from '../testing/zip.ts';
import { threadsReader } from '../threads/index.ts';
import { at, metaJson, tally } from './testing.ts';

const META = [facebookReader, instagramReader, threadsReader];
const written = (files: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [path, metaJson(content)]));

describe("Meta's exports as a whole", () => {
  it('reads an export of Facebook; reactions listed twice count once', async () => {
    const ROOT = 'your_facebook_activity';
    const result = await readFixture(
      META,
      written({
        [`${ROOT}/posts/your_posts__check_ins__photos_and_videos_1.json`]: facebook.postsOld,
        [`${ROOT}/groups/group_posts_and_comments.json`]: facebook.groupPosts,
        [`${ROOT}/groups/your_comments_in_groups.json`]: facebook.groupComments,
        [`${ROOT}/groups/your_group_membership_activity.json`]: facebook.groupsJoined,
        [`${ROOT}/comments_and_reactions/comments.json`]: facebook.comments,
        [`${ROOT}/comments_and_reactions/likes_and_reactions_1.json`]: facebook.reactionsTitled,
        [`${ROOT}/comments_and_reactions/likes_and_reactions.json`]: facebook.reactionsLabelled({
          reaction: 'Reaksi',
          name: 'Nama',
          group: 'Grup',
          author: 'Penulis',
        }),
        [`${ROOT}/pages/pages_you've_liked.json`]: facebook.pagesLiked,
        [`${ROOT}/pages/pages_and_profiles_you_follow.json`]: facebook.pagesFollowed,
        "connections/followers/who_you've_followed.json": facebook.peopleFollowed,
        [`${ROOT}/events/your_event_responses.json`]: facebook.events,
        'personal_information/profile_information/profile_update_history.json': facebook.profileUpdates,
        'personal_information/profile_information/profile_information.json': facebook.profileInformation,
        'ads_information/ad_preferences.json': { label_values: [] },
        'preferences/feed/feed.json': { people_and_friends_v2: [] },
        [`${ROOT}/baru/berkas_tak_dikenal.json`]: { sesuatu_v2: [{ timestamp: 1 }] },
      }),
    );
    expect(tally(result.activities)).toEqual({
      note: { 2021: 1, 2022: 1, 2023: 1, 2024: 3 },
      announce: { 2024: 3 },
      comment: { 2023: 2, 2024: 2 },
      like: { 2019: 1, 2020: 1, 2024: 4 },
      follow: { 2018: 1, 2024: 1 },
      join: { 2011: 1, 2024: 1 },
      event: { 2024: 2 },
      profile: { 2016: 1, 2024: 1 },
    });
    expect(result.duplicates).toBe(3);
    expect(result.account).toBe('Rina Wati');
    expect(result.unknown).toEqual([`${ROOT}/baru/berkas_tak_dikenal.json`]);
    expect(result.unreadable).toEqual([]);
  });

  it('parts Instagram from Threads in one export', async () => {
    const ROOT = 'your_instagram_activity';
    const result = await readFixture(
      META,
      written({
        [`${ROOT}/media/posts_1.json`]: instagram.posts,
        [`${ROOT}/media/stories.json`]: instagram.stories,
        [`${ROOT}/likes/liked_posts.json`]: instagram.likedPosts,
        'connections/followers_and_following/following.json': instagram.following,
        'connections/followers_and_following/followers_1.json': [{ title: '', string_list_data: [{ value: 'x', timestamp: 1 }] }],
        'personal_information/personal_information/personal_information.json': instagram.personalInformation([
          'Email',
          'Username',
          'Name',
          'Bio',
        ]),
        [`${ROOT}/threads/threads_and_replies.json`]: {
          text_post_app_text_posts: [
            { media: [{ title: 'Utas', creation_timestamp: at('2024-01-01T00:00:00Z'), text_app_post: { is_reply: true } }] },
          ],
        },
        'ads_information/ads_and_topics/ads_viewed.json': { impressions_history_ads_seen: [] },
      }),
    );
    expect(tally(result.activities.filter(({ platform }) => platform === 'instagram'))).toEqual({
      note: { 2019: 1, 2024: 4 },
      like: { 2021: 1, 2024: 1 },
      follow: { 2020: 1, 2024: 1 },
      profile: { undated: 1 },
    });
    expect(tally(result.activities.filter(({ platform }) => platform === 'threads'))).toEqual({ comment: { 2024: 1 } });
    expect(result.unknown).toEqual([]);
    expect(result.unreadable).toEqual([]);
  });
});
