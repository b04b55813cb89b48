import type { Activity } from '@netra/archive';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFootprint } from './footprint.ts';
import { account, act, judged, one, post, rulebook } from './testing/archive.ts';
import { REMEDIES } from './types.ts';

const CAMPAIGN = 'Ayo pilih paslon nomor 2, menangkan bersama';

describe('the day decides', () => {
  it('gives a like of July 2024 and one of October 2024 different rows', () => {
    const july = one(act('like', '2024-07-10', { target: post(CAMPAIGN) }));
    const october = one(act('like', '2024-10-10', { target: post(CAMPAIGN) }));
    expect(july).toMatchObject({ phase: 'pra-penetapan', findings: [{ sanctionClass: 'moral' }] });
    expect(july?.findings[0]?.law).toContain('skb-2-2022/ke-4');
    expect(october).toMatchObject({ phase: 'kampanye', findings: [{ sanctionClass: 'berat' }] });
    expect(october?.findings[0]?.law).toContain('skb-2-2022/d-6');
    expect([july?.remedy, october?.remedy]).toEqual(['unlike', 'unlike']);
  });
  it('names every stage an undated like may fall in, and takes the mildest row', () => {
    const found = one(act('like', '≥2024-07-10', { platform: 'x', target: post(CAMPAIGN) }));
    expect(found).toMatchObject({ phase: 'pra-penetapan', findings: [{ sanctionClass: 'moral' }] });
    expect(found?.phases).toEqual([
      'pra-penetapan',
      'penetapan',
      'kampanye',
      'masa-tenang',
      'pemungutan-suara',
      'pasca-pemungutan',
      'di-luar-tahapan',
    ]);
  });
  it('knows that what came after the liked post cannot lie before it', () => {
    const found = one(act('like', '≥2024-10-10', { target: post(CAMPAIGN) }));
    expect(found?.phases).not.toContain('pra-penetapan');
    expect(found).toMatchObject({ phase: 'di-luar-tahapan', findings: [{ sanctionClass: 'moral', verified: false }] });
    const stillCampaign = one(act('like', '≥2024-10-10', { target: post(CAMPAIGN) }), { today: '2024-10-20' });
    expect(stillCampaign).toMatchObject({ phases: ['kampanye'], findings: [{ sanctionClass: 'berat' }] });
  });
  it('counts the stages of the contest that the post is about', () => {
    const found = one(act('like', '≥2024-03-01', { target: post('Menangkan Prabowo Gibran nomor 2') }));
    // Not the Pilkada's stages before 20 October 2024, on whose days it was still after the presidential vote.
    expect(found?.phases).toContain('pasca-pemungutan');
    expect(found?.phases).not.toContain('pra-penetapan');
  });
  it('reads the day in the zone of the user', () => {
    const late: Activity = { ...act('like', '2024-09-21', { target: post(CAMPAIGN) }), date: '2024-09-21T18:30:00Z' };
    expect(one(late)?.phase).toBe('penetapan');
    expect(one(late, { timeZone: 'UTC' })?.phase).toBe('pra-penetapan');
  });
  it('lets a finding stand where the rule of that day is known only by name', () => {
    const found = one(act('note', '2019-02-01', { text: 'Ayo pilih Jokowi nomor 1, menangkan!' }));
    expect(found).toMatchObject({ outcome: 'melanggar', findings: [{ verified: false }] });
    expect(found?.findings[0]?.law).toContain('pp-53-2010/umum');
  });
  it('names no instrument that did not exist yet', () => {
    const found = one(act('note', '2009-06-01', { text: 'Ayo pilih paslon nomor 1, menangkan!' }));
    expect(found?.findings[0]?.law).toEqual(['pp-42-2004/15']);
  });
  it('puts an act without any rule in force on its day into the history', () => {
    const acts = [act('note', '2017-06-01', { text: 'Ayo pilih paslon nomor 1, menangkan!' })];
    const { findings, report } = judged(acts, { actor: 'pppk' });
    expect(findings).toEqual([]);
    expect(report.history).toMatchObject([{ remedy: 'keep', activity: { date: expect.stringContaining('2017') } }]);
    expect(report.summary).toMatchObject({ findings: 0, history: 1 });
  });
  it('holds other topics whatever the day', () => {
    const found = one(act('note', '2012-01-01', { text: 'Yuk main slot gacor, daftar sekarang bonus deposit' }));
    expect(found?.findings[0]?.topic).toBe('judi');
  });
  it('asks as the user asks: actor and region', () => {
    const liked = act('like', '2024-10-10', { target: post(CAMPAIGN) });
    expect(one(liked, { actor: 'pppk' })?.findings[0]?.sanctionClass).toBe('kontrak');
    expect(one(liked, { region: '12.06' })?.findings[0]?.sanctionClass).toBe('berat');
  });
});

