import type { Labels, SanctionClass } from '../rulebook/labels.ts';

/** The steps a civil servant's discipline can climb; criminal law and work contracts stand beside it. */
export const STEPS = ['moral', 'ringan', 'sedang', 'berat', 'ptdh'] as const;
export type Step = (typeof STEPS)[number];

export interface Threat {
  /** Highest step threatened; absent where no discipline step is named. */
  readonly step?: Step;
  readonly criminal: boolean;
  readonly contract: boolean;
}

/** Reads the gravest step out of a sanction's wording; the rulebook's class of that wording goes first. */
export function threatOf(sanction: string, labels: Labels | undefined): Threat {
  const known: SanctionClass | undefined = labels?.sanctions[sanction];
  const criminal = known === 'pidana' || /pidana|penjara|denda/i.test(sanction);
  const contract = known === 'kontrak';
  const step = STEPS.find((name) => name === known) ?? stepIn(sanction);
  return { criminal, contract, ...(step && !contract ? { step } : {}) };
}

function stepIn(sanction: string): Step | undefined {
  if (/tidak dengan hormat|diberhentikan/i.test(sanction)) return 'ptdh';
  if (/disiplin berat|\bberat\b/i.test(sanction)) return 'berat';
  if (/disiplin sedang|\bsedang\b/i.test(sanction)) return 'sedang';
  if (/disiplin ringan|\bringan\b/i.test(sanction)) return 'ringan';
  if (/moral/i.test(sanction)) return 'moral';
  return undefined;
}

/** The wording without the word that the page already shows as its label. */
export function sanctionText(sanction: string): string {
  const text = sanction.replace(/^Ancaman:\s*/i, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
