import Papa from 'papaparse';

/** Places of the columns of a table of comments or of live chat; -1: none. */
export interface CommentColumns {
  readonly id: number;
  readonly time: number;
  readonly video: number;
  readonly post: number;
  readonly text: number;
}

/** What a table holds, and where. */
export type Table =
  | { readonly role: 'comments' | 'live-chats'; readonly columns: CommentColumns }
  | { readonly role: 'subscriptions' }
  | { readonly role: 'account'; readonly title: number };

/** So many rows tell what a column holds. */
const SAMPLE = 60;

const CHANNEL_ID = /^UC[\w-]+$/;
const COMMENT_ID = /^(?:Ug(?!kx)|E[a-z])[\w.%-]{4,}$/;
const CHANNEL_LINK = /youtube\.com\/(?:channel\/|@)/;
const TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const PRICE = /^(?:\d+(?:[.,]\d+)?)?$/;
const SEGMENTS = /^\s*[{[]\s*[{"]/;

/** Names of columns in English, Indonesian, Dutch, German, Spanish, French; other languages are told by what stands in them. */
const HEADER = {
  id: /^(?:(?:comment|live chat|chat|reactie|kommentar|livechat|live-?chat(?:bericht|nachricht)?)[ -]id|id (?:komentar|live chat|chat langsung|(?:de |del |du )?(?:comentario|commentaire|chat en (?:vivo|directo|direct))))$/i,
  time: /time ?stamp|stempel|marca de tiempo|horodatage|waktu|created at/i,
  text: /te(?:xt|ks)/i,
  video: /video|vidéo|vídeo/i,
  post: /\bpost/i,
  title: /title|titel|titre|título|titlul|judul/i,
};

const SUBSCRIPTIONS = /^(?:subscriptions|langganan|subskripsi|abonnementen|abos|abonnements|suscripciones|subscrições)\b/i;
const CHANNEL = /^(?:channel|saluran|kanaal|kanal|canal|chaîne)\.csv$/i;

/**
 * What a table of Takeout holds, by its columns: file and column names are in the account's language, the order of the
 * columns is the same in all. Undefined: none that is counted.
 *
 * @param base file name in small letters
 * @param head beginning of the file
 */
export function tableOf(base: string, head: string): Table | undefined {
  const [header = [], ...rows] = Papa.parse<string[]>(head.replace(/^\ufeff/, ''), {
    delimiter: ',',
    skipEmptyLines: true,
    preview: SAMPLE,
  }).data;
  const names = header.map((cell) => cell.trim());
  if (isSubscriptions(base, names, rows)) return { role: 'subscriptions' };
  const columns = commentColumns(names, rows);
  if (columns) return { role: /live|chat|obrolan/i.test(`${base} ${names[0] ?? ''}`) ? 'live-chats' : 'comments', columns };
  const title = CHANNEL.test(base) ? names.findIndex((name) => HEADER.title.test(name)) : -1;
  return title >= 0 ? { role: 'account', title } : undefined;
}

function isSubscriptions(base: string, names: readonly string[], rows: readonly string[][]): boolean {
  if (names.length < 3) return false;
  const [id = '', url = '', title = ''] = names;
  if (/channel id/i.test(id) && /channel url/i.test(url) && /channel title/i.test(title)) return true;
  if (names.length === 3 && SUBSCRIPTIONS.test(base)) return true;
  return mostOf(rows, ([channel = '', link = '']) => CHANNEL_ID.test(channel) && CHANNEL_LINK.test(link));
}

/** Comment id, channel id, time, price; then, in changing company, the video's id and the text. */
function commentColumns(names: readonly string[], rows: readonly string[][]): CommentColumns | undefined {
  const find = (pattern: RegExp, from = 0): number => names.findIndex((name, at) => at >= from && pattern.test(name));
  const shaped =
    names.length >= 5 &&
    mostOf(rows, ([id = '', channel = '', time = '', price = '']) => {
      return id !== '' && CHANNEL_ID.test(channel) && TIME.test(time) && PRICE.test(price.trim());
    });
  const named = { id: find(HEADER.id), time: find(HEADER.time), text: find(HEADER.text) };
  if (!shaped && (named.id < 0 || named.time < 0 || named.text < 0)) return columnsByCells(rows);
  const from = shaped ? 4 : 0;
  const byCells = (test: (cell: string) => boolean): number =>
    names.findIndex((_, at) => at >= from && mostOf(filled(rows, at), ([cell = '']) => test(cell)));
  const first = (...places: readonly number[]): number => places.find((place) => place >= 0) ?? -1;
  const text = first(
    find(HEADER.text, from),
    byCells((cell) => SEGMENTS.test(cell)),
    byCells((cell) => /\s/.test(cell.trim())),
    names.length - 1,
  );
  const other = (place: number): number => (place === text ? -1 : place);
  return {
    id: shaped ? 0 : named.id,
    time: shaped ? 2 : named.time,
    text,
    video: first(other(find(HEADER.video, from)), other(byCells((cell) => /^[\w-]{11}$/.test(cell)))),
    post: first(other(find(HEADER.post, from)), other(byCells((cell) => /^Ugkx[\w-]+$/.test(cell)))),
  };
}

/** Columns in an order and of names that are not known: what stands in them tells. */
function columnsByCells(rows: readonly string[][]): CommentColumns | undefined {
  const width = rows[0]?.length ?? 0;
  const column = (test: RegExp): number =>
    Array.from({ length: width }).findIndex((_, at) => mostOf(filled(rows, at), ([cell = '']) => test.test(cell)));
  const time = column(TIME);
  const text = column(SEGMENTS);
  if (column(CHANNEL_ID) < 0 || time < 0 || text < 0) return undefined;
  // ids of the comments answered look alike, but repeat or are missing
  const id = Array.from({ length: width }).findIndex((_, at) => {
    const ids = new Set(rows.map((cells) => cells[at] ?? '').filter((cell) => COMMENT_ID.test(cell)));
    return ids.size > 0 && ids.size === rows.length;
  });
  return { id, time, text, video: column(/^[\w-]{11}$/), post: column(/^Ugkx[\w-]+$/) };
}

/** The cells of a column that are not empty, each as a row of its own. */
const filled = (rows: readonly string[][], at: number): string[][] =>
  rows.map((cells) => [cells[at] ?? '']).filter(([cell]) => cell !== '');

const mostOf = (rows: readonly string[][], test: (cells: string[]) => boolean): boolean =>
  rows.length > 0 && rows.filter(test).length * 2 > rows.length;
