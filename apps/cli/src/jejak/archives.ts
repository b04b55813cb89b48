import { stat } from 'node:fs/promises';
import { type Container, EXPORT_STEPS, PLATFORMS, type Platform, type Unreadable } from '@netra/archive';
import { openPath } from '@netra/archive/node';
import type { FootprintReport } from '@netra/footprint';
import { fileReason } from '../input/read.ts';
import type { Language, Messages } from '../messages/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { troubleLine } from './output/text.ts';
import type { JejakWords } from './words/id.ts';

/** Opens every path, or names the first that is not there: a part left out silently would look like a clean archive. */
export async function openArchives(paths: readonly string[], t: Messages, words: JejakWords): Promise<Result<Container[]>> {
  for (const path of paths) {
    try {
      await stat(path);
    } catch (error) {
      return fail(words.cannotOpen(path, fileReason(error, t)));
    }
  }
  const containers: Container[] = [];
  for (const path of paths) {
    try {
      containers.push(await openPath(path));
    } catch (error) {
      for (const container of containers) await container.close();
      return fail(words.cannotOpen(path, fileReason(error, t)));
    }
  }
  return ok(containers);
}

/** Was there anything to judge? An export in which every list is empty is read; one with troubles alone is not. */
export function nothingRead(report: FootprintReport): boolean {
  return report.summary.activities === 0 && (troubles(report).length > 0 || report.platforms.every(({ files }) => files === 0));
}

const troubles = (report: FootprintReport): Unreadable[] => [
  ...report.platforms.flatMap(({ unreadable }) => unreadable),
  ...report.unreadable,
];

/** Why nothing could be read, and what to do about it. */
export function adviceFor(
  containers: readonly Container[],
  report: FootprintReport,
  language: Language,
  words: JejakWords,
): string {
  const found = troubles(report);
  const lines = [
    words.nothing,
    ...containers.filter(isEmpty).map(({ name }) => words.empty(name)),
    ...found.slice(0, 20).map((problem) => troubleLine(problem, { words })),
  ];
  const html = found.some(({ why }) => why === 'html');
  const platforms = report.platforms.map(({ platform }) => platform);
  const known = platforms.length > 0 ? platforms : html ? (['facebook', 'instagram', 'youtube'] as const) : [];
  if (found.length === 0) {
    for (const container of containers) if (!isEmpty(container)) lines.push(words.notArchive(container.name));
  }
  if (html || found.some(({ why }) => why === 'damaged' || why === 'truncated')) {
    for (const platform of known) lines.push(...stepsFor(platform, language, words));
  }
  if (platforms.length === 0 && !html) lines.push(words.asked(PLATFORMS.map((platform) => words.platforms[platform]).join(', ')));
  return lines.join('\n');
}

const isEmpty = ({ entries, unreadable }: Container): boolean =>
  unreadable.length === 0 && entries.every(({ size }) => size === 0);

function stepsFor(platform: Platform, language: Language, words: JejakWords): string[] {
  return [words.steps(words.platforms[platform]), ...EXPORT_STEPS[platform][language].map((step, at) => `  ${at + 1}. ${step}`)];
}
