import { Cue } from './cues.ts';
import { personalNumbers } from './numbers.ts';
import { lowerSameLength, type PersonalHit } from './types.ts';
import { addresses, births, children, emails, health, plates } from './words.ts';

export { PERSONAL_KINDS, type PersonalHit } from './types.ts';

const NONE: readonly PersonalHit[] = [];

/**
 * Personal data in a text.
 *
 * @param cues bits of {@link Cue}: which words stand in the text
 * @param regions digits of provinces and regencies (any decree) to weigh a NIK; an unknown one lowers confidence only
 * @returns hits in order of their start, overlaps resolved for the surer one
 */
export function findPersonal(text: string, cues: number, regions: ReadonlySet<string>): readonly PersonalHit[] {
  const numbered = /\d/.test(text);
  const mailed = text.includes('@');
  if (!numbered && !mailed && cues === 0) return NONE;
  const input = { text, lower: lowerSameLength(text), regions };
  const hits = [
    ...(numbered ? personalNumbers(input) : []),
    ...(mailed ? emails(input) : []),
    ...(numbered ? plates(input) : []),
    ...(numbered && cues & Cue.street ? addresses(input) : []),
    ...(cues & Cue.illness ? health(input) : []),
    ...(cues & Cue.child ? children(input) : []),
    ...(cues & Cue.birth ? births(input) : []),
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
