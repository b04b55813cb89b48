import { describe, expect, it } from 'vitest';
import { followAct, likeAct, tweetAct } from './acts.ts';

describe('whom an act of X concerns', () => {
  it('a reply to a deleted post of an account that is known by number only is a reply', () => {
    const tweet = { id_str: '51', full_text: 'iya', created_at: 'Wed Nov 27 03:12:45 +0000 2024', in_reply_to_user_id_str: '7' };
    expect(tweetAct(tweet, 'rina_contoh', undefined)).toMatchObject({ kind: 'comment', target: { kind: 'post' } });
  });

  it('the link of a like may name the author', () => {
    const like = (expandedUrl: string): unknown => likeAct({ tweetId: '1861000000000000001', expandedUrl })?.target;
    expect(like('https://twitter.com/relawan_contoh/status/1861000000000000001')).toMatchObject({ account: 'relawan_contoh' });
    expect(like('https://twitter.com/i/web/status/1861000000000000001')).not.toHaveProperty('account');
  });

  it.each(['https://x.com/relawan_contoh', 'https://twitter.com/@relawan_contoh/', 'https://x.com/relawan_contoh?s=20'])(
    'the link of a follow may name the account: %s',
    (userLink) => {
      expect(followAct({ accountId: '7', userLink })?.target).toEqual({
        kind: 'account',
        url: userLink,
        account: 'relawan_contoh',
      });
    },
  );

  it.each(['https://twitter.com/intent/user?user_id=7', 'https://x.com/i/user/7', ''])('or not: %s', (userLink) => {
    expect(followAct({ accountId: '7', userLink })?.target).toMatchObject({ idOnly: true });
  });
});
