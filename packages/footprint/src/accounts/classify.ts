import type { AccountClass, AccountPatterns, Bundle, ContestantData, NameSign } from '@netra/checker';
import { type ContestantNames, contestantNames, contestOf } from './contestants.ts';
import { handleOf, nameWords, parted } from './words.ts';

/** Whose an account, page, group or event seems to be. */
export interface Classified {
  /** undefined: a private person, a shop, anything else. */
  readonly class: AccountClass | undefined;
  /** Contests of the contestants named in it. */
  readonly contests: ReadonlySet<string>;
  /** A contestant, party or ballot number is named. */
  readonly political: boolean;
}

export interface AccountClassifier {
  /** Whose the target with this shown name and this handle is. */
  classify(name: string | undefined, account: string | undefined): Classified;
  /** Contests of the contestants that a text names. */
  contestsIn(text: string): ReadonlySet<string>;
}

const REMEMBERED = 50_000;
const NOTHING: Classified = { class: undefined, contests: new Set(), political: false };
const NUMBER_BEFORE = new Set([
  'nomor',
  'nomer',
  'nomber',
  'no',
  'nmr',
  'paslon',
  'urut',
  'capres',
  'cagub',
  'cabup',
  'cawalkot',
]);
const NUMBER_WORDS = new Set('satu dua tiga empat lima enam tujuh delapan'.split(' '));
/** Before `01` and `02` these speak of a neighbourhood, a school, a post. */
const NOT_A_BALLOT = new Set(['rt', 'rw', 'sd', 'sdn', 'smp', 'smpn', 'sma', 'sman', 'smk', 'smkn', 'tps', 'posyandu', 'blok']);
/** Gravest first: whose a target is when its name and its handle say different things. */
const ORDER: readonly (AccountClass | undefined)[] = ['pemenangan', 'acara', 'calon', 'partai', 'media', undefined];

interface Lists {
  /** Word lists by first word, longest phrase first. */
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly list: string }[]>;
  readonly decoration: ReadonlySet<string>;
  readonly vocabulary: ReadonlySet<string>;
}

/**
 * Tells campaign accounts from those of contestants, parties, offices and media, by name and handle alone.
 * Answers are remembered, up to a bound.
 */
export function accountClassifier(
  bundle: Bundle,
  extra: readonly ContestantData[] = [],
  region: string | undefined = undefined,
): AccountClassifier {
  const patterns = bundle.accountPatterns;
  const names = contestantNames(bundle, extra, region);
  const lists = patterns ? prepare(patterns, names) : undefined;
  const years = new Set(bundle.contests.flatMap(({ id }) => /\d{4}/.exec(id)?.[0] ?? []));
  const seen = new Map<string, Classified>();

  const one = (label: string): Classified => {
    if (!patterns || !lists) return NOTHING;
    const found = signsOf(label, names, lists, years);
    const fits = (part: string): boolean => part.split('|').some((sign) => found.signs.has(sign));
    const pattern = patterns.patterns.find(
      ({ all, none, extra: most }) =>
        all.every(fits) && !none.some((sign) => found.signs.has(sign)) && (most === undefined || found.others <= most),
    );
    return { class: pattern?.class, contests: found.contests, political: found.political };
  };

  const judge = (name: string | undefined, account: string | undefined): Classified => {
    const owner = names.accounts.get(account ? handleOf(account) : '') ?? names.accounts.get(name ? handleOf(name) : '');
    if (owner) {
      const whose = owner.kind === 'partai' ? 'partai' : 'pemenangan';
      return { class: whose, contests: new Set([contestOf(owner)]), political: true };
    }
    const byName = name ? one(name) : NOTHING;
    if (byName.class === 'lembaga' || !account || account === name) return byName;
    const byAccount = one(account);
    if (byAccount.class === 'lembaga') return name ? byName : byAccount;
    return ORDER.indexOf(byAccount.class) < ORDER.indexOf(byName.class) ? byAccount : byName;
  };

  return {
    classify(name, account) {
      const key = `${name ?? ''}\n${account ?? ''}`;
      let answer = seen.get(key);
      if (!answer) {
        answer = judge(name, account);
        if (seen.size >= REMEMBERED) seen.clear();
        seen.set(key, answer);
      }
      return answer;
    },
    contestsIn: (text) => namesIn(nameWords(text.slice(0, 5000)), names).contests,
  };
}

