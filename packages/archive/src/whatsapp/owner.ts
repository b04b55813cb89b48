/** Names by which a phone may call its owner. */
export const isSelf = (name: string): boolean => /^(?:anda|you)$/i.test(name.trim());

const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\u20e3]/gu;
/** A contact of the phone has none; others have one. */
const STRANGER = /^~\s*/;

/** A name as it is compared: small letters, single spaces; a phone number by its digits. */
function evenName(name: string): string {
  const plain = name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return /^\+?[\d() .\-\u2010-\u2015]{8,25}$/.test(plain) ? plain.replace(/\D/g, '').replace(/^0/, '62') : plain;
}

/** A name without emoji and without the mark of strangers. */
export function foldName(name: string): string {
  const even = evenName(name);
  return evenName(even.replace(PICTURES, '').replace(STRANGER, ''));
}

/**
 * The senders that are the owner. As given, first letter by letter, then without emoji; where two senders differ only in
 * their emoji nobody is taken, because words of another person must not come out.
 */
export function ownNames(senders: Iterable<string>, given: string | undefined): ReadonlySet<string> {
  const all = [...senders];
  const own = all.filter(isSelf);
  if (given === undefined || given.trim() === '') return new Set(own);
  const wanted = evenName(given);
  const exact = all.filter((sender) => evenName(sender) === wanted);
  const folded = foldName(given);
  const alike = folded === '' ? [] : all.filter((sender) => foldName(sender) === folded);
  const same = exact.length > 0 ? exact : new Set(alike.map(evenName)).size === 1 ? alike : [];
  return new Set([...own, ...same]);
}
