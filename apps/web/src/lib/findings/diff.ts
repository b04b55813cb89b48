export interface Piece {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

/** Word-by-word difference of two short texts (longest common subsequence). */
export function wordDiff(before: string, after: string): Piece[] {
  const a = before.match(/\s*\S+/g) ?? [];
  const b = after.match(/\s*\S+/g) ?? [];
  if (a.length * b.length > 40_000)
    return [
      { kind: 'old', text: before },
      { kind: 'new', text: after },
    ];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  const pieces: { kind: Piece['kind']; text: string }[] = [];
  const push = (kind: Piece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push('same', a[i] ?? '');
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)))
      push('old', a[i++] ?? '');
    else push('new', b[j++] ?? '');
  }
  return pieces;
}
