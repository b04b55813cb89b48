import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharClass, CLASS, FOLDED } from './chars.ts';
import { tokenize } from './tokens.ts';

const norms = (text: string): string[] => tokenize(text).map((token) => token.norm);

describe('tokenize', () => {
  it('undoes what is written to slip past a filter', () => {
    expect(norms('c0bl0s')).toEqual(['coblos']);
    expect(norms('M3nangkan!!')).toEqual(['menangkan']);
    expect(norms('c o b l o s nomor 2')).toEqual(['coblos', 'nomor', '2']);
    expect(norms('cobloooossss')).toEqual(['coblos']);
    expect(norms('сoblоs')).toEqual(['coblos']); // Cyrillic с and о
    expect(norms('ｃｏｂｌｏｓ')).toEqual(['coblos']);
    expect(norms('co\u200bblos')).toEqual(['coblos']);
    expect(norms('𝗰𝗼𝗯𝗹𝗼𝘀')).toEqual(['coblos']);
    expect(norms('b@ngsat')).toEqual(['bangsat']);
  });

  it('leaves numbers and reduplication alone', () => {
    expect(norms('teman2 covid19 10kg 2024 rt05')).toEqual(['teman2', 'covid19', '10kg', '2024', 'rt05']);
    expect(norms('PPPK Bab VIII')).toEqual(['pppk', 'bab', 'viii']);
    expect(norms('Rp 1.500.000')).toEqual(['rp', '1.500.000']);
  });

  it('cuts hashtags at capitals and digits', () => {
    expect(norms('#DukungRahim2024')).toEqual(['dukung', 'rahim', '2024']);
    expect(norms('#dukungrahim')).toEqual(['dukungrahim']);
  });

  it('knows addresses, handles, emoji and keycaps', () => {
    expect(tokenize('lihat bit.ly/abc @dinas.kominfo ✌🏽 2️⃣').map((t) => [t.kind, t.norm])).toEqual([
      ['word', 'lihat'],
      ['url', 'tautan'],
      ['mention', 'dinas.kominfo'],
      ['emoji', '✌'],
      ['number', '2'],
    ]);
  });

  it('marks the ends of sentences but not abbreviations', () => {
    const tokens = tokenize('No. 2 ada di Jl. Mawar. Besok datang?');
    expect(tokens.map((t) => t.breakBefore)).toEqual([2, 0, 0, 0, 0, 0, 2, 0]);
    expect(tokens.at(-1)?.asked).toBe(true);
  });

  it('knows what stands in quotation marks', () => {
    expect(tokenize('kata dia "pilih dua" ya').map((t) => t.quoted)).toEqual([false, false, true, true, false]);
  });
});

describe('properties of tokenize', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom('#', '@', 'a', 'B', '2', '️', '⃣', '‍', '✌', '👍', '🏽', '\ud83d', '.', ' ', '*', 'https://', '\u202e'),
        { maxLength: 200 },
      )
      .map((p) => p.join('')),
  );

  it('never throws, stays inside the text, in order, without overlap, twice the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          end = token.end;
        }
        expect(tokenize(text)).toEqual(tokens);
      }),
      { numRuns: 500 },
    );
  });

  it('maps a plain word to exactly the letters it stands on', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 20 }), (words) => {
        const text = words.join(' ').toUpperCase();
        const tokens = tokenize(text);
        expect(tokens.map((t) => text.slice(t.start, t.end))).toEqual(text.split(' '));
      }),
    );
  });
});

describe('character tables', () => {
  it('fold every letter to one unit that folds to itself', () => {
    for (let unit = 0; unit < 65536; unit++) {
      if (CLASS[unit] === CharClass.letter) expect(FOLDED[FOLDED[unit] as number]).toBe(FOLDED[unit]);
    }
  });
});
