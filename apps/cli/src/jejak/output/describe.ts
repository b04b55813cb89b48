import { type ActivityFinding, REMEDIES, type Remedy, type ZonedDays } from '@netra/footprint';
import type { Messages } from '../../messages/index.ts';
import { spokenDay } from '../../output/text.ts';
import type { JejakWords } from '../words/id.ts';

/** What the outputs need to speak of findings. */
export interface Speech {
  readonly t: Messages;
  readonly words: JejakWords;
  readonly days: ZonedDays;
}

/** `3 Oktober 2024`, or that the day is not known. */
export function whenOf({ activity }: ActivityFinding, { t, words, days }: Speech): string {
  const day = activity.date === null ? undefined : days.dayOf(activity.date);
  if (day === undefined || activity.dateKind === 'none') return words.dateUnknown;
  return activity.dateKind === 'exact' ? spokenDay(day, t) : words.notBefore(spokenDay(day, t));
}

/** `Menyukai @abc`; the owner's own words are not in it. */
export function whatOf({ activity }: ActivityFinding, { words }: Speech): string {
  const { kind, target } = activity;
  const name = target?.name ?? (target?.account ? `@${target.account}` : '');
  return name ? `${words.did[kind]}: ${name}` : words.did[kind];
}

/** For a day not known: the stages it may fall in and the one that was taken. */
export function maybeOf({ activity, phase, phases }: ActivityFinding, { t, words }: Speech): string | undefined {
  if (activity.dateKind === 'exact' || phases.length < 2) return undefined;
  return words.maybe(phases.map((each) => t.phases[each]).join('; '), t.phases[phase]);
}

/** Only web addresses become links. */
export const webAddress = ({ activity }: ActivityFinding): string | undefined => {
  const url = activity.url ?? activity.target?.url;
  return url && /^https?:\/\/\S+$/i.test(url) ? url : undefined;
};

/** In this order findings are grouped: the smallest intervention first, what needs nothing last. */
export const GROUPS: readonly Remedy[] = [...REMEDIES.filter((remedy) => remedy !== 'keep'), 'keep'];

const LONGEST = 280;

/** The owner's words, shortened. */
export function ownWords({ activity }: ActivityFinding): string {
  const text = activity.text.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** Gravest first, then newest. */
export function byGravity(a: ActivityFinding, b: ActivityFinding): number {
  if (a.outcome !== b.outcome) return a.outcome === 'melanggar' ? -1 : 1;
  return (b.activity.date ?? '').localeCompare(a.activity.date ?? '');
}
