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
  ['tiga', 'telu', 'tiga', 'tilu', 'tolu', 'telo', 'tigo', 'tige', 'lhee', 'tallu', 'tellu', 'talu', 'katilu'],
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

/** Value of a word as a small number (`2`, `02`, `dua`), or -1. */
export function numberValue(norm: string): number {
  const first = norm.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    if (norm.length > 2) return -1;
    return /^0?\d$|^1\d$|^2[0-4]$/.test(norm) ? Number(norm) : -1;
  }
  return VALUE.get(norm) ?? -1;
}

export function announcesNumber(norm: string): boolean {
  return NUMBER_WORDS.has(norm);
}

/** Ballot number of one glued word (`nomor2`, `nmr1`, `no3`), or -1. */
export function gluedNumber(norm: string): number {
  const glued = /^(?:nomor|nomer|nmr|no|paslon|calon)0?([1-9])$/.exec(norm);
  return glued ? Number(glued[1]) : -1;
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
