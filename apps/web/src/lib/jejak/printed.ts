import { sanctionText } from '../findings/sanction.ts';
import { statusOf } from './csv.ts';
import { byRemedy } from './filter.ts';
import { articleOf, didOf, type ListWords, maybeOf, titleOf, whenOf, whyOf } from './list-words.ts';
import type { Marks } from './marks.ts';
import type { ReadingEnd, Row } from './protocol.ts';

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.55 Georgia,"Noto Serif",serif;max-width:50rem;margin:2rem auto;padding:0 1.2rem}
h1{font-size:1.7rem}h2{font-size:1.2rem;margin-top:2rem}ol{padding-left:1.4rem}li{margin:0 0 1.2rem;break-inside:avoid}
h3{font:600 1rem/1.4 system-ui,sans-serif;margin:0}p{margin:.25rem 0}
blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid #8884;font-style:italic}
small,.note{font:.85rem/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
aside{border:2px solid #8a5a00;border-radius:.6rem;padding:.4rem 1rem;margin:1.4rem 0}
@media print{a::after{content:" (" attr(href) ")";font-size:.8rem;overflow-wrap:anywhere}}`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const e = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** The list as one page that stands alone and can be printed: no script, nothing from elsewhere. */
export function printedList(rows: readonly Row[], end: ReadingEnd, marks: Marks, words: ListWords): string {
  const { m, language } = words;
  const j = m.jejak;
  const number = new Intl.NumberFormat(language);
  const names = end.platforms.map(({ platform, account }) => `${j.platforms[platform]}${account ? ` (${account})` : ''}`);
  const groups = byRemedy(rows).map(
    (group) =>
      `<h2>${e(j.remedies[group.remedy])} (${number.format(group.rows.length)})</h2>\n<p class="note">${e(j.hints[group.remedy])}</p>\n<ol>\n${group.rows.map((row) => item(row, marks, words)).join('\n')}\n</ol>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${e(j.heading)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${e(j.heading)}</h1>
<p>${e(`${number.format(end.summary.activities)} ${j.stats.activities(names.join(', '))}`)}</p>
<aside><h3>${e(j.warning.heading)}</h3><p>${e(j.warning.body)}</p></aside>
${groups.join('\n')}
<p class="note">${e(m.footer.legal)}</p>
</body>
</html>
`;
}

function item(row: Row, marks: Marks, words: ListWords): string {
  const { m, labels, reasons } = words;
  const j = m.jejak;
  const maybe = maybeOf(row, words);
  const why = whyOf(row, reasons).map(({ reason, message, rewrite }) => {
    const law = reason.law.map((id) => articleOf(id, labels)).join(' · ');
    const unsure = reason.verified === false ? ` (${m.check.unverified})` : '';
    const threat = reason.sanction ? ` · ${m.check.threat}: ${sanctionText(reason.sanction)}${unsure}` : unsure;
    const better = rewrite ? `<p class="note">${e(`${m.check.rewriteHeading}: ${rewrite}`)}</p>` : '';
    return `<p>${e(`${titleOf(reason, words)}. ${message}`)}</p><p class="note">${e(law + threat)}</p>${better}`;
  });
  const link = row.url ? ` · <a href="${e(row.url)}" rel="noopener noreferrer">${e(j.open[row.leads])}</a>` : '';
  return `<li>
<h3>${e(`${whenOf(row, words)} · ${m.phases[row.phase]} · ${m.levels[row.outcome]}`)}</h3>
<p>${e(`${j.platforms[row.platform]} · ${didOf(row, words)}${row.target ? `: ${row.target}` : ''}`)}${link}</p>
${row.text ? `<blockquote dir="auto">${e(row.text)}</blockquote>` : ''}${why.join('')}${maybe ? `<p class="note">${e(maybe)}</p>` : ''}
<p><small>${e(`${statusOf(row, marks, m)} · ${j.where(row.file, row.record)} · ${row.fingerprint}`)}</small></p>
</li>`;
}
