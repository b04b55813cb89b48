import type { Entry, Unreadable } from '../types.ts';
import type { Container } from './container.ts';
import { salvageEntries } from './salvage.ts';
import { type Source, sourceBytes } from './source.ts';
import { isZip, openZip } from './zip.ts';

/** Opens a zip, or takes a single file as an archive of one. A zip inside a zip is opened too, one level deep. */
export async function openSource(source: Source): Promise<Container> {
  if (!(await isZip(source))) {
    const entry: Entry = { path: source.name, size: source.size, open: () => sourceBytes(source) };
    return { name: source.name, entries: [entry], unreadable: [], close: async () => undefined };
  }
  const outer = await openZip(source);
  const entries: Entry[] = [];
  const unreadable: Unreadable[] = [...outer.unreadable];
  for (const entry of outer.entries) {
    if (!/\.zip$/i.test(entry.path)) {
      entries.push(entry);
      continue;
    }
    const inner = await salvageEntries(() => entry.open(), entry.size ?? source.size).catch(() => []);
    if (inner.length === 0) unreadable.push({ file: entry.path, records: 0, why: 'damaged' });
    for (const { path, ...rest } of inner) entries.push({ path: `${entry.path}/${path}`, ...rest });
  }
  return { ...outer, entries, unreadable };
}
