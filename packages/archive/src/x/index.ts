import { type JsonTrouble, jsonRecords } from '../json/records.ts';
import type { Activity, Entry, FileHead, FilePlan, PlatformReader, ReadContext } from '../types.ts';
import { type Fields, followAct, inner, likeAct, noteTweetAct, profileAct, tweetAct, type XAct } from './acts.ts';
import { NoteTweets } from './note-tweets.ts';

const ROLES = ['tweets', 'community-tweets', 'note-tweets', 'likes', 'following', 'profile', 'deleted', 'account'] as const;
type Role = (typeof ROLES)[number];

/** The key a record is wrapped in, and so what its file is, whatever the file's name. */
const WRAPPED: Readonly<Record<string, Role>> = {
  tweet: 'tweets',
  communityTweet: 'community-tweets',
  noteTweet: 'note-tweets',
  like: 'likes',
  following: 'following',
  profile: 'profile',
  account: 'account',
};

/** `window.YTD.like.part0 =`, also in the oldest exports. */
const ASSIGNED = /^\ufeff?\s*(?:window\.)?YTD\.([A-Za-z_]+)\.part\d+\s*=/;
const FIRST_KEY = /^[^[{]*\[\s*\{\s*"([A-Za-z_]+)"\s*:\s*\{/;

/** X (Twitter): "Download an archive of your data". Shapes: README.md. */
export const xReader: PlatformReader = {
  platform: 'x',
  wants: (path) => /\.js(?:on)?$/i.test(path),
  recognise(file) {
    const assigned = ASSIGNED.exec(file.head)?.[1]?.toLowerCase().replaceAll('_', '');
    const wrapped = FIRST_KEY.exec(file.head)?.[1] ?? '';
    if (/^\ufeff?\s*window\.__THAR_CONFIG/.test(file.head)) return { role: 'manifest', ignored: true };
    if (assigned === undefined && !isTweetShaped(file, wrapped)) return undefined;
    if (assigned?.startsWith('deleted'))
      return wrapped === 'tweet' || wrapped === '' ? planOf('deleted') : { role: assigned, ignored: true };
    const role = WRAPPED[wrapped];
    const known = assigned === undefined || !/^(?:block|mute|follower|directmessage|ad|list|moment|periscope)/.test(assigned);
    return role && known ? planOf(role) : { role: assigned ?? 'other', ignored: true };
  },
};

/** Without the assignment (a file mended by hand) the record's own fields have to tell. */
function isTweetShaped({ head }: FileHead, wrapped: string): boolean {
  if (wrapped === 'tweet') return /"(?:full_text|id_str)"\s*:/.test(head);
  if (wrapped === 'like') return /"tweetId"\s*:/.test(head);
  return wrapped === 'following' && /"accountId"\s*:/.test(head);
}

function planOf(role: Role): FilePlan {
  const plan: FilePlan = { role, read: (entry, context) => read(role, entry, context) };
  if (role === 'account') return { ...plan, prepare: keepAccount };
  // a long post is a tweet too: its full words belong there, and only those without a tweet are read by themselves
  if (role === 'note-tweets') return { ...plan, prepare: keepNotes, late: true };
  return plan;
}

async function keepAccount(entry: Entry, { memory }: ReadContext): Promise<void> {
  for await (const { value } of jsonRecords(entry.open())) {
    const name = inner(value, 'account')?.username;
    if (typeof name === 'string') memory.set('owner', name);
  }
}

async function keepNotes(entry: Entry, { memory }: ReadContext): Promise<void> {
  const notes = notesIn(memory);
  for await (const { value } of jsonRecords(entry.open())) {
    const note = inner(value, 'noteTweet');
    if (note) notes.add(note);
  }
}

/** The export's long posts, which its tweets take theirs from. */
function notesIn(memory: Map<string, unknown>): NoteTweets {
  const known = memory.get('notes');
  if (known instanceof NoteTweets) return known;
  const made = new NoteTweets();
  memory.set('notes', made);
  return made;
}

async function* read(role: Role, entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  let broken = 0;
  let deleted = 0;
  let trouble: JsonTrouble = { truncated: false, bad: 0 };
  const done = (told: JsonTrouble): void => {
    trouble = told;
  };
  const owner = typeof context.memory.get('owner') === 'string' ? (context.memory.get('owner') as string) : '';
  const notes = notesIn(context.memory);
  for await (const { value, index } of jsonRecords(entry.open(), { done })) {
    const record = inner(value, ...Object.keys(WRAPPED));
    if (role === 'deleted') {
      deleted += record ? 1 : 0;
      broken += record ? 0 : 1;
      continue;
    }
    if (role === 'account') {
      if (typeof record?.username === 'string') context.account(record.username);
      continue;
    }
    if (role === 'note-tweets' && record && notes.isTaken(record)) continue;
    const act = record && actOf(role, record, owner, notes);
    if (act) yield { platform: 'x', ...act, source: { file: entry.path, record: index } };
    else if (role !== 'profile') broken++;
  }
  if (deleted > 0) context.deleted(deleted);
  const records = broken + trouble.bad;
  if (records > 0) context.unreadable({ file: entry.path, records, why: 'bad-record' });
  if (trouble.truncated) context.unreadable({ file: entry.path, records: 0, why: 'truncated' });
}

function actOf(role: Role, record: Fields, owner: string, notes: NoteTweets): XAct | undefined {
  switch (role) {
    case 'tweets':
    case 'community-tweets':
      return tweetAct(record, owner, notes.longTextOf(record));
    case 'note-tweets':
      return noteTweetAct(record, owner);
    case 'likes':
      return likeAct(record);
    case 'following':
      return followAct(record);
    case 'profile':
      return profileAct(record);
    default:
      return undefined;
  }
}
