import type { Bundle, Finding, RowData } from '@netra/checker';

/**
 * Whether the rulebook holds a rule in force on a day for a finding of neutrality. The checker always gives a row, the
 * nearest where none fits the day; here it is asked whether that row held. Other topics do not depend on the day.
 */
export function inForceOn(bundle: Bundle): (finding: Finding, day: string | undefined) => boolean {
  const rows = new Map<string, RowData[]>();
  for (const row of bundle.rows) {
    const key = keyOf(row.law, row.sanction);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return (finding, day) => {
    if (finding.topic !== 'netralitas' || day === undefined) return true;
    const known = rows.get(keyOf(finding.law, finding.sanction));
    // Articles that no row gave: those of the rule itself.
    if (!known) return finding.law.length > 0;
    return known.some(
      ({ law, from, to }) =>
        (from === undefined || day >= from) && (to === undefined || day <= to) && law.some((article) => existsOn(article, day)),
    );
  };
}

const keyOf = (law: readonly string[], sanction: string | undefined): string => `${law.join()}|${sanction ?? ''}`;

/** An instrument bears its year in its id (`pp-53-2010`): earlier it cannot have been in force. */
export function existsOn(article: string, day: string): boolean {
  const year = /-((?:19|20)\d{2})(?:-|$)/.exec(article.split('/')[0] ?? '')?.[1];
  return year === undefined || day >= year;
}
