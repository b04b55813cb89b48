import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../fold/tokens.ts';
import { scanPhrases } from '../words/phrases.ts';
import { Vocabulary } from '../words/vocabulary.ts';
import { buildOpeners, glance, Sign } from './openers.ts';

describe('glance', () => {
  const forms = ['coblos', 'tim sukses', 'bohong*'];
  const openers = buildOpeners(forms.map((text, i) => ({ text, mask: 1 << i })));
  const vocabulary = new Vocabulary(forms.map((text, concept) => ({ text, concept })));

  it('gives the union of the bits of forms that stand in the text', () => {
    expect(glance(openers, 'Ayo COBLOS! tim - sukses') & 7).toBe(3);
    expect(glance(openers, 'pembohong') & 7).toBe(0);
    expect(glance(openers, 'bohongi') & 7).toBe(4);
  });

  it('asks for the careful reading where letters are hidden', () => {
    for (const text of ['c0blos', 'cobloooos', 'co\u200bblos', '#CoblosDua', '𝗰𝗼𝗯𝗹𝗼𝘀', 'c o b l o s']) {
      expect(glance(openers, text) & Sign.disguise, text).not.toBe(0);
    }
    expect(glance(openers, 'selamat pagi, rapat pukul 10') & Sign.disguise).toBe(0);
  });

  it('asks for the personal-data recognisers where digits or an at sign stand', () => {
    expect(glance(openers, 'wa 0812 3456 7890') & Sign.personal).not.toBe(0);
    expect(glance(openers, 'a@b.id') & Sign.personal).not.toBe(0);
    expect(glance(openers, 'pukul 10') & Sign.personal).toBe(0);
  });

  it('sees every form that the careful reading sees in plain text', () => {
    const words = fc.array(fc.constantFrom('coblos', 'tim', 'sukses', 'bohongnya', 'dan', 'Pagi', 'ke-2'), { maxLength: 12 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        let bits = 0;
        const read = tokenize(text).map((token) => vocabulary.word(token.norm));
        scanPhrases(read, (concept) => {
          bits |= 1 << concept;
        });
        expect(glance(openers, text) & 7).toBe(bits);
      }),
    );
  });
});
