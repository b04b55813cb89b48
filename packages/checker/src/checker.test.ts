import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from './checker.ts';
import { TINY } from './testing/bundle.ts';
import type { CheckInput } from './types.ts';

const checker = createChecker(TINY);
const rules = (input: CheckInput): string[] => checker.check(input).findings.map((finding) => finding.rule);

describe('a check', () => {
  it('finds an invitation to vote and marks exactly its words', () => {
    const text = 'Besok hujan. Ayo coblos nomor 2 ya!';
    const [finding] = checker.check({ text, date: '2024-10-12' }).findings;
    expect(text.slice(finding?.start, finding?.end)).toBe('coblos nomor 2');
    expect(finding).toMatchObject({
      rule: 'ajakan-memilih',
      level: 'melanggar',
      law: ['skb-2-2022/d-2'],
      sanction: 'Hukuman disiplin berat',
    });
    expect(finding?.message).toBe('Kata “coblos nomor 2” terbaca sebagai dukungan.');
  });

  it('says of its sanction which kind it is and whether its row is verified; nothing where no row speaks', () => {
    const first = (input: CheckInput): unknown => checker.check(input).findings[0];
    expect(first({ text: 'coblos nomor 2', date: '2024-09-01' })).toMatchObject({ sanctionClass: 'moral', verified: true });
    expect(first({ text: 'coblos nomor 2', actor: 'admin-dinas' })).toMatchObject({ sanctionClass: 'berat', verified: false });
    const unruled = first({ text: 'main slot gacor' });
    expect(unruled).not.toHaveProperty('verified');
    expect(unruled).not.toHaveProperty('sanctionClass');
  });

  it('chooses article and sanction by the stage of the day', () => {
    const law = (date?: string): readonly string[] =>
      checker.check({ text: 'coblos nomor 2', ...(date && { date }) }).findings[0]?.law ?? [];
    expect(law('2024-09-21')).toEqual(['skb-2-2022/ke-2']);
    expect(law('2024-09-22')).toEqual(['skb-2-2022/d-2']);
    expect(checker.check({ text: 'coblos nomor 2' }).phase).toBe('tanpa-tanggal');
    expect(checker.check({ text: 'coblos nomor 2', date: '2024-11-25' }).phase).toBe('masa-tenang');
    expect(checker.check({ text: 'coblos nomor 2', date: '2026-11-25' }).phase).toBe('di-luar-tahapan');
  });

  it('chooses the row of the actor', () => {
    const sanction = (actor: CheckInput['actor']): string | undefined =>
      checker.check({ text: 'coblos nomor 2', date: '2024-10-12', ...(actor && { actor }) }).findings[0]?.sanction;
    expect(sanction('pppk')).toBe('Pemutusan perjanjian kerja');
    expect(checker.check({ text: 'coblos nomor 2', actor: 'admin-dinas' }).findings[0]?.law).toEqual(['skb-2-2022/d-12']);
  });

  it('spares what an exception allows, in its clause only', () => {
    expect(rules({ text: 'jangan coblos nomor 2' })).toEqual([]);
    expect(rules({ text: 'jangan telat. coblos nomor 2' })).toEqual(['ajakan-memilih']);
    expect(checker.explain({ text: 'jangan coblos nomor 2' }).spared).toEqual([
      { id: 'larangan', message: 'Kalimat ini melarang.' },
    ]);
  });

  it('knows parties everywhere, a Pilkada pair by its names, a single name only in its region', () => {
    expect(rules({ text: 'saya dukung Golkar' })).toEqual(['dukungan']);
    expect(rules({ text: 'dukung Rahim-Siti' })).toEqual(['dukungan']);
    expect(rules({ text: 'dukung Rahim' })).toEqual([]);
    expect(rules({ text: 'dukung Rahim', region: '12.06' })).toEqual(['dukungan']);
    expect(rules({ text: 'dukung rasi', region: '1206' })).toEqual(['dukungan']);
    expect(rules({ text: 'mendukung Rahim Sembiring di pilkada' })).toEqual(['dukungan']);
  });

  it('takes an everyday word for a name only in a clause that shows an election', () => {
    expect(rules({ text: 'dukung bulan imunisasi', region: '12.06' })).toEqual([]);
    expect(rules({ text: 'di pilkada ini saya dukung Bulan', region: '12.06' })).toEqual(['dukungan']);
  });

  it('reads regional words through the lexicon', () => {
    expect(rules({ text: 'aku nyengkuyung golkar' })).toEqual(['dukungan']);
  });

  it('lets a ballot number alone open the topic, in any language of the list', () => {
    for (const text of ['cuma nomor 2 yang peduli', 'nomer loro wae', 'no. 3 aja', 'paslon tilu']) {
      expect(checker.explain({ text }).opened, text).toContain('netralitas');
    }
  });

  it('reads disguised words', () => {
    for (const text of [
      'c0bl0s nomor 2',
      'c o b l o s nomor 2',
      'COBLOOOOS nomor 2️⃣',
      '#CoblosNomor2',
      '#coblosnomor2',
      'co\u200bblos no. 2',
    ]) {
      expect(rules({ text }), text).toEqual(['ajakan-memilih']);
    }
  });

  it('masks personal data in every excerpt', () => {
    const [finding] = checker.check({ text: 'nomor Bu Ratna 0812-3456-7890' }).findings;
    expect(finding?.rule).toBe('nomor-telepon');
    expect(finding?.excerpt).toBe('08••-••••-••90');
  });

  it('reads a short answer beside the text it answers', () => {
    const context = 'Ayo coblos nomor 2!';
    expect(checker.check({ text: 'gas lah', action: 'comment', context, date: '2024-10-12' }).findings).toMatchObject([
      { rule: 'umum-dukung', level: 'waspada', excerpt: 'gas lah' },
    ]);
    expect(rules({ text: 'ogah, gas ke pantai saja', action: 'comment', context })).toEqual([]);
    expect(rules({ text: 'gas lah', action: 'comment', context: 'Rapat pukul 9' })).toEqual([]);
    expect(rules({ text: 'gas lah' })).toEqual([]);
  });

  it('looks at the topics asked for only', () => {
    expect(rules({ text: 'coblos nomor 2 slot gacor', topics: ['judi'] })).toEqual(['judi']);
  });

  it('says that an empty text is empty', () => {
    expect(checker.check({ text: ' \n' })).toMatchObject({
      outcome: 'aman',
      findings: [],
      note: 'Teks kosong: tidak ada yang diperiksa.',
    });
  });

  it('takes imported contestants, whatever the region', () => {
    const imported = createChecker(TINY, {
      contestants: [
        {
          contest: 'impor',
          region: '',
          number: '3',
          kind: 'pasangan',
          name: 'Wayan Sudira',
          mate: '',
          nicknames: ['Bli Dira'],
          hashtags: [],
          accounts: [],
        },
      ],
    });
    expect(imported.check({ text: 'dukung bli dira' }).findings.map((f) => f.rule)).toEqual(['dukungan']);
  });
});

