/** A rule as the list shows it. */
export interface RuleLine {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  readonly level: 'waspada' | 'melanggar';
}

const fold = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** Rules whose title holds every word of the query; all of them for an empty one. */
export function searchRules<Line extends RuleLine>(rules: readonly Line[], query: string): Line[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return rules.filter((rule) => words.every((word) => fold(rule.title).includes(word)));
}
