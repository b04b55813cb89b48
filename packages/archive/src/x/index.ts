import { type JsonTrouble, jsonRecords } from '../json/records.ts';
import type { Activity, Entry, FilePlan, PlatformReader, ReadContext } from '../types.ts';
import { type Fields, followAct, inner, likeAct, noteTweetAct, profileAct, tweetAct, tweetId, type XAct } from './acts.ts';
import { type Role, roleOf, WRAPPERS } from './files.ts';
import { NoteTweets } from './note-tweets.ts';
import { keepUserDetails, readUserDetails } from './user-details.ts';

/** X (Twitter): "Download an archive of your data". Shapes: README.md. */
export const xReader: PlatformReader = {
  platform: 'x',
  wants: (path) => /\.js(?:on)?$|(?:^|\/)(?:tweets\.csv|readme\.txt)$/i.test(path),
  recognise(file) {
    const role = roleOf(file);
    if (role === undefined) return undefined;
    return typeof role === 'string' ? planOf(role) : { role: role.ignored, ignored: true };
  },
};

function planOf(role: Role): FilePlan {
  if (role === 'user-details') return { role, prepare: keepUserDetails, read: readUserDetails };
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

/** Deleted tweets met so far, by id: two exports may list the same. */
function deletedIn(memory: Map<string, unknown>): Set<string> {
  const known = memory.get('deleted');
  if (known instanceof Set) return known;
  const made = new Set<string>();
  memory.set('deleted', made);
  return made;
}

async function* read(role: Role, entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  let broken = 0;
  let trouble: JsonTrouble = { truncated: false, bad: 0 };
  const done = (told: JsonTrouble): void => {
    trouble = told;
  };
  const owner = typeof context.memory.get('owner') === 'string' ? (context.memory.get('owner') as string) : '';
  const notes = notesIn(context.memory);
  const deleted = deletedIn(context.memory);
  const before = deleted.size;
  for await (const { value, index } of jsonRecords(entry.open(), { done })) {
    const record = inner(value, ...WRAPPERS);
    if (role === 'deleted') {
      const id = record ? tweetId(record) : '';
      if (id === '') broken++;
      else deleted.add(id);
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
  if (deleted.size > before) context.deleted(deleted.size - before);
  const records = broken + trouble.bad;
  if (records > 0) context.unreadable({ file: entry.path, records, why: 'bad-record' });
  if (trouble.truncated) context.unreadable({ file: entry.path, records: 0, why: 'truncated' });
}

function actOf(role: Role, record: Fields, owner: string, notes: NoteTweets): XAct | undefined {
  switch (role) {
    case 'tweets':
      return tweetAct(record, owner, notes.longTextOf(record));
    case 'note-tweets':
      return noteTweetAct(record);
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
