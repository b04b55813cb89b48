/** The example texts on /periksa must do, under the shipped rulebook, what they are there to show. */
import { createChecker } from '@netra/checker';
import { expect, test } from 'vitest';
import { id } from '../src/lib/messages/id.ts';
import { shippedBundle } from './shipped.ts';

const checker = createChecker(shippedBundle());
const shown = ['netralitas pribadi', '', 'hoaks'];

id.check.examples.forEach(([name, text = ''], at) => {
  test(`the example "${name}" shows: ${shown[at] || 'nothing'}`, () => {
    const topics = new Set(checker.check({ text, date: '2024-10-12' }).findings.map(({ topic }) => topic));
    for (const topic of (shown[at] ?? '').split(' ').filter(Boolean)) expect([...topics]).toContain(topic);
    if (shown[at] === '') expect([...topics]).toEqual([]);
  });
});
