import { type CsvRow, csvRows } from '../text/csv.ts';
import type { Activity, Entry, FileHead, FilePlan, PlatformReader, ReadContext } from '../types.ts';
import { type Columns, commentAct, commentColumns, followAct, subscriptionColumns } from './rows.ts';

type Role = 'comments' | 'live-chats' | 'subscriptions';

/** Folders of Takeout's YouTube part, in the languages it is asked for. */
const FOLDER =
  /(?:^|\/)(?:youtube|youtube and youtube music|youtube dan youtube music|youtube (?:en|und|y|e|et) youtube music)\//i;

/** YouTube: Google Takeout. Shapes: README.md. */
export const youtubeReader: PlatformReader = {
  platform: 'youtube',
  wants: (path) => FOLDER.test(path) || /\.csv$/i.test(path) || /(?:watch|search)-history\.json$/i.test(path),
  recognise(file) {
    if (/\.csv$/i.test(file.base)) return recogniseTable(file);
    if (/"titleUrl"\s*:|"header"\s*:\s*"YouTube/.test(file.head) && /^\ufeff?\s*\[/.test(file.head))
      return { role: 'history', ignored: true };
    return FOLDER.test(file.path) ? { role: 'other', ignored: true } : undefined;
  },
};

/** By its columns: names are translated, what stands in them is not. */
function recogniseTable({ path, base, head }: FileHead): FilePlan | undefined {
  const lines = head.split(/\r?\n/);
  const header = splitHeader(lines[0] ?? '');
  if (subscriptionColumns(header, lines[1] ?? '')) return planOf('subscriptions');
  if (commentColumns(header, lines.slice(1).join('\n'))) return planOf(/live|obrolan/i.test(base) ? 'live-chats' : 'comments');
  return FOLDER.test(path) ? { role: 'other', ignored: true } : undefined;
}

const splitHeader = (line: string): string[] =>
  line
    .replace(/^\ufeff/, '')
    .split(',')
    .map((cell) => cell.replace(/^"|"$/g, '').trim());

function planOf(role: Role): FilePlan {
  return { role, read: (entry, context) => read(role, entry, context) };
}

async function* read(role: Role, entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  let broken = 0;
  let columns: Columns | undefined;
  let header: readonly string[] = [];
  for await (const { record, cells } of csvRows(entry.open())) {
    if (record === 0) {
      header = cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
      continue;
    }
    columns ??= columnsOf(role, header, cells);
    const act = columns && actOf(role, { record, cells }, columns);
    if (act) yield { platform: 'youtube', ...act, source: { file: entry.path, record } };
    else broken++;
  }
  if (broken > 0) context.unreadable({ file: entry.path, records: broken, why: 'bad-record' });
}

function columnsOf(role: Role, header: readonly string[], cells: readonly string[]): Columns | undefined {
  const row = cells.join('\u0000');
  return role === 'subscriptions' ? subscriptionColumns(header, row) : commentColumns(header, row, cells);
}

function actOf(role: Role, { cells }: CsvRow, columns: Columns): ReturnType<typeof commentAct> {
  return role === 'subscriptions' ? followAct(cells, columns) : commentAct(cells, columns);
}
