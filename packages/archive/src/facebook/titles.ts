/** What Facebook's own sentence about an act ("A menyukai postingan B di G.") names. */
export interface Named {
  /** Person or page whose post it is; empty for the owner's own. */
  readonly name: string;
  readonly group: string;
}

const NOUNS_EN =
  'posts?|photos?|videos?|links?|status(?: updates?)?|comments?|repl(?:y|ies)|albums?|timeline|profile(?: picture| video)?|cover photo|reels?|stor(?:y|ies)|live video|notes?|events?|memor(?:y|ies)|life events?|polls?|check-ins?|activity|questions?|reviews?|lists?|listings?|GIFs?|stickers?|playlists?|recommendations?|fundraisers?|offers?|products?|wall';
const NOUNS_ID =
  'postingan|kiriman|unggahan|posting|pos|siaran langsung|siaran|foto profil|foto sampul|foto|gambar|video langsung|video|tautan|link|pautan|pembaruan status|status|komentar|komen|balasan|tanggapan|album|reels?|cerita|kisah|catatan|acara|kenangan|momen|peristiwa(?: penting)?|polling|jajak pendapat|ulasan|pertanyaan|kronologi|linimasa|profil|rekomendasi|aktivitas|GIF|stiker';
const NOUNS_OTHER =
  'bericht|berichten|post|foto|fotos|link|opmerking|reactie|Beitrag|Kommentar|Video|vídeo|Link|Status|publicación|foto|comentario|enlace|estado|publicação|comentário|ligação|publication|photo|vidéo|commentaire|lien|statut|commento|opslag|billede|kommentar|inlägg|gönderi|bài viết|ảnh|bình luận';

const VERB_EN =
  /\s(?:likes?|liked|loves?|loved|reacted to|commented on|replied to|responded to|shared|recommends?|wrote on|posted on)\s+/;
const VERB_ID =
  /\s(?:menyukai|suka|menanggapi|bereaksi (?:terhadap|pada|atas|ke)|member(?:i|ikan) (?:tanggapan|reaksi)(?: .+?)? (?:pada|untuk|terhadap|atas|ke)|mengomentari|berkomentar (?:di|pada)|membalas|membagikan|berbagi|merekomendasikan|menulis di|memposting di)\s+/;

const OWN_EN = /^(?:his|her|their|your|its|my)(?: own)?\b/;
const POSSESSIVE_EN = new RegExp(`^(.+)['’]s? (?:${NOUNS_EN})\\b(?:.*? (?:in|to the group:?) (.+))?`);
const INDEFINITE_EN = new RegExp(
  `^(?:an?|the|this) (?:.+? )??(?:${NOUNS_EN})\\b(?: (?:by|from|of) (.+?))?(?: (?:in|to the group:?) (.+))?$`,
);
const OWN_ID = new RegExp(`^(?:${NOUNS_ID})(?:nya\\b| (?:miliknya|Anda|sendiri)\\b)(?: sendiri)?`, 'i');
const OBJECT_ID = new RegExp(
  `^(?:sebuah |suatu |seorang )?(?:${NOUNS_ID})\\b(?: (?:milik|dari|oleh|punya))?(?: (?!di |dalam |ke |pada )(.+?))?(?: (?:di|dalam|ke|pada)(?: grup:?| kumpulan:?)? (.+))?$`,
  'i',
);
const OBJECT_OTHER = new RegExp(
  `(?:${NOUNS_OTHER}) (?:van|von|de|del|do|da|dos|des|di|af|av|fra|från|của) (.+?)(?: (?:leuk|gut|gedeeld|geteilt|kommentiert|gereageerd))?$`,
);
const IN_GROUP =
  /\s(?:(?:posted|shared|added|asked|created|updated|uploaded|published)\b.*? (?:in|to the group:?)|(?:memposting|mengepos|mengirim|mengirimkan|menulis|membagikan|membuat|menambahkan|mengunggah|menyiarkan|bertanya)\b.*? (?:di|ke|dalam)(?: grup:?| kumpulan:?)?|(?:hat|heeft|ha|a|har|publicó|publicou)\b.*? (?:in|en|em|dans|i)(?: (?:der Gruppe|de groep|el grupo|le groupe|gruppen))?) (.+)$/;
