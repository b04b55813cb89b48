import type { Container } from './container/container.ts';
import { readableEntry } from './readable.ts';
import { decodedText } from './text/lines.ts';
import type { Entry, FileHead, FilePlan, Platform, PlatformReader, Unreadable } from './types.ts';

/** A file and how it is read. */
export interface PlannedFile {
  readonly entry: Entry;
  readonly platform: Platform;
  readonly plan: FilePlan;
}

interface ContainerPlan {
  readonly files: readonly PlannedFile[];
  readonly unknown: readonly string[];
  readonly problems: readonly Unreadable[];
  /** The platform most files belong to. */
  readonly main: Platform | undefined;
}

const HEAD = 1 << 16;
const MEDIA =
  /\.(?:jpe?g|png|gif|webp|heic|avif|bmp|svg|ico|mp4|mov|m4v|webm|avi|3gp|mkv|mp3|m4a|aac|ogg|opus|wav|amr|vcf|pdf|docx?|xlsx?|pptx?|css|woff2?|ttf|srt|vtt|apk|tgs|thumb)$/i;
const DATA = /\.(?:json|js|csv|txt)$/i;
const HTML = /\.html?$/i;

/** An HTML page beside JSON is told only where it holds acts: X's viewer and Takeout's index do not. */
const HTML_OF_ACTS = /comment|komentar|posts?[_-]|liked|reaction|following|subscri|langganan|live.?chat/i;

/**
 * Looks at names and beginnings, and decides for every file of an archive who reads it.
 *
 * @param hint the platform of another part of the same export: who reads what several could
 * @throws the signal's reason when it is aborted
 */
export async function planFiles(
  container: Container,
  readers: readonly PlatformReader[],
  { hint, signal }: { hint?: Platform | undefined; signal?: AbortSignal | undefined } = {},
): Promise<ContainerPlan> {
  const candidates: { entry: Entry; plans: Plan[] }[] = [];
  const unknown: string[] = [];
  const problems: Unreadable[] = [];
  const pages: string[] = [];
  for (const entry of container.entries) {
    signal?.throwIfAborted();
    const { path } = entry;
    if (MEDIA.test(path)) continue;
    const isPage = HTML.test(path);
    if (isPage) pages.push(path);
    const wanting = readers.filter((reader) => reader.wants(path));
    if (wanting.length === 0 && !DATA.test(path)) {
      if (!isPage) unknown.push(path);
      continue;
    }
    const { readable, failure } = readableEntry(entry, () => signal?.throwIfAborted());
    const file = await headOf(readable);
    // by its name first; where the name says nothing, by its shape
    let plans = recognise(wanting, file);
    if (plans.length === 0) plans = recognise(readers, file);
    const problem = failure();
    if (plans.length > 0) candidates.push({ entry, plans });
    else if (problem) problems.push(problem);
    else if (!isPage) unknown.push(path);
  }
  const main = mostFrequent(candidates.flatMap(({ plans }) => (plans.length === 1 ? plans.map(({ platform }) => platform) : [])));
  const files = candidates.flatMap(({ entry, plans }): PlannedFile[] => {
    const chosen = plans.find(({ platform }) => platform === (main ?? hint)) ?? plans[0];
    return chosen ? [{ entry, ...chosen }] : [];
  });
  const page = files.some(({ plan }) => plan.read) ? pages.find((path) => HTML_OF_ACTS.test(baseOf(path))) : pages[0];
  if (page !== undefined) problems.push({ file: page, records: 0, why: 'html' });
  return { files, unknown, problems, main: main ?? files[0]?.platform };
}

interface Plan {
  readonly platform: Platform;
  readonly plan: FilePlan;
}

function recognise(readers: readonly PlatformReader[], file: FileHead): Plan[] {
  return readers.flatMap((reader) => {
    try {
      const plan = reader.recognise(file);
      return plan ? [{ platform: reader.platform, plan }] : [];
    } catch {
      // a reader that stumbles over a file does not keep the others from it
      return [];
    }
  });
}

async function headOf(entry: Entry): Promise<FileHead> {
  let head = '';
  for await (const text of decodedText(firstBytes(entry.open()))) head += text;
  return { path: entry.path, base: baseOf(entry.path), size: entry.size, head };
}

async function* firstBytes(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const piece of bytes) {
    yield piece.subarray(0, HEAD - read);
    read += piece.length;
    if (read >= HEAD) return;
  }
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

function mostFrequent<T>(list: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
