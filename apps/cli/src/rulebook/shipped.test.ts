/** The real rulebook; `npm test` builds it first. */
import { createChecker } from '@netra/checker';
import { describe, expect, it } from 'vitest';
import { id as t } from '../messages/id.ts';
import { asSarif } from '../output/sarif.ts';
import { showArticle, showRule } from '../rules/show.ts';
import { articlesOf } from './articles.ts';
import { loadReading, loadRulebook } from './load.ts';

const bundle = loadRulebook();
const reading = loadReading();
const same = (text: string): string => text;
const options = { palette: { on: false, melanggar: same, waspada: same, aman: same, bold: same, dim: same }, width: 80 };

describe('the shipped rulebook', () => {
  if (!bundle || !reading) throw new Error('buku aturan belum dibangun: npm run build:content');
  const articles = articlesOf(reading);
  it('shows every rule and every article, and no law id leads nowhere', () => {
    for (const rule of reading.rules) {
      expect(showRule(rule, reading, articles, options, t)).toContain(rule.title);
      for (const law of rule.law ?? []) expect(articles.has(law)).toBe(true);
    }
    for (const article of articles.values()) expect(showArticle(article, reading, options, t)).toContain(article.id);
    for (const row of bundle.rows) for (const law of row.law) expect(articles.has(law)).toBe(true);
  });
  it('declares all its rules in SARIF', () => {
    const { runs } = JSON.parse(asSarif([], [], bundle, new Map(), t));
    expect(runs[0].tool.driver.rules).toHaveLength(reading.rules.length);
  });
  it('opens the law of whatever it finds', () => {
    const { findings } = createChecker(bundle).check({
      text: 'NIK 1206014507900003 milik Bu Rotua, tolong disimpan',
      date: '2024-10-12',
    });
    for (const finding of findings) {
      expect(reading.rules.some(({ id }) => id === finding.rule)).toBe(true);
      for (const law of finding.law) expect(articles.has(law)).toBe(true);
    }
  });
});
