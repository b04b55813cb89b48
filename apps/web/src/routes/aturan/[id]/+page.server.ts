import { error } from '@sveltejs/kit';
import { articleLink, articleOf, rowsOf, ruleOf } from '$lib/server/book';
import type { PageServerLoad } from './$types';

const SHOWN = 12;
const textOf = (example: string | { text: string }): string => (typeof example === 'string' ? example : example.text);

export const load: PageServerLoad = ({ params }) => {
  const rule = ruleOf(params.id);
  if (!rule) error(404, 'rule');
  const { id, title, topic, level, message, explain, advice, rewrite, weight, confidence, verified } = rule;
  return {
    rule: {
      id,
      title,
      topic,
      level,
      message: message.replaceAll('{kata}', '“…”'),
      explain,
      advice,
      rewrite,
      weight,
      confidence,
      verified: verified ?? true,
    },
    bad: rule.melanggar.slice(0, SHOWN).map(textOf),
    good: rule.aman.slice(0, SHOWN).map(textOf),
    exceptions: rule.unless.map((exception) => ({
      id: exception.id,
      message: exception.message,
      authority: exception.authority,
      article: exception.authority !== undefined && articleOf(exception.authority) ? articleLink(exception.authority) : undefined,
    })),
    law: (rule.law ?? []).map(articleLink),
    sanction: rule.sanction,
    rows: rowsOf(rule.act).map((row) => ({
      phases: row.phases,
      actors: row.actors,
      sanction: row.sanction,
      outcomes: row.outcomes,
      verified: row.verified,
      valid: row.valid,
      law: row.law.map(articleLink),
    })),
  };
};
