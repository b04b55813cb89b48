import { address, type Fields, fields, name, words } from './values.ts';

/** A value of a record of the middle shape, `string_map_data`, under a label in the language of the account. */
interface Mapped {
  /** Lower case. */
  readonly label: string;
  readonly value: string;
  readonly url: string;
  readonly time: unknown;
}

export interface MappedRecord {
  /** In the order of the file: Meta keeps the order in every language. */
  readonly items: readonly Mapped[];
  readonly time: unknown;
  readonly url: string;
}

/** Reads a record of the shape `{string_map_data: {Label: {value, href, timestamp}}}`. */
export function readMapped(record: Fields): MappedRecord {
  const items: Mapped[] = [];
  let time: unknown = record.timestamp;
  let url = '';
  for (const [key, entry] of Object.entries(fields(record.string_map_data))) {
    const { value, href, timestamp } = fields(entry);
    const item = { label: name(key).toLowerCase(), value: words(value), url: address(href) || address(value), time: timestamp };
    items.push(item);
    if (timestamp) time = timestamp;
    url ||= item.url;
  }
  return { items, time, url };
}

/** An element of the oldest shape, `string_list_data`. */
export interface Listed {
  readonly value: string;
  readonly url: string;
  readonly time: unknown;
}

/** Reads a record of the shape `{title, string_list_data: [{href, value, timestamp}]}`; a record may hold several acts. */
export function readListed(record: Fields): readonly Listed[] {
  const data = record.string_list_data;
  if (!Array.isArray(data)) return [];
  return data.map((entry) => {
    const { value, href, timestamp } = fields(entry);
    return { value: words(value), url: address(href), time: timestamp };
  });
}
