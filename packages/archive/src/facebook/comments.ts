import { type Act, targetOf } from '../meta/activity.ts';
import { isLabelled, labelled, readLabelled, unlabelled } from '../meta/labelled.ts';
import { firstTime } from '../meta/time.ts';
import { type Fields, fields, isFields, name, objects, words } from '../meta/values.ts';
import { CAPTION, COMMENT, GROUP, NAME, OWNER, TITLE } from '../meta/words.ts';
import type { Target } from '../types.ts';
import { objectOfTitle } from './titles.ts';

/** A comment or a reply. Undefined: no such record. */
export function commentActs(record: Fields): readonly Act[] | undefined {
  if (isLabelled(record)) return labelledCommentActs(record);
  const title = name(record.title);
  const found = objects(record.data).find((item) => item.comment !== undefined);
  const comment = fields(found?.comment);
  const text = words(comment.comment) || words(found?.comment);
  const time = firstTime(record.timestamp, comment.timestamp);
  if (!time && !title && !text && !isFields(found?.comment)) return undefined;
  const named = objectOfTitle(title, name(comment.author));
  return [{ kind: 'comment', time, text, target: underGroup(name(comment.group) || named.group, named.name) }];
}

/** A group says more of an act in it than the person whose post it was. */
export const underGroup = (group: string, author: string, url = ''): Target | undefined =>
  group ? targetOf('group', { name: group, url }) : targetOf('post', { name: author, url });

function labelledCommentActs(record: Fields): readonly Act[] | undefined {
  const { values, groups, urls, time } = readLabelled(record);
  const text = labelled(values, COMMENT) || labelled(values, CAPTION) || unlabelled(values, NAME, OWNER, GROUP, TITLE);
  if (!text && urls.length === 0 && !firstTime(time)) return undefined;
  const nameIn = (labels: ReadonlySet<string>): string => {
    const group = groups.find(({ title }) => labels.has(title));
    return group ? labelled(group.values, NAME) || (group.values[0]?.value ?? '') : labelled(values, labels);
  };
  return [{ kind: 'comment', time, text, target: underGroup(nameIn(GROUP), nameIn(OWNER), urls[0]) }];
}
