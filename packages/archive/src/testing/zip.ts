import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterConstructorOptions } from '@zip.js/zip.js';
import type { Container } from '../container/container.ts';
import { openSource } from '../container/open.ts';
import { blobSource } from '../container/source.ts';
import { readArchives } from '../read.ts';
import type { Activity, PlatformReader, Unreadable } from '../types.ts';

/** Files of an invented export: path → content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A zip in memory. */
export async function zip(files: Files, options: ZipWriterConstructorOptions = {}): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [path, content] of Object.entries(files)) await writer.add(path, new Uint8ArrayReader(bytesOf(content)));
  return writer.close();
}

/** Opens bytes as the page opens a dropped file. */
export function openBytes(bytes: Uint8Array, name = 'arsip.zip'): Promise<Container> {
  return openSource(blobSource(name, new Blob([bytes as Uint8Array<ArrayBuffer>])));
}

export interface FixtureResult {
  readonly activities: Activity[];
  readonly unreadable: Unreadable[];
  readonly unknown: string[];
  readonly roles: Record<string, string>;
  readonly account: string | undefined;
  readonly deleted: number;
  readonly duplicates: number;
}

/** Zips an invented export, opens it and reads it, all through the real pipeline. */
export async function readFixture(
  reader: PlatformReader | readonly PlatformReader[],
  files: Files,
  options: { owner?: string; timeZone?: string } = {},
): Promise<FixtureResult> {
  const container = await openBytes(await zip(files));
  return readContainers([container], Array.isArray(reader) ? reader : [reader as PlatformReader], options);
}

/** Reads opened archives and gathers what is told. */
export async function readContainers(
  containers: readonly Container[],
  readers: readonly PlatformReader[],
  { timeZone = 'Asia/Jakarta', ...options }: { owner?: string; timeZone?: string } = {},
): Promise<FixtureResult> {
  const activities: Activity[] = [];
  const unreadable: Unreadable[] = [];
  const unknown: string[] = [];
  const roles: Record<string, string> = {};
  let account: string | undefined;
  let deleted = 0;
  let duplicates = 0;
  for await (const event of readArchives(containers, readers, { timeZone, ...options })) {
    if (event.type === 'activity') activities.push(event.activity);
    else if (event.type === 'unreadable') unreadable.push(event.problem);
    else if (event.type === 'unknown') unknown.push(event.file);
    else if (event.type === 'file') roles[event.file] = event.role;
    else if (event.type === 'account') account = event.account;
    else if (event.type === 'deleted') deleted += event.count;
    else duplicates++;
  }
  return { activities, unreadable, unknown, roles, account, deleted, duplicates };
}
