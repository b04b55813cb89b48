/** Acts that Instagram and Threads export in the same shapes. */
import type { Kind, Target } from '../types.ts';
import { type Act, targetOf } from './activity.ts';
import { isLabelled, labelled, readLabelled, unlabelled } from './labelled.ts';
import { readListed, readMapped } from './mapped.ts';
import { ownerOf } from './owner.ts';
import { firstTime } from './time.ts';
import { distinct, type Fields, handle, handleOfUrl, name, objects, words } from './values.ts';
import { CAPTION, NAME, OWNER, TITLE, USERNAME } from './words.ts';

/** A post of one or more media: one act; its words stand on the post or on a medium. Undefined: no such record. */
export function mediaPost(record: Fields, kind: Kind = 'note'): Act | undefined {
  const media = objects(record.media);
  const texts = [words(record.title), words(record.caption), ...media.map((item) => words(item.title))];
  if (isLabelled(record)) {
    const { values, urls, time } = readLabelled(record);
    const own = labelled(values, CAPTION) || labelled(values, TITLE) || unlabelled(values, OWNER, NAME, USERNAME, TITLE);
    const date = firstTime(record.creation_timestamp, time, ...media.map((item) => item.creation_timestamp));
    const text = distinct([own, ...texts]).join('\n');
    if (!date && !text && urls.length === 0) return undefined;
    return { kind, time: date, text, ...(urls[0] ? { url: urls[0] } : {}) };
  }
  const date = firstTime(
    record.creation_timestamp,
    ...media.map((item) => item.creation_timestamp),
    record.timestamp,
    record.taken_at,
  );
  const text = distinct(texts).join('\n');
  return date || text || media.length > 0 ? { kind, time: date, text } : undefined;
}

/** Likes, or follows: each element of `string_list_data` is one act. */
export function actsOnAccounts(record: Fields, kind: 'like' | 'follow'): readonly Act[] | undefined {
  const what: Target['kind'] = kind === 'follow' ? 'account' : 'post';
  if (isLabelled(record)) return labelledAct(record, kind, what);
  const title = name(record.title);
  const listed = readListed(record);
  if (listed.length > 0) {
    return listed.map(({ value, url, time }) => {
      const account = accountOf(kind, title, value, url);
      const shown = title && handle(title) !== account ? title : '';
      return { kind, time, target: targetOf(what, { name: shown, account, url }) };
    });
  }
  const { items, time, url } = readMapped(record);
  if (items.length === 0)
    return title || firstTime(record.timestamp) ? [{ kind, time: record.timestamp, target: plain(what, title) }] : undefined;
  const texts = items.filter((item) => item.value && !item.url);
  const found = texts.find(({ label }) => USERNAME.has(label) || OWNER.has(label)) ?? texts[0];
  const account = accountOf(kind, title, found?.value ?? '', url);
  return [{ kind, time, target: targetOf(what, { account, name: title && handle(title) !== account ? title : '', url }) }];
}

const plain = (what: Target['kind'], title: string): Target | undefined =>
  handle(title) ? targetOf(what, { account: handle(title) }) : targetOf(what, { name: title });

/** The value of a like is its emoji, the title its author; the value of a follow is the handle. */
const accountOf = (kind: 'like' | 'follow', title: string, value: string, url: string): string =>
  kind === 'follow' ? handle(value) || handleOfUrl(url) || handle(title) : handle(title) || handleOfUrl(url) || handle(value);

function labelledAct(record: Fields, kind: 'like' | 'follow', what: Target['kind']): readonly Act[] | undefined {
  const read = readLabelled(record);
  const { values, urls, groups, time } = read;
  const date = firstTime(time);
  if (!date && values.length + urls.length + groups.length === 0) return undefined;
  const owner = ownerOf(read);
  const url = urls[0] ?? '';
  if (kind === 'follow') {
    const account = owner.account || handle(values.at(-1)?.value);
    const shown = owner.name || (values.find(({ value }) => value !== account)?.value ?? '');
    return [{ kind, time: date, target: targetOf(what, { name: shown, account, url }) }];
  }
  const text = labelled(values, CAPTION) || unlabelled(values, USERNAME, OWNER, NAME, TITLE) || labelled(values, TITLE);
  return [{ kind, time: date, target: targetOf(what, { ...owner, url, text }) }];
}

/** Account and biography of `personal_information.json`. */
export function profileOf(record: Fields, bioLabels: ReadonlySet<string>): { readonly account: string; readonly bio: string } {
  const { items } = readMapped(record);
  const username = items.findIndex(({ label }) => USERNAME.has(label));
  const at = username >= 0 ? username : items.findIndex((item) => isUsername(item.value));
  const bio = items.find(({ label }) => bioLabels.has(label));
  // Username, name, biography: in this order in every language.
  const third = at >= 0 ? items[at + 2] : undefined;
  const known = items.some(({ label }) => NAME.has(label) || label === 'email');
  const bioText = bio ? bio.value : !known && third && isBioLike(third.value) ? third.value : '';
  return { account: at >= 0 ? handle(items[at]?.value) : '', bio: bioText };
}

const isUsername = (value: string): boolean => handle(value) !== '' && !/^(?:true|false|\d*)$/i.test(value);
const isBioLike = (value: string): boolean => /\s/.test(value) && !/^[\d\s./+-]*$/.test(value);
