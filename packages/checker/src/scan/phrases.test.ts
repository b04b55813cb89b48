import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Token, tokenize } from '../fold/tokens.ts';
import { PhraseTrie } from './phrases.ts';

function scan(forms: readonly string[], tokens: readonly Token[]): string[] {
  const found: string[] = [];
  new PhraseTrie(forms.map((text, concept) => ({ text, concept }))).scan(tokens, (concept, first, last) =>
    found.push(`${forms[concept]}@${first}-${last}`),
  );
  return found.sort();
}

describe('phrases', () => {
  it('are found at word boundaries only', () => {
    expect(scan(['dukung', 'tim sukses'], tokenize('Dukung tim-sukses, pendukung tim suksesnya'))).toEqual([
      'dukung@0-0',
      'tim sukses@1-2',
    ]);
  });

  it('let a star stand for any ending, of a word or of the last word of a phrase', () => {
    expect(scan(['dukung*', 'tim suk*'], tokenize('dukungan dukung pendukung tim sukses'))).toEqual([
      'dukung*@0-0',
      'dukung*@1-1',
      'tim suk*@3-4',
    ]);
  });

  it('may belong to several concepts', () => {
    const found: number[] = [];
    new PhraseTrie([
      { text: 'menang', concept: 3 },
      { text: 'menang', concept: 5 },
    ]).scan(tokenize('menang'), (concept) => found.push(concept));
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
        const tokens = words.map(
          (norm, i): Token => ({
            norm,
            kind: 'word',
            start: i,
            end: i + 1,
            breakBefore: 0,
            quoted: false,
            capital: false,
            allCaps: false,
            asked: false,
            exclaimed: false,
          }),
        );
        expect(scan(forms, tokens)).toEqual(naive.sort());
      }),
    );
  });
});
