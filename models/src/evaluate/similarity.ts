/** Distinct character 5-grams of a text, lower case, spaces folded. */
function fiveGrams(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  const grams = new Set<string>();
  for (let i = 0; i + 5 <= plain.length; i++) grams.add(plain.slice(i, i + 5));
  return grams;
}

export interface SimilarText {
  readonly id: string;
  readonly text: string;
  /** Texts of one minimal pair may resemble each other; '' for none. */
  readonly pair: string;
}

/**
 * Nearest neighbours above a share of common 5-grams (of the smaller text).
 *
 * @returns per text id the id of a neighbour that shares more than `share` of its 5-grams, partners excepted
 */
export function tooAlike(texts: readonly SimilarText[], among: readonly SimilarText[], share: number): Map<string, string> {
  const grams = among.map((t) => fiveGrams(t.text));
  const index = new Map<string, number[]>();
  grams.forEach((set, i) => {
    for (const gram of set) {
      const list = index.get(gram);
      if (list) list.push(i);
      else index.set(gram, [i]);
    }
  });
  const alike = new Map<string, string>();
  for (const text of texts) {
    const own = fiveGrams(text.text);
    const common = new Map<number, number>();
    for (const gram of own) {
      const list = index.get(gram);
      if (!list || list.length > 400) continue;
      for (const i of list) common.set(i, (common.get(i) ?? 0) + 1);
    }
    for (const [i, count] of common) {
      const other = among[i] as SimilarText;
      if (other.id === text.id || (text.pair !== '' && other.pair === text.pair)) continue;
      if (count > share * Math.max(1, Math.min(own.size, (grams[i] as Set<string>).size))) {
        alike.set(text.id, other.id);
        break;
      }
    }
  }
  return alike;
}

/** Share of the most frequent four-word opening. */
export function commonestOpening(texts: readonly SimilarText[]): { opening: string; share: number } {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    const opening = text.toLowerCase().split(/\s+/).slice(0, 4).join(' ');
    counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  let best = '';
  for (const [opening, count] of counts) if (count > (counts.get(best) ?? 0)) best = opening;
  return { opening: best, share: (counts.get(best) ?? 0) / (texts.length || 1) };
}
