export type { Container } from './container/container.ts';
export { openBlob, openSource } from './container/open.ts';
export { blobSource } from './container/source.ts';
export { EXPORT_STEPS, type ExportSteps } from './guide/index.ts';
export { type JsonOptions, type JsonRecord, type JsonTrouble, jsonRecords } from './json/records.ts';
export { type ArchiveEvent, type ReadOptions, readArchives } from './read.ts';
export { ALL_READERS } from './readers.ts';
export { hash53 } from './text/hash.ts';
export {
  type Activity,
  type Entry,
  KINDS,
  type Kind,
  PLATFORMS,
  type Platform,
  type PlatformReader,
  type Target,
  type Trouble,
  type Unreadable,
} from './types.ts';
