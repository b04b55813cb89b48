import type { RowData } from '../bundle.ts';
import type { Actor, Phase } from '../types.ts';

/**
 * The row of law/rows.yaml for an act: first that fits act, phase, actor and day.
 * An actor without rows of its own falls back to those of a PNS.
 */
export function findRow(
  rows: readonly RowData[],
  act: string,
  phase: Phase,
  actor: Actor,
  day: string | undefined,
): RowData | undefined {
  const fits = (row: RowData, who: Actor): boolean =>
    row.act === act &&
    (row.phases.length === 0 || row.phases.includes(phase)) &&
    (row.actors.length === 0 || row.actors.includes(who)) &&
    (day === undefined || ((row.from === undefined || day >= row.from) && (row.to === undefined || day <= row.to)));
  return (
    rows.find((row) => fits(row, actor)) ??
    rows.find((row) => fits(row, 'pns')) ??
    rows.find((row) => row.act === act && (row.actors.length === 0 || row.actors.includes('pns')))
  );
}
