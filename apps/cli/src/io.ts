import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** The outside world of one run, so that tests can give their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Local day, YYYY-MM-DD. */
  readonly today: () => string;
}

/** 0 clean, 1 findings, 2 wrong use or unreadable input. */
export const EXIT = { clean: 0, findings: 1, wrong: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Writes and waits until the reader has room, so that memory stays flat behind a slow pipe. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text) && !stream.destroyed) await once(stream, 'drain');
}

export function localDay(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
