import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagesOf } from '../messages/index.ts';
import { csvOf, safeCell } from './csv.ts';
import { NO_MARKS } from './marks.ts';
import { printedList } from './printed.ts';
import type { ReadingEnd } from './protocol.ts';
import { REASONS, rowOf } from './row.fixture.ts';

const words = { m: messagesOf('id'), language: 'id', labels: undefined, reasons: REASONS } as const;

test('no cell begins like a formula, and every cell comes back from its quotes', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = safeCell(text);
      const inside = cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell;
      expect(inside).not.toMatch(/^\s*[=+\-@|%]/);
      expect(inside === text || inside === `'${text}`).toBe(true);
    }),
  );
});

test('a row says what, when, why, what to do and what was done', () => {
  const marks = { ...NO_MARKS, done: new Set(['x-note-a']) };
  const [head = '', line = ''] = csvOf([rowOf({ text: '@saya, "coblos"' })], marks, words).split('\r\n');
  expect(head.startsWith('\uFEFFplatform,jenis,tanggal')).toBe(true);
  expect(line).toBe(
    `X (Twitter),unggahan,2024-10-12,pasti,masa kampanye,Berisiko melanggar,Netralitas,Netralitas,skb-2-2022/d-6,Hukuman disiplin berat,belum,"'@saya, ""coblos""",,Mengajak memilih.,Hapus,sudah dibereskan,https://x.com/a/status/1,data/tweets.js,1,x-note-a`,
  );
});

test('the printed page lets no mark-up of an archive through', () => {
  const end = { platforms: [], summary: { activities: 1 } } as unknown as ReadingEnd;
  const row = rowOf({
    text: '<img src=x onerror=alert(1)>',
    target: '"><script>',
    url: 'https://x.com/"onmouseover="y',
    file: '<b>',
  });
  const page = printedList([row], end, NO_MARKS, words);
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).not.toMatch(/<img|<script|"onmouseover|<b>/);
  expect(page).toContain("default-src 'none'");
});
