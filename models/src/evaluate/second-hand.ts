import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelOf, type Sample, TOPICS } from '../corpus.ts';

const LETTERS: Readonly<Record<string, (typeof TOPICS)[number]>> = Object.fromEntries(
  [...'nskhprjtf'].map((letter, i) => [letter, TOPICS[i] as (typeof TOPICS)[number]]),
);

/** How far a second, blind annotator agrees with the writer's labels. */
export interface Agreement {
  readonly texts: number;
  /** Texts on which both give the same level to every topic. */
  readonly same: number;
  /** Texts that one calls melanggar and the other aman, for some topic. */
  readonly opposed: number;
  /** Cohen's kappa over topic decisions: finding or none. */
  readonly kappa: number;
}

/** Second labels of corpus/evaluation/second: `id<TAB>labels`, by text id. */
export function readSecond(root: string): Map<string, string> {
  const folder = join(root, 'corpus/evaluation/second');
  const labels = new Map<string, string>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const [id, code] = line.split('\t');
      if (id && code) labels.set(id, code.trim());
    }
  }
  return labels;
}

export function agreement(samples: readonly Sample[], second: ReadonlyMap<string, string>): Agreement {
  let texts = 0;
  let same = 0;
  let opposed = 0;
  let first = 0;
  let other = 0;
  let decisions = 0;
  let equal = 0;
  for (const sample of samples) {
    const code = second.get(sample.id);
    if (code === undefined) continue;
    texts++;
    const levels = new Map(
      code === '-'
        ? []
        : code.split(',').map((part) => [LETTERS[part.charAt(0)], part.charAt(1) === 'm' ? 'melanggar' : 'waspada']),
    );
    let alike = true;
    let apart = false;
    for (const topic of TOPICS) {
      const a = labelOf(sample, topic);
      const b = levels.get(topic) ?? 'aman';
      if (a !== b) alike = false;
      if ((a === 'melanggar' && b === 'aman') || (a === 'aman' && b === 'melanggar')) apart = true;
      decisions++;
      if (a !== 'aman') first++;
      if (b !== 'aman') other++;
      if ((a === 'aman') === (b === 'aman')) equal++;
    }
    if (alike) same++;
    if (apart) opposed++;
  }
  const chance = (first * other + (decisions - first) * (decisions - other)) / decisions ** 2;
  return { texts, same, opposed, kappa: (equal / decisions - chance) / (1 - chance) };
}
