import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Action, type ContestantData, type Level, TOPICS, type Topic } from '@netra/checker';
import { loadContestantsFile, type Rule } from '@netra/content';

/** One text of the corpus. */
export interface Sample {
  readonly id: string;
  readonly hand: string;
  readonly pair: string;
  readonly lang: string;
  readonly register: string;
  readonly action: Action;
  readonly labels: Readonly<Partial<Record<Topic, Level>>>;
  /** Topic that an aman text was written to lie close to. */
  readonly near: Topic | undefined;
  readonly stance: string;
  readonly text: string;
}

const LETTER: Readonly<Record<string, Topic>> = {
  n: 'netralitas',
  s: 'sara',
  k: 'kasar',
  h: 'hoaks',
  p: 'pribadi',
  r: 'rahasia',
  j: 'judi',
  t: 'penipuan',
  f: 'konflik',
};

/** Reads a hand's file; a line that does not fit is an error that names file and line. */
function readHand(file: string): Sample[] {
  const hand = basename(file, '.tsv');
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const cells = line.split('|');
      if (cells.length < 7) throw new Error(`${file}:${at + 1}: tujuh kolom diperlukan, ada ${cells.length}`);
      const [pair = '', lang = '', register = '', action = '', code = '', stance = ''] = cells.map((c) => c.trim());
      const text = cells.slice(6).join('|').trim().replaceAll('\\n', '\n');
      const labels: Partial<Record<Topic, Level>> = {};
      let near: Topic | undefined;
      if (code.startsWith('-')) near = LETTER[code.charAt(1)];
      else {
        for (const part of code.split(',')) {
          const topic = LETTER[part.charAt(0)];
          if (!topic) throw new Error(`${file}:${at + 1}: label "${part}" tidak dikenal`);
          labels[topic] = part.charAt(1) === 'm' ? 'melanggar' : 'waspada';
        }
      }
      return [
        {
          id: `${hand}-${at + 1}`,
          hand,
          pair: pair === '-' ? '' : `${hand}:${pair}`,
          lang,
          register,
          action: action as Action,
          labels,
          near,
          stance,
          text,
        },
      ];
    });
}

export function readFolder(folder: string): Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readHand(join(folder, name)));
}

/** Hand under which rule examples stand. */
export const EXAMPLES = 'aturan';

/**
 * The examples of the rules as training texts of a hand of their own: what a rule says plainly, the model learns too.
 *
 * @param rules content/rules, parsed
 */
export function ruleExamples(rules: readonly Rule[]): Sample[] {
  return rules.flatMap((rule) =>
    [...rule.melanggar, ...rule.aman].map((example, i): Sample => {
      const breach = i < rule.melanggar.length;
      const { text, action = 'post' } = typeof example === 'string' ? { text: example } : example;
      return {
        id: `${rule.id}-${i + 1}`,
        hand: EXAMPLES,
        pair: '',
        lang: '-',
        register: '-',
        action,
        labels: breach ? { [rule.topic]: rule.level } : {},
        near: breach ? undefined : rule.topic,
        stance: '-',
        text,
      };
    }),
  );
}

/** The invented contest of a hand. */
export function handContestants(root: string, hand: string): readonly ContestantData[] {
  const file = join(root, 'corpus/contestants', `${hand}.csv`);
  return existsSync(file) ? loadContestantsFile(file) : [];
}

/** Label of a text for one topic. */
export function labelOf(sample: Sample, topic: Topic): Level | 'aman' {
  return sample.labels[topic] ?? 'aman';
}

export { TOPICS };
