import { id, type Messages } from './id.ts';

export type { Messages };

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The catalogue of a language; English is read only when asked for. */
export async function catalogue(language: Language): Promise<Messages> {
  return language === 'en' ? (await import('./en.ts')).en : id;
}

/** `--bahasa en` anywhere before `--`; undefined value: an unknown language was asked for. */
export function languageOf(argv: readonly string[]): { readonly language: Language; readonly unknown?: string } {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  for (const [at, word] of words.entries()) {
    const value = word === '--bahasa' ? words[at + 1] : word.startsWith('--bahasa=') ? word.slice('--bahasa='.length) : undefined;
    if (value === undefined) continue;
    const known = LANGUAGES.find((language) => language === value);
    return known ? { language: known } : { language: 'id', unknown: value };
  }
  return { language: 'id' };
}
