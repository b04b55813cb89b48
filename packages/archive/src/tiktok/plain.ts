import { textLines } from '../text/lines.ts';
import type { Activity, Entry, ReadContext } from '../types.ts';
import { actOf, type Role } from './acts.ts';

/** Text files of the older export, by name. */
const FILES: readonly (readonly [RegExp, Role])[] = [
  [/^comments?\.txt$/i, 'comments'],
  [/^like list\.txt$/i, 'likes'],
  [/^following(?: list)?\.txt$/i, 'following'],
  [/^share history\.txt$/i, 'shares'],
  [/^(?:videos?|posts?)\.txt$/i, 'videos'],
  [
    /^(?:favorite[\w ]*|follower(?: list)?|video browsing history|watch history|search history|searches|login history|status|purchase history|hashtag|profile[\w ]*|settings|block list)\.txt$/i,
    'other',
  ],
];

/** What a text file holds, by its name; undefined: not TikTok's. */
export function textRole(path: string): Role | undefined {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return FILES.find(([name]) => name.test(base))?.[1];
}

/** Blocks of `Date: …`, `Link: …`, parted by empty lines; a comment's text may go on over lines. */
export async function* readText(role: Role, entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  let record = 0;
  let broken = 0;
  let fields: Record<string, string> = {};
  let last = '';
  const take = (): Activity | undefined => {
    if (Object.keys(fields).length === 0) return undefined;
    record++;
    const act = actOf(role, fields);
    fields = {};
    last = '';
    if (act) return { platform: 'tiktok', ...act, source: { file: entry.path, record } };
    broken++;
    return undefined;
  };
  for await (const line of textLines(entry.open())) {
    const pair = /^\s*([A-Za-z][A-Za-z ]{1,24}?)\s*:\s?(.*)$/.exec(line);
    const key = pair?.[1]?.toLowerCase() ?? '';
    // a block begins with its date; empty lines may also stand inside a comment
    if (key === 'date' || (line.trim() === '' && role !== 'comments')) {
      const act = take();
      if (act) yield act;
    }
    if (pair && /^(?:date|link|comment|username|user name|title|url|method|shared content|video link)$/.test(key)) {
      last = key === 'user name' ? 'username' : key;
      fields[last] = pair[2] ?? '';
    } else if (last === 'comment' && line.trim() !== '') fields.comment += `\n${line}`;
  }
  const act = take();
  if (act) yield act;
  if (broken > 0) context.unreadable({ file: entry.path, records: broken, why: 'bad-record' });
}
