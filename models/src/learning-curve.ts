/** `npm run learning-curve`: recall on neutrality, hands held out, by number of training hands. */
import { join } from 'node:path';
import { labelOf, readFolder } from './corpus.ts';
import { createAnnotator, featuresOf, ROOT } from './dataset.ts';
import { score, trainLogistic } from './logistic.ts';

const BITS = 18;
const samples = readFolder(join(ROOT, 'corpus/training'));
const annotator = createAnnotator();
const features = samples.map((s) => featuresOf(annotator.annotate(s), s.action, BITS, annotator.table.hashes));
const targets = Float32Array.from(samples, (s) => ({ melanggar: 1, waspada: 0.6, aman: 0 })[labelOf(s, 'netralitas')]);
const importance = Float32Array.from(samples, (s) => (labelOf(s, 'netralitas') === 'waspada' ? 0.3 : 1));
const hands = [...new Set(samples.map((s) => s.hand))].filter((hand) => hand.startsWith('N'));
const others = samples.flatMap((s, i) => (s.hand.startsWith('N') ? [] : [i]));

console.log('tangan  teks   recall pada 5 % dan 10 % alarm palsu di antara teks aman dekat, luas di bawah kurva');
for (let size = 2; size < hands.length; size += 2) {
  const positives: number[] = [];
  const negatives: number[] = [];
  let texts = 0;
  hands.forEach((held, at) => {
    const chosen = new Set(Array.from({ length: size }, (_, k) => hands[(at + 1 + k) % hands.length]));
    const rows = samples.flatMap((s, i) => (chosen.has(s.hand) ? [i] : [])).concat(others);
    texts += rows.length / hands.length;
    const model = trainLogistic({ features }, targets, importance, rows, {
      bits: BITS,
      epochs: 15,
      rate: 0.3,
      l2: 1e-5,
      seed: 7,
    });
    samples.forEach((s, i) => {
      if (s.hand !== held) return;
      const value = score(model, features[i] as Int32Array);
      if (targets[i] === 1) positives.push(value);
      else if (targets[i] === 0 && s.near === 'netralitas') negatives.push(value);
    });
  });
  negatives.sort((a, b) => b - a);
  const recall = (share: number): string => {
    const threshold = negatives[Math.floor(negatives.length * share)] ?? 0;
    return ((100 * positives.filter((p) => p > threshold).length) / positives.length).toFixed(1);
  };
  const ascending = [...negatives].reverse();
  let below = 0;
  const auc = [...positives]
    .sort((a, b) => a - b)
    .reduce((sum, p) => {
      while (below < ascending.length && (ascending[below] as number) < p) below++;
      return sum + below / ascending.length;
    }, 0);
  console.log(
    `${String(size).padStart(4)}  ${String(Math.round(texts)).padStart(6)}   ${recall(0.05)} %   ${recall(0.1)} %   ${(auc / positives.length).toFixed(4)}`,
  );
}
