import reading from '$reading';

type Law = (typeof reading.laws)[number];
export type Article = Law['articles'][number];

/** Article id → the article and its instrument. */
const articles = new Map(reading.laws.flatMap((law) => law.articles.map((article) => [article.id, { law, article }] as const)));

export function articleOf(id: string): { law: Law; article: Article } | undefined {
  return articles.get(id);
}

export interface ArticleLink {
  readonly id: string;
  readonly label: string;
  readonly verified: boolean;
}

export function articleLink(id: string): ArticleLink {
  const found = articles.get(id);
  return found
    ? { id, label: `${found.law.short} ${found.article.label}`, verified: found.article.verified && found.law.verified }
    : { id, label: id, verified: false };
}

export function ruleOf(id: string): (typeof reading.rules)[number] | undefined {
  return reading.rules.find((rule) => rule.id === id);
}

/** Rows of the sanction table for an act. */
export function rowsOf(act: string | undefined): (typeof reading.rows)[number][] {
  return act === undefined ? [] : reading.rows.filter((row) => row.act === act);
}

/** Rules that name an article, or whose act has a row that does. */
export function rulesUsing(article: string): { id: string; title: string }[] {
  const acts = new Set(reading.rows.filter((row) => row.law.includes(article)).map((row) => row.act as string));
  return reading.rules
    .filter((rule) => rule.law?.includes(article) || (rule.act !== undefined && acts.has(rule.act)))
    .map(({ id, title }) => ({ id, title }));
}
