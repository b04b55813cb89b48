import { describe, expect, it } from 'vitest';
import { id as t } from '../messages/id.ts';
import { readRecord } from './record.ts';

const read = (line: string) => readRecord(line, { actor: 'pppk' }, new Set(['12', '1206']), t);

describe('readRecord', () => {
  it('takes the fields it knows, keeps the defaults and ignores the rest', () => {
    expect(
      read('{"id":7,"text":"a","action":"like","date":"2024-10-12T08:00:00+07:00","region":"12.06","labels":{},"platform":"x"}'),
    ).toEqual({
      ok: true,
      value: { id: 7, input: { actor: 'pppk', text: 'a', action: 'like', date: '2024-10-12', region: '1206' } },
    });
  });
  it('takes null and empty values for absent ones', () => {
    expect(read('{"text":"","action":null,"date":""}')).toEqual({
      ok: true,
      value: { id: null, input: { actor: 'pppk', text: '' } },
    });
  });
  it.each([
    ['{"text":', /bukan JSON/],
    ['[1]', /bukan objek/],
    ['{"id":"a"}', /"text"/],
    ['{"id":{},"text":"a"}', /"id"/],
    ['{"text":"a","action":"retweet"}', /"retweet" tidak dikenal; pilihan: post, comment/],
    ['{"text":"a","actor":5}', /"actor" harus teks/],
    ['{"text":"a","date":"12-10-2024"}', /bukan tanggal/],
    ['{"text":"a","region":"77"}', /kode wilayah/],
  ])('names what is wrong with %s', (line, reason) => {
    expect(read(line)).toMatchObject({ ok: false, error: expect.stringMatching(reason) });
  });
  it('does not repeat the text of a broken line in the error', () => {
    const result = read('{"text":"NIK 1206xxxx rahasia" oops}');
    expect(result).toMatchObject({ ok: false });
    expect(JSON.stringify(result)).not.toContain('rahasia');
    expect(JSON.stringify(read('rahasia'))).not.toContain('rahasia');
  });
});
