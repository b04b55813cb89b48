import { personalNumbers } from './numbers.ts';
import { lowerSameLength, type PersonalHit } from './types.ts';
import { addresses, births, children, emails, health, plates } from './words.ts';

export { PERSONAL_KINDS, type PersonalHit } from './types.ts';

/**
 * Personal data in a text.
 *
 * @param regions digits of provinces and regencies (any decree) to weigh a NIK; an unknown one lowers confidence only
 * @returns hits in order of their start, overlaps resolved for the surer one
 */
export function findPersonal(text: string, regions: ReadonlySet<string>): PersonalHit[] {
  const input = { text, lower: lowerSameLength(text), regions };
  const numbered = /\d/.test(text);
  const hits = [
    ...(numbered ? personalNumbers(input) : []),
    ...(text.includes('@') ? emails(input) : []),
    ...(numbered ? plates(input) : []),
    ...(numbered ? addresses(input) : []),
    ...health(input),
    ...children(input),
    ...births(input),
  ].sort((a, b) => a.start - b.start || b.confidence - a.confidence);
  const kept: PersonalHit[] = [];
  for (const hit of hits) {
    const last = kept[kept.length - 1];
    if (last && hit.start < last.end) {
      if (hit.confidence > last.confidence) kept[kept.length - 1] = hit;
    } else kept.push(hit);
  }
  return kept;
}
