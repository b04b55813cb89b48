import { createChecker, TOPICS } from '@netra/checker';
import { choice, choices } from '../args/choices.ts';
import { EXIT, type ExitCode, type Io, write } from '../io.ts';
import type { Messages } from '../messages/index.ts';
import { paletteFor } from '../output/colour.ts';
import { fail, ok, type Result } from '../result.ts';
import { articlesOf } from '../rulebook/articles.ts';
import { similar } from '../rulebook/distance.ts';
import { loadReading, loadRulebook } from '../rulebook/load.ts';
import { listRules, showArticle, showRule } from './show.ts';
import { tryRules } from './trial.ts';

export interface RulesOptions {
  readonly format?: string;
  readonly topik: readonly string[];
}

/** `netra aturan`, `netra aturan ID`, `netra aturan uji`. */
export async function rulesCommand(id: string | undefined, typed: RulesOptions, io: Io, t: Messages): Promise<Result<ExitCode>> {
  const format = choice('--format', typed.format ?? 'teks', ['teks', 'json'] as const, t);
  if (!format.ok) return format;
  const topics = typed.topik.length === 0 ? ok(TOPICS) : choices('--topik', typed.topik, TOPICS, t);
  if (!topics.ok) return topics;
  const reading = loadReading();
  if (!reading) return fail(t.errors.noRulebook);
  const rules = reading.rules.filter((rule) => topics.value.includes(rule.topic));
  const json = format.value === 'json';
  const options = { palette: paletteFor(io), width: Math.min(io.stdout.columns ?? 80, 88) };
  const print = async (value: unknown, text: () => string): Promise<Result<ExitCode>> => {
    await write(io.stdout, json ? `${JSON.stringify(value, null, 2)}\n` : text());
    return ok(EXIT.clean);
  };

  if (id === undefined) {
    const listed = rules.map(({ id: name, topic, level, title, weight }) => ({ id: name, topic, level, title, weight }));
    return print(listed, () => listRules(reading, rules, options, t));
  }
  if (id === 'uji' || id === 'test') {
    const bundle = loadRulebook();
    if (!bundle) return fail(t.errors.noRulebook);
    const trial = tryRules(rules, createChecker(bundle));
    const summary = t.rules.tried(trial.examples, rules.length, trial.failures.length);
    await print(trial, () =>
      [
        ...trial.failures.map(({ rule, kind, text, others }) => {
          const head = kind === 'missed' ? t.rules.missed(rule) : t.rules.alarm(rule, others.join(', '));
          return `${head}\n       ${text.replace(/\s*\n\s*/g, ' / ')}`;
        }),
        `${summary}\n`,
      ].join('\n'),
    );
    return ok(trial.failures.length > 0 ? EXIT.findings : EXIT.clean);
  }
  const wanted = id.toLowerCase();
  const rule = reading.rules.find((one) => one.id === wanted);
  const articles = articlesOf(reading);
  if (rule) return print(rule, () => showRule(rule, reading, articles, options, t));
  const article = articles.get(wanted);
  if (article) {
    const { id: law, title, short, source } = article.law;
    const plain = { ...article.article, instrument: { id: law, title, short, source }, verified: article.verified };
    return print(plain, () => showArticle(article, reading, options, t));
  }
  const near = similar(wanted, [...reading.rules.map((one) => one.id), ...articles.keys()], 5);
  return fail(
    [t.rules.unknown(id), ...(near.length > 0 ? [t.rules.suggestions(near.join(', '))] : []), t.rules.seeList].join(' '),
  );
}
