const PREFIX = /^(?:meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ber|be|ter|di|ke|se|ng|ny|nge)(?=[a-z]{4})/;
const SUFFIX = /(?<=[a-z]{3})(?:kannya|annya|inya|nya|kan|lah|kah|pun|an|in|ku|mu|i)$/;

/**
 * Cuts one layer of Indonesian affixes off a folded word: `mendukungnya` → `dukung`. Crude on purpose: it need not be
 * right, only the same for related words.
 */
export function stem(word: string): string {
  if (word.length < 5) return word;
  const cut = word.replace(SUFFIX, '');
  return cut.length < 5 ? cut : cut.replace(PREFIX, '');
}
