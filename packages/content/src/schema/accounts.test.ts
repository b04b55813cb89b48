import { describe, expect, it } from 'vitest';
import { accountsSchema } from './accounts.ts';

const data = {
  words: { relawan: ['relawan'] },
  patterns: [{ class: 'pemenangan', all: ['relawan', 'PESERTA|NOMOR'] }],
  classes: {
    pemenangan: {
      rule: 'netralitas-ikuti-akun',
      act: 'interaksi-akun',
      levels: { kampanye: 'melanggar' },
      confidence: 0.9,
      message: '{nama} terbaca sebagai akun pemenangan.',
      advice: 'Berhenti mengikuti.',
    },
  },
};
const reasons = (changed: unknown): string => JSON.stringify(accountsSchema.safeParse(changed).error?.issues ?? []);

describe('accountsSchema', () => {
  it('takes lists, patterns and classes', () => {
    expect(accountsSchema.parse(data).patterns[0]).toEqual({ class: 'pemenangan', all: ['relawan', 'PESERTA|NOMOR'], none: [] });
  });
  it('names a word list that does not exist', () => {
    expect(reasons({ ...data, patterns: [{ class: 'pemenangan', all: ['relawan', 'sobat|PESERTA'] }] })).toContain('sobat');
  });
  it('wants either a row or articles, and the name in the message', () => {
    const { act: _, ...without } = data.classes.pemenangan;
    expect(reasons({ ...data, classes: { pemenangan: without } })).toContain('act atau law');
    const nameless = { ...data.classes.pemenangan, message: 'Akun pemenangan.' };
    expect(reasons({ ...data, classes: { pemenangan: nameless } })).toContain('{nama}');
  });
});
