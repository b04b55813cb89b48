import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../fold/tokens.ts';
import { buildAutomaton, glance, Sign, scanTokens } from './automaton.ts';

const form = (text: string, concept: number, mask = 1 << concept) => ({ text, concept, words: text.split(' ').length, mask });

function scan(forms: string[], text: string): string[] {
  const automaton = buildAutomaton(forms.map((f, i) => form(f, i, 1)));
  const found: string[] = [];
  scanTokens(automaton, tokenize(text), (info, first, last) => found.push(`${forms[info.concept]}@${first}-${last}`));
  return found.sort();
}

describe('automaton', () => {
  it('finds phrases at word boundaries only', () => {
    expect(scan(['dukung', 'tim sukses'], 'Dukung tim-sukses, pendukung tim suksesnya')).toEqual([
      'dukung@0-0',
      'tim sukses@1-2',
    ]);
  });

  it('lets a star stand for any ending', () => {
    expect(scan(['dukung*'], 'dukungan dukung pendukung')).toEqual(['dukung*@0-0', 'dukung*@1-1']);
  });

  it('reports every concept that shares a form', () => {
    const automaton = buildAutomaton([form('menang', 0), form('menang', 1)]);
    const found: number[] = [];
    scanTokens(automaton, tokenize('menang'), (info) => found.push(info.concept));
    expect(found.sort()).toEqual([0, 1]);
  });

  it('agrees with a naive search on random words', () => {
    const word = fc.stringMatching(/^[ab]{1,3}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.array(word, { minLength: 1, maxLength: 3 }).map((w) => w.join(' ')),
          { minLength: 1, maxLength: 6 },
        ),
        fc.array(word, { maxLength: 12 }),
        (forms, words) => {
          const naive = forms.flatMap((f) => {
            const parts = f.split(' ');
            return words.flatMap((_, i) =>
              parts.every((p, k) => words[i + k] === p) ? [`${f}@${i}-${i + parts.length - 1}`] : [],
            );
          });
          // single letters in a row are joined by the tokenizer, so words are kept apart by a full stop's worth of text
          const found: string[] = [];
          const automaton = buildAutomaton(forms.map((f, i) => form(f, i, 1)));
          const tokens = words.map((norm, i) => ({
            norm,
            kind: 'word' as const,
            start: i,
            end: i + 1,
            breakBefore: 0 as const,
            quoted: false,
            capital: false,
            allCaps: false,
            asked: false,
            exclaimed: false,
          }));
          scanTokens(automaton, tokens, (info, first, last) => found.push(`${forms[info.concept]}@${first}-${last}`));
          expect(found.sort()).toEqual(naive.sort());
        },
      ),
    );
  });
});

describe('glance', () => {
  const automaton = buildAutomaton([form('coblos', 0), form('tim sukses', 1), form('bohong*', 2)]);

  it('gives the union of the bits of forms that stand in the text', () => {
    expect(glance(automaton, 'Ayo COBLOS! tim - sukses') & 7).toBe(3);
    expect(glance(automaton, 'pembohong') & 7).toBe(0);
    expect(glance(automaton, 'bohongi') & 7).toBe(4);
  });

  it('asks for the careful reading where letters are hidden', () => {
    for (const text of ['c0blos', 'cobloooos', 'co\u200bblos', '#CoblosDua', '𝗰𝗼𝗯𝗹𝗼𝘀']) {
      expect(glance(automaton, text) & Sign.disguise, text).not.toBe(0);
    }
    expect(glance(automaton, 'selamat pagi, rapat pukul 10') & Sign.disguise).toBe(0);
  });

  it('asks for the personal-data recognisers where digits or an at sign stand', () => {
    expect(glance(automaton, 'wa 0812 3456 7890') & Sign.personal).not.toBe(0);
    expect(glance(automaton, 'a@b.id') & Sign.personal).not.toBe(0);
    expect(glance(automaton, 'pukul 10') & Sign.personal).toBe(0);
  });

  it('sees every form that the careful reading sees in plain text', () => {
    const words = fc.array(fc.constantFrom('coblos', 'tim', 'sukses', 'bohongnya', 'dan', 'Pagi', 'ke-2'), { maxLength: 12 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        let bits = 0;
        scanTokens(automaton, tokenize(text), (info) => {
          bits |= 1 << info.concept;
        });
        expect(glance(automaton, text) & 7).toBe(bits);
      }),
    );
  });
});
