import { Command, CommanderError } from 'commander';
import { inIndonesian } from './args/english.ts';
import { helpTexts, speak } from './args/help.ts';
import { COMMANDS, explainMisuse, unknownCommand } from './args/misuse.ts';
import type { TypedOptions } from './check/options.ts';
import { EXIT, type ExitCode, type Io, write } from './io.ts';
import type { TypedJejakOptions } from './jejak/options.ts';
import { catalogue, LANGUAGES, type Language, languageOf, type Messages } from './messages/index.ts';
import { fail, type Result } from './result.ts';
import type { RulesOptions } from './rules/command.ts';
import { VERSION } from './version.ts';

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** One run of `netra`. Each sub-command is read from disk only when it is called. */
export async function run(typed: readonly string[], io: Io): Promise<ExitCode> {
  const argv = inIndonesian(typed);
  const { language, unknown } = languageOf(argv);
  const t = await catalogue(language);
  if (unknown !== undefined) return complain(t.errors.badValue('--bahasa', unknown, LANGUAGES.join(', ')), io, t);

  const outcomes: Result<ExitCode>[] = [];
  const shown: string[] = [];
  const program = build(language, io, t, (result) => void outcomes.push(result));
  forEachCommand(program, (command) => {
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => void shown.push(text), writeErr: () => {}, outputError: () => {} });
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    await write(io.stdout, shown.join(''));
    if (error.exitCode === 0) return EXIT.clean;
    return complain(explainMisuse(error, t), io, t);
  }
  await write(io.stdout, shown.join(''));
  const outcome = outcomes[0] ?? { ok: true, value: EXIT.clean };
  return outcome.ok ? outcome.value : complain(outcome.error, io, t);
}

async function complain(error: string, io: Io, t: Messages): Promise<ExitCode> {
  await write(io.stderr, `${t.errors.prefix}: ${error}\n`);
  return EXIT.wrong;
}

function forEachCommand(command: Command, visit: (command: Command) => void): void {
  visit(command);
  for (const sub of command.commands) forEachCommand(sub, visit);
}

function build(language: Language, io: Io, t: Messages, done: (result: Result<ExitCode>) => void): Command {
  const texts = helpTexts(language);
  const { checkOptions: option } = texts;
  const program = speak(new Command('netra'), texts)
    .description(texts.about)
    .usage(language === 'en' ? '[command] [options]' : '[perintah] [pilihan]')
    .option('--bahasa <id|en>', texts.language)
    .version(`netra ${VERSION}`, '-V, --version', texts.version)
    .addHelpText('after', texts.examples)
    .allowExcessArguments(true)
    .action(() => {
      const [word] = program.args;
      if (word === undefined) program.outputHelp();
      else done(fail(unknownCommand(word, COMMANDS, t)));
    });

  speak(program.command('periksa'), texts)
    .alias('check')
    .description(texts.check)
    .usage(language === 'en' ? '[options] [texts…]' : '[pilihan] [teks…]')
    .argument('[teks...]', texts.texts)
    .option('--file <berkas>', option.file, collect, [])
    .option('--jsonl', option.jsonl)
    .option('--aksi <aksi>', option.action)
    .option('--pelaku <pelaku>', option.actor)
    .option('--tanggal <tanggal>', option.date)
    .option('--wilayah <kode>', option.region)
    .option('--kontestan <berkas>', option.contestants)
    .option('--topik <topik>', option.topic, collect, [])
    .option('--format <format>', option.format)
    .option('--foto <jawaban>', option.photo)
    .option('--bahasa <id|en>', texts.language)
    .addHelpText('after', texts.checkExamples)
    .action(async (words: string[], typed: TypedOptions) => {
      const { checkCommand } = await import('./check/command.ts');
      done(await checkCommand(words, typed, io, language, t));
    });

  const { footprintOptions: jejak } = texts;
  speak(program.command('jejak'), texts)
    .alias('footprint')
    .description(texts.footprint)
    .usage(language === 'en' ? '[options] <archives…>' : '[pilihan] <arsip…>')
    .argument('<arsip...>', texts.archives)
    .option('--format <format>', jejak.format)
    .option('--sejak <tanggal>', jejak.since)
    .option('--sampai <tanggal>', jejak.until)
    .option('--topik <topik>', option.topic, collect, [])
    .option('--kontestan <berkas>', option.contestants)
    .option('--zona <zona>', jejak.zone)
    .option('--pemilik <nama>', jejak.owner)
    .option('--wilayah <kode>', option.region)
    .option('--pelaku <pelaku>', option.actor)
    .option('--abaikan <berkas>', jejak.ignore)
    .option('--bahasa <id|en>', texts.language)
    .addHelpText('after', texts.footprintExamples)
    .action(async (paths: string[], typed: TypedJejakOptions) => {
      const { jejakCommand } = await import('./jejak/command.ts');
      done(await jejakCommand(paths, typed, io, language, t));
    });

  speak(program.command('aturan'), texts)
    .alias('rules')
    .description(texts.rules)
    .usage(language === 'en' ? '[options] [id]' : '[pilihan] [id]')
    .argument('[id]', texts.ruleId)
    .option('--topik <topik>', option.topic, collect, [])
    .option('--format <format>', texts.rulesFormat)
    .option('--bahasa <id|en>', texts.language)
    .action(async (id: string | undefined, typed: RulesOptions) => {
      const { rulesCommand } = await import('./rules/command.ts');
      done(await rulesCommand(id, typed, io, t));
    });

  const contestants = speak(program.command('kontestan'), texts)
    .alias('contestants')
    .description(texts.contestants)
    .usage(language === 'en' ? 'impor [options] <file>' : 'impor [pilihan] <berkas>')
    .allowExcessArguments(true)
    .action(() => {
      const [word] = contestants.args;
      if (word === undefined) contestants.outputHelp();
      else done(fail(unknownCommand(word, ['impor'], t)));
    });
  speak(contestants.command('impor'), texts)
    .alias('import')
    .description(texts.import)
    .usage(language === 'en' ? '[options] <file>' : '[pilihan] <berkas>')
    .argument('<berkas>', texts.importFile)
    .requiredOption('--ke <berkas>', texts.importTo)
    .option('--bahasa <id|en>', texts.language)
    .action(async (file: string, { ke }: { ke: string }) => {
      const { importContestants } = await import('./contestants/import.ts');
      done(await importContestants(file, ke, io, t));
    });
  return program;
}
