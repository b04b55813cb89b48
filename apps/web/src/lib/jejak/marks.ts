import { PLATFORMS, type Platform } from '@netra/archive';
import { REASONS, type Reason } from '../dismissed/store.ts';

/** What this device remembers of earlier readings: fingerprints (hashes) and platforms, never a word of any archive. */
export interface Marks {
  /** Ticked as mended. */
  readonly done: ReadonlySet<string>;
  readonly dismissed: ReadonlyMap<string, Reason>;
  /** Findings shown before. */
  readonly seen: ReadonlySet<string>;
  /** Platforms of which an archive was read before. */
  readonly platforms: ReadonlySet<Platform>;
}

export const MARKS_KEY = 'netra.jejak';
const MOST = 30_000;

export const NO_MARKS: Marks = { done: new Set(), dismissed: new Map(), seen: new Set(), platforms: new Set() };

/** Anything unreadable counts as nothing. */
export function loadMarks(storage: Pick<Storage, 'getItem'>): Marks {
  try {
    const stored: unknown = JSON.parse(storage.getItem(MARKS_KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return NO_MARKS;
    const { done, dismissed, seen, platforms } = stored as Record<string, unknown>;
    const known = new Set(strings(platforms));
    return {
      done: new Set(strings(done)),
      dismissed: new Map(pairs(dismissed)),
      seen: new Set(strings(seen)),
      platforms: new Set(PLATFORMS.filter((platform) => known.has(platform))),
    };
  } catch {
    return NO_MARKS;
  }
}

/** Keeps the newest of each. Where the device refuses to store, marks hold until the page closes. */
export function saveMarks(storage: Pick<Storage, 'setItem'>, { done, dismissed, seen, platforms }: Marks): void {
  const kept = {
    done: [...done].slice(-MOST),
    dismissed: [...dismissed].slice(-MOST),
    seen: [...seen].slice(-MOST),
    platforms: [...platforms],
  };
  try {
    storage.setItem(MARKS_KEY, JSON.stringify(kept));
  } catch {
    try {
      // what was done matters more than what was shown
      storage.setItem(MARKS_KEY, JSON.stringify({ ...kept, seen: [], platforms: [] }));
    } catch {
      // private mode or full storage
    }
  }
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string' && each !== '') : [];

const pairs = (value: unknown): [string, Reason][] =>
  Array.isArray(value)
    ? value.flatMap((each: unknown): [string, Reason][] => {
        if (!Array.isArray(each)) return [];
        const [fingerprint, reason] = each as unknown[];
        const known = REASONS.find((one) => one === reason);
        return typeof fingerprint === 'string' && known ? [[fingerprint, known]] : [];
      })
    : [];
