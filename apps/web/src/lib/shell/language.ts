import { page } from '$app/state';
import { addressIn, type Language, languageOf, type Messages, messagesOf } from '$lib/messages';

export interface Speech {
  readonly language: Language;
  readonly m: Messages;
  /** An inner path as an address in the page's language. */
  to(path: string): string;
}

/** Catalogue and addresses in the language of the current address. Call it inside `$derived`. */
export function speech(): Speech {
  const language = languageOf(page.url.pathname);
  return { language, m: messagesOf(language), to: (path) => addressIn(language, path) };
}
