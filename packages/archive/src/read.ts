import type { Container } from './container/container.ts';
import { DuplicateFilter } from './duplicates.ts';
import { type PlannedFile, planFiles } from './plan.ts';
import { readableEntry, troubleOf } from './readable.ts';
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
 * both counts once. Entries that no reader needs are not opened. A file that cannot be unpacked to its end is read as far as
 * it goes.
 *
 * @throws the signal's reason when it is aborted; nothing else
 */
export async function* readArchives(
  containers: readonly Container[],
  readers: readonly PlatformReader[],
  options: ReadOptions,
): AsyncGenerator<ArchiveEvent> {
  const planned: PlannedFile[] = [];
  let hint: Platform | undefined;
  for (const container of containers) {
    const { files, unknown, problems, main } = await planFiles(container, readers, { hint, signal: options.signal });
    hint ??= main;
    const of = main ? { platform: main } : {};
    for (const problem of [...container.unreadable, ...problems]) yield { type: 'unreadable', ...of, problem };
    for (const file of unknown) yield { type: 'unknown', file, ...of };
    planned.push(...files.filter(({ plan }) => plan.read));
  }
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
  for (const { entry, platform, plan } of planned) {
    options.signal?.throwIfAborted();
    // what cannot be prepared is told when the file is read
    const { readable } = readableEntry(entry, () => options.signal?.throwIfAborted());
    await plan.prepare?.(readable, contextOf(platform, [])).catch(() => undefined);
  }
  const filter = new DuplicateFilter();
  const total = planned.reduce((sum, { entry }) => sum + (entry.size ?? 0), 0);
  let before = 0;
  const inOrder = planned.sort((a, b) => Number(a.plan.late ?? false) - Number(b.plan.late ?? false));
  for (const { entry, platform, plan } of inOrder) {
    options.signal?.throwIfAborted();
    yield { type: 'file', platform, file: entry.path, role: plan.role };
    const told: ArchiveEvent[] = [];
    let read = 0;
    const { readable, failure } = readableEntry(entry, (bytes) => {
      options.signal?.throwIfAborted();
      read = Math.max(read, bytes);
      options.onProgress?.(before + Math.min(read, entry.size ?? read), Math.max(total, before + read), entry.path);
    });
    try {
      for await (const activity of plan.read?.(readable, contextOf(platform, told)) ?? []) {
        if (told.length > 0) yield* told.splice(0);
        if (filter.isNew(activity)) yield { type: 'activity', activity };
        else yield { type: 'duplicate', platform: activity.platform, kind: activity.kind };
      }
    } catch (error) {
      options.signal?.throwIfAborted();
      told.push({ type: 'unreadable', platform, problem: troubleOf(entry, error) });
    }
    const problem = failure();
    // to the reader the file only seemed to end too early
    yield* problem ? told.filter((event) => event.type !== 'unreadable' || event.problem.why !== 'truncated') : told;
    if (problem) yield { type: 'unreadable', platform, problem };
    before += entry.size ?? read;
    options.onProgress?.(before, Math.max(total, before), entry.path);
  }
}
