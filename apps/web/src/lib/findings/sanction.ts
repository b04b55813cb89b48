import type { SanctionClass } from '@netra/checker';

/** The steps a civil servant's discipline can climb; criminal law and work contracts stand beside it. */
export const STEPS = ['moral', 'ringan', 'sedang', 'berat', 'ptdh'] as const;
type Step = (typeof STEPS)[number];

export interface Threat {
  /** Highest step threatened; absent where no discipline step is named. */
  readonly step?: Step;
  /** Lowest step, where the wording names more than one ("tergantung tanggalnya …"). */
  readonly from?: Step;
  readonly criminal: boolean;
  readonly contract: boolean;
}

const NAMED: readonly (readonly [Step, RegExp])[] = [
  ['moral', /moral/i],
  ['ringan', /disiplin ringan/i],
  ['sedang', /disiplin sedang/i],
  ['berat', /disiplin berat|\bberat bila\b|\batau berat\b/i],
  ['ptdh', /tidak dengan hormat|diberhentikan/i],
];

/**
 * Reads the step out of a sanction's wording.
 *
 * @param known the class that the sanction table gives; it goes before the wording
 */
export function threatOf(sanction: string, known: SanctionClass | undefined): Threat {
  const criminal = known === 'pidana' || /pidana|penjara|denda/i.test(sanction);
  if (known === 'kontrak') return { criminal, contract: true };
  const named = NAMED.filter(([, pattern]) => pattern.test(sanction)).map(([step]) => step);
  const classed = STEPS.find((step) => step === known);
  const steps = classed ? [classed, ...named] : named;
  const places = steps.map((step) => STEPS.indexOf(step));
  // Wording that names a graver step than its class depends on something: the class is the mildest case.
  const step = STEPS[Math.max(...places)];
  const from = STEPS[Math.min(...places)];
  return { criminal, contract: false, ...(step ? { step } : {}), ...(from && from !== step ? { from } : {}) };
}

/** The wording without the word that the page already shows as its label. */
export function sanctionText(sanction: string): string {
  const text = sanction.replace(/^Ancaman:\s*/i, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
