import { jsonRecords } from '../json/records.ts';
import type { Activity, Entry, ReadContext } from '../types.ts';
import { profileAct } from './acts.ts';

/** `var user_details = {…}` of archives before 2019: the account and its biography. */
async function userDetails(entry: Entry): Promise<Readonly<Record<string, unknown>>> {
  const details: Record<string, unknown> = {};
  for await (const { path, value } of jsonRecords(entry.open())) {
    const key = path.at(-1);
    if (path.length === 1 && (key === 'screen_name' || key === 'bio')) details[key] = value;
  }
  return details;
}

export async function keepUserDetails(entry: Entry, { memory }: ReadContext): Promise<void> {
  const { screen_name: name } = await userDetails(entry);
  if (typeof name === 'string') memory.set('owner', name);
}

export async function* readUserDetails(entry: Entry, context: ReadContext): AsyncGenerator<Activity> {
  const { screen_name: name, bio } = await userDetails(entry);
  if (typeof name === 'string') context.account(name);
  const act = profileAct({ bio });
  if (act) yield { platform: 'x', ...act, source: { file: entry.path, record: 1 } };
}
