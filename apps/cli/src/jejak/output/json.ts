import type { FootprintReport } from '@netra/footprint';
import { type PublicActivityFinding, toPublicActivity } from '../result.ts';

/** The JSON answer in pieces, so that findings need not be held: the findings as they come, the counts at the end. */
export const jsonHead = '{\n"findings": [';

export const jsonItem = (found: PublicActivityFinding, first: boolean): string =>
  `${first ? '\n' : ',\n'}${JSON.stringify(found)}`;

/** @param warning to be read before anything is deleted */
export function jsonTail(report: FootprintReport, warning: string | undefined): string {
  const { platforms, history, unreadable, unknownFiles, summary } = report;
  const rest = {
    history: history.map(toPublicActivity),
    platforms,
    unreadable,
    unknownFiles,
    summary,
    ...(warning ? { warning } : {}),
  };
  return `\n],\n${JSON.stringify(rest, null, 2).slice(2)}\n`;
}
