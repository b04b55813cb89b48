import type { Role } from './acts.ts';

/**
 * Text exports are in the account's language. Dutch names were seen; Indonesian, German, Spanish and French ones are guessed.
 * Names of files, without `.txt`.
 */
const FILES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:comments?|reacties|komentar|kommentare|comentarios|commentaires)$/i, 'comments'],
  [/^(?:like list|likelijst|daftar (?:suka|like)|like-liste|lista de me gusta|liste des j['’_]aime)$/i, 'likes'],
  [/^(?:following(?: list)?|volgend|mengikuti|daftar mengikuti|folge ich|siguiendo|abonnements)$/i, 'following'],
  [/^(?:share history|geschiedenis delen|riwayat (?:berbagi|bagikan)|historial de (?:contenido )?compartido)$/i, 'shares'],
  [/^(?:reposts?|herplaatsingen|posting(?:an)? ulang|republicaciones|republications)$/i, 'shares'],
  [/^(?:videos?|posts?|berichten|postingan|beiträge|publicaciones|publications)$/i, 'videos'],
  [/^(?:recently deleted posts?|onlangs verwijderde berichten|postingan yang baru(?: saja)? dihapus)$/i, 'deleted'],
];

/** What a text file holds, by its name. */
export const roleByName = (base: string): Role | undefined => FILES.find(([name]) => name.test(base.replace(/\.txt$/i, '')))?.[1];

type Field = 'date' | 'link' | 'comment' | 'username' | 'title' | 'original post link' | 'other';

/** Names of fields that may stand in a block. */
const FIELDS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:date|datum|tanggal|fecha)$/i, 'date'],
  [/^(?:link|video link|url|tautan|enlace|lien)$/i, 'link'],
  [/^original post link$/i, 'original post link'],
  [/^(?:comment|reactie|komentar|kommentar|comentario|commentaire)$/i, 'comment'],
  [/^(?:user ?name|gebruikersnaam|nama pengguna|benutzername|nombre de usuario|nom d['’]utilisateur)$/i, 'username'],
  [/^(?:title|titel|judul|título|titre)$/i, 'title'],
  [/^(?:method|methode|metode|shared content|gedeelde (?:content|inhoud)|photo|foto|video|sticker)$/i, 'other'],
];

/**
 * What a line `key: value` says; undefined: its name is not known, and so it may be words of a comment.
 */
export const fieldByName = (key: string): Field | undefined => FIELDS.find(([name]) => name.test(key))?.[1];

/** A time as every text export writes it. */
export const TIME: RegExp = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
