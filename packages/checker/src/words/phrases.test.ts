import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../fold/tokens.ts';
import { scanPhrases } from './phrases.ts';
import { Vocabulary } from './vocabulary.ts';

function scan(forms: readonly string[], words: readonly string[]): string[] {
  const vocabulary = new Vocabulary(forms.map((text, concept) => ({ text, concept })));
  const found: string[] = [];
  scanPhrases(
    words.map((word) => vocabulary.word(word)),
    (concept, first, last) => found.push(`${forms[concept]}@${first}-${last}`),
  );
  return found.sort();
}

const wordsOf = (text: string): string[] => tokenize(text).map((token) => token.norm);

describe('phrases', () => {
  it('are found at word boundaries only', () => {
    expect(scan(['dukung', 'tim sukses'], wordsOf('Dukung tim-sukses, pendukung tim suksesnya'))).toEqual([
      'dukung@0-0',
      'tim sukses@1-2',
    ]);
  });

  it('let a star stand for any ending, of a word or of the last word of a phrase', () => {
    expect(scan(['dukung*', 'tim suk*'], wordsOf('dukungan dukung pendukung tim sukses'))).toEqual([
      'dukung*@0-0',
      'dukung*@1-1',
      'tim suk*@3-4',
    ]);
  });

  it('may belong to several concepts', () => {
    const found: number[] = [];
    const vocabulary = new Vocabulary([
      { text: 'menang', concept: 3 },
      { text: 'menang', concept: 5 },
    ]);
    scanPhrases([vocabulary.word('menang')], (concept) => found.push(concept));
    expect(found).toEqual([3, 5]);
  });

  it('agree with a naive search on random words', () => {
    const word = fc.stringMatching(/^[ab]{1,3}$/);
    const form = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([words, open]) => words.join(' ') + (open ? '*' : ''));
    fc.assert(
      fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 6 }), fc.array(word, { maxLength: 12 }), (forms, words) => {
        const naive = forms.flatMap((f) => {
          const open = f.endsWith('*');
          const parts = f.replace('*', '').split(' ');
          const fits = (part: string, k: number, at: number): boolean =>
            open && k === parts.length - 1 ? (words[at + k] ?? '').startsWith(part) : words[at + k] === part;
          return words.flatMap((_, at) =>
            parts.every((part, k) => at + k < words.length && fits(part, k, at)) ? [`${f}@${at}-${at + parts.length - 1}`] : [],
          );
        });
        expect(scan(forms, words)).toEqual(naive.sort());
      }),
    );
  });
});
