import type { Bundle, ContestantData } from '../bundle.ts';
import { buildOpeners, type Openers, Sign } from '../scan/openers.ts';
import type { AnnotateOptions } from './annotate.ts';
import type { ConceptTable } from './concepts.ts';
import { buildGazetteer, plainNames, type Scope } from './gazetteer.ts';

/** In a clause with one of these an everyday word may be a contestant's name. */
export const ELECTION_CONCEPTS: readonly string[] = [
  'PEMILU',
  'MEMILIH',
  'PARTAI',
  'TIMSES',
  'SALAM_JARI',
  'LEMBAGA_PEMILU',
  'CALON',
  'HASIL_SUARA',
];
/** Before an everyday word they make it a contestant: `pilih Amin`, `dukung Perubahan`. */
export const CHOOSING: readonly string[] = [
  'PILIH',
  'MEMILIH',
  'DUKUNGAN',
  'MENANG',
  'CALON',
  'ORANG_SAPAAN',
  'NOMOR_URUT',
  'PARTAI',
  'PEMILU',
];

/** How a text is read for a region. */
export interface RegionReading {
  readonly options: AnnotateOptions;
  /** The quick look for the names that count only there. */
  readonly nearby?: Openers;
}

/** How texts are read, by region; digits of province or regency. */
export function readingByRegion(
  bundle: Bundle,
  table: ConceptTable,
  contestants: readonly ContestantData[],
  extra: readonly ContestantData[],
): (region: string | undefined) => RegionReading {
  const cache = new Map<string, RegionReading>();
  const homographs = new Set(bundle.homographs);
  const electionConcepts = new Set(ELECTION_CONCEPTS.flatMap((id) => table.index.get(id) ?? []));
  const choosing = new Set(CHOOSING.flatMap((id) => table.index.get(id) ?? []));
  const honorific = table.index.get('ORANG_SAPAAN') ?? -1;
  const imported = new Set(extra);
  const ofNation = (contestant: ContestantData): boolean => contestant.region === '' || imported.has(contestant);
  const nation = buildGazetteer(contestants, (contestant) => (ofNation(contestant) ? 'near' : 'far'), homographs);
  const shared = { table, electionConcepts, choosing, honorific };
  const national: RegionReading = { options: { ...shared, gazetteer: nation } };
  return (region) => {
    if (region === undefined) return national;
    let reading = cache.get(region);
    if (!reading) {
      const codes = new Set([region, region.slice(0, 2)]);
      const scope = ({ region: own }: ContestantData): Scope => (own !== '' && codes.has(own) ? 'near' : 'out');
      const local = buildGazetteer(contestants, scope, homographs);
      const names = plainNames(local);
      reading = {
        options: { ...shared, gazetteer: [...local, ...nation] },
        ...(names.length > 0 ? { nearby: buildOpeners(names.map((text) => ({ text, mask: Sign.names }))) } : {}),
      };
      if (cache.size > 1000) cache.clear();
      cache.set(region, reading);
    }
    return reading;
  };
}
