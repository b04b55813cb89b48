import { error } from '@sveltejs/kit';
import { articleLink, articleOf, rulesUsing } from '$lib/server/book';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const found = articleOf(params.id);
  if (!found) error(404, 'article');
  const { law, article } = found;
  return {
    article,
    law: {
      id: law.id,
      title: law.title,
      short: law.short,
      source: law.source,
      verified: law.verified,
      valid: law.valid,
      note: law.note,
    },
    basis: (article.basis ?? []).map(articleLink),
    rules: rulesUsing(article.id),
  };
};
