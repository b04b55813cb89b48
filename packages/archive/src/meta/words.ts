/**
 * Labels of Meta's exports, lower case, as seen or as the interface of that language says. They help where a position
 * is ambiguous; a label that is not here is matched by position and shape.
 */
const of = (text: string): ReadonlySet<string> => new Set(text.split('|'));

export const COMMENT: ReadonlySet<string> = of(
  'comment|komentar|komen|opmerking|reactie|kommentar|commentaire|comentario|comentário|commento|yorum|komentarz|комментарий|comentariu|koment|bình luận|댓글|コメント|评论|留言|ความคิดเห็น|تعليق|टिप्पणी',
);
export const OWNER: ReadonlySet<string> = of(
  'media owner|owner|author|pemilik media|pemilik|penulis|pengarang|pembuat|media-eigenaar|eigenaar|auteur|medieninhaber|inhaber|besitzer|autor|verfasser|propietario del contenido multimedia|propietario|proprietario del contenuto multimediale|proprietario|autore|autora|proprietário|propriétaire|medya sahibi|sahip|yazar|właściciel mediów|właściciel|владелец медиафайла|владелец|автор|tác giả|chủ sở hữu|작성자|소유자|所有者|作者|投稿者|مالك الوسائط|الكاتب|forfatter|ejer|ägare|författare|pemilik media sosial',
);
export const USERNAME: ReadonlySet<string> = of(
  "username|user name|nama pengguna|gebruikersnaam|benutzername|nutzername|nom d’utilisateur|nom d'utilisateur|nombre de usuario|nome de usuário|nome de utilizador|nome utente|kullanıcı adı|nazwa użytkownika|имя пользователя|nume de utilizator|emri i përdoruesit|tên người dùng|사용자 이름|ユーザーネーム|用户名|用戶名稱|ชื่อผู้ใช้|اسم المستخدم|brugernavn|brukernavn|användarnamn",
);
export const NAME: ReadonlySet<string> = of(
  'name|nama|naam|nom|nombre|nome|ad|nazwa|имя|название|nume|emri|tên|이름|名前|姓名|名称|名稱|ชื่อ|الاسم|navn|namn|नाम',
);
export const CAPTION: ReadonlySet<string> = of(
  'caption|keterangan|takarir|teks|bijschrift|bildunterschrift|beschriftung|légende|pie de foto|texto|legenda|didascalia|açıklama|podpis|подпись|chú thích|캡션|キャプション|说明|說明文字|billedtekst|bildtext|text|tekst|message|pesan|bericht|nachricht|mensaje|mensagem|messaggio|tin nhắn|nội dung',
);
export const REACTION: ReadonlySet<string> = of(
  'reaction|reaksi|tanggapan|reactie|reaktion|réaction|reacción|reação|reazione|tepki|reakcja|реакция|reacție|cảm xúc|공감|リアクション|心情|تفاعل|reagimi',
);
export const GROUP: ReadonlySet<string> = of(
  'group|grup|kelompok|groep|gruppe|groupe|grupo|gruppo|grupa|группа|nhóm|그룹|グループ|小组|社團|مجموعة|kumpulan|grupp',
);
export const TARGET: ReadonlySet<string> = of(
  'target|sasaran|tujuan|doel|ziel|destinatario|cible|đối tượng|대상|page|halaman|profile|profil|timeline|kronologi|linimasa',
);
export const TITLE: ReadonlySet<string> = of(
  'title|judul|titel|titre|título|titolo|başlık|tytuł|заголовок|tiêu đề|제목|タイトル|标题|標題',
);
export const BIO: ReadonlySet<string> = of(
  'bio|biography|biografi|biografie|biografía|biografia|biographie|biografitekst|profile bio text|teks bio|tiểu sử|소개|自己紹介|简介|個人簡介|биография|السيرة الذاتية',
);
export const CHANGED: ReadonlySet<string> = of(
  'changed|diubah|berubah|gewijzigd|geändert|modifié|modificado|cambiado|alterado|modificato|변경됨|変更済み',
);
export const NEW_VALUE: ReadonlySet<string> = of(
  'new value|nilai baru|nieuwe waarde|neuer wert|nouvelle valeur|nuevo valor|novo valor|nuovo valore|yeni değer|nowa wartość|новое значение|giá trị mới|새 값|新しい値|新值|ny værdi|nytt värde',
);