function prepare(patterns: AccountPatterns, names: ContestantNames): Lists {
  const byFirst = new Map<string, { words: string[]; list: string }[]>();
  const vocabulary = new Set([
    ...names.vocabulary,
    ...NUMBER_BEFORE,
    ...NUMBER_WORDS,
    'untuk',
    'for',
    'bersama',
    'dan',
    'kita',
    'jari',
  ]);
  for (const [list, phrases] of Object.entries(patterns.words)) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      for (const word of words) if (word.length > 2) vocabulary.add(word);
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, list }]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, vocabulary, decoration: new Set(patterns.words.hiasan ?? []) };
}

interface Signs {
  /** Word lists and signs seen. */
  readonly signs: ReadonlySet<string>;
  /** Words that belong to no name, list or number. */
  readonly others: number;
  readonly contests: ReadonlySet<string>;
  readonly political: boolean;
}

function signsOf(label: string, names: ContestantNames, lists: Lists, years: ReadonlySet<string>): Signs {
  const words = nameWords(label.slice(0, 300)).flatMap(
    (word) => officeFirst(word, lists) ?? parted(word, lists.vocabulary) ?? [word],
  );
  const { signs, contests, taken } = namesIn(words, names);
  const take = (at: number, count: number): void => void taken.fill(true, at, at + count);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    for (const { words: phrase, list } of lists.byFirst.get(word) ?? []) {
      if (!startsAt(words, at, phrase)) continue;
      signs.add(list);
      if (list !== 'hiasan') take(at, phrase.length);
    }
    const before = words[at - 1] ?? '';
    if (NUMBER_BEFORE.has(before) && (/^0?[1-9]\d?$/.test(word) || NUMBER_WORDS.has(word))) {
      signs.add('NOMOR');
      take(at - 1, 2);
    } else if (/^0[1-9]$/.test(word) && !NOT_A_BALLOT.has(before)) {
      signs.add('ANGKA');
      take(at, 1);
    } else if (years.has(word)) {
      signs.add('TAHUN');
      take(at, 1);
    }
  }
  const others = words.filter((word, at) => !taken[at] && !lists.decoration.has(word) && !/^\d+$/.test(word)).length;
  const political = ['PESERTA', 'PARTAI', 'NOMOR', 'NAMA_UMUM'].some((sign) => signs.has(sign));
  return { signs, others, contests, political };
}

const startsAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => words[at + i] === word);

/** Contestants and parties named, the longest name at every word. */
function namesIn(
  words: readonly string[],
  names: ContestantNames,
): { readonly signs: Set<string>; readonly contests: Set<string>; readonly taken: boolean[] } {
  const signs = new Set<string>();
  const contests = new Set<string>();
  const taken = new Array<boolean>(words.length).fill(false);
  for (let at = 0; at < words.length; at++) {
    const candidates = names.byFirst.get(words[at] ?? '');
    const name = candidates?.find((candidate) => startsAt(words, at, candidate.words));
    if (!candidates || !name) continue;
    signs.add(name.sign satisfies NameSign);
    // A full name is a name, too.
    if (name.sign === 'NAMA_LENGKAP' || name.sign === 'NAMA_JAUH') signs.add('PESERTA');
    for (const same of candidates) {
      if (same.words.length === name.words.length && startsAt(words, at, same.words)) contests.add(same.contest);
    }
    taken.fill(true, at, at + name.words.length);
    at += name.words.length - 1;
  }
  return { signs, contests, taken };
}

/** `pemkabxyz`, `diskominfoxyz`: a handle that begins with an office's name is the office's. */
function officeFirst(word: string, lists: Lists): string[] | undefined {
  const office =
    /^(?:kpud?(?=kab|kota|prov|ri|sum|ja|ba|ka|su|ma)|bawaslu|panwaslu|diskominfo|kominfo|komdigi|pemkab|pemkot|pemprov|dinkes|disdik|bkpsdm|bappeda|polres|polda)(?=.)/.exec(
      word,
    )?.[0];
  if (!office) return undefined;
  const known = office === 'dinkes' || office === 'disdik' ? 'dinas' : office;
  return lists.byFirst.has(known) ? [known, word.slice(office.length)] : undefined;
}
