import { join } from 'node:path';
import { loadContent } from '@netra/content';
import { labelOf, readFolder, type Sample } from '../corpus.ts';
import { commonestOpening, type SimilarText, tooAlike } from './similarity.ts';

/** Share of common 5-grams above which two texts count as one idea written twice. */
const ALIKE = 0.6;

export interface CorpusReport {
  readonly training: readonly Sample[];
  readonly evaluation: readonly Sample[];
  /** Texts of the training part whose nearest other (partner excepted) is too alike, with that other. */
  readonly alike: ReadonlyMap<string, string>;
  /** Evaluation texts too alike to a training text or a rule example. */
  readonly leaked: ReadonlyMap<string, string>;
  /** Rule examples too alike to an evaluation text are the same pairs seen from the other side. */
  readonly opening: { readonly opening: string; readonly share: number };
  readonly paired: number;
}

/** Reads the whole corpus and measures how varied it is and whether training and evaluation are apart. */
export function reportCorpus(root: string): CorpusReport {
  const training = readFolder(join(root, 'corpus/training'));
  const evaluation = ['open', 'locked'].flatMap((part) => readFolder(join(root, 'corpus/evaluation', part)));
  const examples: SimilarText[] = loadContent(join(root, 'content')).rules.flatMap((rule) =>
    [...rule.melanggar, ...rule.aman].map((example, i) => ({
      id: `${rule.id}#${i + 1}`,
      text: typeof example === 'string' ? example : example.text,
      pair: '',
    })),
  );
  return {
    training,
    evaluation,
    alike: tooAlike(training, training, ALIKE),
    leaked: tooAlike(evaluation, [...training, ...examples], ALIKE),
    opening: commonestOpening(training),
    paired: training.filter((sample) => sample.pair !== '').length,
  };
}

/** The report in lines, for `npm run evaluate`. */
export function printCorpus(report: CorpusReport): void {
  const { training, evaluation, alike, leaked, opening, paired } = report;
  const hands = new Set(training.map((sample) => sample.hand)).size;
  console.log(
    `latihan: ${training.length} teks dari ${hands} tangan, ${((100 * paired) / training.length).toFixed(1)} % dalam pasangan minimal`,
  );
  console.log(`uji: ${evaluation.length} teks dari ${new Set(evaluation.map((sample) => sample.hand)).size} tangan`);
  console.log(
    `terlalu mirip (> ${100 * ALIKE} % 5-gram): ${alike.size} = ${((100 * alike.size) / training.length).toFixed(2)} % latihan; uji terhadap latihan dan contoh aturan: ${leaked.size}`,
  );
  console.log(`pembuka empat kata tersering: "${opening.opening}" ${(100 * opening.share).toFixed(2)} %`);
  for (const key of ['hand', 'lang', 'register'] as const)
    console.log(`  ${key}: ${counts(training.map((sample) => sample[key]))}`);
  const topics = ['netralitas', 'sara', 'kasar', 'hoaks', 'pribadi', 'rahasia', 'judi', 'penipuan', 'konflik'] as const;
  console.log(
    `  topik (melanggar/waspada/aman dekat): ${topics
      .map(
        (t) =>
          `${t} ${training.filter((s) => labelOf(s, t) === 'melanggar').length}/${training.filter((s) => labelOf(s, t) === 'waspada').length}/${training.filter((s) => s.near === t).length}`,
      )
      .join(', ')}`,
  );
}

function counts(values: readonly string[]): string {
  const map = new Map<string, number>();
  for (const value of values) map.set(value, (map.get(value) ?? 0) + 1);
  return [...map]
    .sort((a, b) => b[1] - a[1])
    .map(([value, count]) => `${value} ${count}`)
    .join(', ');
}
