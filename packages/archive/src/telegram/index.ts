import type { JsonTrouble } from '../json/records.ts';
import { isFields } from '../text/values.ts';
import type { Activity, Entry, FileHead, PlatformReader, ReadContext } from '../types.ts';
import { placedMessages, plain } from './chats.ts';
import { activityOf } from './message.ts';
import { findAccount, findOwner, isOwn } from './owner.ts';

/** Telegram Desktop: "Export Telegram data" or "Export chat history", JSON. Shapes: README.md. */
export const telegramReader: PlatformReader = {
  platform: 'telegram',
  wants: (path) => /(?:^|\/)result(?: ?\(\d+\))?\.json$/i.test(path),
  recognise: (file) => (isExport(file) ? { role: 'chats', read, prepare: findAccount } : undefined),
};

const TYPE =
  /"type"\s*:\s*"(?:personal_chat|bot_chat|replies|verify_codes|(?:private|public)_(?:group|supergroup|channel)|saved_messages)"/;

function isExport({ base, head }: FileHead): boolean {
  if (!base.endsWith('.json') || !/^\ufeff?\s*\{/.test(head)) return false;
  return /"messages"\s*:\s*\[/.test(head)
    ? TYPE.test(head) || /"from_id"\s*:/.test(head)
    : /"chats"\s*:\s*\{|"personal_information"\s*:\s*\{[^}]*"user_id"/.test(head);
}

async function* read(entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  const file = entry.path;
  const account = plain(context.memory.get('account'));
  if (account) context.account(account);
  const owner = await findOwner(entry, context);
  let trouble: JsonTrouble = { truncated: false, bad: 0 };
  let broken = 0;
  let own = 0;
  const done = (told: JsonTrouble): void => {
    trouble = told;
  };
  for await (const { chat, record, value } of placedMessages(entry, done)) {
    if (!isFields(value) || (value.type !== 'message' && value.type !== 'service')) {
      broken++;
      continue;
    }
    if (!isOwn(value, owner)) continue;
    own++;
    const activity = activityOf(value, chat, context.timeZone);
    if (activity) yield { ...activity, source: { file, record } };
  }
  if (own === 0 && owner.ids.size === 0 && owner.senders)
    context.unreadable({ file, records: 0, why: 'owner-unknown', detail: String(owner.senders) });
  if (broken + trouble.bad > 0) context.unreadable({ file, records: broken + trouble.bad, why: 'bad-record' });
  if (trouble.truncated) context.unreadable({ file, records: 0, why: 'truncated' });
}
