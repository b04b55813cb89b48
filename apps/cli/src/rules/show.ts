import { TOPICS } from '@netra/checker';
import type { Reading } from '@netra/content';
import type { Messages } from '../messages/index.ts';
import { wrap } from '../output/cells.ts';
import { ICONS, type Palette } from '../output/colour.ts';
import { asCeiling, lawLine, spokenDay } from '../output/text.ts';
import type { Article } from '../rulebook/articles.ts';
import { textOf } from './trial.ts';

type Rule = Reading['rules'][number];

export interface ShowOptions {
  readonly palette: Palette;
  readonly width: number;
}

/** All rules, by topic. */
export function listRules(reading: Reading, rules: readonly Rule[], { palette }: ShowOptions, t: Messages): string {
  const longest = Math.max(0, ...rules.map(({ id }) => id.length));
  const groups = TOPICS.map((topic) => ({ topic, members: rules.filter((rule) => rule.topic === topic) }))
    .filter(({ members }) => members.length > 0)
    .map(({ topic, members }) => {
      const lines = members.map(({ id, level, title, weight }) => {
        const hint = weight === 'hint' ? palette.dim(` (${t.rules.hint})`) : '';
        return `  ${palette[level](ICONS[level])} ${id.padEnd(longest)}  ${title}${hint}`;
      });
      return [palette.bold(t.topics[topic]), ...lines].join('\n');
    });
  const articles = reading.laws.reduce((sum, law) => sum + law.articles.length, 0);
  return `${[...groups, palette.dim(t.rules.count(rules.length, articles))].join('\n\n')}\n`;
}

/** One rule with its law, its exceptions and its examples. */
export function showRule(
  rule: Rule,
  reading: Reading,
  articles: ReadonlyMap<string, Article>,
  options: ShowOptions,
  t: Messages,
): string {
  const { palette, width } = options;
  const paragraph = (text: string): string => wrap(text, width);
  const example = (text: string): string =>
    `  • ${wrap(text.replace(/\s*\n\s*/g, ' / '), width - 4)
      .split('\n')
      .join('\n    ')}`;
  const law = (id: string): string => wrap(`  ${lawLine(id, articles, t)}`, width, '    ');
  const head = `${palette[rule.level](`${ICONS[rule.level]} ${t.levels[rule.level]}`)} · ${t.topics[rule.topic]} · ${rule.id}`;
  const parts = [
    `${palette.bold(rule.title)}\n${head}`,
    paragraph(rule.message.replaceAll('{kata}', '“…”')),
    rule.explain ? paragraph(rule.explain) : '',
    `${palette.bold(t.report.advice)}\n${paragraph(rule.advice)}`,
    (rule.law ?? []).length > 0
      ? [palette.bold(t.report.law), ...(rule.law ?? []).map((id) => `  ${law(id).trim()}`)].join('\n')
      : '',
    rule.sanction ? `${palette.bold(t.report.sanction)}\n${paragraph(asCeiling(rule.sanction, t))}` : '',
    rule.act ? rowsOf(rule.act, reading, options, t) : '',
    rule.unless.length > 0
      ? [
          palette.bold(t.rules.unless),
          ...rule.unless.map(({ message, authority }) => example(authority ? `${message} (${authority})` : message)),
        ].join('\n')
      : '',
    [palette.bold(t.rules.breach), ...rule.melanggar.map((one) => example(textOf(one)))].join('\n'),
    [palette.bold(t.rules.clean), ...rule.aman.map((one) => example(textOf(one)))].join('\n'),
    rule.verified === false ? palette.waspada(t.report.unverified) : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function rowsOf(act: string, reading: Reading, { palette, width }: ShowOptions, t: Messages): string {
  const rows = reading.rows.filter((row) => row.act === act && (row.actors.length === 0 || row.actors.includes('pns')));
  const lines = rows.map(({ phases, law, sanction, verified, valid }) => {
    const when = phases.length === 0 ? t.rules.anyPhase : phases.map((phase) => t.phases[phase]).join(', ');
    const since = valid?.to ? ` (${t.rules.to(spokenDay(valid.to, t))})` : '';
    const doubt = verified ? '' : ` (${t.report.unverified})`;
    return `  • ${wrap(`${when}${since}: ${law.join(', ')}. ${sanction}${doubt}`, width - 4)
      .split('\n')
      .join('\n    ')}`;
  });
  return [palette.bold(t.rules.rows), ...lines].join('\n');
}

/** One article: its words, where a person can check them, since when it holds, which rules rest on it. */
export function showArticle(
  { id, title, law, article, verified }: Article,
  reading: Reading,
  { palette, width }: ShowOptions,
  t: Messages,
): string {
  const valid = { ...law.valid, ...article.valid };
  const validity = [
    valid.from ? t.rules.from(spokenDay(valid.from, t)) : '',
    valid.to ? t.rules.to(spokenDay(valid.to, t)) : '',
    valid.replacedBy ? t.rules.replaced(valid.replacedBy) : '',
  ].filter(Boolean);
  const users = reading.rules.filter(
    (rule) => rule.law?.includes(id) || (rule.act && reading.rows.some((row) => row.act === rule.act && row.law.includes(id))),
  );
  const field = (name: string, value: string): string => `${palette.bold(name)}\n${wrap(value, width)}`;
  const parts = [
    `${palette.bold(wrap(title, width))}\n${id} · ${verified ? palette.aman(t.rules.verified) : palette.waspada(t.report.unverified)}`,
    wrap(law.title, width),
    article.text ? wrap(`“${article.text.trim()}”`, width) : '',
    article.summary ? wrap(article.summary, width) : '',
    article.note ? field(t.rules.note, article.note) : '',
    validity.length > 0 ? field(t.rules.valid, validity.join(', ')) : '',
    field(t.rules.source, article.source ?? law.source),
    article.basis ? field(t.rules.basis, article.basis.join(', ')) : '',
    users.length > 0 ? field(t.rules.usedBy, users.map((rule) => rule.id).join(', ')) : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
