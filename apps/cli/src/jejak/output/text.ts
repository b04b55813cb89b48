import type { Unreadable } from '@netra/archive';
import type { ActivityFinding, FootprintReport, PlatformReport } from '@netra/footprint';
import { harmless, wrap } from '../../output/cells.ts';
import { ICONS, type Palette } from '../../output/colour.ts';
import { asCeiling, capital, lawLine } from '../../output/text.ts';
import type { Article } from '../../rulebook/articles.ts';
import { byGravity, GROUPS, maybeOf, ownWords, type Speech, webAddress, whatOf, whenOf } from './describe.ts';

export interface JejakTextOptions extends Speech {
  readonly palette: Palette;
  readonly width: number;
  readonly articles: ReadonlyMap<string, Article>;
}

/** So many of each group are shown on a terminal. */
export const SHOWN = 25;
const NAMED = 10;

/**
 * The whole answer for a person at a terminal.
 *
 * @param findings the gravest of each remedy; how many there are the report says
 */
export function jejakText(report: FootprintReport, findings: readonly ActivityFinding[], options: JejakTextOptions): string {
  const { palette, width, words } = options;
  const number = (count: number): string => new Intl.NumberFormat('id').format(count);
  const { summary } = report;
  const names = report.platforms.map(({ platform }) => words.platforms[platform]).join(', ');
  const blocks = [
    [
      palette.bold(words.title),
      words.read(number(summary.activities), names),
      ...report.platforms.map((platform) => wrap(platformLine(platform, options, number), width, '    ')),
    ].join('\n'),
    summary.findings > 0
      ? palette.bold(words.found(number(summary.findings), number(summary.melanggar), number(summary.waspada)))
      : palette.aman(`${ICONS.aman} ${words.clean}`),
  ];
  if (summary.findings > 0) {
    blocks.push(
      `${palette.waspada(`${ICONS.waspada} ${words.warningTitle}`)}\n${wrap(words.warning, width)}\n${wrap(words.copy, width)}`,
    );
  }
  for (const remedy of GROUPS) {
    const group = findings.filter((found) => found.remedy === remedy).sort(byGravity);
    if (group.length === 0) continue;
    const count = summary.byRemedy[remedy];
    const hidden = count - Math.min(group.length, SHOWN);
    blocks.push(
      `${palette.bold(`${words.remedies[remedy]} (${number(count)})`)}\n${palette.dim(wrap(words.hints[remedy], width))}`,
      ...group.slice(0, SHOWN).map((found) => card(found, options)),
      ...(hidden > 0 ? [palette.dim(words.more(number(hidden)))] : []),
    );
  }
  blocks.push(...closing(report, options, number));
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function platformLine(
  { platform, account, files, counts }: PlatformReport,
  { words }: Speech,
  number: (n: number) => string,
): string {
  const kinds = Object.entries(counts.byType).flatMap(([kind, count]) =>
    count > 0 ? [`${number(count)} ${words.kinds[kind as keyof typeof words.kinds]}`] : [],
  );
  const years = Object.entries(counts.byYear)
    .filter(([, count]) => count > 0)
    .map(([year, count]) => `${year === 'undated' ? words.undated : year}: ${number(count)}`);
  const name = `${words.platforms[platform]}${account ? ` (${harmless(account)})` : ''}`;
  const parts = [
    kinds.join(', '),
    years.join(', '),
    words.files(number(files)),
    ...(counts.duplicates > 0 ? [words.duplicates(number(counts.duplicates))] : []),
    ...(counts.deleted > 0 ? [words.deleted(number(counts.deleted))] : []),
  ];
  return `  ${name}: ${parts.filter(Boolean).join(' · ')}`;
}

function card(found: ActivityFinding, options: JejakTextOptions): string {
  const { palette, width, articles, t, words } = options;
  const paint = palette[found.outcome];
  const { platform, source } = found.activity;
  const indented = (text: string): string =>
    wrap(harmless(text), width - 4)
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n');
  const own = ownWords(found);
  const maybe = maybeOf(found, options);
  const url = webAddress(found);
  const lines = [
    `  ${paint(`${ICONS[found.outcome]} ${capital(t.levels[found.outcome])}`)} · ${whenOf(found, options)} · ${t.phases[found.phase]} · ${words.platforms[platform]}`,
    indented(whatOf(found, options)),
    ...(own ? [indented(`“${own}”`)] : []),
    ...found.findings.flatMap((finding) => [
      indented(finding.message),
      ...finding.law.slice(0, 3).map((id) => indented(`${t.report.law}: ${lawLine(id, articles, t)}`)),
      ...(finding.sanction ? [indented(`${t.report.sanction}: ${asCeiling(finding.sanction, t, finding.verified)}`)] : []),
      ...(finding.rewrite && found.remedy === 'edit' ? [indented(`${t.report.rewrite}: ${finding.rewrite}`)] : []),
    ]),
    ...(maybe ? [indented(maybe)] : []),
    ...(url ? [`    ${harmless(url)}`] : []),
    palette.dim(indented(`${words.where(source.file, source.record)} · ${words.fingerprint} ${found.fingerprint}`)),
  ];
  return lines.join('\n');
}

function closing(report: FootprintReport, options: JejakTextOptions, number: (n: number) => string): string[] {
  const { palette, width, words, t } = options;
  const { summary } = report;
  const notes = [
    ...(summary.history > 0 ? [words.history(number(summary.history))] : []),
    ...(summary.suppressed > 0 ? [words.suppressed(number(summary.suppressed))] : []),
    ...(summary.notJudgeable > 0 ? [words.notJudgeable(number(summary.notJudgeable))] : []),
  ].map((line) => wrap(line, width));
  const unreadable = [...report.platforms.flatMap((platform) => platform.unreadable), ...report.unreadable];
  const unknown = [...report.platforms.flatMap((platform) => platform.unknownFiles), ...report.unknownFiles];
  return [
    notes.join('\n'),
    unreadable.length > 0
      ? [
          palette.bold(words.unreadableTitle),
          ...unreadable.slice(0, SHOWN).map((problem) => wrap(`  ${troubleLine(problem, options)}`, width, '    ')),
        ].join('\n')
      : '',
    unknown.length > 0
      ? [
          palette.bold(words.unknownTitle),
          ...unknown.slice(0, NAMED).map((file) => `  ${harmless(file)}`),
          ...(unknown.length > NAMED ? [`  … ${number(unknown.length - NAMED)}`] : []),
        ].join('\n')
      : '',
    [...(summary.findings > 0 ? [t.report.risk] : []), words.local].map((line) => palette.dim(line)).join('\n'),
  ];
}

/** `likes.js (3 catatan): catatan rusak …` */
export function troubleLine({ file, records, why, detail }: Unreadable, { words }: Pick<Speech, 'words'>): string {
  const count = records > 0 ? ` (${words.records(records)})` : '';
  return harmless(`${file}${count}: ${words.troubles[why]}${detail ? ` [${detail}]` : ''}.`);
}
