import type { JsonRecord } from '../json/records.ts';
import { outline } from '../meta/outline.ts';
import { readActs } from '../meta/read.ts';
import { isFields, name } from '../meta/values.ts';
import type { Activity, Entry, FileHead, FilePlan, PlatformReader, ReadContext } from '../types.ts';
import { isIgnored, keyName, MARK, type Role, readersOfFile, roleOfKey, roleOfName, roleOfShape } from './files.ts';

/** Another of Meta's exports, with files of the same names and shapes. */
const OTHERS = /(?:^|\/)(?:your_instagram_activity|instagram-[^/]+|threads)\//i;

/** Facebook: "Download your information", JSON. Shapes: README.md. */
export const facebookReader: PlatformReader = {
  platform: 'facebook',
  wants: (path) => /\.json$/i.test(path) && !OTHERS.test(path) && (MARK.test(path) || roleOfName(baseOf(path)) !== undefined),
  recognise(file) {
    if (!file.base.endsWith('.json') || OTHERS.test(file.path)) return undefined;
    const { top, keys } = outline(file.head);
    const key = keys.find((found) => isKnownKey(found, file));
    if (key !== undefined) return planOf(roleOfKey(key), roleOfName(file.base));
    const role = bareRole(file, top, keys);
    if (role) return planOf(role, role, top === 'object');
    if (isIgnored(file.path, file.base, keys)) return { role: 'ignored', ignored: true };
    return undefined;
  },
};

/** Keys without a version are found in other exports too: there the rest of the file has to fit. */
function isKnownKey(key: string, { path, head }: FileHead): boolean {
  const role = roleOfKey(key);
  if (role === undefined || /"(?:participants|taken_at)"\s*:/.test(head)) return false;
  if (keyName(key) !== key || MARK.test(path)) return true;
  return role === 'account' ? /"full_name"\s*:/.test(head) : /"(?:timestamp|events_joined|start_timestamp)"\s*:/.test(head);
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** The role of a file whose top is a list, or a single record. */
function bareRole({ path, base, head }: FileHead, top: string, keys: readonly string[]): Role | undefined {
  const single = keys.some((key) => ['timestamp', 'label_values', 'data'].includes(key));
  if (top === 'other' || (top === 'object' && keys.length > 0 && !single)) return undefined;
  if (/"string_(?:map|list)_data"|"text_post_app_/.test(head)) return undefined;
  const role = roleOfName(base);
  if (role === 'posts' && top === 'array' && /^\s*\[\s*\{\s*"(?:media|uri|creation_timestamp)"/.test(head)) return undefined;
  return role ?? (isIgnored(path, base, keys) ? undefined : roleOfShape(head));
}

function planOf(role: Role | undefined, bare: Role | undefined, single = false): FilePlan | undefined {
  return role && { role, read: (entry, context) => read(entry, context, bare, single) };
}

async function* read(entry: Entry, context: ReadContext, bare: Role | undefined, single: boolean): AsyncGenerator<Activity> {
  const readers = readersOfFile();
  let deleted = 0;
  const roleOf = (path: readonly string[]): Role | undefined => (path[0] === undefined ? bare : (roleOfKey(path[0]) ?? bare));
  const convert = (record: JsonRecord): ReturnType<(typeof readers)[Role]> => {
    const role = roleOf(record.path);
    if (role === 'account') tellAccount(record, context);
    if (role === undefined || role === 'account') return [];
    if (!isFields(record.value)) return standsBeside(record) ? [] : undefined;
    if (role === 'trash') deleted++;
    return readers[role](record.value);
  };
  const decide = (path: readonly string[], kind: 'array' | 'object'): 'records' | 'enter' | 'skip' => {
    const role = roleOf(path);
    if (path.length === 0) return kind === 'array' ? 'records' : 'enter';
    if (role === undefined) return 'skip';
    if (role === 'account') return kind === 'array' ? 'skip' : 'enter';
    if (role === 'events' && kind === 'array' && path.length > 1 && keyName(path.at(-1) ?? '') !== 'events_joined') return 'skip';
    return kind === 'array' ? 'records' : 'enter';
  };
  yield* readActs('facebook', entry, context, { convert, decide, single });
  if (deleted > 0) context.deleted(deleted);
}

/** A value beside the lists, not in one. */
const standsBeside = ({ path, value }: JsonRecord): boolean => {
  const key = path[0];
  return key !== undefined && (value === null || roleOfKey(key) === undefined);
};

function tellAccount({ path, value }: JsonRecord, context: ReadContext): void {
  const last = path.at(-1);
  if (last === 'full_name' || (last === 'name' && path.length === 2)) {
    const found = name(value);
    if (found) context.account(found);
  }
}
