import type { ContestantData } from '../bundle.ts';
import { tokenize } from '../fold/tokens.ts';
import { hashWord } from '../words/hash.ts';

/** How sure a name is by itself. */
type Clarity =
  /** no one else is meant: a full name, a pair, a campaign hashtag or account */
  | 'plain'
  /** an everyday word or a common name: counts only in a clause that shows an election */
  | 'homograph';

interface NameEntry {
  readonly words: readonly string[];
  readonly kind: ContestantData['kind'];
  readonly clarity: Clarity;
  /** Index into the bundle's contestants. */
  readonly contestant: number;
}

/** Names of contestants by their first word; the tables of a gazetteer are asked in order, of equals the first wins. */
export type Gazetteer = readonly NameTable[];

interface NameTable {
  readonly names: ReadonlyMap<string, readonly NameEntry[]>;
  /** Bits of the first words' hashes: most words of a text begin no name. */
  readonly sieve: Uint8Array;
}

const SIEVE = 1 << 16;

function sieveOf(names: ReadonlyMap<string, unknown>): Uint8Array {
  const sieve = new Uint8Array(SIEVE >> 3);
  for (const word of names.keys()) {
    const bit = hashWord(word) & (SIEVE - 1);
    sieve[bit >> 3] = (sieve[bit >> 3] as number) | (1 << (bit & 7));
  }
  return sieve;
}

/** A word as names are looked for. */
interface NameWord {
  readonly norm: string;
  readonly hash: number;
}

/** `near`: single names and nicknames too. `far`: pairs and full names only. `out`: not in this gazetteer. */
export type Scope = 'near' | 'far' | 'out';

/** Personal names so common that alone they point to nobody. */
const COMMON_NAMES = new Set(
  'muhammad mohamad mohammad moh muh ahmad achmad abdul abdullah anwar hasan husein ali umar usman ibrahim ismail yusuf rahman rahmat hidayat siti nur sri dewi putra putri maria agus budi eko dwi tri joko slamet andi andre rudi hendra iwan dedi deni edi heri indra irwan john david daniel yohanes'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'h hj ir drs dra dr prof kh tgk tgh st sh mh se mm msi spd mpd sp ssos sag mag lc ba bsc msc phd hi ny tn gus kiai kyai ustaz ustadz raden rd r m bin binti alias'.split(
    ' ',
  ),
);

/** Folded words of a name, titles left out. */
export function nameWords(name: string): string[] {
  const words = PLAIN_NAME.test(name) ? name.toLowerCase().split(/[ .]+/) : tokenize(name).map((token) => token.norm);
  return words.filter((word) => word.length > 1 && !TITLES.has(word));
}

/** Letters, spaces and dots, no letter stretched: folding such a name is lower case. */
const PLAIN_NAME = /^(?:([A-Za-z])(?!\1\1)|\. | )+$/;

/**
 * Builds a gazetteer of one table.
 *
 * @param scope how far each contestant stands from the user
 * @param homographs words of content/elections/homograf.yaml
 */
