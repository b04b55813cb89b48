import type { Activity } from '@netra/archive';
import type { Finding, Outcome } from '@netra/checker';
import type { Remedy } from '../types.ts';
import { isChat } from './object.ts';

/** What to do about an act with findings. */
export function remedyFor(activity: Activity, outcome: Outcome, findings: readonly Finding[]): Remedy {
  switch (activity.kind) {
    case 'like':
      return 'unlike';
    case 'follow':
      return 'unfollow';
    case 'join':
    case 'event':
      return 'leave';
    case 'profile':
      return 'edit';
    default: {
      // A message of a chat lies with everyone who got it. WhatsApp takes back only the last days'.
      if (isChat(activity)) return activity.platform === 'telegram' && outcome === 'melanggar' ? 'delete' : 'keep';
      if (outcome === 'melanggar') return 'delete';
      return findings.some(({ rewrite }) => rewrite !== undefined) ? 'edit' : 'make-private';
    }
  }
}
