import type { Activity } from '@netra/archive';
import { type Action, TOPICS, type Topic } from '@netra/checker';

/** What of an act is put before the checker. */
export interface Judged {
  readonly action: Action;
  readonly text: string;
  /** The first so many units of `text` are the owner's own words; the rest is another person's. */
  readonly own: number;
  /** Text that a comment answers. */
  readonly context?: string;
  /** Topics that such an act can breach. */
  readonly topics: readonly Topic[];
}

const CHATS: ReadonlySet<string> = new Set(['whatsapp', 'telegram']);
export const isChat = ({ platform }: Activity): boolean => CHATS.has(platform);

/** Liking, following or joining discloses nothing and serves nobody's office. */
const OF_OBJECTS: readonly Topic[] = TOPICS.filter((topic) => !['pribadi', 'rahasia', 'konflik'].includes(topic));
/** A bare name is no sentence: more than these cannot be read in it. Neutrality is told by the account patterns. */
const OF_NAMES: readonly Topic[] = ['netralitas', 'judi', 'sara'];

/** The text of an act and how to read it; undefined where there is none. */
export function judgedText(activity: Activity): Judged | undefined {
  const { kind, text, target } = activity;
  const theirs = target?.text ?? '';
  const own = text.length;
  switch (kind) {
    case 'note':
      return own > 0 ? { action: isChat(activity) ? 'chat' : 'post', text, own, topics: TOPICS } : undefined;
    case 'profile':
      return own > 0 ? { action: 'bio', text, own, topics: TOPICS } : undefined;
    case 'comment':
      return own > 0 ? { action: 'comment', text, own, topics: TOPICS, ...(theirs ? { context: theirs } : {}) } : undefined;
    case 'announce': {
      const shared = own > 0 && theirs ? `${text}\n${theirs}` : text || theirs;
      return shared ? { action: 'share', text: shared, own, topics: TOPICS } : undefined;
    }
    case 'like':
    case 'follow':
    case 'join':
    case 'event': {
      const action = kind === 'event' ? 'join' : kind;
      if (theirs) return { action, text: theirs, own: 0, topics: OF_OBJECTS };
      const name = nameOf(activity) ?? (kind === 'event' || kind === 'join' ? text : undefined);
      return name ? { action, text: name, own: 0, topics: OF_NAMES } : undefined;
    }
  }
}

/** Shown name of the target, else its handle. */
export const nameOf = ({ target }: Activity): string | undefined =>
  target?.name || (target?.account ? `@${target.account}` : undefined);

/** Nothing is known of the target but a number or an address: nobody can say whose it is. */
export function isBlank({ kind, text, target }: Activity): boolean {
  if (kind !== 'like' && kind !== 'follow' && kind !== 'join' && kind !== 'event' && kind !== 'announce') return false;
  if (text) return false;
  return !target?.text && !target?.name && !target?.account;
}
