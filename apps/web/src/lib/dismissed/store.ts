export const REASONS = ['kutipan', 'tugas', 'maksud', 'sadar'] as const;
export type Reason = (typeof REASONS)[number];

/** A finding the user waved away. Holds a fingerprint (a hash), the rule and the reason; never the words. */
export interface Dismissal {
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason: Reason;
}

const KEY = 'netra.diabaikan';
const LIMIT = 500;

function isDismissal(value: unknown): value is Dismissal {
  if (typeof value !== 'object' || value === null) return false;
  const { fingerprint, rule, reason } = value as Record<string, unknown>;
  return typeof fingerprint === 'string' && typeof rule === 'string' && REASONS.some((known) => known === reason);
}

/** What this device remembers; anything unreadable counts as nothing. */
export function loadDismissals(storage: Pick<Storage, 'getItem'>): Dismissal[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isDismissal) : [];
  } catch {
    return [];
  }
}

/** Keeps the newest {@link LIMIT}. Where the device refuses to store, the choice holds until the page closes. */
export function saveDismissals(storage: Pick<Storage, 'setItem'>, dismissals: readonly Dismissal[]): void {
  const kept = dismissals.slice(-LIMIT).map(({ fingerprint, rule, reason }) => ({ fingerprint, rule, reason }));
  try {
    storage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // private mode or full storage
  }
}
