import type { Language, Messages } from '../messages/index.ts';
import { longDate } from '../reading/validity.ts';
import type { Labels } from '../rulebook/labels.ts';
import type { Reason, Row } from './protocol.ts';

/** What the list, its CSV and its printed page need to speak of rows. */
export interface ListWords {
  readonly m: Messages;
  readonly language: Language;
  readonly labels: Labels | undefined;
  readonly reasons: readonly Reason[];
}

/** `3 Oktober 2024`, or that the day is not known. */
export function whenOf({ day, dateKind }: Row, { m, language }: Pick<ListWords, 'm' | 'language'>): string {
  if (day === '' || dateKind === 'none') return m.jejak.dateUnknown;
  return dateKind === 'exact' ? longDate(day, language) : m.jejak.notBefore(longDate(day, language));
}

/** `Menyukai sebuah kiriman`, or `Menyukai` where the target has a name that follows. */
export function didOf({ kind, target }: Row, { m }: Pick<ListWords, 'm'>): string {
  const unnamed: Readonly<Record<string, string>> = m.jejak.unnamed;
  return target === '' && unnamed[kind] ? `${m.jejak.did[kind]} ${unnamed[kind]}` : m.jejak.did[kind];
}

/** For a day not known: the stages it may fall in and the one that was taken. */
export function maybeOf({ dateKind, phase, phases }: Row, { m }: Pick<ListWords, 'm'>): string {
  if (dateKind === 'exact' || phases.length < 2) return '';
  return m.jejak.maybe(phases.map((each) => m.phases[each]).join('; '), m.phases[phase]);
}

/** Title of a rule, else its topic. */
export const titleOf = ({ rule, topic }: Reason, { m, labels }: Pick<ListWords, 'm' | 'labels'>): string =>
  labels?.rules[rule]?.title ?? m.topics[topic];

export const articleOf = (id: string, labels: Labels | undefined): string => labels?.articles[id]?.label ?? id;

/** The reasons of a row with their messages, those that are known. */
export function whyOf({ why }: Row, reasons: readonly Reason[]): { reason: Reason; message: string; rewrite?: string }[] {
  return why.flatMap(({ reason, ...rest }) => {
    const known = reasons[reason];
    return known ? [{ reason: known, ...rest }] : [];
  });
}
