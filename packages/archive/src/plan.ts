import type { Container } from './container/container.ts';
import { EntryError } from './container/container.ts';
import type { Entry, FileHead, FilePlan, Platform, PlatformReader, Unreadable } from './types.ts';

/** A file and how it is read. */
interface PlannedFile {
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

/** Looks at names and beginnings, and decides for every file of an archive who reads it. */
export async function planFiles(container: Container, readers: readonly PlatformReader[]): Promise<ContainerPlan> {
  const candidates: { entry: Entry; plans: { platform: Platform; plan: FilePlan }[] }[] = [];
  const unknown: string[] = [];
  const problems: Unreadable[] = [];
  let html: string | undefined;
  for (const entry of container.entries) {
    const { path } = entry;
    if (MEDIA.test(path)) continue;
    if (HTML.test(path)) html ??= path;
    const wanting = readers.filter((reader) => reader.wants(path));
    if (wanting.length === 0 && !DATA.test(path)) {
      if (!HTML.test(path)) unknown.push(path);
      continue;
    }
    try {
      const file = await headOf(entry);
      // by its name first; where the name says nothing, by its shape
      let plans = recognise(wanting, file);
      if (plans.length === 0) plans = recognise(readers, file);
      if (plans.length > 0) candidates.push({ entry, plans });
      else if (!HTML.test(path)) unknown.push(path);
    } catch (error) {
      const why = error instanceof EntryError ? error.why : 'damaged';
      problems.push({ file: path, records: 0, why, detail: String(error) });
    }
  }
  const main = mostFrequent(candidates.flatMap(({ plans }) => (plans.length === 1 ? plans.map(({ platform }) => platform) : [])));
  const files = candidates.map(({ entry, plans }): PlannedFile => {
    const chosen = plans.find(({ platform }) => platform === main) ?? plans[0];
    return { entry, ...(chosen as { platform: Platform; plan: FilePlan }) };
  });
  if (html !== undefined && !files.some(({ plan }) => plan.read)) problems.push({ file: html, records: 0, why: 'html' });
  return { files, unknown, problems, main: main ?? files[0]?.platform };
}

function recognise(readers: readonly PlatformReader[], file: FileHead): { platform: Platform; plan: FilePlan }[] {
  return readers.flatMap((reader) => {
    const plan = reader.recognise(file);
    return plan ? [{ platform: reader.platform, plan }] : [];
  });
}

async function headOf(entry: Entry): Promise<FileHead> {
  const decoder = new TextDecoder();
  let head = '';
  let read = 0;
  for await (const piece of entry.open()) {
    const part = piece.subarray(0, HEAD - read);
    read += part.length;
    head += decoder.decode(part, { stream: true });
    if (read >= HEAD) break;
  }
  const base = entry.path.slice(entry.path.lastIndexOf('/') + 1).toLowerCase();
  return { path: entry.path, base, size: entry.size, head };
}

function mostFrequent<T>(list: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
