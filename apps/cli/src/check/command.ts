import { type Bundle, type Checker, type CheckInput, createChecker } from '@netra/checker';
import { asSource, fromArguments, readText, readTextFile, type SourceText } from '../input/read.ts';
import { EXIT, type ExitCode, type Io, write } from '../io.ts';
import type { Language, Messages } from '../messages/index.ts';
import type { Report } from '../output/report.ts';
import { fail, ok, type Result } from '../result.ts';
import { loadReading, loadRulebook } from '../rulebook/load.ts';
import { type Format, readOptions, type TypedOptions } from './options.ts';

/** `netra periksa`. A failure is wrong use (exit 2); unreadable files are named and the rest is still checked. */
export async function checkCommand(
  words: readonly string[],
  typed: TypedOptions,
  io: Io,
  language: Language,
  t: Messages,
): Promise<Result<ExitCode>> {
  const bundle = loadRulebook();
  if (!bundle) return fail(t.errors.noRulebook);
  const options = readOptions(typed, words, io.today(), bundle, t);
  if (!options.ok) return options;
  const { input, format } = options.value;

  if (typed.foto !== undefined) {
    const reading = loadReading();
    if (!reading) return fail(t.errors.noRulebook);
    const { checkPhoto } = await import('./photo.ts');
    return checkPhoto(typed.foto, input, format === 'json' ? 'json' : 'teks', { io, bundle, reading, language, t });
  }

  const contestants = typed.kontestan === undefined ? undefined : await contestantsOf(typed.kontestan, t);
  if (contestants && !contestants.ok) return contestants;
  const checker = createChecker(bundle, contestants ? { contestants: contestants.value } : {});
  if (typed.jsonl) {
    const { checkJsonl } = await import('./jsonl.ts');
    return ok(await checkJsonl(io, checker, input, new Set(bundle.regions), t));
  }

  const reports: Report[] = [];
  const unread: { readonly id: string; readonly error: string }[] = [];
  for await (const { id, text } of sources(words, typed.file, io, t)) {
    if (text.ok) reports.push(report(text.value, input, checker));
    else {
      unread.push({ id, error: text.error });
      await write(io.stderr, `${t.errors.prefix}: ${text.error}\n`);
    }
  }
  const several = typed.file.length + (words.length > 0 ? 1 : 0) > 1;
  if (reports.length > 0 || several || format === 'sarif') {
    await write(io.stdout, await print(reports, unread, several, format, { bundle, input, io, language, t }));
  }
  if (unread.length > 0) return ok(EXIT.wrong);
  return ok(reports.some(({ result }) => result.findings.length > 0) ? EXIT.findings : EXIT.clean);
}

async function contestantsOf(path: string, t: Messages) {
  const { readContestantsTable } = await import('../contestants/table.ts');
  return readContestantsTable(path, t);
}

/** Words of the command line, then each --file; standard input when there is neither, or for `--file -`. */
async function* sources(
  words: readonly string[],
  files: readonly string[],
  io: Io,
  t: Messages,
): AsyncGenerator<{ readonly id: string; readonly text: Result<SourceText> }> {
  if (words.length > 0) yield { id: 'argumen', text: ok(fromArguments(words)) };
  const paths = words.length === 0 && files.length === 0 ? ['-'] : files;
  for (const id of paths) {
    if (id !== '-') {
      yield { id, text: asSource(id, await readTextFile(id, t)) };
      continue;
    }
    if (io.stdin.isTTY) await write(io.stderr, `${t.report.waiting}\n`);
    const text = await readText(io.stdin, t);
    yield { id, text: text.ok ? asSource(id, text) : fail(t.errors.unreadable(t.report.standardInput, text.error)) };
  }
}

function report(source: SourceText, input: Omit<CheckInput, 'text'>, checker: Checker): Report {
  const result = checker.check({ ...input, text: source.text });
  const seen = input.topics === undefined || input.topics.includes('pribadi');
  const personal = seen ? [] : checker.check({ ...input, text: source.text, topics: ['pribadi'] }).findings;
  return { source, result, personal };
}

interface World {
  readonly bundle: Bundle;
  readonly input: Omit<CheckInput, 'text'>;
  readonly io: Io;
  readonly language: Language;
  readonly t: Messages;
}

async function print(
  reports: readonly Report[],
  unread: readonly { readonly id: string; readonly error: string }[],
  several: boolean,
  format: Format,
  { bundle, input, io, language, t }: World,
): Promise<string> {
  if (format === 'json') return (await import('../output/json.ts')).asJson(reports, several);
  // Article names and rule titles are read only when something of them is shown.
  const shown = format === 'sarif' || reports.some(({ result }) => result.findings.length > 0);
  const reading = shown ? loadReading() : undefined;
  if (format === 'sarif') {
    const titles = new Map(reading?.rules.map(({ id, title }) => [id, title]));
    return (await import('../output/sarif.ts')).asSarif(reports, unread, bundle, titles, t);
  }
  const { articlesOf } = await import('../rulebook/articles.ts');
  const articles = articlesOf(reading ?? { laws: [] });
  const { date } = input;
  if (format === 'html') return (await import('../output/html.ts')).asHtml(reports, { articles, date, language }, t);
  const { asText } = await import('../output/text.ts');
  const { paletteFor } = await import('../output/colour.ts');
  const width = Math.min(io.stdout.columns ?? 80, 88);
  return reports.length === 0 ? '' : asText(reports, { palette: paletteFor(io), width, articles, date }, t);
}
