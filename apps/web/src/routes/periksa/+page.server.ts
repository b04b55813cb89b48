import { TOPICS } from '@netra/checker';
import reading from '$reading';
import type { PageServerLoad } from './$types';

/** The short list that is read where JavaScript is off: a few deciding rules of every topic, one line each. */
const PER_TOPIC = 4;

export const load: PageServerLoad = () => ({
  rules: TOPICS.flatMap((topic) =>
    reading.rules
      .filter((rule) => rule.topic === topic && rule.weight === 'decides')
      .slice(0, PER_TOPIC)
      .map(({ id, title }) => ({ id, title })),
  ),
});