describe('texts of other people', () => {
  const words = 'Ayo coblos paslon nomor 2 bersama keluarga Sihotang';
  it('never appear, neither in excerpt nor message nor target', () => {
    const acts = (['like', 'announce'] as const).flatMap((kind) => [
      act(kind, '2024-10-10', { target: post(words, { name: 'Warung Kopi', account: 'warung_kopi' }) }),
      act(kind, '2024-10-10', { target: post(words) }),
    ]);
    const { findings, report } = judged(acts);
    expect(findings).toHaveLength(4);
    const told = JSON.stringify([findings, report]);
    for (const word of ['coblos', 'Sihotang', 'keluarga']) expect(told).not.toContain(word);
    expect(findings[0]?.findings[0]).toMatchObject({ excerpt: 'Warung Kopi', evidence: [] });
    expect(findings[0]?.findings[0]?.message).toContain('unggahan Warung Kopi');
  });
  it('do not appear behind own words either, which do', () => {
    const found = one(act('announce', '2024-10-10', { text: 'Slot gacor bonus deposit, daftar di sini', target: post(words) }));
    expect(found?.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain('Sihotang');
    expect(found?.activity.text).toContain('Slot gacor');
  });
  it('give context to a comment', () => {
    const target = post('Ayo menangkan Prabowo Gibran nomor 2');
    const comment = one(act('comment', '2024-02-01', { text: 'Mantap, lanjutkan!', target }));
    expect(comment?.findings[0]).toMatchObject({ topic: 'netralitas', excerpt: 'Mantap, lanjutkan' });
    expect(JSON.stringify(comment)).not.toContain('Gibran');
    expect(one(act('comment', '2024-02-01', { text: 'Mantap, lanjutkan!' }))).toBeUndefined();
  });
  it('are not held against one for the personal data in them', () => {
    const target = post('Jual beras, WA 0812-3456-7890');
    expect(one(act('like', '2024-10-10', { target }))).toBeUndefined();
    expect(one(act('announce', '2024-10-10', { target }))?.findings[0]?.topic).toBe('pribadi');
  });
});

it('masks personal data in the owner’s own text', () => {
  const found = one(act('note', '2021-05-01', { text: 'NIK saya 1206010203900001 ya' }));
  expect(found?.findings[0]?.rule).toBe('pribadi-nik');
  expect(found?.activity.text).toMatch(/^NIK saya 12•+01 ya$/);
});

describe('what to do', () => {
  const target = account('Relawan Ganjar Mahfud');
  it.each([
    [act('like', '2024-01-10', { target }), 'unlike'],
    [act('follow', '2024-01-10', { target }), 'unfollow'],
    [act('join', '2024-01-10', { target: { kind: 'group', name: 'Relawan Ganjar Mahfud' } }), 'leave'],
    [act('event', '2024-01-10', { target: { kind: 'event', name: 'Deklarasi Relawan Ganjar Mahfud' } }), 'leave'],
    [act('note', '2024-01-10', { text: CAMPAIGN }), 'delete'],
    [act('comment', '2024-01-10', { text: CAMPAIGN }), 'delete'],
    [act('profile', '2024-01-10', { text: 'Relawan Ganjar, menangkan nomor 3' }), 'edit'],
    [act('note', '2024-01-10', { text: CAMPAIGN, platform: 'whatsapp' }), 'keep'],
    [act('note', '2024-01-10', { text: CAMPAIGN, platform: 'telegram' }), 'delete'],
  ])('%#: %s', (activity, remedy) => {
    expect(one(activity)?.remedy).toBe(remedy);
    expect(REMEDIES).toContain(remedy);
  });
});

describe('suppression', () => {
  it('leaves out what was dismissed, also from a newer export', () => {
    const liked = act('like', '2024-10-10', { id: '99', target: post(CAMPAIGN) });
    const first = one(liked);
    const newer = { ...liked, source: { file: 'likes_2.json', record: 7 } };
    const { findings, report } = judged([newer], { suppressed: new Set([first?.fingerprint ?? '']) });
    expect(findings).toEqual([]);
    expect(report.summary).toMatchObject({ findings: 0, suppressed: 1 });
  });
  it('tells acts apart, and knows the same second in another offset', () => {
    const one = judged([
      act('note', '2024-10-10', { text: CAMPAIGN }),
      act('note', '2024-10-11', { text: CAMPAIGN }),
      { ...act('note', '2024-10-10', { text: CAMPAIGN }), date: '2024-10-10T05:00:00Z' },
    ]).findings.map(({ fingerprint }) => fingerprint);
    expect(one[0]).not.toBe(one[1]);
    expect(one[0]).toBe(one[2]);
  });
});

describe('counting', () => {
  it('counts kinds, and years of exact dates in the zone', () => {
    const newYear = { ...act('note', '2024-01-01', { text: 'Selamat tahun baru' }), date: '2023-12-31T20:00:00Z' };
    const acts = [newYear, act('like', '≥2024-05-01'), act('follow', null, { target: { kind: 'account', idOnly: true } })];
    const jakarta = judged(acts).report;
    expect(jakarta.platforms[0]?.counts).toEqual({
      total: 3,
      byType: { note: 1, announce: 0, like: 1, comment: 0, follow: 1, join: 0, event: 0, profile: 0 },
      byYear: { '2024': 1, undated: 2 },
      duplicates: 0,
      deleted: 0,
      notJudgeable: 2,
    });
    const utc = judged(acts, { timeZone: 'UTC' }).report;
    expect(utc.platforms[0]?.counts.byYear).toEqual({ '2023': 1, undated: 2 });
  });
  it('tells files, account, duplicates and problems by platform, and counts the whole archive whatever is judged', () => {
    const footprint = createFootprint(rulebook, { today: '2026-01-15', since: '2025-01-01' });
    footprint.add({ type: 'file', platform: 'x', file: 'tweets.js', role: 'tweets' });
    footprint.add({ type: 'account', platform: 'x', account: 'contoh_warga' });
    footprint.add({ type: 'duplicate', platform: 'x', kind: 'note' });
    footprint.add({ type: 'deleted', platform: 'x', count: 4 });
    const problem = { file: 'like.js', records: 3, why: 'bad-record' } as const;
    footprint.add({ type: 'unreadable', platform: 'x', problem });
    footprint.add({ type: 'unreadable', problem: { ...problem, file: 'a.zip' } });
    footprint.add({ type: 'unknown', platform: 'x', file: 'baru.js' });
    footprint.add({ type: 'unknown', file: 'lain.json' });
    const activity = act('note', '2024-10-10', { text: CAMPAIGN, platform: 'x' });
    expect(footprint.add({ type: 'activity', activity })).toBeUndefined();
    expect(footprint.report()).toMatchObject({
      platforms: [
        {
          platform: 'x',
          account: 'contoh_warga',
          files: 1,
          counts: { total: 1, duplicates: 1, deleted: 4 },
          unreadable: [problem],
          unknownFiles: ['baru.js'],
        },
      ],
      unreadable: [{ file: 'a.zip' }],
      unknownFiles: ['lain.json'],
    });
  });
  it('survives any date', () => {
    const footprint = createFootprint(rulebook, { today: '2026-01-15' });
    let total = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
          fc.constant(null),
        ),
        fc.constantFrom('exact', 'notBefore', 'none'),
        (date, dateKind) => {
          const activity: Activity = { ...act('like', null, { target: post(CAMPAIGN) }), date, dateKind };
          footprint.add({ type: 'activity', activity });
          const years = footprint.report().platforms[0]?.counts.byYear ?? {};
          expect(Object.values(years).reduce((a, b) => a + b)).toBe(++total);
        },
      ),
    );
  });
});

it('judges only the topics asked for', () => {
  const note = act('note', '2024-10-10', { text: `${CAMPAIGN}. Slot gacor bonus deposit` });
  expect(one(note, { topics: ['judi'] })?.findings.every(({ topic }) => topic === 'judi')).toBe(true);
  expect(one(act('follow', '2024-10-10', { target: account('Relawan Ganjar') }), { topics: ['judi'] })).toBeUndefined();
});
