import { address, type Fields, isFields, utcTime, words } from '../text/values.ts';
import type { Activity } from '../types.ts';
import { segmentText } from './segments.ts';
import type { CommentColumns } from './tables.ts';

/** An act before it is placed in its file. */
export type YoutubeAct = Omit<Activity, 'platform' | 'source'>;

/** A row of a table of comments or of live chat; undefined where it is broken. */
export function commentAct(cells: readonly string[], columns: CommentColumns, isChat: boolean): YoutubeAct | undefined {
  const cell = (at: number): string => (cells[at] ?? '').trim();
  const id = cell(columns.id);
  const date = utcTime(cell(columns.time));
  const source = cells[columns.text];
  if (source === undefined || (date === null && id === '')) return undefined;
  const place = placeOf(cell(columns.video), cell(columns.post));
  // a line of live chat has no address of its own
  const url = place && !isChat && id !== '' ? `${place}${place.includes('?') ? '&' : '?'}lc=${encodeURIComponent(id)}` : place;
  return {
    kind: 'comment',
    ...(id ? { id } : {}),
    date,
    dateKind: date ? 'exact' : 'none',
    text: segmentText(source),
    ...(place ? { target: { kind: 'post', url: place } } : {}),
    ...(url ? { url } : {}),
  };
}

function placeOf(video: string, post: string): string {
  if (/^[\w-]{3,}$/.test(video)) return `https://www.youtube.com/watch?v=${video}`;
  return /^[\w-]{3,}$/.test(post) ? `https://www.youtube.com/post/${post}` : '';
}

/** A row of the table of subscriptions: channel id, address, title. The table gives no date. */
export function subscriptionAct([id = '', url = '', title = '']: readonly string[]): YoutubeAct | undefined {
  return followAct(id.trim(), address(url), words(title), null);
}

/** A subscription of the JSON that Takeout wrote until 2020: it tells the day. */
export function subscriptionRecordAct(record: unknown): YoutubeAct | undefined {
  const snippet = isFields(record) && isFields(record.snippet) ? record.snippet : undefined;
  if (!snippet) return undefined;
  const resource: Fields = isFields(snippet.resourceId) ? snippet.resourceId : {};
  return followAct(words(resource.channelId), '', words(snippet.title), utcTime(snippet.publishedAt));
}

function followAct(channel: string, link: string, name: string, date: string | null): YoutubeAct | undefined {
  if (!/^[\w-]{4,}$/.test(channel) && name === '' && link === '') return undefined;
  const id = /^[\w-]{4,}$/.test(channel) ? channel : '';
  const url = link.replace(/^http:/, 'https:') || (id ? `https://www.youtube.com/channel/${id}` : '');
  return {
    kind: 'follow',
    ...(id ? { id } : {}),
    date,
    dateKind: date ? 'exact' : 'none',
    text: '',
    target: { kind: 'account', ...(name ? { name } : { idOnly: true as const }), ...(url ? { url } : {}) },
    ...(url ? { url } : {}),
  };
}
