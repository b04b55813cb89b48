import { type Act, targetOf } from '../meta/activity.ts';
import { isLabelled, labelled, readLabelled, unlabelled } from '../meta/labelled.ts';
import { firstTime } from '../meta/time.ts';
import { address, distinct, type Fields, fields, name, objects, words } from '../meta/values.ts';
import { CAPTION, GROUP, NAME, OWNER, REACTION, TARGET, TITLE } from '../meta/words.ts';
import type { Target } from '../types.ts';
import { commentActs } from './comments.ts';
import { groupOfTitle, isSharing, objectOfTitle, timelineOfTitle } from './titles.ts';

/** What a post holds besides its title. */
interface Body {
  /** The owner's own words. */
  readonly text: string;
  readonly link: string;
  /** What is said of the link: another's words. */
  readonly linkText: string;
  readonly event: string;
  readonly time: unknown;
}

/** A post, or a share where there are no own words. Undefined: no such record. */
export function postActs(record: Fields): readonly Act[] | undefined {
  if (isLabelled(record)) return labelledPostActs(record);
  const data = objects(record.data);
  if (data.some((item) => item.comment !== undefined)) return commentActs(record);
  const title = name(record.title);
  const body = bodyOf(record, data);
  const time = firstTime(record.timestamp, body.time);
  const isPost =
    title || body.text || body.link || objects(record.attachments).some(({ data: group }) => objects(group).length > 0);
  if (!time && !isPost) return undefined;
  const group = groupOfTitle(title);
  const shares = !body.text && (body.link !== '' || isSharing(title));
  if (!shares) return [act('note', time, body.text, placeOf(title, group))];
  const named = group ? '' : objectOfTitle(title, ' ').name;
  const { link: url, linkText: text } = body;
  const what = group ? 'group' : body.event ? 'event' : 'post';
  return [act('announce', time, '', targetOf(what, { name: group || body.event || named, url, text }))];
}

/** The older shape of notes: `{title, text, created_timestamp}`. */
export function blogActs(record: Fields): readonly Act[] | undefined {
  const text = distinct([words(record.title), words(record.text)]).join('\n');
  const time = firstTime(record.created_timestamp, record.timestamp, record.updated_timestamp);
  return time || text ? [act('note', time, text)] : undefined;
}

/** A post on another's page or profile, and any post of the newest shape. */
function labelledPostActs(record: Fields): readonly Act[] | undefined {
  const read = readLabelled(record);
  const { values, groups, urls } = read;
  if (values.length + groups.length + urls.length === 0 && !firstTime(read.time)) return undefined;
  const media = objects(record.media).map((item) => words(item.description));
  const own = labelled(values, CAPTION) || unlabelled(values, NAME, TARGET, OWNER, GROUP, REACTION, TITLE);
  const text = distinct([own, ...media]).join('\n');
  const group = groups.find(({ title }) => GROUP.has(title));
  const place = group ?? groups.find(({ title }) => TARGET.has(title)) ?? groups[0];
  const placed = (place && (labelled(place.values, NAME) || (place.values[0]?.value ?? ''))) || labelled(values, TARGET);
  const target = targetOf(group ? 'group' : 'account', { name: placed });
  const shared = urls.find((url) => !/^https?:\/\/[^/]*(?:facebook\.com|fb\.)/i.test(url));
  if (!text && shared) return [act('announce', read.time, '', targetOf(group ? 'group' : 'post', { name: placed, url: shared }))];
  const permalink = urls.find((url) => url !== shared);
  return [{ ...act('note', read.time, text, target), ...(permalink ? { url: permalink } : {}) }];
}

const act = (kind: Act['kind'], time: unknown, text: string, target?: Target): Act => ({ kind, time, text, target });

function placeOf(title: string, group: string): Target | undefined {
  if (group) return targetOf('group', { name: group });
  return targetOf('account', { name: timelineOfTitle(title) });
}

function bodyOf(record: Fields, data: readonly Fields[]): Body {
  const texts = data.map((item) => words(item.post));
  let link = '';
  let linkText = '';
  let event = '';
  let time: unknown;
  for (const { data: group } of objects(record.attachments)) {
    for (const item of objects(group)) {
      const media = fields(item.media);
      texts.push(words(media.description));
      time ??= media.creation_timestamp;
      for (const own of [fields(item.note), fields(item.life_event)])
        texts.push(words(own.title), words(own.text), words(own.description));
      texts.push(words(fields(item.poll).question));
      event ||= name(fields(item.event).name);
      const context = fields(item.external_context);
      link ||= address(context.url);
      linkText ||= distinct([words(context.name), words(context.description)])
        .filter((text) => !address(text))
        .join('\n');
    }
  }
  return { text: distinct(texts).join('\n'), link, linkText, event, time };
}
