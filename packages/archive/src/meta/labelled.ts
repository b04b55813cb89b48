import { address, type Fields, isFields, list, name, objects, words } from './values.ts';

/** A value with its label, which is in the language of the account. */
export interface Labelled {
  /** Lower case. */
  readonly label: string;
  readonly value: string;
}

/** Values that belong together, such as the owner of a post: URL, name, username. */
export interface LabelledGroup {
  readonly title: string;
  readonly values: readonly Labelled[];
}

/** A record of the newer shape, `label_values`. */
export interface LabelledRecord {
  /** Without addresses and without empty values. */
  readonly values: readonly Labelled[];
  readonly urls: readonly string[];
  readonly groups: readonly LabelledGroup[];
  readonly time: unknown;
}

export const isLabelled = (record: Fields): boolean => Array.isArray(record.label_values);

/** Reads a record of the shape `{timestamp, label_values: [{label, value, href} | {title, dict}]}`. */
export function readLabelled(record: Fields): LabelledRecord {
  const values: Labelled[] = [];
  const urls: string[] = [];
  const groups: LabelledGroup[] = [];
  let time: unknown = record.timestamp;
  for (const item of objects(record.label_values)) {
    if (Array.isArray(item.dict)) {
      groups.push({ title: label(item), values: flatten(item.dict) });
      continue;
    }
    if (!time && item.timestamp_value) time = item.timestamp_value;
    const url = address(item.href) || address(item.value);
    if (url) urls.push(url);
    else {
      const value = words(item.value);
      if (value) values.push({ label: label(item), value });
    }
  }
  return { values, urls, groups, time };
}

const label = (item: Fields): string => (name(item.label) || name(item.title) || name(item.ent_field_name)).toLowerCase();

function flatten(dict: unknown, depth = 0): readonly Labelled[] {
  const found: Labelled[] = [];
  for (const item of list(dict)) {
    if (!isFields(item)) continue;
    if (Array.isArray(item.dict)) {
      if (depth < 4) found.push(...flatten(item.dict, depth + 1));
    } else {
      const value = words(item.value) || address(item.href);
      if (value) found.push({ label: label(item), value });
    }
  }
  return found;
}

/** The first value whose label is one of these. */
export const labelled = (values: readonly Labelled[], labels: ReadonlySet<string>): string =>
  values.find((item) => labels.has(item.label))?.value ?? '';

/** The first value whose label is none of these. */
export const unlabelled = (values: readonly Labelled[], ...known: readonly ReadonlySet<string>[]): string =>
  values.find((item) => !known.some((labels) => labels.has(item.label)))?.value ?? '';
