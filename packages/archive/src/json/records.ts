import { JsonSplitter } from './splitter.ts';

/** A value found on the way through a JSON document. */
export interface JsonRecord {
  /** Keys from the top to the array or object the value stands in; array positions are left out. */
  readonly path: readonly string[];
  /** Position among the records of that path, from 1. */
  readonly index: number;
  readonly value: unknown;
}

export interface JsonTrouble {
  readonly truncated: boolean;
  /** Elements that are no valid JSON. */
  readonly bad: number;
}

export interface JsonOptions {
  /**
   * What to do with the array or object at a path. `records`: each element of the array (or value of the object, its key
   * appended to the path) is parsed whole and given out; `enter`: walk into it (the default for objects and for the top);
   * `skip`: pass over it unparsed. Default for arrays: `records`.
   */
  readonly decide?: (path: readonly string[], kind: 'array' | 'object') => 'records' | 'enter' | 'skip';
  /** Called once at the end. */
  readonly done?: (trouble: JsonTrouble) => void;
}

/**
 * Streams the records of a JSON document of any size: elements of arrays are cut out by a brace scanner and parsed one
 * by one, so that memory stays flat. A leading `window.YTD.… =` and a byte-order mark are passed over. Complete records
 * before a truncation are given out. Scalars met while walking are given out as records of their own path.
 */
export async function* jsonRecords(bytes: AsyncIterable<Uint8Array>, options: JsonOptions = {}): AsyncGenerator<JsonRecord> {
  const splitter = new JsonSplitter(options);
  for await (const piece of bytes) {
    const records = splitter.feed(piece);
    for (let i = 0; i < records.length; i++) yield records[i] as JsonRecord;
  }
  const { records, truncated } = splitter.end();
  yield* records;
  options.done?.({ truncated, bad: splitter.bad });
}
