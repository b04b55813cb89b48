import type { Finding, Outcome } from '@netra/checker';
import type { Messages } from '../messages/index.ts';
import type { Article } from '../rulebook/articles.ts';
import { harmless, wrap } from './cells.ts';
import { ICONS, type Palette } from './colour.ts';
import { maskedText } from './mask.ts';
import { quote } from './quote.ts';
import type { Report } from './report.ts';

export interface TextOptions {
  readonly palette: Palette;
  readonly width: number;
  readonly articles: ReadonlyMap<string, Article>;
  readonly date: string | undefined;
}

/** Reports for a person at a terminal. */
export function asText(reports: readonly Report[], options: TextOptions, t: Messages): string {
  const bodies = reports.map((report) => one(report, reports.length > 1, options, t));
  const found = reports.some(({ result }) => result.findings.length > 0);
  const closing = [stageLine(reports, options, t), ...(found ? [t.report.risk] : []), t.report.local].map((line) =>
    options.palette.dim(line),
  );
  return `${[...bodies, closing.join('\n')].join('\n\n')}\n`;
}

export function badge(level: Outcome, palette: Palette, t: Messages): string {
  return palette[level](palette.bold(`${ICONS[level]} ${t.levels[level].toUpperCase()}`));
}

function one(report: Report, named: boolean, options: TextOptions, t: Messages): string {
  const { result, source } = report;
  const { palette, width } = options;
  const count = result.findings.length;
  const summary = count === 0 ? (result.note ? '' : t.report.clean) : t.report.found(count);
  const head = [
    named ? palette.bold(harmless(nameOf(source.id, t))) : '',
    badge(result.outcome, palette, t) + (summary ? `  ${summary}` : ''),
    result.note ? wrap(result.note, width) : '',
  ];
  const text = count > 0 ? maskedText(report) : '';
  const cards = result.findings.map((finding) => card(finding, text, options, t));
  return [head.filter(Boolean).join('\n'), ...cards].join('\n\n');
}

function card(finding: Finding, text: string, options: TextOptions, t: Messages): string {
  const { palette, width, articles } = options;
  const paint = palette[finding.level];
  const title = paint(`${ICONS[finding.level]} ${capital(t.levels[finding.level])} · ${t.topics[finding.topic]}`);
  const field = (name: string, value: string): string =>
    wrap(`${value}`, width - 13, '')
      .split('\n')
      .map((line, at) => (at === 0 ? `  ${palette.dim(name.padEnd(9))} ${line}` : `${' '.repeat(12)}${line}`))
      .join('\n');
  const lines = [
    title,
    '',
    quote(text, finding.start, finding.end, paint, palette)
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n'),
    '',
    wrap(harmless(finding.message), width - 2)
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n'),
    ...finding.law.map((id, at) => field(at === 0 ? t.report.law : '', lawLine(id, articles, t))),
    ...(finding.sanction ? [field(t.report.sanction, asCeiling(finding.sanction, t, finding.verified))] : []),
    ...(finding.outcomes ? [field(t.report.outcomes, finding.outcomes)] : []),
    field(t.report.advice, finding.advice),
    ...(finding.rewrite !== undefined ? [field(t.report.rewrite, finding.rewrite || t.report.leaveOut)] : []),
    field(t.report.rule, `${finding.rule} · ${t.report.confidence.toLowerCase()} ${Math.round(finding.confidence * 100)} %`),
  ];
  return lines.join('\n');
}

/**
 * A sanction is the highest threat; said once, where its own words do not say so.
 *
 * @param verified whether its row of the sanction table was checked against its source
 */
export function asCeiling(sanction: string, t: Messages, verified = true): string {
  const ceiling = /bukan ramalan/i.test(sanction) ? sanction : `${sanction} (${t.report.ceiling})`;
  return verified ? ceiling : `${ceiling} (${t.report.unverified})`;
}

export function lawLine(id: string, articles: ReadonlyMap<string, Article>, t: Messages): string {
  const article = articles.get(id);
  if (!article) return id;
  return `${article.title} [${id}]${article.verified ? '' : ` (${t.report.unverified})`}`;
}

function stageLine(reports: readonly Report[], options: TextOptions, t: Messages): string {
  const phases = [...new Set(reports.map(({ result }) => t.phases[result.phase]))].join('; ');
  return options.date ? t.report.stage(spokenDay(options.date, t), phases) : t.report.stageWithoutDay(phases);
}

/** `2024-10-12` → `12 Oktober 2024`. */
export function spokenDay(day: string, t: Messages): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return t.day(date, t.months[month - 1] ?? '', year);
}

export function nameOf(id: string, t: Messages): string {
  return id === '-' ? t.report.standardInput : id === 'argumen' ? t.report.argument : id;
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
