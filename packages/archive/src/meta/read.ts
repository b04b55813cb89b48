import { type JsonOptions, type JsonRecord, type JsonTrouble, jsonRecords } from '../json/records.ts';
import type { Activity, Entry, Platform, ReadContext } from '../types.ts';
import { type Act, activityOf } from './activity.ts';

/** The acts of a record: none where it rightly tells none, undefined where it is broken. */
type Convert = (record: JsonRecord) => readonly Act[] | undefined;

export interface ReadOptions {
  readonly convert: Convert;
  readonly decide?: JsonOptions['decide'];
  /** The file is one record, not a list of them. */
  readonly single?: boolean;
}

/** Reads a file record by record; what is broken or cut off is told to the context at the end. */
export async function* readActs(
  platform: Platform,
  entry: Entry,
  context: ReadContext,
  { convert, decide, single }: ReadOptions,
): AsyncGenerator<Activity> {
  const file = entry.path;
  let broken = 0;
  let trouble: JsonTrouble = { truncated: false, bad: 0 };
  const bytes = single ? asList(entry.open()) : entry.open();
  const done = (told: JsonTrouble): void => {
    trouble = told;
  };
  for await (const record of jsonRecords(bytes, decide ? { decide, done } : { done })) {
    const acts = convert(record);
    if (!acts) broken++;
    else for (const act of acts) yield activityOf(platform, act, file, record.index);
  }
  const records = broken + trouble.bad;
  if (records > 0) context.unreadable({ file, records, why: 'bad-record' });
  if (trouble.truncated) context.unreadable({ file, records: 0, why: 'truncated' });
}

/** A document of one record as a list of one. */
async function* asList(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of bytes) {
    if (first) yield Uint8Array.of(0x5b);
    yield first && chunk[0] === 0xef && chunk[1] === 0xbb ? chunk.subarray(3) : chunk;
    first = false;
  }
  if (!first) yield Uint8Array.of(0x5d);
}
