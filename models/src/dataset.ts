import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Annotated,
  type AnnotateOptions,
  annotate,
  buildConceptTable,
  buildGazetteer,
  CHOOSING,
  type ConceptTable,
  type ContestantData,
  ELECTION_CONCEPTS,
  extractFeatures,
  FeatureSink,
} from '@netra/checker/internal';
import { foldForm, loadConcepts, loadContestantsFile, loadLexicon } from '@netra/content';
import { handContestants, type Sample } from './corpus.ts';

export const ROOT: string = new URL('../..', import.meta.url).pathname;

export interface Annotator {
  readonly table: ConceptTable;
  annotate(sample: Sample): Annotated;
}

/** Annotates samples as the checker would, each with the parties and the invented contest of its hand. */
export function createAnnotator(root: string = ROOT): Annotator {
  const concepts = loadConcepts(join(root, 'content'));
  const table = buildConceptTable(
    concepts.map(({ id, opens, forms }) => ({ id, opens, forms: Object.values(forms).flat().map(foldForm) })),
    [],
    new Map(loadLexicon(join(root, 'content'))),
  );
  let parties: readonly ContestantData[] = [];
  let homographs = new Set<string>();
  try {
    parties = loadContestantsFile(join(root, 'content/elections/partai-2024.csv'));
    homographs = new Set(readFileSync(join(root, 'content/elections/homograf.yaml'), 'utf8').match(/[a-z0-9]+/g) ?? []);
  } catch {
    // content still being written
  }
  const options = new Map<string, AnnotateOptions>();
  const optionsOf = (hand: string): AnnotateOptions => {
    const known = options.get(hand);
    if (known) return known;
    const made: AnnotateOptions = {
      table,
      gazetteer: buildGazetteer([...parties, ...handContestants(root, hand)], () => 'near', homographs),
      electionConcepts: new Set(ELECTION_CONCEPTS.flatMap((id) => table.index.get(id) ?? [])),
      choosing: new Set(CHOOSING.flatMap((id) => table.index.get(id) ?? [])),
      honorific: table.index.get('ORANG_SAPAAN') ?? -1,
    };
    options.set(hand, made);
    return made;
  };
  return { table, annotate: (sample) => annotate(sample.text, optionsOf(sample.hand)) };
}

/** Distinct feature indices of a text under a mask of `bits` bits. */
export function featuresOf(
  annotated: Annotated,
  action: Sample['action'],
  bits: number,
  conceptHashes: Int32Array,
  sink: FeatureSink = new FeatureSink(),
): Int32Array {
  if (annotated.tokens.length === 0) return new Int32Array(0);
  extractFeatures(annotated, { action, from: 0, to: annotated.tokens.length, anchors: ANCHORS, conceptHashes }, sink);
  const mask = (1 << bits) - 1;
  return Int32Array.from(new Set(Array.from(sink.hashes.subarray(0, sink.size), (h) => h & mask)));
}

const ANCHORS: ReadonlySet<number> = new Set([0, 1, 2, 3]);