describe('properties of a check', () => {
  const piece = fc.constantFrom(
    'coblos',
    'nomor',
    '2',
    'dukung',
    'Golkar',
    'pilkada',
    'jangan',
    '✌️',
    '\u202e',
    '\u200b',
    '#',
    '@',
    '\ud83d',
    '0812-3456-7890',
    'slot gacor',
    '.',
    '\n',
    '"',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((p) => p.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  it('never throws, keeps offsets inside the text, says the same twice', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, '2024-10-12', '2024-13-99', 'kemarin'), (content, date) => {
        const input: CheckInput = { text: content, ...(date && { date }) };
        const result = checker.check(input);
        for (const finding of result.findings) {
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.start).toBeLessThan(finding.end);
          expect(finding.end).toBeLessThanOrEqual(content.length);
          for (const span of finding.evidence) expect(span.end).toBeLessThanOrEqual(content.length);
        }
        expect(checker.check(input)).toEqual(result);
        expect(result.outcome === 'aman').toBe(result.findings.length === 0);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of digits', '1'.repeat(1_000_000)],
    ['10,000 emoji', '✌️👍🏽'.repeat(5_000)],
    ['deep quotation', '"“‘'.repeat(300_000)],
    ['hashtags without end', '#a'.repeat(400_000)],
    ['spaced letters', 'c o b l o s '.repeat(80_000)],
    ['a megabyte of findings', 'coblos nomor 2. '.repeat(60_000)],
    ['a name that almost matches', 'Rahim Rahim '.repeat(80_000)],
    ['addresses', 'jl. mawar no '.repeat(70_000)],
    ['at signs', 'a@b.c'.repeat(200_000)],
    ['masks', 'a*'.repeat(400_000)],
  ])('answers %s in bounded time', (_, huge) => {
    // linear work: half the text takes at most the whole's time, with room for noise; a quadratic step would need hours
    expect(['aman', 'waspada', 'melanggar']).toContain(checker.check({ text: huge, region: '1206' }).outcome);
  });
});
