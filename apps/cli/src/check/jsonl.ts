import type { Checker, CheckInput } from '@netra/checker';
import { firstBadByte } from '../input/decode.ts';
import { type Line, MAX_LINE, readLines } from '../input/lines.ts';
import { EXIT, type ExitCode, type Io, write } from '../io.ts';
import type { Messages } from '../messages/index.ts';
import { fail, type Result } from '../result.ts';
import { type JsonlRecord, readRecord } from './record.ts';
import { toPublic } from './result.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BLANK = /^\s*$/;

/**
 * Checks one JSON object a line from standard input, in order, holding no more than a chunk of it.
 * Every batch of lines is written before the next is read, so a slow reader slows us down instead of filling memory.
 */
export async function checkJsonl(
  io: Io,
  checker: Checker,
  defaults: Omit<CheckInput, 'text'>,
  regions: ReadonlySet<string>,
  t: Messages,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  for await (const lines of readLines(io.stdin)) {
    let out = '';
    for (const line of lines) {
      const record = read(line, defaults, regions, t);
      if (record === 'blank') continue;
      if (!record.ok) {
        code = EXIT.wrong;
        out += `${JSON.stringify({ line: line.number, error: record.error })}\n`;
        continue;
      }
      const result = checker.check(record.value.input);
      if (result.findings.length > 0 && code === EXIT.clean) code = EXIT.findings;
      out += `${JSON.stringify(toPublic(record.value.id, result))}\n`;
    }
    await write(io.stdout, out);
  }
  return code;
}

function read(
  line: Line,
  defaults: Omit<CheckInput, 'text'>,
  regions: ReadonlySet<string>,
  t: Messages,
): Result<JsonlRecord> | 'blank' {
  if (line.tooLong) return fail(t.jsonl.tooLong(MAX_LINE));
  let text: string;
  try {
    text = strict.decode(line.bytes);
  } catch {
    return fail(t.jsonl.notUtf8(firstBadByte(line.bytes)));
  }
  return BLANK.test(text) ? 'blank' : readRecord(text, defaults, regions, t);
}
