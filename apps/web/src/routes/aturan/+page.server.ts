import reading from '$reading';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  query: (url.searchParams.get('cari') ?? '').slice(0, 100),
  rules: reading.rules.map(({ id, title, topic, level, weight }) => ({ id, title, topic, level, hint: weight === 'hint' })),
  laws: reading.laws.map(({ id, short, title, verified, articles }) => ({
    id,
    short,
    title,
    verified,
    articles: articles.map((article) => ({ id: article.id, label: article.label, verified: article.verified })),
  })),
});
