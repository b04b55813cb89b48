import { createReadStream } from 'node:fs';
import { MAX_TEXT } from '@netra/checker';
import type { Messages } from '../messages/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { decodeText } from './decode.ts';

/** Enough bytes for MAX_TEXT units of any script; what follows the checker would not read anyway. */
const ENOUGH = 4 * MAX_TEXT;

/** One text to check. `id`: file path, `-` for standard input, `argumen`. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
}

/** Reads at most ENOUGH bytes of a stream, whatever its length, and decodes them. */
export async function readText(stream: AsyncIterable<Uint8Array | string>, t: Messages): Promise<Result<string>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size >= ENOUGH) break;
  }
  return decodeText(Buffer.concat(chunks), t, size >= ENOUGH);
}

export async function readTextFile(path: string, t: Messages): Promise<Result<string>> {
  try {
    const text = await readText(createReadStream(path, { end: ENOUGH }), t);
    return text.ok ? text : fail(t.errors.unreadable(path, text.error));
  } catch (error) {
    return fail(t.errors.unreadable(path, fileReason(error, t)));
  }
}

/** Why the system would not give a file, in the user's language. */
export function fileReason(error: unknown, t: Messages): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return t.errors.notFound;
  if (code === 'EISDIR') return t.errors.isFolder;
  if (code === 'EACCES' || code === 'EPERM') return t.errors.noAccess;
  return code || (error instanceof Error ? error.message : String(error));
}

/** Words of the command line are one text. */
export const fromArguments = (words: readonly string[]): SourceText => ({ id: 'argumen', text: words.join(' ') });

export const asSource = (id: string, text: Result<string>): Result<SourceText> => (text.ok ? ok({ id, text: text.value }) : text);
