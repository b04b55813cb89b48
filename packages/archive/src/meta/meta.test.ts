import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabelled } from './labelled.ts';
import { outline } from './outline.ts';
import { ownerOf } from './owner.ts';
import { metaJson } from './testing.ts';
import { metaTime } from './time.ts';
import { handle, handleOfUrl, words } from './values.ts';

describe('metaTime', () => {
  it.each([
    [1732677165, '2024-11-27T03:12:45Z'],
    ['1732677165', '2024-11-27T03:12:45Z'],
    [1732677165.9, '2024-11-27T03:12:45Z'],
    [1732677165123, '2024-11-27T03:12:45Z'],
    [1732677165123456, '2024-11-27T03:12:45Z'],
    ['2019-02-03T04:05:06', '2019-02-03T04:05:06Z'],
    ['2019-02-03 04:05:06+07:00', '2019-02-02T21:05:06Z'],
  ])('reads %s', (value, date) => expect(metaTime(value)).toBe(date));

  it.each([0, -1, Number.NaN, '', 'kemarin', '2019-13-45T01:02:03Z', null, undefined, {}, [], true, 5, 9e15, '99999999999999'])(
    'knows no time in %s',
    (value) => expect(metaTime(value)).toBeNull(),
  );

  it('never fails', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const time = metaTime(value);
        expect(time === null || /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time)).toBe(true);
      }),
    );
  });
});

describe('words', () => {
  it('mends what Meta wrote as bytes', () => {
    const written = JSON.parse(metaJson({ text: 'Semangat 💪 — “ayo” é' })) as { text: string };
    expect(written.text).not.toContain('💪');
    expect(words(written.text)).toBe('Semangat 💪 — “ayo” é');
  });
  it('leaves right text alone', () => expect(words('café & 😀')).toBe('café & 😀'));
  it('decodes entities and names tagged people', () =>
    expect(words('@[100:2048:Sari Dewi] &amp; kawan')).toBe('Sari Dewi & kawan'));
  it.each([undefined, null, 5, {}, ['a']])('is empty for %s', (value) => expect(words(value)).toBe(''));
});

describe('handles', () => {
  it.each([
    ['https://www.instagram.com/sari.dewi', 'sari.dewi'],
    ['https://www.instagram.com/_u/sari_dewi', 'sari_dewi'],
    ['https://www.instagram.com/stories/sari_dewi/123', 'sari_dewi'],
    ['https://www.threads.net/@sari_dewi/post/ABC', 'sari_dewi'],
    ['https://www.threads.com/@sari_dewi', 'sari_dewi'],
    ['https://www.instagram.com/p/ABC/', ''],
    ['https://www.instagram.com/reel/ABC/', ''],
    ['https://example.org/sari', ''],
  ])('of %s', (url, account) => expect(handleOfUrl(url)).toBe(account));
  it.each([
    ['@sari.dewi', 'sari.dewi'],
    ['Sari Dewi', ''],
    ['👍', ''],
    [undefined, ''],
  ])('in %s', (text, account) => expect(handle(text)).toBe(account));
});

describe('outline', () => {
  it('reads the top keys, whatever stands between', () => {
    expect(outline('\uFEFF {"a": [1, {"b": "}]\\""}], "c":null , "d" : {"e": []}}')).toEqual({
      top: 'object',
      keys: ['a', 'c', 'd'],
    });
    expect(outline('  [ {"a": 1}')).toEqual({ top: 'array', keys: [] });
    expect(outline('"text"')).toEqual({ top: 'other', keys: [] });
  });
  it('reads what a cut head holds', () => {
    expect(outline('{"comments_v2": [{"timestamp": 1').keys).toEqual(['comments_v2']);
    expect(outline('{"comments_v2": "ab').keys).toEqual(['comments_v2']);
    expect(outline('{"comm').keys).toEqual([]);
  });
  it('never fails or hangs', () => {
    const json = fc.json().chain((text) => fc.nat(text.length).map((end) => text.slice(0, end)));
    fc.assert(fc.property(fc.oneof(fc.string(), json), (head) => outline(head).keys.length <= 64));
  });
});

describe('label_values', () => {
  const post = { label: 'URL', value: 'https://www.instagram.com/p/AAA/', href: 'https://www.instagram.com/p/AAA/' };
  const tags = {
    title: 'Tagar',
    dict: [
      { title: '', dict: [{ label: 'Nama', value: 'pilkada' }] },
      { title: '', dict: [{ label: 'Nama', value: 'jawa' }] },
    ],
  };
  const person = (labels: readonly string[]): unknown => ({
    title: 'whatever',
    dict: [{ title: '', dict: labels.map((label, i) => ({ label, value: ['', 'Warung Bu Tini', 'warung.tini'][i] })) }],
  });

  it('finds the owner by its labels, not the hashtags', () => {
    const read = readLabelled({ timestamp: 5, label_values: [post, tags, person(['URL', 'Nama', 'Nama Pengguna'])] });
    expect(read.urls).toEqual(['https://www.instagram.com/p/AAA/']);
    expect(ownerOf(read)).toEqual({ name: 'Warung Bu Tini', account: 'warung.tini' });
  });
  it('finds the owner by shape in a language that is not known', () => {
    const read = readLabelled({ label_values: [post, tags, person(['x-url', 'x-nimi', 'x-tunnus'])] });
    expect(ownerOf(read)).toEqual({ name: 'Warung Bu Tini', account: 'warung.tini' });
  });
  it('takes no hashtag for an owner', () => {
    expect(ownerOf(readLabelled({ label_values: [post, tags] }))).toEqual({ name: '', account: '' });
  });
  it('takes wrong types as nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (label_values) => {
        const read = readLabelled({ label_values });
        expect(typeof ownerOf(read).account).toBe('string');
      }),
    );
  });
});
