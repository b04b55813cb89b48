import { type Bundle, type ContestData, PHASES, type Phase, stageOn } from '@netra/checker';

/** A stage an act may fall in, and a day of it. */
export interface PossibleStage {
  readonly phase: Phase;
  readonly day: string;
}

/** The stage whose rows are mildest first: before the candidates are determined, outside the stages, after the vote. */
const MILDEST_FIRST: readonly Phase[] = [
  'pra-penetapan',
  'di-luar-tahapan',
  'pasca-pemungutan',
  'penetapan',
  'kampanye',
  'masa-tenang',
  'pemungutan-suara',
  'tanpa-tanggal',
];

const EARLIEST = '2004-01-01';
const CACHED = 5000;

/**
 * Stages in which an act of an unknown day may fall, one day of each, mildest first: for a span of days every change of
 * a contest's stage inside it.
 *
 * @returns (from: first possible day, undefined where nothing is known; named: contests the object names, empty: all)
 */
export function possibleStages(
  bundle: Bundle,
  region: string | undefined,
  today: string,
): (from: string | undefined, named: ReadonlySet<string>) => readonly PossibleStage[] {
  const cache = new Map<string, readonly PossibleStage[]>();
  return (from = EARLIEST, named) => {
    const key = `${from}|${[...named].join()}`;
    const known = cache.get(key);
    if (known) return known;
    const last = today < from ? from : today;
    const found = new Map<Phase, string>();
    for (const day of changes(bundle.contests, from, last)) {
      const { phase } = stageOn(bundle.contests, day, region, named);
      // The latest day of a stage: the law in force now rather than one long replaced.
      found.set(phase, day);
    }
    const stages = [...found]
      .map(([phase, day]) => ({ phase, day }))
      .sort((a, b) => MILDEST_FIRST.indexOf(a.phase) - MILDEST_FIRST.indexOf(b.phase));
    if (cache.size >= CACHED) cache.clear();
    cache.set(key, stages);
    return stages;
  };
}

/** First day of every stretch in which no contest changes its stage, in order. */
function changes(contests: readonly ContestData[], from: string, last: string): string[] {
  const days = new Set([from]);
  for (const { phases } of contests) {
    for (const phase of phases) {
      for (const day of [phase.from, dayAfter(phase.to)]) if (day > from && day <= last) days.add(day);
    }
  }
  return [...days].sort();
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Phases in the order of PHASES, each once. */
export const phasesOf = (stages: readonly PossibleStage[]): Phase[] =>
  PHASES.filter((phase) => stages.some((stage) => stage.phase === phase));
