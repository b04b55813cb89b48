import { APP_MARK, unmarked } from './line.ts';

/** What a message turns out to be. */
export type Content =
  | { readonly kind: 'said'; readonly text: string; readonly forwarded: boolean }
  | { readonly kind: 'deleted' }
  /** The app speaks under somebody's name: a call, a joining. */
  | { readonly kind: 'app'; readonly text: string };

const DELETED =
  /^(?:this message was deleted|you deleted this message(?: as admin)?|pesan ini (?:telah )?dihapus|(?:anda|kamu) (?:telah )?menghapus pesan ini(?: sebagai admin)?|this message was deleted by admin.*|pesan ini (?:telah )?dihapus oleh admin.*)\.?$/i;
const GONE = '(?:omitted|tidak disertakan|dihilangkan|diabaikan)';
/** What stands for a picture that was not exported: Android writes it in angles, iPhones bare. */
const OMITTED = new RegExp(
  `^(?:<[^<>\\n]{1,60} ${GONE}>|(?:media|image|photo|video|audio|gif|sticker|document|contact card|video note|gambar|foto|stiker|dokumen|kartu kontak|catatan video|pesan video) ${GONE}|null)$`,
  'i',
);
/** `Laporan.pdf • 3 pages document omitted`. */
const DOCUMENT = new RegExp(`^[^\\n]{1,200}\\.\\w{2,5} • [^\\n]{0,40}(?:document|dokumen) ${GONE}$`, 'i');
/** After a caption, the app's mark between. */
const OMITTED_AFTER = new RegExp(`${APP_MARK}(?:image|photo|video|gif|document|gambar|foto|dokumen) ${GONE}$`, 'i');
const IN_ANGLES = '<(?:attached|terlampir|lampiran): ?[^<>\\n]{1,300}>';
const ATTACHED_AFTER = new RegExp(`${IN_ANGLES}$`, 'i');
/** `IMG-20241127-WA0001.jpg (file attached)`, `<attached: 0001.jpg>`, before a caption. */
const ATTACHED = new RegExp(
  `^(?:${IN_ANGLES}|[^\\n]{1,200}\\.\\w{2,5} \\((?:file attached|file terlampir|berkas terlampir|lampiran)\\))(?=\\s|$)`,
  'i',
);
const EDITED = /<(?:this message was edited|(?:pesan ini )?(?:telah )?diedit)>$/i;
const FORWARDED = /^\[?(?:forwarded(?: many times)?|diteruskan(?: berkali-kali)?)\]?\s{0,5}[:\n]/i;
/** What the app says, behind its mark, under a name: the owner did it, or it happened to the owner. */
const APP =
  /^(?:(?:you|anda) |(?:missed|silenced|declined|unanswered)\b|(?:(?:group |grup )?(?:voice|video|suara) )?(?:call|chat)\b|panggilan\b|messages and calls|messages (?:to|in) this|pesan dan panggilan|waiting for this message|menunggu pesan ini|your security code|kode keamanan)/i;

/** Reads what was said; marks of pictures, edits and forwarding are taken off. */
export function readContent(source: string, sender: string): Content {
  const marked = source.startsWith(APP_MARK);
  let text = cutEnd(source.trim(), EDITED);
  const plain = unmarked(text).trim();
  if (DELETED.test(plain)) return { kind: 'deleted' };
  if (OMITTED.test(plain) || DOCUMENT.test(plain)) return { kind: 'said', text: '', forwarded: false };
  if (marked && (APP.test(plain) || plain.startsWith(`${sender} `) || JOINED.test(plain))) return { kind: 'app', text: plain };
  text = unmarked(cutEnd(cutEnd(text, OMITTED_AFTER), ATTACHED_AFTER))
    .trim()
    .replace(ATTACHED, '')
    .trim();
  const own = text.replace(FORWARDED, '').trim();
  // "<Media omitted>" may stand above a caption
  const line = own.indexOf('\n');
  const caption = line > 0 && OMITTED.test(own.slice(0, line).trim()) ? own.slice(line).trim() : own;
  return { kind: 'said', text: caption, forwarded: own !== text };
}

/** Only the end is looked at: a pattern that may begin anywhere is slow on a megabyte of spaces. */
function cutEnd(text: string, pattern: RegExp): string {
  const from = Math.max(0, text.length - 400);
  const end = text.slice(from);
  const at = end.search(pattern);
  return at === -1 ? text : text.slice(0, from + at).trimEnd();
}

const WAY = '(?: (?:using|via|from|with|by|through|menggunakan|melalui|dari|dengan|via|lewat) [^\\n]{1,120})?\\.?$';
const JOINED: RegExp = new RegExp(`^(.{1,80}?) (?:has joined|joined|(?:telah )?bergabung)${WAY}`, 'i');

/** Who the app says has come into the group, by the link, from the community or by asking; undefined where nobody has. */
export function joining(systemLine: string): string | undefined {
  return JOINED.exec(unmarked(systemLine).trim())?.[1];
}
