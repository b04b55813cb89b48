import { type Container, EntryError } from './container/container.ts';
import { DuplicateFilter } from './duplicates.ts';
import { planFiles } from './plan.ts';
import type { Activity, Kind, Platform, PlatformReader, ReadContext, Unreadable } from './types.ts';

export interface ReadOptions {
  /** The owner's name in chats. */
  readonly owner?: string;
  /** IANA zone for times without offset. */
  readonly timeZone: string;
  /** Called now and then: bytes read so far, bytes that will be read, the file at hand. */
  readonly onProgress?: (read: number, total: number, file: string) => void;
  readonly signal?: AbortSignal;
}

/** What reading an archive tells, in order. */
export type ArchiveEvent =
  | { readonly type: 'activity'; readonly activity: Activity }
  /** A file was recognised and read. */
  | { readonly type: 'file'; readonly platform: Platform; readonly file: string; readonly role: string }
  /** A file of the export that no reader knows. */
  | { readonly type: 'unknown'; readonly platform?: Platform; readonly file: string }
  | { readonly type: 'unreadable'; readonly platform?: Platform; readonly problem: Unreadable }
  | { readonly type: 'account'; readonly platform: Platform; readonly account: string }
  | { readonly type: 'deleted'; readonly platform: Platform; readonly count: number }
  /** The same act was exported twice. */
  | { readonly type: 'duplicate'; readonly platform: Platform; readonly kind: Kind };

/**
 * Reads archives with the given readers, as one stream. Parts of one export, named together, are one: what stands in
 * both counts once. Entries that no reader needs are not opened.
 */
export async function* readArchives(
  containers: readonly Container[],
  readers: readonly PlatformReader[],
  options: ReadOptions,
): AsyncGenerator<ArchiveEvent> {
  const filter = new DuplicateFilter();
  const planned = [];
  for (const container of containers) {
    for (const problem of container.unreadable) yield { type: 'unreadable', problem };
    const plan = await planFiles(container, readers);
    planned.push(plan);
  }
  const total = planned
    .flatMap(({ files }) => files)
    .reduce((sum, { entry, plan }) => sum + (plan.read ? (entry.size ?? 0) : 0), 0);
  const memories = new Map<Platform, Map<string, unknown>>();
  const contextOf = (platform: Platform, told: ArchiveEvent[]): ReadContext => {
    const memory = memories.get(platform) ?? new Map<string, unknown>();
    memories.set(platform, memory);
    return {
      owner: options.owner,
      timeZone: options.timeZone,
      memory,
      account: (account) => told.push({ type: 'account', platform, account }),
      unreadable: (problem) => told.push({ type: 'unreadable', platform, problem }),
      deleted: (count) => told.push({ type: 'deleted', platform, count }),
    };
  };
  for (const { entry, platform, plan } of planned.flatMap(({ files }) => files)) {
    // what cannot be prepared is told when the file is read
    await plan.prepare?.(entry, contextOf(platform, [])).catch(() => undefined);
  }
  let before = 0;
  for (const { files, unknown, problems, main } of planned) {
    for (const problem of problems) yield { type: 'unreadable', ...(main ? { platform: main } : {}), problem };
    for (const file of unknown) yield { type: 'unknown', file, ...(main ? { platform: main } : {}) };
    const inOrder = [...files].sort((a, b) => Number(a.plan.late ?? false) - Number(b.plan.late ?? false));
    for (const { entry, platform, plan } of inOrder) {
      options.signal?.throwIfAborted();
      if (!plan.read) continue;
      yield { type: 'file', platform, file: entry.path, role: plan.role };
      const told: ArchiveEvent[] = [];
      let read = 0;
      const counted = {
        ...entry,
        open: () =>
          withProgress(entry.open(), (bytes) => {
            options.signal?.throwIfAborted();
            read = Math.max(read, bytes);
            options.onProgress?.(before + Math.min(read, entry.size ?? read), Math.max(total, before + read), entry.path);
          }),
      };
      const context = contextOf(platform, told);
      try {
        for await (const activity of plan.read(counted, context)) {
          if (told.length > 0) yield* told.splice(0);
          if (filter.isNew(activity)) yield { type: 'activity', activity };
          else yield { type: 'duplicate', platform: activity.platform, kind: activity.kind };
        }
      } catch (error) {
        if (options.signal?.aborted) throw error;
        const why = error instanceof EntryError ? error.why : 'damaged';
        told.push({ type: 'unreadable', platform, problem: { file: entry.path, records: 0, why, detail: String(error) } });
      }
      yield* told;
      before += entry.size ?? read;
      options.onProgress?.(before, Math.max(total, before), entry.path);
    }
  }
}

async function* withProgress(bytes: AsyncIterable<Uint8Array>, tell: (read: number) => void): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const piece of bytes) {
    read += piece.length;
    tell(read);
    yield piece;
  }
}
