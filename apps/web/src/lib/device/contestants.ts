import type { ContestantData } from '@netra/checker';

/** The contestants file a user imported, kept in this device's IndexedDB. */
export interface ContestantsFile {
  readonly name: string;
  readonly contestants: readonly ContestantData[];
}

const DATABASE = 'netra';
const STORE = 'peserta';
const KEY = 'berkas';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = work(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
  } finally {
    database.close();
  }
}

/** Nothing where none was imported, or where the device keeps nothing (private mode). */
export async function loadContestants(): Promise<ContestantsFile | undefined> {
  try {
    return (await run('readonly', (store) => store.get(KEY))) as ContestantsFile | undefined;
  } catch {
    return undefined;
  }
}

export async function saveContestants(file: ContestantsFile): Promise<void> {
  await run('readwrite', (store) => store.put(file, KEY)).catch(() => undefined);
}

export async function clearContestants(): Promise<void> {
  await run('readwrite', (store) => store.delete(KEY)).catch(() => undefined);
}
