import { ALL_READERS, readArchives } from '@netra/archive';
import { type ActivityFinding, createFootprint, type Footprint, zonedDays } from '@netra/footprint';
import { readTextFile } from '../input/read.ts';
import { EXIT, type ExitCode, type Io, write } from '../io.ts';
import type { Language, Messages } from '../messages/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { articlesOf } from '../rulebook/articles.ts';
import { loadReading, loadRulebook } from '../rulebook/load.ts';
import { adviceFor, nothingRead, openArchives } from './archives.ts';
import { readFingerprints, readJejakOptions, type TypedJejakOptions } from './options.ts';
import { printerFor } from './print.ts';
import { progressOn } from './progress.ts';
import { jejakEn } from './words/en.ts';
import { jejakId } from './words/id.ts';

/** `netra jejak PATH…`: 0 nothing found, 1 findings, 2 wrong use or nothing readable. */
export async function jejakCommand(
  paths: readonly string[],
  typed: TypedJejakOptions,
  io: Io,
  language: Language,
  t: Messages,
): Promise<Result<ExitCode>> {
  const bundle = loadRulebook();
  if (!bundle) return fail(t.errors.noRulebook);
  const words = language === 'en' ? jejakEn : jejakId;
  const options = readJejakOptions(typed, io.today(), bundle, t, words);
  if (!options.ok) return options;
  const { format, timeZone } = options.value;
  const contestants = typed.kontestan === undefined ? undefined : await contestantsOf(typed.kontestan, t);
  if (contestants && !contestants.ok) return contestants;
  const dismissed = typed.abaikan === undefined ? undefined : await readTextFile(typed.abaikan, t);
  if (dismissed && !dismissed.ok) return dismissed;
  const opened = await openArchives(paths, t, words);
  if (!opened.ok) return opened;
  const containers = opened.value;

  const footprint: Footprint = createFootprint(bundle, {
    ...options.value.footprint,
    ...(contestants ? { contestants: contestants.value } : {}),
    ...(dismissed ? { suppressed: readFingerprints(dismissed.value) } : {}),
  });
  const printer = printerFor(format, io, {
    t,
    words,
    days: zonedDays(timeZone),
    language,
    articles: () => articlesOf(loadReading() ?? { laws: [] }),
  });
  const seen = { acts: 0, found: 0 };
  const progress = progressOn(io, words, () => seen);
  try {
    const reading = readArchives(containers, ALL_READERS, {
      ...(typed.pemilik ? { owner: typed.pemilik } : {}),
      timeZone,
      onProgress: (read, all) => progress.at(read, all),
    });
    for await (const event of reading) {
      if (event.type === 'activity') seen.acts++;
      const finding: ActivityFinding | undefined = footprint.add(event);
      if (!finding) continue;
      seen.found++;
      const wait = printer.finding(finding);
      if (wait) await wait;
    }
  } finally {
    progress.done();
    for (const container of containers) await container.close();
  }

  const report = footprint.report();
  if (nothingRead(report)) {
    await printer.nothing(report);
    return fail(adviceFor(containers, report, language, words));
  }
  await printer.end(report);
  await write(io.stderr, printer.aside(report));
  return ok(report.summary.findings > 0 ? EXIT.findings : EXIT.clean);
}

async function contestantsOf(path: string, t: Messages) {
  const { readContestantsTable } = await import('../contestants/table.ts');
  return readContestantsTable(path, t);
}
