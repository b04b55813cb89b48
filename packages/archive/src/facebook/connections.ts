import { type Act, targetOf } from '../meta/activity.ts';
import { isLabelled, labelled, readLabelled } from '../meta/labelled.ts';
import { firstTime } from '../meta/time.ts';
import { address, distinct, type Fields, fields, name, objects, words } from '../meta/values.ts';
import { GROUP, NAME } from '../meta/words.ts';
import type { Target } from '../types.ts';
import { isLeaving, joinedOfTitle } from './titles.ts';

interface Named {
  readonly name: string;
  readonly url: string;
  readonly time: string | null;
}

/** `{name, timestamp, url}`, `{title, timestamp, data: [{name}]}` or labelled. */
function named(record: Fields): Named | undefined {
  if (isLabelled(record)) {
    const { values, groups, urls, time } = readLabelled(record);
    const found = labelled(values, NAME) || labelled(values, GROUP) || values[0]?.value || groups[0]?.values[0]?.value || '';
    const date = firstTime(time);
    return found || date ? { name: found, url: urls[0] ?? '', time: date } : undefined;
  }
  const inData = objects(record.data)
    .map((item) => name(item.name))
    .find(Boolean);
  const found = name(record.name) || inData || name(record.title);
  const time = firstTime(record.response_time, record.timestamp, record.start_timestamp, record.create_timestamp);
  return found || time ? { name: found, url: address(record.url), time } : undefined;
}

const actOn =
  (kind: Act['kind'], target: Target['kind']) =>
  (record: Fields): readonly Act[] | undefined => {
    const found = named(record);
    return found && [{ kind, time: found.time, target: targetOf(target, found) }];
  };

export const pageLikeActs: (record: Fields) => readonly Act[] | undefined = actOn('like', 'page');
export const pageFollowActs: (record: Fields) => readonly Act[] | undefined = actOn('follow', 'page');
export const personFollowActs: (record: Fields) => readonly Act[] | undefined = actOn('follow', 'account');
/** An event attended; the day of the answer where the export tells it, else the day of the event. */
export const eventActs: (record: Fields) => readonly Act[] | undefined = actOn('event', 'event');

/** A group joined; leaving one is no act that counts. */
export function joinActs(record: Fields): readonly Act[] | undefined {
  const found = named(record);
  if (!found) return undefined;
  const title = name(record.title);
  const group = found.name === title && !isLabelled(record) ? joinedOfTitle(title) || title : found.name;
  if (isLeaving(title, group)) return [];
  return [{ kind: 'join', time: found.time, target: targetOf('group', { name: group, url: found.url }) }];
}

/** An update of the profile: Facebook's sentence, which holds what was entered, and words under a picture. */
export function profileActs(record: Fields): readonly Act[] | undefined {
  if (isLabelled(record)) {
    const { values, time } = readLabelled(record);
    return values.length > 0 || firstTime(time)
      ? [{ kind: 'profile', time, text: values.map(({ value }) => value).join('\n') }]
      : undefined;
  }
  const texts = [name(record.title), ...objects(record.data).map((item) => words(item.post) || words(item.text))];
  for (const { data } of objects(record.attachments)) {
    for (const item of objects(data)) texts.push(words(fields(item.media).description));
  }
  const text = distinct(texts).join('\n');
  const time = firstTime(record.timestamp);
  return time || text ? [{ kind: 'profile', time, text }] : undefined;
}
