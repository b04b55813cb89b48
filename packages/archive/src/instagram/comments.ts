import { type Act, targetOf } from '../meta/activity.ts';
import { isLabelled, labelled, readLabelled, unlabelled } from '../meta/labelled.ts';
import { readListed, readMapped } from '../meta/mapped.ts';
import { ownerOf } from '../meta/owner.ts';
import { firstTime } from '../meta/time.ts';
import { type Fields, handle, name } from '../meta/values.ts';
import { CAPTION, COMMENT, NAME, OWNER, TITLE, USERNAME } from '../meta/words.ts';

/**
 * Comments of one file. In every language the comment stands before the owner of the post; where a record holds one of
 * the two, the labels of a record with both tell which.
 */
export function commentActs(): (record: Fields) => readonly Act[] | undefined {
  let ownerLabel = '';
  return (record) => {
    if (isLabelled(record)) return labelledComment(record);
    const mapped = readMapped(record);
    if (mapped.items.length === 0) return listedComments(record);
    const texts = mapped.items.filter(({ value }) => value !== '');
    const [first, second] = texts;
    if (first && second && texts.length === 2) ownerLabel ||= second.label;
    const owner = texts.find(({ label }) => OWNER.has(label) || label === ownerLabel);
    const comment = texts.find((item) => COMMENT.has(item.label)) ?? texts.find((item) => item !== owner);
    const whose = owner ?? texts.find((item) => item !== comment);
    if (!comment && !owner && !firstTime(mapped.time)) return undefined;
    const url = mapped.url === comment?.value ? '' : mapped.url;
    return [commentAct(mapped.time, comment?.value ?? '', handle(whose?.value), url)];
  };
}

const commentAct = (time: unknown, text: string, account: string, url = ''): Act => ({
  kind: 'comment',
  time,
  text,
  target: targetOf('post', { account, url }),
});

function listedComments(record: Fields): readonly Act[] | undefined {
  const listed = readListed(record);
  if (listed.length === 0) return undefined;
  return listed.map(({ value, url, time }) => commentAct(time, value, handle(name(record.title)), url));
}

function labelledComment(record: Fields): readonly Act[] | undefined {
  const read = readLabelled(record);
  const { values, urls, time } = read;
  const text = labelled(values, COMMENT) || labelled(values, CAPTION) || unlabelled(values, OWNER, USERNAME, NAME, TITLE);
  if (!text && urls.length === 0 && !firstTime(time)) return undefined;
  return [commentAct(time, text, ownerOf(read).account, urls[0])];
}
