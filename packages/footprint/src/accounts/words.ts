const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/**
 * Words of a shown name or handle, in lower case without accents: `@Menang.Bersama_Nomor2` → menang, bersama, nomor, 2.
 * Capitals inside a word part it, letters part from digits; a digit between two letters is a letter (`M3nang`).
 */
export function nameWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/(?<=[a-z])[013457](?=[a-z]{2})/g, (digit) => LEET[digit] ?? digit)
    .replace(/(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const LONGEST = 60;

/**
 * Parts a handle written without spaces (`relawanxyz`) into words that are known, as few as possible; undefined where it
 * is not known words through and through.
 */
export function parted(word: string, known: ReadonlySet<string>): string[] | undefined {
  if (word.length < 6 || word.length > LONGEST || known.has(word)) return undefined;
  /** best[i]: fewest words that make up the first i letters, and where the last of them begins. */
  const best: ({ readonly count: number; readonly from: number } | undefined)[] = [{ count: 0, from: 0 }];
  for (let end = 1; end <= word.length; end++) {
    for (let from = Math.max(0, end - 24); from <= end - 2; from++) {
      const before = best[from];
      if (!before || !known.has(word.slice(from, end))) continue;
      if (!best[end] || before.count + 1 < (best[end]?.count ?? 0)) best[end] = { count: before.count + 1, from };
    }
  }
  const parts: string[] = [];
  for (let end = word.length; end > 0; ) {
    const step = best[end];
    if (!step) return undefined;
    parts.unshift(word.slice(step.from, end));
    end = step.from;
  }
  return parts;
}

/** Handles that an address or a cell of a spreadsheet names: `@abc`, `https://x.com/abc/status/1` → abc. */
export function handleOf(address: string): string {
  const path = address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}\//, '')
    .replace(/^@/, '');
  return (path.split(/[/?#]/)[0] ?? '').replace(/^@/, '');
}
