import type { Finding } from '@netra/checker';
import type { Messages } from '../messages/index.ts';
import type { Article } from '../rulebook/articles.ts';
import { ICONS } from './colour.ts';
import { maskedText } from './mask.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { Report } from './report.ts';
import { asCeiling, capital, nameOf, spokenDay } from './text.ts';

export interface HtmlOptions {
  readonly articles: ReadonlyMap<string, Article>;
  readonly date: string | undefined;
  readonly language: string;
}

/** One self-contained page: no script, no outside address, personal data masked everywhere. */
export function asHtml(reports: readonly Report[], options: HtmlOptions, t: Messages): string {
  const body = reports.map((report, at) => section(report, at + 1, options, t)).join('\n');
  return `<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(t.report.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(t.report.title)}</h1>
${body}
<footer><p>${escapeHtml(t.report.risk)} ${escapeHtml(t.report.local)}</p></footer>
</main>
</body>
</html>
`;
}

function section(report: Report, number: number, options: HtmlOptions, t: Messages): string {
  const { source, result } = report;
  const phase = t.phases[result.phase];
  const stage = options.date ? t.report.stage(spokenDay(options.date, t), phase) : t.report.stageWithoutDay(phase);
  const summary = result.findings.length > 0 ? t.report.found(result.findings.length) : (result.note ?? t.report.clean);
  const note = result.findings.length > 0 && result.note ? `<p>${escapeHtml(result.note)}</p>` : '';
  const cards = result.findings.map((finding, at) => card(finding, `${number}-${at + 1}`, options, t)).join('\n');
  return `<section aria-labelledby="teks-${number}">
<h2 id="teks-${number}">${escapeHtml(nameOf(source.id, t))}</h2>
<p class="verdict ${result.outcome}"><span aria-hidden="true">${ICONS[result.outcome]}</span> <strong>${escapeHtml(capital(t.levels[result.outcome]))}</strong> · ${escapeHtml(summary)}</p>
${note}<p class="stage">${escapeHtml(stage)}</p>
<h3>${escapeHtml(t.report.body)}</h3>
<div class="text" dir="auto">${markedText(report, number)}</div>
${cards ? `<h3>${escapeHtml(t.report.findings)}</h3>\n<ol>\n${cards}\n</ol>` : ''}
</section>`;
}

function card(finding: Finding, id: string, options: HtmlOptions, t: Messages): string {
  const law = finding.law.map((article) => `<li>${lawHtml(article, options.articles, t)}</li>`).join('');
  const row = (name: string, value: string | undefined): string =>
    value === undefined ? '' : `<dt>${escapeHtml(name)}</dt><dd>${value}</dd>`;
  return `<li id="temuan-${id}" class="${finding.level}">
<h4><span aria-hidden="true">${ICONS[finding.level]}</span> ${escapeHtml(capital(t.levels[finding.level]))} · ${escapeHtml(t.topics[finding.topic])}</h4>
<blockquote>${escapeHtml(finding.excerpt)}</blockquote>
<p>${escapeHtml(finding.message)}</p>
<dl>${row(t.report.law, law ? `<ul>${law}</ul>` : undefined)}${row(t.report.sanction, finding.sanction && escapeHtml(asCeiling(finding.sanction, t, finding.verified)))}${row(t.report.outcomes, finding.outcomes && escapeHtml(finding.outcomes))}${row(t.report.advice, escapeHtml(finding.advice))}${row(t.report.rewrite, finding.rewrite === undefined ? undefined : escapeHtml(finding.rewrite || t.report.leaveOut))}${row(t.report.rule, `<code>${escapeHtml(finding.rule)}</code> · ${escapeHtml(t.report.confidence.toLowerCase())} ${Math.round(finding.confidence * 100)} %`)}</dl>
</li>`;
}

function lawHtml(id: string, articles: ReadonlyMap<string, Article>, t: Messages): string {
  const article = articles.get(id);
  if (!article) return `<code>${escapeHtml(id)}</code>`;
  const badge = article.verified ? '' : ` <span class="badge">${escapeHtml(t.report.unverified)}</span>`;
  return `${escapeHtml(article.title)} <code>${escapeHtml(id)}</code>${badge}`;
}

/** The masked text; each stretch that a finding covers is a `<mark>` linked to the gravest finding there. */
function markedText(report: Report, number: number): string {
  const text = maskedText(report);
  const findings = report.result.findings;
  const cuts = [...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  let html = '';
  for (const [at, from] of cuts.entries()) {
    const piece = escapeHtml(text.slice(from, cuts[at + 1] ?? from));
    // Findings come gravest first.
    const first = findings.findIndex(({ start, end }) => start <= from && end > from);
    const level = findings[first]?.level;
    html += level ? `<a href="#temuan-${number}-${first + 1}"><mark class="${level}">${piece}</mark></a>` : piece;
  }
  return html;
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/\u0000/g, '\uFFFD');
}