const JOINED =
  /(?:became a member of|joined(?: the group:?)?|bergabung (?:dengan|ke|dalam)(?: grup:?| kumpulan:?)?|menjadi anggota(?: baru)?(?: grup:?| dari)?|masuk(?: ke)? grup|menyertai(?: kumpulan:?)?|blev medlem af|lid geworden van|ist jetzt Mitglied von|se unió a(?:l grupo)?|entrou (?:no grupo|em)|a rejoint(?: le groupe)?) (.+)$/;
const LEFT =
  /(?:^|\s)(?:left|keluar dari|meninggalkan|forlod|hat .+ verlassen|heeft .+ verlaten|salió de|saiu d|a quitté)(?:\s|$)/;
const SHARED =
  /\b(?:shared|membagikan|membagi|dibagikan|berbagi|berkongsi|gedeeld|geteilt|teilte|compartió|compartilhou|partilhou|partagé|condiviso|delte|delade|paylaştı|udostępnił[a]?)\b|chia sẻ|поделил|シェア|공유|แชร์|分享|شارك/i;

const NOTHING: Named = { name: '', group: '' };

/** What the act was done to, by its title; `actor`: the owner's name, where the record tells it. */
export function objectOfTitle(title: string, actor = ''): Named {
  const sentence = bare(title);
  if (!sentence) return NOTHING;
  const english = after(sentence, VERB_EN);
  if (english) {
    if (OWN_EN.test(english)) return { name: '', group: / in (.+)$/.exec(english)?.[1] ?? '' };
    const object = POSSESSIVE_EN.exec(english) ?? INDEFINITE_EN.exec(english);
    if (object) return { name: object[1] ?? '', group: object[2] ?? '' };
    if (/^[\p{Lu}\d#"“]/u.test(english)) return { name: english, group: '' };
  }
  const indonesian = after(sentence, VERB_ID);
  if (indonesian) {
    if (OWN_ID.test(indonesian)) return { name: '', group: / (?:di|dalam)(?: grup:?)? (.+)$/.exec(indonesian)?.[1] ?? '' };
    const object = OBJECT_ID.exec(indonesian);
    if (object) return { name: object[1] ?? '', group: object[2] ?? '' };
    if (/^[\p{Lu}\d#"“]/u.test(indonesian)) return { name: indonesian, group: '' };
  }
  const other = OBJECT_OTHER.exec(sentence);
  if (other) return { name: other[1] ?? '', group: '' };
  return english || indonesian ? NOTHING : { name: lastName(sentence, actor), group: '' };
}

/** The group a post was put into. */
export const groupOfTitle = (title: string): string => IN_GROUP.exec(bare(title))?.[1] ?? '';

/** The person or page on whose timeline a post was written. */
export const timelineOfTitle = (title: string): string =>
  / (?:wrote on|posted on|(?:shared|added) .+? (?:to|on)) (.+)['’]s? (?:timeline|profile|wall)$/.exec(bare(title))?.[1] ??
  / (?:menulis|memposting|mengirim|membagikan) .*?(?:di|ke|pada) (?:kronologi|linimasa|profil|dinding) (.+)$/.exec(
    bare(title),
  )?.[1] ??
  '';

/** The group joined. */
export function joinedOfTitle(title: string): string {
  const sentence = bare(title);
  return JOINED.exec(sentence)?.[1] ?? lastName(sentence, '');
}

/** The group was left, not joined. `group`: its name, which may hold the same words. */
export const isLeaving = (title: string, group: string): boolean =>
  LEFT.test(group ? bare(title).replace(group, '') : bare(title));

/** Something was shared. */
export const isSharing = (title: string): boolean => SHARED.test(title);

/** A sentence longer than any of Facebook's is cut: patterns look at it more than once. */
const bare = (title: string): string =>
  title
    .slice(0, 600)
    .replace(/[.。!]$/, '')
    .trim();

function after(sentence: string, verb: RegExp): string {
  const found = verb.exec(sentence);
  return found ? sentence.slice(found.index + found[0].length) : '';
}

/** In a language not known here: the last run of capitalised words that is not the owner. */
function lastName(sentence: string, actor: string): string {
  const rest = actor && sentence.startsWith(actor) ? sentence.slice(actor.length) : sentence;
  const runs = rest.match(/\p{Lu}[\p{L}\p{M}\d.'’&-]*(?:\s+(?:\p{Lu}|\d)[\p{L}\p{M}\d.'’&-]*)*/gu) ?? [];
  return (rest === sentence && runs.length < 2 ? undefined : runs.at(-1)) ?? '';
}
