import type { LabelledGroup, LabelledRecord } from './labelled.ts';
import { labelled } from './labelled.ts';
import { handle, handleOfUrl } from './values.ts';
import { NAME, OWNER, USERNAME } from './words.ts';

export interface Owner {
  readonly name: string;
  readonly account: string;
}

/** Whose post it is: the group named so, else the one of different values (hashtags are all of one label). */
export function ownerOf({ groups, values, urls }: LabelledRecord): Owner {
  const group = groups.find(({ title }) => OWNER.has(title)) ?? groups.find(isPerson);
  const own = group ? personOf(group) : undefined;
  const account = own?.account || handle(labelled(values, USERNAME)) || handle(labelled(values, OWNER)) || firstHandle(urls);
  return { name: own?.name || labelled(values, NAME) || (account ? '' : labelled(values, OWNER)), account };
}

const firstHandle = (urls: readonly string[]): string => urls.map(handleOfUrl).find(Boolean) ?? '';

const isPerson = ({ values }: LabelledGroup): boolean =>
  values.some(({ label, value }) => USERNAME.has(label) || handleOfUrl(value)) ||
  new Set(values.map(({ label }) => label)).size > 1;

function personOf({ values }: LabelledGroup): Owner {
  const urls = values.filter(({ value }) => /^https?:/i.test(value)).map(({ value }) => value);
  const texts = values.filter(({ value }) => !/^https?:/i.test(value));
  const account = handle(labelled(texts, USERNAME)) || firstHandle(urls) || lastHandle(texts.map(({ value }) => value));
  const name = labelled(texts, NAME) || (texts.find(({ value }) => value !== account)?.value ?? '');
  return { name, account };
}

/** The username stands after the name. */
function lastHandle(values: readonly string[]): string {
  const last = values.at(-1);
  return last === undefined ? '' : handle(last);
}
