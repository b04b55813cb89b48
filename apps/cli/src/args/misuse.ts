import type { CommanderError } from 'commander';
import type { Messages } from '../messages/index.ts';
import { similar } from '../rulebook/distance.ts';

export const COMMANDS: readonly string[] = ['periksa', 'jejak', 'aturan', 'kontestan'];
const OPTIONS = [
  '--file',
  '--jsonl',
  '--aksi',
  '--pelaku',
  '--tanggal',
  '--wilayah',
  '--kontestan',
  '--topik',
  '--format',
  '--foto',
  '--bahasa',
  '--ke',
  '--sejak',
  '--sampai',
  '--zona',
  '--pemilik',
  '--abaikan',
  '--help',
  '--version',
];

/** What the argument parser found wrong, as a sentence of ours; it names the thing in the first quotes. */
export function explainMisuse(error: CommanderError, t: Messages): string {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return /^-[^-]/.test(named)
        ? `${t.errors.unknownOption(named)} ${t.errors.dashText}`
        : suggest(t.errors.unknownOption(named), similar(named, OPTIONS, 1), t);
    case 'commander.optionMissingArgument':
    case 'commander.missingMandatoryOptionValue':
      return t.errors.missingValue(named);
    case 'commander.missingArgument':
      return t.errors.missingArgument(named);
    case 'commander.excessArguments':
      return t.errors.tooMany;
    default:
      return error.message;
  }
}

export function unknownCommand(word: string, known: readonly string[], t: Messages): string {
  return suggest(t.errors.unknownCommand(word, known.join(', ')), similar(word, known, 1), t);
}

const suggest = (sentence: string, [near]: readonly string[], t: Messages): string =>
  near ? `${sentence} ${t.errors.didYouMean(near)}` : sentence;
