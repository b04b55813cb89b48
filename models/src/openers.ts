/**
 * `npm run openers`: writes content/reference/pembuka.yaml, words and pairs of words that open a topic for its model
 * though no concept and no rule holds them. Chosen greedily on the training corpus: each must open breaches of at least
 * two hands that nothing opens yet, and stand in few texts that have nothing to do with the topic.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker, type ModelData, TOPICS, type Topic } from '@netra/checker';
import { tokenize } from '@netra/checker/internal';
import { compileBundle, loadContent } from '@netra/content';
import { handContestants, labelOf, readFolder, type Sample } from './corpus.ts';
import { ROOT } from './dataset.ts';

/** A form is worth taking where it opens one breach for at most so many texts that are opened for nothing. */
const PRICE = 1;
const LEAST_HANDS = 2;

const samples = readFolder(join(ROOT, 'corpus/training'));
const model = JSON.parse(readFileSync(join(ROOT, 'models/weights.json'), 'utf8')) as ModelData;
const content = loadContent(join(ROOT, 'content'));
const rulebook = compileBundle({ ...content, openers: [] }, '0', model);

/** Single words and pairs of a text, as the scanner spells them. */
function forms(text: string): Set<string> {
  const found = new Set<string>();
  const tokens = tokenize(text);
  tokens.forEach((token, i) => {
    // names open nothing
    if (token.kind !== 'word' || token.capital || !/^[a-z]{3,}$/.test(token.norm)) return;
    if (token.norm.length > 3) found.add(token.norm);
    const next = tokens[i + 1];
    if (next?.kind === 'word' && !next.capital && next.breakBefore === 0 && /^[a-z]{2,}$/.test(next.norm))
      found.add(`${token.norm} ${next.norm}`);
  });
  return found;
}

const formsOf = samples.map((sample) => forms(sample.text));
const openedOf: (readonly Topic[])[] = new Array(samples.length);
for (const hand of new Set(samples.map((sample) => sample.hand))) {
  const checker = createChecker(rulebook, { contestants: handContestants(ROOT, hand) });
  samples.forEach((sample, i) => {
    if (sample.hand === hand) openedOf[i] = checker.explain({ text: sample.text, action: sample.action }).opened;
  });
}

function openersOf(topic: Topic): string[] {
  const isTopic = (sample: Sample): boolean => labelOf(sample, topic) !== 'aman' || sample.near === topic;
  const closed = new Set(
    samples.flatMap((s, i) => (labelOf(s, topic) === 'melanggar' && !openedOf[i]?.includes(topic) ? [i] : [])),
  );
  const elsewhere = new Map<string, number>();
  const inTopic = new Map<string, Set<string>>();
  samples.forEach((sample, i) => {
    for (const form of formsOf[i] as Set<string>) {
      if (!isTopic(sample)) elsewhere.set(form, (elsewhere.get(form) ?? 0) + 1);
      else if (labelOf(sample, topic) === 'melanggar') inTopic.set(form, (inTopic.get(form) ?? new Set()).add(sample.hand));
    }
  });
  const before = closed.size;
  const chosen: string[] = [];
  for (;;) {
    const gain = new Map<string, number>();
    for (const i of closed) for (const form of formsOf[i] as Set<string>) gain.set(form, (gain.get(form) ?? 0) + 1);
    const best = [...gain]
      .filter(([form, count]) => (inTopic.get(form)?.size ?? 0) >= LEAST_HANDS && (elsewhere.get(form) ?? 0) <= PRICE * count)
      .sort(([a, x], [b, y]) => y - (elsewhere.get(b) ?? 0) / 4 - (x - (elsewhere.get(a) ?? 0) / 4) || (a < b ? -1 : 1))[0];
    if (!best) break;
    chosen.push(best[0]);
    for (const i of closed) if (formsOf[i]?.has(best[0])) closed.delete(i);
  }
  console.log(`${topic}: ${before} melanggar tak terbuka, ${chosen.length} pembuka membuka ${before - closed.size}`);
  return chosen.sort();
}

const lines = TOPICS.map((topic) => `${topic}: [${openersOf(topic).join(', ')}]`);
writeFileSync(
  join(ROOT, 'content/reference/pembuka.yaml'),
  `# Kata pembuka dari korpus latihan (npm run openers): membuka penilaian model sebuah topik, tidak memutuskan apa pun.\n${lines.join('\n')}\n`,
);
