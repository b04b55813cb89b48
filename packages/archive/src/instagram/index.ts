import type { JsonRecord } from '../json/records.ts';
import type { Act } from '../meta/activity.ts';
import { profileOf } from '../meta/acts.ts';
import { outline } from '../meta/outline.ts';
import { readActs } from '../meta/read.ts';
import { isFields, name } from '../meta/values.ts';
import { BIO } from '../meta/words.ts';
import type { Activity, Entry, FileHead, FilePlan, PlatformReader, ReadContext } from '../types.ts';
import { isIgnored, type Role, readersOfFile, roleOfKey, roleOfName, roleOfShape } from './files.ts';
import { isLegacyConnections, isLegacyMedia, isLegacyProfile, LEGACY_KEYS, legacyActs } from './legacy.ts';

const MARK = /(?:^|\/)(?:your_instagram_activity|instagram-[^/]+)\//i;
const FACEBOOK = /(?:^|\/)(?:your_facebook_activity|your_activity_across_facebook|facebook-[^/]+)\//i;
const THREADS = /(?:^|\/)threads\//i;
const LEGACY_NAMES = /^(?:media|comments|likes|connections|profile)\.json$/;

/** Instagram: "Download your information", JSON. Shapes: README.md. */
export const instagramReader: PlatformReader = {
  platform: 'instagram',
  wants: (path) => /\.json$/i.test(path) && !FACEBOOK.test(path) && (MARK.test(path) || isKnownName(baseOf(path))),
  recognise(file) {
    if (!file.base.endsWith('.json') || FACEBOOK.test(file.path) || /"text_post_app_/.test(file.head.slice(0, 512)))
      return undefined;
    const { top, keys } = outline(file.head);
    const key = keys.find((found) => roleOfKey(found) !== undefined);
    if (key !== undefined) return planOf(roleOfKey(key), roleOfName(file.base));
    if (isLegacy(file, keys)) return planOf('legacy', 'legacy');
    const role = THREADS.test(file.path) ? undefined : bareRole(file, top, keys);
    if (role) return planOf(role, role, top === 'object');
    if (!THREADS.test(file.path) && isIgnored(file.path, file.base, keys)) return { role: 'ignored', ignored: true };
    return undefined;
  },
};

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
const isKnownName = (base: string): boolean =>
  roleOfName(base) !== undefined || LEGACY_NAMES.test(base) || base === 'personal_information.json';

function isLegacy({ base, head }: FileHead, keys: readonly string[]): boolean {
  if (keys.some((key) => LEGACY_KEYS.has(key))) return true;
  if (base === 'profile.json') return isLegacyProfile(keys);
  return base === 'connections.json' ? isLegacyConnections(head) : keys.length > 0 && isLegacyMedia(head);
}

/** The role of a file whose top is a list, or a single record. */
function bareRole({ path, base, head }: FileHead, top: string, keys: readonly string[]): Role | undefined {
  const single = keys.some((key) =>
    ['label_values', 'string_map_data', 'string_list_data', 'media', 'creation_timestamp'].includes(key),
  );
  if (top === 'other' || (top === 'object' && !single)) return undefined;
  return roleOfName(base) && isOurs(path, head) ? roleOfName(base) : roleOfShape(path, head);
}

/** Names such as `posts_1.json` are used elsewhere too. */
const isOurs = (path: string, head: string): boolean =>
  MARK.test(path) ||
  /^\uFEFF?\s*\[\s*\]/.test(head) ||
  /"(?:string_(?:map|list)_data|label_values|creation_timestamp|media)"\s*:/.test(head);

function planOf(role: Role | undefined, bare: Role | undefined, single = false): FilePlan | undefined {
  return role && { role, read: (entry, context) => read(entry, context, bare, single) };
}

async function* read(entry: Entry, context: ReadContext, bare: Role | undefined, single: boolean): AsyncGenerator<Activity> {
  const readers = readersOfFile();
  let deleted = 0;
  const roleOf = (path: readonly string[]): Role | undefined =>
    bare === 'legacy' || path[0] === undefined ? bare : (roleOfKey(path[0]) ?? bare);
  const convert = (record: JsonRecord): readonly Act[] | undefined => {
    const role = roleOf(record.path);
    if (role === undefined) return [];
    if (role === 'legacy') return legacy(record, context);
    if (!isFields(record.value)) return standsBeside(record) ? [] : undefined;
    if (role === 'personal-information') return personal(record.value, context);
    if (role === 'deleted') deleted++;
    return readers[role](record.value);
  };
  const decide = (path: readonly string[], kind: 'array' | 'object'): 'records' | 'enter' | 'skip' => {
    const role = roleOf(path);
    if (path.length > 0 && (role === undefined || (role === 'legacy' && SKIPPED.has(path[0] ?? '')))) return 'skip';
    return kind === 'array' ? 'records' : 'enter';
  };
  yield* readActs('instagram', entry, context, { convert, decide, single });
  if (deleted > 0) context.deleted(deleted);
}

/** Parts of the oldest exports that are not the owner's acts. */
const SKIPPED: ReadonlySet<string> = new Set([
  'direct',
  'profile',
  'followers',
  'follow_requests_sent',
  'close_friends',
  'blocked_users',
]);

/** A value beside the lists, not in one. */
const standsBeside = ({ path, value }: JsonRecord): boolean => {
  const key = path[0];
  return key !== undefined && (value === null || roleOfKey(key) === undefined);
};

function legacy(record: JsonRecord, context: ReadContext): readonly Act[] | undefined {
  if (record.path[0] === 'username' && name(record.value)) context.account(name(record.value));
  return legacyActs(record);
}

function personal(record: Parameters<typeof profileOf>[0], context: ReadContext): readonly Act[] {
  const { account, bio } = profileOf(record, BIO);
  if (account) context.account(account);
  return bio ? [{ kind: 'profile', time: null, text: bio }] : [];
}
