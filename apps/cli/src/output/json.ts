import { toPublic } from '../check/result.ts';
import type { Report } from './report.ts';

/** One object for one text, an array when several were asked for (even if some of them could not be read). */
export function asJson(reports: readonly Report[], several: boolean): string {
  const results = reports.map(({ source, result }) => toPublic(source.id, result));
  return `${JSON.stringify(several ? results : results[0], null, 2)}\n`;
}
