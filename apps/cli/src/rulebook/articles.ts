import type { Reading } from '@netra/content';

/** An article with the instrument it stands in. */
export interface Article {
  readonly id: string;
  /** `PP 94/2021 Pasal 5 huruf n angka 5` */
  readonly title: string;
  readonly verified: boolean;
  readonly law: Reading['laws'][number];
  readonly article: Reading['laws'][number]['articles'][number];
}

/** All articles of the rulebook by their id. */
export function articlesOf(reading: Pick<Reading, 'laws'>): ReadonlyMap<string, Article> {
  return new Map(
    reading.laws.flatMap((law) =>
      law.articles.map((article): [string, Article] => [
        article.id,
        { id: article.id, title: `${law.short} ${article.label}`, verified: law.verified && article.verified, law, article },
      ]),
    ),
  );
}
