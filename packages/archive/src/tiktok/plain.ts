import { textLines } from '../text/lines.ts';
import type { Activity, Entry, FileHead, ReadContext } from '../types.ts';
import { actOf, type Role } from './acts.ts';
import { fieldByName, roleByName, TIME } from './words.ts';

/** Names of files that only TikTok has, and folders it keeps them in. */
const OTHERS =
  /(?:^|\/)(?:favorite (?:effects|hashtags|sounds|videos)|follower(?: list)?|video browsing history|watch history|search history|login history|purchase history|recently deleted posts?)\.txt$/i;
const FOLDERS =
  /(?:^|\/)(?:(?:your )?activity|app settings|profile(?: and settings)?|video|post|comment|direct messages?|ads and data|likes and favorites|income[^/]*|location|tiktok[^/]*)\/(?:[^/]+\/)*[^/]+\.txt$/i;

/** A block begins with its time: `Date: 2024-…`, `Datum: 2024-…`. */
const DATED = /^\p{L}[\p{L} ]{1,30}:\s*\d{4}-\d\d-\d\d/mu;
const KNOWN = /^\ufeff?\s*(?:Date|Link|Comment|User ?name)\s*:/im;

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const mayBeText = (path: string): boolean =>
  /\.txt$/i.test(path) && (roleByName(baseOf(path)) !== undefined || OTHERS.test(path) || FOLDERS.test(path));

/** What a text file holds; `other`: nothing that counts; undefined: not TikTok's. */
export function textRole({ path, base, head }: FileHead): Role | undefined {
  if (!/\.txt$/i.test(path)) return undefined;
  const role = roleByName(base);
  if (role !== undefined && (KNOWN.test(head) || DATED.test(head))) return role;
  if (OTHERS.test(path)) return 'other';
  // "You have no data in this section", in any language
  return FOLDERS.test(path) && (role === undefined || !/^[^\n:]+:/.test(head)) ? 'other' : undefined;
}

/** A comment is shorter; what is longer is damage. */
const LONGEST_COMMENT = 20_000;

/** Blocks of `Date: …`, `Link: …`, parted by empty lines; a comment's text may go on over lines. */
export async function* readText(role: Role, entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  const file = entry.path;
  let record = 0;
  let broken = 0;
  let fields: Record<string, string> = {};
  let last = '';
  const take = (): Activity | undefined => {
    if (Object.keys(fields).length === 0) return undefined;
    record++;
    const act = role === 'deleted' ? undefined : actOf(role, fields);
    fields = {};
    last = '';
    if (act) return { platform: 'tiktok', ...act, source: { file, record } };
    if (role !== 'deleted') broken++;
    return undefined;
  };
  for await (const line of textLines(entry.open())) {
    const [, name = '', value = ''] = /^\s*(\p{L}[\p{L}'’ ]{1,30}?)\s*:\s?(.*)$/u.exec(line) ?? [];
    const key = last === 'comment' ? afterComment(name, value) : (fieldByName(name) ?? fieldByValue(name, value, fields));
    // a block begins with its date; empty lines may also stand inside a comment
    if (key === 'date' || (line.trim() === '' && role !== 'comments')) {
      const act = take();
      if (act) yield act;
    }
    if (key !== undefined) {
      last = key;
      if (key !== 'other') fields[key] = value;
    } else if (last === 'comment' && line.trim() !== '' && (fields.comment?.length ?? 0) < LONGEST_COMMENT) {
      fields.comment += `\n${line}`;
    }
  }
  const act = take();
  if (act) yield act;
  if (role === 'deleted' && record > 0) context.deleted(record);
  if (broken > 0) context.unreadable({ file, records: broken, why: 'bad-record' });
}

/** What may follow a comment's words in its block; other lines with a colon belong to them. */
function afterComment(name: string, value: string): ReturnType<typeof fieldByName> {
  const key = fieldByName(name);
  const isField = key === 'date' ? TIME.test(value) : /^(?:https?:\/\/\S+|N\/A|n\.v\.t\.)?\s*$/i.test(value);
  return isField ? key : undefined;
}

/** A name in a language not known: a time begins a block, an address is its link. */
function fieldByValue(name: string, value: string, fields: Readonly<Record<string, string>>): 'date' | 'link' | undefined {
  if (name === '') return undefined;
  if (TIME.test(value)) return 'date';
  return fields.link === undefined && /^https?:\/\//i.test(value) ? 'link' : undefined;
}
