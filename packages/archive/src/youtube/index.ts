import { type JsonTrouble, jsonRecords } from '../json/records.ts';
import { csvRows } from '../text/csv.ts';
import type { Activity, Entry, FileHead, PlatformReader, ReadContext } from '../types.ts';
import { commentAct, subscriptionAct, subscriptionRecordAct, type YoutubeAct } from './acts.ts';
import { type Table, tableOf } from './tables.ts';

/** Takeout's folder: "YouTube and YouTube Music", "YouTube dan YouTube Music", … */
const FOLDER = /(?:^|\/)youtube[^/]*\//i;
/** YouTube: Google Takeout. Shapes: README.md. */
export const youtubeReader: PlatformReader = {
  platform: 'youtube',
  wants: (path) => FOLDER.test(path) || /\.csv$|(?:history|subscriptions|MyActivity)\.json$/i.test(path),
  recognise(file) {
    if (/\.csv$/i.test(file.base)) {
      const table = tableOf(file.base, file.head);
      if (table) return { role: table.role, read: (entry, context) => readTable(table, entry, context) };
    } else if (isSubscriptionJson(file)) return { role: 'subscriptions', read: readSubscriptions };
    else if (isHistory(file)) return { role: 'history', ignored: true };
    return FOLDER.test(file.path) ? { role: 'other', ignored: true } : undefined;
  },
};

function isSubscriptionJson({ head }: FileHead): boolean {
  return /^\ufeff?\s*\[/.test(head) && /"kind"\s*:\s*"youtube#subscription"/.test(head);
}

/** What was watched and searched; playlists of the years before the tables. */
function isHistory({ head }: FileHead): boolean {
  return /^\ufeff?\s*\[/.test(head) && /"titleUrl"\s*:|"header"\s*:\s*"YouTube|"kind"\s*:\s*"youtube#/.test(head);
}

async function* readTable(table: Table, entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  const file = entry.path;
  let broken = 0;
  for await (const { record, cells } of csvRows(entry.open())) {
    if (record === 0) continue;
    if (table.role === 'account') {
      const name = cells[table.title]?.trim() ?? '';
      if (name !== '') context.account(name);
      continue;
    }
    const act = rowAct(table, cells);
    if (act) yield { platform: 'youtube', ...act, source: { file, record } };
    else broken++;
  }
  if (broken > 0) context.unreadable({ file, records: broken, why: 'bad-record' });
}

function rowAct(table: Exclude<Table, { role: 'account' }>, cells: readonly string[]): YoutubeAct | undefined {
  return table.role === 'subscriptions' ? subscriptionAct(cells) : commentAct(cells, table.columns, table.role === 'live-chats');
}

async function* readSubscriptions(entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  const file = entry.path;
  let broken = 0;
  let trouble: JsonTrouble = { truncated: false, bad: 0 };
  const done = (told: JsonTrouble): void => {
    trouble = told;
  };
  for await (const { value, index } of jsonRecords(entry.open(), { done })) {
    const act = subscriptionRecordAct(value);
    if (act) yield { platform: 'youtube', ...act, source: { file, record: index } };
    else broken++;
  }
  const records = broken + trouble.bad;
  if (records > 0) context.unreadable({ file, records, why: 'bad-record' });
  if (trouble.truncated) context.unreadable({ file, records: 0, why: 'truncated' });
}
