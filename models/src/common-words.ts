/**
 * `npm run common-words`: writes content/reference/kata-umum.txt, the words that stand in at least eight aman texts of
 * the training corpus. A rule's word list may not start a topic's judging with one of them alone.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '@netra/checker/internal';
import { readFolder } from './corpus.ts';
import { ROOT } from './dataset.ts';

const LEAST = 8;
const counts = new Map<string, number>();
for (const sample of readFolder(join(ROOT, 'corpus/training'))) {
  if (Object.keys(sample.labels).length > 0) continue;
  for (const word of new Set(tokenize(sample.text).flatMap((token) => (token.kind === 'word' ? [token.norm] : [])))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const words = [...counts].flatMap(([word, count]) => (count >= LEAST ? [word] : [])).sort();
writeFileSync(
  join(ROOT, 'content/reference/kata-umum.txt'),
  `# Kata sehari-hari dari korpus latihan (npm run common-words): tidak membuka penilaian sendirian.\n${words.join('\n')}\n`,
);
console.log(`${words.length} kata`);
