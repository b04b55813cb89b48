import { en } from './en.ts';
import { id } from './id.ts';

export type Language = 'id' | 'en';
export type Messages = typeof id;

const catalogues: Readonly<Record<Language, Messages>> = { id, en };

export function messagesOf(language: Language): Messages {
  return catalogues[language];
}

/** The language of an address: `/en/…` is English, everything else Indonesian. */
export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'id';
}

/** An inner path (`/periksa`) as an address in a language. */
export function addressIn(language: Language, path: string): string {
  if (language === 'id') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** The same page's path without its language. */
export function innerPath(pathname: string): string {
  return languageOf(pathname) === 'en' ? pathname.slice(3) || '/' : pathname;
}