export function buildGazetteer(
  contestants: readonly ContestantData[],
  scope: (contestant: ContestantData) => Scope,
  homographs: ReadonlySet<string>,
): Gazetteer {
  const map = new Map<string, NameEntry[]>();
  const add = (words: readonly string[], kind: ContestantData['kind'], clarity: Clarity, contestant: number): void => {
    const head = words[0];
    if (head === undefined || (words.length === 1 && head.length < 3)) return;
    const list = map.get(head) ?? [];
    if (list.some((e) => e.contestant === contestant && sameWords(e.words, words))) return;
    list.push({ words, kind, clarity, contestant });
    map.set(head, list);
  };
  contestants.forEach((contestant, at) => {
    const reach = scope(contestant);
    if (reach === 'out') return;
    const near = reach === 'near';
    const { kind } = contestant;
    const names = [contestant.name, contestant.mate].filter(Boolean).map(nameWords);
    const clarityOf = (words: readonly string[]): Clarity =>
      words.length === 1 && (homographs.has(words[0] as string) || COMMON_NAMES.has(words[0] as string)) ? 'homograph' : 'plain';
    if (kind === 'partai') {
      for (const label of [contestant.name, ...contestant.nicknames]) {
        const words = nameWords(label);
        add(words, kind, clarityOf(words), at);
      }
    } else {
      const [first, second] = names;
      for (const words of names) {
        if (words.length > 1) add(words, kind, near ? 'plain' : 'homograph', at);
        if (words.length > 2) {
          add(words.slice(0, 2), kind, near ? 'plain' : 'homograph', at);
          add(words.slice(-2), kind, near ? 'plain' : 'homograph', at);
        }
      }
      if (first && second) {
        // a pair by its leading or last names: Masinton–Mahmud
        for (const a of [first[0], first[first.length - 1]]) {
          for (const b of [second[0], second[second.length - 1]]) if (a && b) add([a, b], kind, 'plain', at);
        }
        add([...first, ...second], kind, 'plain', at);
      }
      if (near) {
        for (const words of names)
          for (const word of words) if (word.length > 3) add([word], kind, singleClarity(word, homographs), at);
        for (const nickname of contestant.nicknames) {
          const words = nameWords(nickname);
          add(words, kind, clarityOf(words), at);
        }
      }
    }
    if (near || kind === 'partai') {
      for (const tag of contestant.hashtags) {
        const words = tokenize(`#${tag.replace(/^#/, '')}`).map((t) => t.norm);
        add(words, kind, 'plain', at);
        add([words.join('')], kind, clarityOf([words.join('')]), at);
      }
      for (const account of contestant.accounts) {
        add(
          tokenize(account.replace(/^@/, '')).map((t) => t.norm),
          kind,
          'plain',
          at,
        );
        add([account.replace(/^@/, '').toLowerCase()], kind, 'plain', at);
      }
    }
  });
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return [{ names: map, sieve: sieveOf(map) }];
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

function singleClarity(word: string, homographs: ReadonlySet<string>): Clarity {
  return homographs.has(word) || COMMON_NAMES.has(word) ? 'homograph' : 'plain';
}

/** Longest party abbreviation that its capitals tell from an everyday word. */
export const LONGEST_ABBREVIATION = 4;

export interface NameMatch {
  readonly entry: NameEntry;
  readonly first: number;
  readonly last: number;
}

/**
 * Names that may stand anywhere: those of national contestants and parties, folded. Everyday words are left out: they
 * count only beside an election word, which calls for the careful reading by itself.
 */
export function nationalNames(contestants: readonly ContestantData[], homographs: ReadonlySet<string>): string[] {
  return plainNames(buildGazetteer(contestants, ({ region }) => (region === '' ? 'near' : 'out'), homographs));
}

/** The names of a gazetteer that point to a contestant by themselves, folded: they call for the careful reading. */
export function plainNames(gazetteer: Gazetteer): string[] {
  const names = new Set<string>();
  for (const entries of gazetteer.flatMap((table) => [...table.names.values()])) {
    for (const { words, clarity, kind } of entries) {
      // PAN, PSI, PPP: whether the capitals of a party stand there, the careful reading tells
      const abbreviation = kind === 'partai' && words.length === 1 && (words[0] as string).length <= LONGEST_ABBREVIATION;
      if (clarity === 'plain' || abbreviation) names.add(words.join(' '));
    }
  }
  return [...names].filter((name) => /^[a-z0-9 ]+$/.test(name));
}

/** Longest match at every token, left to right; hyphens, dashes and ampersands between names do not matter. */
export function findNames(words: readonly NameWord[], gazetteer: Gazetteer): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let i = 0; i < words.length; i++) {
    const entry = longestName(words, i, gazetteer);
    if (!entry) continue;
    const last = i + entry.words.length - 1;
    matches.push({ entry, first: i, last });
    i = last;
  }
  return matches;
}

function longestName(words: readonly NameWord[], at: number, gazetteer: Gazetteer): NameEntry | undefined {
  let longest: NameEntry | undefined;
  for (let t = 0; t < gazetteer.length; t++) {
    const { names, sieve } = gazetteer[t] as NameTable;
    const { norm, hash } = words[at] as NameWord;
    const bit = hash & (SIEVE - 1);
    if ((((sieve[bit >> 3] as number) >>> (bit & 7)) & 1) === 0) continue;
    const entries = names.get(norm);
    const entry = entries?.find((e) => e.words.every((word, k) => words[at + k]?.norm === word));
    if (entry && entry.words.length > (longest?.words.length ?? 0)) longest = entry;
  }
  return longest;
}
