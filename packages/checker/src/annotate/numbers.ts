import type { Token } from '../fold/tokens.ts';

/** Number words from one to twenty-four, in the languages of the archipelago, folded. */
const WORDS: readonly (readonly string[])[] = [
  [],
  [
    'satu',
    'siji',
    'setunggal',
    'hiji',
    'ciek',
    'sada',
    'besik',
    'asa',
    'sa',
    'seddi',
    'seʼdi',
    'ese',
    'siji',
    'satu',
    'atu',
    'besik',
    'sabiji',
  ],
  ['dua', 'loro', 'kalih', 'dua', 'duo', 'due', 'dua', 'ruwa', 'dua', 'dadua', 'rua', 'duwa', 'dus'],
  ['tiga', 'telu', 'tiga', 'tilu', 'tolu', 'telo', 'tigo', 'lhee', 'tallu', 'tellu', 'talu', 'katilu'],
  ['empat', 'papat', 'sekawan', 'opat', 'ampek', 'opat', 'peuet', 'appa', 'ampat', 'pat'],
  ['lima', 'limo', 'gangsal', 'limong', 'limang'],
  ['enam', 'enem', 'nenem', 'genep', 'anam'],
  ['tujuh', 'pitu', 'tujuah', 'pitu'],
  ['delapan', 'wolu', 'dalapan', 'salapan', 'lapan', 'kutus'],
  ['sembilan', 'sanga', 'songo', 'sambilan'],
];

const VALUE = new Map<string, number>();
WORDS.forEach((words, value) => {
  for (const word of words) if (word.length > 2) VALUE.set(word, value);
});

/** Words that announce a ballot number. */
const NUMBER_WORDS = new Set([
  'nomor',
  'nomer',
  'nomo',
  'nomoro',
  'nomber',
  'nomor2',
  'nmr',
  'nmor',
  'nmer',
  'nomr',
  'no',
  'nomero',
  'angka',
  'nombor',
  'nomoro',
  'lumoro',
  'nomborna',
  'nomorna',
  'nomere',
  'nomore',
  'urut',
  'urutan',
  'paslon',
  'pasangan',
  'calon',
  'kandidat',
  'capres',
  'cabup',
  'cagub',
  'cawalkot',
  'caleg',
  'cawali',
  'pasl',
  'jari',
  'salam',
  'kosong',
  'nol',
]);

/** Value of a token as a small number (`2`, `02`, `dua`, 2️⃣), or -1. */
export function smallNumber(token: Token): number {
  const first = token.norm.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    if (token.norm.length > 2) return -1;
    return /^0?\d$|^1\d$|^2[0-4]$/.test(token.norm) ? Number(token.norm) : -1;
  }
  return VALUE.get(token.norm) ?? -1;
}

/**
 * Marks ballot-number readings: `nomor 2`, `no. urut dua`, `nomer loro`, `01` to `05` standing alone, a keycap.
 *
 * @returns for every token the number of the construct it belongs to, else -1
 */
export function ballotNumbers(tokens: readonly Token[]): Int8Array {
  const marks = new Int8Array(tokens.length).fill(-1);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const value = smallNumber(token);
    if (value < 1) continue;
    const before = tokens[i - 1];
    const keycap = token.kind === 'number' && token.end - token.start > token.norm.length;
    const leadingZero = token.kind === 'number' && /^0[1-9]$/.test(token.norm);
    const announced = before !== undefined && before.breakBefore < 3 && token.breakBefore < 2 && NUMBER_WORDS.has(before.norm);
    if (announced) {
      marks[i] = value;
      marks[i - 1] = value;
      const further = tokens[i - 2];
      if (
        further &&
        (before.norm === 'urut' || before.norm === 'kosong' || before.norm === 'nol') &&
        NUMBER_WORDS.has(further.norm)
      ) {
        marks[i - 2] = value;
      }
    } else if (keycap || leadingZero || token.kind === 'hashtag') {
      marks[i] = value;
    } else if (token.kind === 'word') {
    }
  }
  // nomor2, nmr1, no3: one word
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i] as Token;
    const last = norm.charCodeAt(norm.length - 1);
    if (last < 0x31 || last > 0x39 || norm.length < 3 || norm.charCodeAt(0) < 0x61) continue;
    const glued = /^(?:nomor|nomer|nmr|no|paslon|calon)0?([1-9])$/.exec(norm);
    if (glued) marks[i] = Number(glued[1]);
  }
  return marks;
}

/** Words after which a number is a ballot number often enough to let the careful reading decide. */
const ANNOUNCERS = [
  'nomor',
  'nomer',
  'nmr',
  'nomr',
  'nmer',
  'nombor',
  'no',
  'urut',
  'paslon',
  'pasangan',
  'calon',
  'kandidat',
  'capres',
  'cagub',
  'cabup',
  'cawalkot',
  'caleg',
];

/** Ballot-number readings as openers for the quick look (any digit stands for all there). */
export function ballotForms(): string[] {
  return ANNOUNCERS.flatMap((word) => [
    `${word} 2`,
    `${word} 02`,
    `${word}2`,
    ...[...VALUE.keys()].map((number) => `${word} ${number}`),
  ]);
}
