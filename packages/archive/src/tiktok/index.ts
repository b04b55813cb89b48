import { type JsonTrouble, jsonRecords } from '../json/records.ts';
import { isFields, words } from '../text/values.ts';
import type { Activity, Entry, FileHead, PlatformReader, ReadContext } from '../types.ts';
import { actOf, isCounted, listRole } from './acts.ts';
import { mayBeText, readText, textRole } from './plain.ts';

/** Keys at the top of the one JSON file, of any year. */
const TOP =
  /"(?:Activity|Your Activity|Likes and Favorites|Profile And Settings|Profile|Comment|Post|Video|Direct Messages?|App Settings|Tiktok Live|TikTok Shop(?:ping)?|Ads and data|Income\+? Wallet[^"]*)"\s*:\s*\{/i;
/** Lists that only TikTok has. */
const LISTS = /"(?:ItemFavoriteList|FavoriteVideoList|CommentsList|ShareHistoryList|VideoList|BrowsingHistory|FansList)"\s*:/i;

/** TikTok: "Download your data", JSON (also the older text files). Shapes: README.md. */
export const tiktokReader: PlatformReader = {
  platform: 'tiktok',
  wants: (path) => /(?:user_data[^/]*|tiktok[^/]*)\.json$/i.test(path) || mayBeText(path),
  recognise(file) {
    if (isJson(file)) return { role: 'user-data', read };
    const role = textRole(file);
    if (role === undefined) return undefined;
    return role === 'other' ? { role, ignored: true } : { role, read: (entry, context) => readText(role, entry, context) };
  },
};

function isJson({ base, head }: FileHead): boolean {
  if (!/^\ufeff?\s*\{/.test(head)) return false;
  return /user_data/.test(base)
    ? TOP.test(head) || LISTS.test(head)
    : LISTS.test(head) || (/tiktok/.test(base) && TOP.test(head));
}

async function* read(entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  const file = entry.path;
  let broken = 0;
  let deleted = 0;
  let trouble: JsonTrouble = { truncated: false, bad: 0 };
  const decide = (path: readonly string[], kind: 'array' | 'object'): 'records' | 'enter' | 'skip' => {
    if (kind === 'object')
      return path.some((key) => /^(?:direct messag|chat history|app settings)/i.test(key)) ? 'skip' : 'enter';
    return listRole(path) === undefined ? 'skip' : 'records';
  };
  const done = (told: JsonTrouble): void => {
    trouble = told;
  };
  for await (const { path, index, value } of jsonRecords(entry.open(), { decide, done })) {
    const last = path[path.length - 1] ?? '';
    const said = /^(?:userName|bioDescription)$/i.test(last) ? words(value) : '';
    if (said !== '' && /profile/i.test(path.join('/'))) {
      if (/^userName$/i.test(last)) context.account(said.replace(/^@/, ''));
      else yield { platform: 'tiktok', kind: 'profile', date: null, dateKind: 'none', text: said, source: { file, record: 1 } };
    }
    const role = listRole(path);
    // null and N/A stand for lists that are empty
    if (role === undefined || value === null || value === 'N/A' || value === '') continue;
    if (role === 'deleted') deleted++;
    if (!isCounted(role)) continue;
    const act = isFields(value) ? actOf(role, value) : undefined;
    if (act) yield { platform: 'tiktok', ...act, source: { file, record: index } };
    else broken++;
  }
  if (deleted > 0) context.deleted(deleted);
  const records = broken + trouble.bad;
  if (records > 0) context.unreadable({ file, records, why: 'bad-record' });
  if (trouble.truncated) context.unreadable({ file, records: 0, why: 'truncated' });
}
