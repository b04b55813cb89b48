// Cross-validation by hand: no hand is in training and test at once.
import { join } from 'node:path';
import type { Topic } from '@netra/checker';
import { labelOf, readFolder, type Sample } from './corpus.ts';
import { createAnnotator, featuresOf, ROOT } from './dataset.ts';
import { score, trainLogistic } from './logistic.ts';

const topics = (process.argv[2] ?? 'netralitas').split(',') as Topic[];
const bits = 18;
const samples: Sample[] = [...readFolder(join(ROOT, 'corpus/training')), ...readFolder(join(ROOT, 'corpus/evaluation'))];
const annotator = createAnnotator();
const features = samples.map((s) => featuresOf(annotator.annotate(s), s.action, bits, annotator.table.hashes));
const hands = [...new Set(samples.map((s) => s.hand))];
for (const topic of topics) {
  const groups = hands.filter((h) =>
    samples.some((s) => s.hand === h && labelOf(s, topic) !== 'aman' && (topic !== 'netralitas' || !h.startsWith('T'))),
  );
  const targets = Float32Array.from(samples, (s) => ({ melanggar: 1, waspada: 0.6, aman: 0 })[labelOf(s, topic)]);
  const importance = Float32Array.from(samples, (s) => ({ melanggar: 1, waspada: 0.3, aman: 1 })[labelOf(s, topic)]);
  const all: { p: number; y: string; s: Sample }[] = [];
  for (const hand of groups) {
    const train = samples.flatMap((s, i) => (s.hand === hand ? [] : [i]));
    const model = trainLogistic({ features }, targets, importance, train, { bits, epochs: 15, rate: 0.3, l2: 1e-6, seed: 7 });
    samples.forEach((s, i) => {
      if (s.hand === hand) all.push({ p: score(model, features[i] as Int32Array), y: labelOf(s, topic), s });
    });
  }
  const neg = all
    .filter((r) => r.y === 'aman')
    .map((r) => r.p)
    .sort((a, b) => b - a);
  const hard = all
    .filter((r) => r.y === 'aman' && r.s.near === topic)
    .map((r) => r.p)
    .sort((a, b) => b - a);
  const pos = all.filter((r) => r.y === 'melanggar');
  const at = (list: number[], share: number): number => list[Math.floor(list.length * share)] ?? 0;
  const recall = (t: number): string => (pos.filter((r) => r.p > t).length / pos.length).toFixed(3);
  const acc = [...pos.map((r) => r.p > 0), ...hard.map((p) => p <= 0)];
  console.log(
    topic,
    { pos: pos.length, hard: hard.length, aman: neg.length },
    'accuracy m/hard',
    (acc.filter(Boolean).length / acc.length).toFixed(3),
    'recall at 5 % of hard aman',
    recall(at(hard, 0.05)),
    'at 10 %',
    recall(at(hard, 0.1)),
    'at 5 % of all aman',
    recall(at(neg, 0.05)),
  );
  if (process.argv[3]) {
    const t = at(hard, 0.07);
    for (const r of pos.filter((r) => r.p <= t).slice(0, Number(process.argv[3])))
      console.log('MISS', r.p.toFixed(2), r.s.id, r.s.text.slice(0, 150));
    for (const r of all.filter((r) => r.y === 'aman' && r.p > t).slice(0, Number(process.argv[3])))
      console.log('FALSE', r.p.toFixed(2), r.s.id, r.s.text.slice(0, 150));
  }
}
