import type { Bundle, ContestantData, NameSign } from '@netra/checker';
import { handleOf, nameWords } from './words.ts';

/** A way to name a contestant. */
interface ContestantName {
  readonly words: readonly string[];
  readonly sign: NameSign;
  /** Id of the contest, as in `Bundle.contests`. */
  readonly contest: string;
}

export interface ContestantNames {
  /** By first word, longest name first. */
  readonly byFirst: ReadonlyMap<string, readonly ContestantName[]>;
  /** Accounts of the spreadsheet, by handle. */
  readonly accounts: ReadonlyMap<string, ContestantData>;
  /** Words that may stand in a handle written without spaces. */
  readonly vocabulary: readonly string[];
}

/** So common that alone they point to nobody; the rest of the everyday words stand in homograf.yaml. */
const COMMON = new Set(
  'muhammad mohamad mohammad moh muh ahmad achmad abdul abdullah anwar hasan husein ali umar usman ibrahim ismail yusuf rahman rahmat hidayat siti nur sri dewi putra putri maria agus budi eko dwi tri joko slamet andi andre rudi hendra iwan john david daniel'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'h hj ir drs dra dr prof kh tgk st sh mh se mm msi spd mpd sp ssos sag mag lc hi raden rd r m md bin binti'.split(' '),
);

/** Contest that a contestants file names: `pilkada-2024/pilbup` belongs to `pilkada-2024`, parties to the pileg. */
export const contestOf = ({ contest }: ContestantData): string => (contest.split('/')[0] ?? '').replace(/^partai-/, 'pileg-');

/**
 * Names by which a target may be known as a contestant's. Contestants of far regions count by full name only; single
 * names count for national contestants, those of the user's region, and those of the user's spreadsheet.
 */
export function contestantNames(bundle: Bundle, extra: readonly ContestantData[], region: string | undefined): ContestantNames {
  const byFirst = new Map<string, ContestantName[]>();
  const homographs = new Set(bundle.homographs);
  const accounts = new Map<string, ContestantData>();
  const vocabulary = new Set<string>();
  const imported = new Set(extra);
  const everyday = (words: readonly string[]): boolean =>
    words.length === 1 && (homographs.has(words[0] ?? '') || COMMON.has(words[0] ?? ''));

  const add = (words: readonly string[], sign: NameSign, contest: string, near: boolean): void => {
    const [first] = words;
    if (first === undefined || words.join('').length < 3) return;
    const list = byFirst.get(first) ?? [];
    if (list.some((known) => known.contest === contest && known.words.join(' ') === words.join(' '))) return;
    list.push({ words, sign, contest });
    byFirst.set(first, list);
    if (near) for (const word of words) if (word.length > 2) vocabulary.add(word);
  };

  for (const contestant of [...extra, ...bundle.contestants]) {
    const contest = contestOf(contestant);
    const near =
      contestant.region === '' ||
      imported.has(contestant) ||
      (region !== undefined && (contestant.region === region || contestant.region === region.slice(0, 2)));
    for (const account of contestant.accounts) accounts.set(handleOf(account), contestant);
    if (contestant.kind === 'partai') {
      for (const label of [contestant.name, ...contestant.nicknames]) {
        const words = label
          .split(/\s+/)
          .flatMap((word) => (/^[\p{Lu}-]+$/u.test(word) ? [word.toLowerCase().replace(/-/g, '')] : nameWords(word)));
        // `NasDem` is one word, whatever its capitals say.
        for (const form of [words, label.toLowerCase().split(/\s+/)]) {
          add(form, everyday(form) ? 'PARTAI_UMUM' : 'PARTAI', contest, near);
        }
      }
      continue;
    }
    // Of a far region's contestant someone else may bear the name.
    const full = near ? 'NAMA_LENGKAP' : 'NAMA_JAUH';
    const people = [contestant.name, contestant.mate].map(withoutTitles).filter((words) => words.length > 0);
    for (const words of people) {
      if (words.length > 1) add(words, full, contest, near);
      if (words.length > 2) for (const part of [words.slice(0, 2), words.slice(-2)]) add(part, full, contest, near);
    }
    const [one, two] = people;
    if (one && two) {
      for (const a of [one[0], one.at(-1)]) {
        for (const b of [two[0], two.at(-1)]) if (a && b) add([a, b], full, contest, near);
      }
    }
    if (!near) continue;
    for (const words of people) {
      for (const word of words) if (word.length > 3) add([word], everyday([word]) ? 'NAMA_UMUM' : 'PESERTA', contest, true);
    }
    for (const label of [...contestant.nicknames, ...contestant.hashtags]) {
      const words = nameWords(label);
      // `GaMa` is one everyday word, whatever its capitals say.
      const whole = [words.join('')];
      const sign = everyday(words) || everyday(whole) ? 'NAMA_UMUM' : 'PESERTA';
      add(words, sign, contest, true);
      add(whole, sign, contest, true);
    }
  }
  accounts.delete('');
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, accounts, vocabulary: [...vocabulary] };
}

const withoutTitles = (name: string): string[] => nameWords(name).filter((word) => word.length > 1 && !TITLES.has(word));
