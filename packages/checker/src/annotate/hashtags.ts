import type { Token } from '../fold/tokens.ts';

/**
 * Splits a hashtag written in one case (`#dukungrahimsiti`) into known words; unknown stretches stay whole.
 * Fewest pieces win, known letters before unknown ones. Quadratic in the tag's length, which is cut at 60.
 */
function splitHashtag(norm: string, vocabulary: ReadonlySet<string>): string[] {
  const length = Math.min(norm.length, 60);
  if (length < 6) return [norm];
  const cost = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(length + 1);
  cost[0] = 0;
  for (let end = 1; end <= length; end++) {
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const base = cost[start] as number;
      const word = norm.slice(start, end);
      const known = end - start > 2 && vocabulary.has(word);
      const price = base + (known ? 1 : 1.2 + 1.5 * (end - start));
      if (price < (cost[end] as number)) {
        cost[end] = price;
        from[end] = start;
      }
    }
  }
  const cuts: number[] = [];
  for (let end = length; end > 0; end = from[end] as number) cuts.unshift(from[end] as number);
  const words: string[] = [];
  let pending = '';
  cuts.forEach((start, i) => {
    const word = norm.slice(start, i + 1 < cuts.length ? (cuts[i + 1] as number) : norm.length);
    if (vocabulary.has(word)) {
      if (pending) words.push(pending);
      pending = '';
      words.push(word);
    } else pending += word;
  });
  if (pending) words.push(pending);
  return words;
}

/** Tokens with every hashtag cut into its words; offsets stay exact because hashtags fold one to one. */
export function expandHashtags(tokens: readonly Token[], formWords: () => ReadonlySet<string>): readonly Token[] {
  if (!tokens.some((token) => token.kind === 'hashtag')) return tokens;
  const vocabulary = formWords();
  const expanded: Token[] = [];
  for (const token of tokens) {
    const words =
      token.kind === 'hashtag' && token.norm.length === token.end - token.start && /^[a-z]+$/.test(token.norm)
        ? splitHashtag(token.norm, vocabulary)
        : [token.norm];
    if (words.length === 1) {
      expanded.push(token);
      continue;
    }
    let start = token.start;
    words.forEach((word, i) => {
      expanded.push({ ...token, norm: word, start, end: start + word.length, breakBefore: i === 0 ? token.breakBefore : 0 });
      start += word.length;
    });
  }
  return expanded;
}
