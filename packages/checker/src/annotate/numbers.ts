import type { Token } from '../fold/tokens.ts';
import type { Word } from '../words/vocabulary.ts';

/**
 * Marks ballot-number readings: `nomor 2`, `no. urut dua`, `nomer loro`, `01` to `05` standing alone, a keycap,
 * `nomor2`.
 *
 * @returns for every token the number of the construct it belongs to, else -1; undefined where there is none
 */
export function ballotNumbers(tokens: readonly Token[], words: readonly Word[]): Int8Array | undefined {
  let marks: Int8Array | undefined;
  const mark = (at: number, value: number): void => {
    marks ??= new Int8Array(tokens.length).fill(-1);
    marks[at] = value;
  };
  for (let i = 0; i < tokens.length; i++) {
    const { value, glued } = words[i] as Word;
    if (glued > 0) mark(i, glued);
    if (value < 1) continue;
    const token = tokens[i] as Token;
    const before = words[i - 1];
    if (before?.announces && token.breakBefore < 2) {
      mark(i, value);
      mark(i - 1, value);
      const spelledOut = before.norm === 'urut' || before.norm === 'kosong' || before.norm === 'nol';
      if (spelledOut && words[i - 2]?.announces) mark(i - 2, value);
    } else if (token.kind === 'hashtag' || (token.kind === 'number' && standsAlone(token))) mark(i, value);
  }
  return marks;
}

/** 2️⃣ and `02` are ballot numbers by themselves. */
function standsAlone(token: Token): boolean {
  return token.end - token.start > token.norm.length || /^0[1-9]$/.test(token.norm);
}
