/** What a message turns out to be. */
export type Content =
  | { readonly kind: 'said'; readonly text: string; readonly forwarded: boolean }
  | { readonly kind: 'deleted' };

const DELETED =
  /^(?:this message was deleted\.?|you deleted this message\.?|pesan ini (?:telah )?dihapus\.?|anda (?:telah )?menghapus pesan ini\.?|kamu menghapus pesan ini\.?|this message was deleted by admin.*|pesan ini dihapus oleh admin.*)$/i;
/** What stands for a picture that was not exported. */
const OMITTED =
  /^<?(?:media omitted|media tidak disertakan|media dihilangkan|(?:image|video|audio|gif|sticker|document|contact card|gambar|foto|stiker|dokumen|kartu kontak|video note|catatan video) (?:omitted|tidak disertakan|dihilangkan|diabaikan))>?$/i;
/** `IMG-20241127-WA0001.jpg (file attached)`, `<attached: 0001.jpg>`, before a caption. */
const ATTACHED =
  /^(?:<(?:attached|terlampir|lampiran):[^>]*>|[^\n]{1,120}\.\w{2,5}\s+\((?:file attached|file terlampir|berkas terlampir|lampiran)\))\s*/i;
const EDITED = /\s*<(?:this message was edited|pesan ini (?:telah )?diedit)>\s*$/i;
const FORWARDED = /^(?:\[?(?:forwarded(?: many times)?|diteruskan(?: berkali-kali)?)\]?\s*[:\n]\s*)/i;

/** Reads what was said; marks of pictures, edits and forwarding are taken off. */
export function readContent(source: string): Content {
  const text = source.replace(EDITED, '').trim();
  if (DELETED.test(text)) return { kind: 'deleted' };
  if (OMITTED.test(text)) return { kind: 'said', text: '', forwarded: false };
  const spoken = text.replace(ATTACHED, '');
  const own = spoken.replace(FORWARDED, '');
  // "<Media omitted>" may stand above a caption
  const [first = '', ...rest] = own.split('\n');
  const caption = OMITTED.test(first.trim()) ? rest.join('\n').trim() : own;
  return { kind: 'said', text: caption, forwarded: own !== spoken };
}

/** `Name: text`; a system line has no sender. */
export function splitSender(rest: string): { readonly sender: string; readonly text: string } | undefined {
  const at = rest.indexOf(': ');
  const end = at === -1 && rest.endsWith(':') ? rest.length - 1 : at;
  if (end <= 0 || end > 80 || rest.slice(0, end).includes('\n')) return undefined;
  return { sender: rest.slice(0, end), text: rest.slice(end + 2) };
}

/** The owner came in by the invitation link or by asking. */
export const OWN_JOINING: RegExp =
  /^(?:(?:you|anda|kamu) (?:joined|bergabung)\b|(?:you|anda|kamu) (?:requested to join|meminta (?:untuk )?bergabung))/i;
/** Somebody comes in by the link: the owner, where the name is theirs. */
export const JOINING: RegExp = /^(.{1,80}?) (?:joined using|bergabung (?:menggunakan|melalui|dengan|via|lewat))/i;

/** Names by which the owner's phone calls its owner. */
export const SELF: ReadonlySet<string> = new Set(['anda', 'you', 'saya', 'kamu']);

/** A name as it is compared: no `~`, emoji or punctuation around it, spaces single, small letters; a phone number by its digits. */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f|~/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (/^[+()\d .-]{8,}$/.test(plain)) return plain.replace(/\D/g, '').replace(/^0/, '62');
  return plain;
}
