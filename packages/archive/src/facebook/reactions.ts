import type { Act } from '../meta/activity.ts';
import { isLabelled, labelled, readLabelled, unlabelled } from '../meta/labelled.ts';
import { firstTime } from '../meta/time.ts';
import { type Fields, fields, name, objects } from '../meta/values.ts';
import { GROUP, NAME, OWNER, REACTION, TITLE, USERNAME } from '../meta/words.ts';
import { underGroup } from './comments.ts';
import { objectOfTitle } from './titles.ts';

interface Reaction {
  readonly time: string | null;
  readonly author: string;
  readonly group: string;
  readonly url: string;
  readonly id: string;
}

/**
 * Reactions of one file. Exports of 2023 and later list the same reactions twice, in `likes_and_reactions.json` (URL and
 * name, no sentence) and in `likes_and_reactions_N.json` (a sentence, no URL). What both have is the second, so that the
 * second and the place among the reactions of that second stand in for an id.
 */
export function reactionActs(): (record: Fields) => readonly Act[] | undefined {
  let second: string | null = null;
  let objectsOfSecond: string[] = [];
  return (record) => {
    const read = isLabelled(record) ? labelledReaction(record) : titledReaction(record);
    if (!read) return undefined;
    const { time, author, group, url } = read;
    if (time !== second) {
      second = time;
      objectsOfSecond = [];
    }
    const key = `${author}\n${group}\n${url}`;
    if (!objectsOfSecond.includes(key)) objectsOfSecond.push(key);
    const id = time ? `${time}#${objectsOfSecond.indexOf(key) + 1}` : read.id;
    return [{ kind: 'like', time, id, target: underGroup(group, author, url) }];
  };
}

function titledReaction(record: Fields): Reaction | undefined {
  const title = name(record.title);
  const reaction = fields(objects(record.data)[0]?.reaction);
  const time = firstTime(record.timestamp);
  if (!time && !title && reaction.reaction === undefined) return undefined;
  const { name: author, group } = objectOfTitle(title, name(reaction.actor));
  return { time, author, group, url: '', id: '' };
}

function labelledReaction(record: Fields): Reaction | undefined {
  const { values, groups, urls, time: told } = readLabelled(record);
  const time = firstTime(told);
  if (!time && values.length + urls.length + groups.length === 0) return undefined;
  const url = urls[0] ?? '';
  const nameOf = (group: (typeof groups)[number] | undefined): string =>
    group ? labelled(group.values, NAME) || (group.values.find(({ value }) => !/^https?:/i.test(value))?.value ?? '') : '';
  const grouped =
    groups.find(({ title }) => GROUP.has(title)) ??
    (url.includes('/groups/') ? groups.find(({ title }) => !OWNER.has(title)) : undefined);
  const owner = groups.find((group) => group !== grouped && OWNER.has(group.title)) ?? groups.find((group) => group !== grouped);
  const reaction = labelled(values, REACTION);
  // Of unknown labels the first is the reaction, the second the name.
  const second = reaction ? unlabelled(values, REACTION, TITLE, GROUP, USERNAME) : (values[1]?.value ?? '');
  const author = labelled(values, NAME) || labelled(values, OWNER) || nameOf(owner) || second;
  return { time, author, group: nameOf(grouped) || labelled(values, GROUP), url, id: name(record.fbid) };
}
