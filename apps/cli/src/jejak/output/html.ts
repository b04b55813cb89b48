import type { ActivityFinding, FootprintReport } from '@netra/footprint';
import { ICONS } from '../../output/colour.ts';
import { escapeHtml as e } from '../../output/html.ts';
import { PAGE_STYLE } from '../../output/page-style.ts';
import { asCeiling, capital, lawLine } from '../../output/text.ts';
import type { Article } from '../../rulebook/articles.ts';
import { byGravity, GROUPS, maybeOf, ownWords, type Speech, webAddress, whatOf, whenOf } from './describe.ts';
import { troubleLine } from './text.ts';

export interface JejakHtmlOptions extends Speech {
  readonly articles: ReadonlyMap<string, Article>;
  readonly language: string;
}

const STYLE = `${PAGE_STYLE}
main{max-width:52rem}
table{border-collapse:collapse;width:100%;font-size:.92rem;margin:1rem 0}
th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
aside{border:1px solid var(--waspada);background:var(--waspada-bg);border-radius:.5rem;padding:.25rem 1rem;margin:1.5rem 0}
.box{display:inline-block;width:.9rem;height:.9rem;border:1.5px solid currentColor;border-radius:.2rem;vertical-align:-.1rem;margin-right:.5rem}
.small{font-size:.85rem;color:var(--soft);overflow-wrap:anywhere}
@media print{aside{background:none}a[href^=http]::after{content:" (" attr(href) ")";font-size:.8rem;overflow-wrap:anywhere}}
`;

/** One self-contained page to print: no script, no outside address but the links to the acts themselves. */
export function jejakHtml(report: FootprintReport, findings: readonly ActivityFinding[], options: JejakHtmlOptions): string {
  const { t, words, language } = options;
  const number = (count: number): string => new Intl.NumberFormat(language).format(count);
  const { summary } = report;
  const names = report.platforms.map(({ platform, account }) => `${words.platforms[platform]}${account ? ` (${account})` : ''}`);
  const groups = GROUPS.map((remedy) => {
    const group = findings.filter((found) => found.remedy === remedy).sort(byGravity);
    return group.length === 0
      ? ''
      : `<h2>${e(words.remedies[remedy])} (${number(group.length)})</h2>\n<p class="stage">${e(words.hints[remedy])}</p>\n<ol>\n${group.map((found) => card(found, options)).join('\n')}\n</ol>`;
  });
  const unreadable = [...report.platforms.flatMap((platform) => platform.unreadable), ...report.unreadable];
  const unknown = [...report.platforms.flatMap((platform) => platform.unknownFiles), ...report.unknownFiles];
  const list = (title: string, lines: readonly string[]): string =>
    lines.length === 0
      ? ''
      : `<h2>${e(title)}</h2>\n<ul>${lines.map((line) => `<li class="small">${e(line)}</li>`).join('')}</ul>`;
  const notes = [
    ...(summary.suppressed > 0 ? [words.suppressed(number(summary.suppressed))] : []),
    ...(summary.notJudgeable > 0 ? [words.notJudgeable(number(summary.notJudgeable))] : []),
  ];
  const found =
    summary.findings > 0
      ? `<p class="verdict ${summary.melanggar > 0 ? 'melanggar' : 'waspada'}"><strong>${e(words.found(number(summary.findings), number(summary.melanggar), number(summary.waspada)))}</strong></p>
<aside><h3><span aria-hidden="true">${ICONS.waspada}</span> ${e(words.warningTitle)}</h3><p>${e(words.warning)}</p></aside>`
      : `<p class="verdict aman"><span aria-hidden="true">${ICONS.aman}</span> <strong>${e(words.clean)}</strong></p>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${e(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${e(words.title)}</h1>
<p>${e(words.read(number(summary.activities), names.join(', ')))}</p>
${found}
${yearTable(report, options, number)}
${notes.map((note) => `<p>${e(note)}</p>`).join('\n')}
${groups.filter(Boolean).join('\n')}
${report.history.length === 0 ? '' : `<h2>${e(words.historyTitle)} (${number(report.history.length)})</h2>\n<ol>\n${report.history.map((each) => card(each, options)).join('\n')}\n</ol>`}
${list(
  words.unreadableTitle,
  unreadable.map((problem) => troubleLine(problem, options)),
)}
${list(words.unknownTitle, unknown)}
<footer><p>${e(t.report.risk)} ${e(words.local)}</p></footer>
</main>
</body>
</html>
`;
}

/** Activities by year, a column a platform. */
function yearTable({ platforms }: FootprintReport, { words }: Speech, number: (n: number) => string): string {
  if (platforms.length === 0) return '';
  const years = [...new Set(platforms.flatMap(({ counts }) => Object.keys(counts.byYear)))].sort();
  const row = (name: string, cells: readonly number[]): string =>
    `<tr><th scope="row">${e(name)}</th>${cells.map((count) => `<td class="n">${number(count)}</td>`).join('')}</tr>`;
  const head = platforms.map(({ platform }) => `<th class="n" scope="col">${e(words.platforms[platform])}</th>`).join('');
  const rows = years
    .map((year) => ({
      name: year === 'undated' ? words.undated : year,
      cells: platforms.map(({ counts }) => counts.byYear[year] ?? 0),
    }))
    .filter(({ cells }) => cells.some((count) => count > 0))
    .map(({ name, cells }) => row(name, cells));
  const total = row(
    words.total,
    platforms.map(({ counts }) => counts.total),
  );
  return `<table><thead><tr><th scope="col">${e(words.year)}</th>${head}</tr></thead><tbody>${rows.join('')}${total}</tbody></table>`;
}

function card(found: ActivityFinding, options: JejakHtmlOptions): string {
  const { t, words, articles } = options;
  const { platform, source } = found.activity;
  const url = webAddress(found);
  const own = ownWords(found);
  const maybe = maybeOf(found, options);
  const reasons = found.findings.map((finding) => {
    const law = finding.law.map((id) => `<li>${e(lawLine(id, articles, t))}</li>`).join('');
    const sanction = finding.sanction
      ? `<dt>${e(t.report.sanction)}</dt><dd>${e(asCeiling(finding.sanction, t, finding.verified))}</dd>`
      : '';
    const rewrite = finding.rewrite ? `<dt>${e(t.report.rewrite)}</dt><dd>${e(finding.rewrite)}</dd>` : '';
    return `<p>${e(finding.message)}</p><dl>${law ? `<dt>${e(t.report.law)}</dt><dd><ul>${law}</ul></dd>` : ''}${sanction}${rewrite}</dl>`;
  });
  return `<li class="${found.outcome}">
<h4><span class="box" aria-hidden="true"></span>${ICONS[found.outcome]} ${e(capital(t.levels[found.outcome]))} · ${e(whenOf(found, options))} · ${e(t.phases[found.phase])}</h4>
<p>${e(words.platforms[platform])} · ${e(whatOf(found, options))}${url ? ` · <a href="${e(url)}" rel="noreferrer noopener">${e(words.open)}</a>` : ''}</p>
${own ? `<blockquote dir="auto">${e(own)}</blockquote>` : ''}${reasons.join('')}${maybe ? `<p class="stage">${e(maybe)}</p>` : ''}
<p class="small">${e(words.where(source.file, source.record))} · ${e(words.fingerprint)} ${e(found.fingerprint)}</p>
</li>`;
}
