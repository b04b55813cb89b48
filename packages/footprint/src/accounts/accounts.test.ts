import type { ContestantData } from '@netra/checker';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, act, one, rulebook } from '../testing/archive.ts';
import { accountClassifier } from './classify.ts';
import { handleOf, nameWords, parted } from './words.ts';

const { classify } = accountClassifier(rulebook);
const classOf = (name: string): string | undefined => classify(name, undefined).class;

describe('nameWords', () => {
  it.each([
    ['@Menang.Bersama_Nomor2', ['menang', 'bersama', 'nomor', '2']],
    ['AniesPresiden2024', ['anies', 'presiden', '2024']],
    ['M3nangkan Kopi', ['menangkan', 'kopi']],
    ['Kopi 💜 Café', ['kopi', 'cafe']],
    ['', []],
  ])('%s', (name, words) => expect(nameWords(name)).toEqual(words));
  it('parts a handle only where all of it is known', () => {
    const known = new Set(['menang', 'bersama', 'relawan']);
    expect(parted('menangbersama', known)).toEqual(['menang', 'bersama']);
    expect(parted('menangbersamax', known)).toBeUndefined();
    expect(parted('relawan', known)).toBeUndefined();
  });
  it('takes the handle out of an address', () => {
    expect(['@Abc', 'https://x.com/Abc/status/1', 'instagram.com/abc/?hl=id', 'abc'].map(handleOf)).toEqual(Array(4).fill('abc'));
  });
});

describe('whose an account is', () => {
  it.each([
    'Relawan Prabowo Gibran 2024',
    '@menang.bersama_nomor2',
    'menangbersamanomor2',
    'relawanganjar',
    'sahabatprabowo02',
    'AniesPresiden2024',
    'Tim Pemenangan Nomor 2',
    'Grup Pemenangan Bupati',
    'Komunitas Ganjar Pranowo',
    'Asal Bukan Ganjar',
    'Kader Golkar Muda',
    'Lanjutkan Amin 2024',
  ])('%s: of a campaign', (name) => expect(classOf(name)).toBe('pemenangan'));
  it.each(['Partai Golkar', 'DPP PKB', 'NasDem', 'DPC PDIP Toba', 'PSI Official', 'Fraksi PKS DPRD'])('%s: of a party', (name) =>
    expect(classOf(name)).toBe('partai'),
  );
  it.each(['Ganjar Pranowo', 'Prabowo Subianto Official', 'gibran_rakabuming'])('%s: a contestant’s own', (name) =>
    expect(classOf(name)).toBe('calon'),
  );
  it.each(['KPU RI', 'Bawaslu Kabupaten Toba', 'Dinas Kesehatan', 'pemkabtoba', 'diskominfosumut', 'Kominfo'])(
    '%s: of an office',
    (name) => expect(classOf(name)).toBe('lembaga'),
  );
  it.each([
    'Anies Fitria',
    'Ganjar Nugraha',
    'Budi Santoso',
    'Tim Relawan Covid',
    'Warga RT 02',
    'Alumni SMA 02',
    'Sahabat No 1 Kopi',
    'Garuda Indonesia',
    'PAN',
    'Perubahan',
    'Bersama Kita Bisa',
    'Pelantikan Presiden Prabowo Subianto',
  ])('%s: nobody’s in an election', (name) => expect(classOf(name)).toBeUndefined());
  it('goes by the name before the handle for offices, by the graver of both else', () => {
    expect(classify('KPU Kabupaten Toba', 'relawanganjar').class).toBe('lembaga');
    expect(classify('Kopi Sore', 'relawanganjar').class).toBe('pemenangan');
  });
  it('never fails, whatever the name', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, handle) => void classify(name, handle)));
  });
});

describe('what acting on it means', () => {
  it('tells the account of a campaign from that of a party and of an office', () => {
    const follow = (name: string) => one(act('follow', '2024-02-01', { target: account(name) }));
    expect(follow('Relawan Ganjar')).toMatchObject({
      outcome: 'melanggar',
      findings: [{ verified: true, sanctionClass: 'berat' }],
    });
    expect(follow('Partai Golkar')).toMatchObject({
      outcome: 'waspada',
      findings: [{ verified: false, law: ['uu-20-2023/9-2'] }],
    });
    expect(follow('KPU RI')).toBeUndefined();
    expect(follow('Info Prabowo Gibran')).toBeUndefined();
  });
  it('takes a contestant’s own account for one only while that contest runs', () => {
    const on = (day: string | null) => one(act('follow', day, { target: account('Ganjar Pranowo') }));
    expect(on('2020-10-20')).toBeUndefined();
    expect(on('2023-07-01')).toMatchObject({ outcome: 'waspada', phase: 'pra-penetapan' });
    expect(on('2024-01-10')).toMatchObject({ outcome: 'melanggar', phase: 'kampanye' });
    expect(on('2025-03-01')).toBeUndefined();
    expect(on(null)).toMatchObject({ outcome: 'waspada' });
  });
  it('knows the accounts of the spreadsheet, by handle or address', () => {
    const contestants: ContestantData[] = [
      {
        contest: 'pilkada-2024/pilbup',
        region: '1206',
        number: '2',
        kind: 'pasangan',
        name: 'Sahat Contoh',
        mate: '',
        nicknames: [],
        hashtags: [],
        accounts: ['@kopi.sore', 'https://www.facebook.com/halaman.contoh/'],
      },
    ];
    const like = (target: { name?: string; account?: string }) =>
      one(act('like', '2024-10-10', { target: { kind: 'account', ...target } }), { contestants });
    expect(like({ account: 'Kopi.Sore' })?.outcome).toBe('melanggar');
    expect(like({ name: 'Kopi Sore', account: 'halaman.contoh' })?.findings[0]?.excerpt).toBe('Kopi Sore');
    expect(like({ account: 'kopi.pagi' })).toBeUndefined();
  });
  it('warns of a comment under a campaign’s post, whatever it says', () => {
    const comment = one(act('comment', '2024-10-10', { text: 'Jalan di desa kami rusak', target: account('Relawan Nomor 2') }));
    expect(comment).toMatchObject({ outcome: 'waspada', remedy: 'make-private' });
  });
  it('reads gambling in a group’s name, but no curse and no phone number', () => {
    const join = (name: string) => one(act('join', '2021-01-01', { target: { kind: 'group', name } }));
    expect(join('Slot Gacor Maxwin')?.findings[0]?.topic).toBe('judi');
    expect(join('Jual Beli HP 0812-3456-7890')).toBeUndefined();
    expect(join('Anjing Lovers')).toBeUndefined();
  });
});
