import { type JsonTrouble, jsonRecords } from '../json/records.ts';
import { isFields } from '../text/values.ts';
import type { Activity, Entry, FileHead, FilePlan, PlatformReader, ReadContext } from '../types.ts';
import { actOf, isCounted, listRole } from './acts.ts';
import { readText, textRole } from './plain.ts';

/** Keys at the top of the one JSON file, of any year. */
const TOP =
  /"(?:Activity|Your Activity|Likes and Favorites|Profile And Settings|Profile|Comment|Post|Video|Direct Messages?|App Settings|Tiktok Live|TikTok Shop(?:ping)?|Ads and data|Income\+? Wallet[^"]*)"\s*:\s*\{/;
/** Lists that only TikTok has. */
const LISTS = /"(?:ItemFavoriteList|FavoriteVideoList|CommentsList|ShareHistoryList|VideoList|BrowsingHistory|FansList)"\s*:/;

/** TikTok: "Download your data", JSON (also the older text files). Shapes: README.md. */
export const tiktokReader: PlatformReader = {
  platform: 'tiktok',
  wants: (path) => /(?:user_data[^/]*|tiktok[^/]*)\.json$/i.test(path) || textRole(path) !== undefined,
  recognise(file) {
    if (isJson(file)) return { role: 'user-data', read };
    const role = textRole(file.path);
    if (role === undefined || !/^(?:Date|Fav[\w ]*Date|Link|Comment)\s*:/m.test(file.head)) return undefined;
    const plan: FilePlan = { role };
    return isCounted(role) ? { ...plan, read: (entry, context) => readText(role, entry, context) } : { ...plan, ignored: true };
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
    if (/^userName$/i.test(last) && /profile/i.test(path.join('/')) && typeof value === 'string') context.account(value);
    const profile = /^bioDescription$/i.test(last) && typeof value === 'string' && value.trim() !== '' && value !== 'N/A';
    if (profile)
      yield { platform: 'tiktok', kind: 'profile', date: null, dateKind: 'none', text: value, source: { file, record: 1 } };
    const role = listRole(path);
    if (role === undefined || !isCounted(role) || !isFields(value)) {
      if (role !== undefined && isCounted(role) && value !== null) broken++;
      continue;
    }
    const act = actOf(role, value);
    if (act) yield { platform: 'tiktok', ...act, source: { file, record: index } };
    else broken++;
  }
  const records = broken + trouble.bad;
  if (records > 0) context.unreadable({ file, records, why: 'bad-record' });
  if (trouble.truncated) context.unreadable({ file, records: 0, why: 'truncated' });
}
