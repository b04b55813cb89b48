import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, type CheckInput, type ContestantData, createChecker, type ModelData } from '@netra/checker';
import { compileBundle, loadContent } from '@netra/content';
import { describe, expect, it } from 'vitest';
import { handContestants, readFolder } from '../corpus.ts';
import { ROOT } from '../dataset.ts';
import { compareSwap, everydayNames, swapContestants, verdict } from './swap.ts';

const content = loadContent(join(ROOT, 'content'));
const weights = join(ROOT, 'models/weights.json');
const model = existsSync(weights) ? (JSON.parse(readFileSync(weights, 'utf8')) as ModelData) : undefined;
const bundle: Bundle = compileBundle(content, 'uji', model);
const homographs = new Set(bundle.homographs);
const everyday = everydayNames(bundle);
const parties = bundle.contestants.filter((c) => c.contest === 'partai-2024' && c.region === '');
const DATE = '2024-10-12';

/** A contest of names that stand in no training text. */
const unseen: ContestantData[] = [
  ['1', 'Wirasena Atmanagari', 'Kalimaya Pradhita'],
  ['2', 'Bramasto Yudhakara', 'Ningrum Savitri'],
  ['3', 'Gandewa Rukmantara', 'Lohita Anggraini'],
].map(([number = '', name = '', mate = '']) => ({
  contest: 'uji',
  region: '',
  number,
  kind: 'pasangan',
  name,
  mate,
  nicknames: [],
  hashtags: [`#${name.split(' ')[0]}Bupatiku`],
  accounts: [`relawan.${name.split(' ')[0]?.toLowerCase()}`],
}));

const toInput = (example: string | object): CheckInput =>
  typeof example === 'string' ? { text: example, date: DATE } : ({ date: DATE, ...example } as CheckInput);
const examples: CheckInput[] = content.rules
  .filter((rule) => rule.topic === 'netralitas')
  .flatMap((rule) => [...rule.melanggar, ...rule.aman])
  .map(toInput);

describe('neutral itself', () => {
  it('judges every party alike in all rule examples and the open evaluation set', () => {
    const checker = createChecker(bundle);
    const texts: CheckInput[] = [
      ...examples,
      ...readFolder(join(ROOT, 'corpus/evaluation/open')).map(({ text, action }) => ({ text, action, date: DATE })),
    ];
    const pairs = texts.flatMap((input) => compareSwap(checker, input, parties, homographs, everyday) ?? []);
    expect(pairs.length).toBeGreaterThan(25);
    expect(pairs.filter((pair) => !pair.same).map((pair) => pair.swapped)).toEqual([]);
  });

  it('judges every contestant of an invented contest alike', () => {
    let exchanged = 0;
    const different: string[] = [];
    const samples = readFolder(join(ROOT, 'corpus/evaluation/open'));
    for (const hand of new Set(samples.map((sample) => sample.hand))) {
      const own = handContestants(ROOT, hand);
      const checker = createChecker(bundle, { contestants: own });
      for (const { text, action } of samples.filter((sample) => sample.hand === hand)) {
        const pair = compareSwap(checker, { text, action, date: DATE }, own, homographs, everyday);
        if (!pair) continue;
        exchanged++;
        if (!pair.same) different.push(pair.swapped);
      }
    }
    expect(exchanged).toBeGreaterThan(8);
    expect(different).toEqual([]);
  });

  it('judges names it never saw as it judges each other, in every sentence of the examples', () => {
    const checker = createChecker(bundle, { contestants: unseen });
    // a party named in an example gives way to an unseen candidate, so that the sentence is about a name
    const sentences = examples.flatMap((input) => {
      const found = parties.find((party) => input.text.includes(party.nicknames[0] ?? party.name));
      return found ? [{ ...input, text: input.text.replaceAll(found.nicknames[0] ?? found.name, 'Wirasena Atmanagari') }] : [];
    });
    expect(sentences.length).toBeGreaterThan(10);
    for (const input of sentences) {
      const verdicts = unseen.map(({ name }) =>
        verdict(checker.check({ ...input, text: input.text.replaceAll('Wirasena Atmanagari', name) })),
      );
      expect(new Set(verdicts).size, input.text).toBe(1);
    }
  });

  it('judges every ballot number alike', () => {
    const checker = createChecker(bundle);
    const sentences = examples.filter(({ text }) => /\b(?:nomor|nomer|no\.?|paslon) [1-5]\b/.test(text));
    expect(sentences.length).toBeGreaterThan(20);
    for (const input of sentences) {
      const verdicts = [1, 2, 3, 4].map((n) =>
        verdict(checker.check({ ...input, text: input.text.replace(/\b(nomor|nomer|no\.?|paslon) [1-5]\b/g, `$1 ${n}`) })),
      );
      expect(new Set(verdicts).size, input.text).toBe(1);
    }
  });

  it('really exchanges: the swapped text names another', () => {
    expect(swapContestants('saya dukung Wirasena Atmanagari #WirasenaBupatiku', unseen, homographs, () => false)).toBe(
      'saya dukung Bramasto Yudhakara #BramastoBupatiku',
    );
  });
});
