import { decodeEntities } from '../text/entities.ts';
import { utcTime } from '../text/values.ts';
import type { Activity } from '../types.ts';

/** Places of the columns; -1: none. */
export interface Columns {
  readonly id: number;
  readonly time: number;
  readonly video: number;
  readonly text: number;
  readonly url: number;
  readonly title: number;
}

const CHANNEL = /\bUC[\w-]{22}\b/;
const ISO = /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;

const none: Columns = { id: -1, time: -1, video: -1, text: -1, url: -1, title: -1 };

/** Channel id, address, title: a table of three columns whose rows begin with a channel. */
export function subscriptionColumns(header: readonly string[], row: string): Columns | undefined {
  const english = /channel id/i.test(header[0] ?? '') && /channel title/i.test(header[2] ?? '');
  const shaped = header.length === 3 && CHANNEL.test(row) && /youtube\.com\/channel\//.test(row);
  return english || shaped ? { ...none, id: 0, url: 1, title: 2 } : undefined;
}

/** Comment or live chat: a channel, a time and a text, in any order and language. */
export function commentColumns(header: readonly string[], rows: string, cells?: readonly string[]): Columns | undefined {
  const find = (name: RegExp): number => header.findIndex((cell) => name.test(cell));
  const text = find(
    /^(?:comment|live chat|reactie|kommentar|commentaire|comentario|komentar|live chat)? ?.*(?:\btext\b|\bteks|\btekst|texto|texte|\binhalt)/i,
  );
  const time = find(/timestamp|stempel|tijdstempel|zeitstempel|horodatage|marca de tiempo|waktu/i);
  const shaped = header.length >= 5 && CHANNEL.test(rows) && ISO.test(rows);
  if (!shaped && !(text >= 0 && time >= 0)) return undefined;
  const at = (test: (cell: string) => boolean): number => cells?.findIndex(test) ?? -1;
  const written = time >= 0 ? time : at((cell) => ISO.test(cell));
  const spoken = text >= 0 ? text : at((cell) => /^\s*\{"text":/.test(cell));
  const video = find(/video/i);
  return {
    ...none,
    id: 0,
    time: written,
    text: spoken >= 0 ? spoken : header.length - 1,
    video: video >= 0 ? video : at((cell) => /^[\w-]{11}$/.test(cell)),
  };
}

type Act = Omit<Activity, 'platform' | 'source'>;

export function followAct(cells: readonly string[], { id, url, title }: Columns): Act | undefined {
  const channel = cells[id] ?? '';
  const name = decodeEntities(cells[title] ?? '').trim();
  if (!CHANNEL.test(channel) && name === '') return undefined;
  const link = /^https?:\/\//.test(cells[url] ?? '')
    ? (cells[url] as string).replace(/^http:/, 'https:')
    : `https://www.youtube.com/channel/${channel}`;
  return {
    kind: 'follow',
    id: channel,
    date: null,
    dateKind: 'none',
    text: '',
    target: { kind: 'account', ...(name ? { name } : {}), url: link },
    url: link,
  };
}

export function commentAct(cells: readonly string[], columns: Columns): Act | undefined {
  const id = cells[columns.id] ?? '';
  const date = utcTime(cells[columns.time]);
  const source = cells[columns.text];
  if (source === undefined || (date === null && id === '')) return undefined;
  const video = cells[columns.video] ?? '';
  const url = /^[\w-]{11}$/.test(video) ? `https://www.youtube.com/watch?v=${video}` : '';
  return {
    kind: 'comment',
    ...(id ? { id } : {}),
    date,
    dateKind: date ? 'exact' : 'none',
    text: segments(source),
    ...(url ? { target: { kind: 'post', url }, url: id ? `${url}&lc=${encodeURIComponent(id)}` : url } : {}),
  };
}

/** `{"text":"Mantap "},{"text":"sekali","link":…}` as the words it shows; anything else as it stands. */
function segments(source: string): string {
  const text = source.trim();
  if (!text.startsWith('{')) return decodeEntities(text);
  try {
    const parts = JSON.parse(`[${text}]`) as { text?: unknown }[];
    return parts
      .map((part) => (typeof part.text === 'string' ? part.text : ''))
      .join('')
      .trim();
  } catch {
    return [...text.matchAll(/"text"\s*:\s*"((?:[^"\\]|\\.)*)"/g)]
      .map((match) => unquote(match[1] as string))
      .join('')
      .trim();
  }
}

function unquote(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}
