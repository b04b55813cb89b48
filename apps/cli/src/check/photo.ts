import { type Bundle, type CheckInput, decidePhoto, findRow, stageOn } from '@netra/checker';
import type { Reading } from '@netra/content';
import { EXIT, type ExitCode, type Io, write } from '../io.ts';
import type { Language, Messages } from '../messages/index.ts';
import { wrap } from '../output/cells.ts';
import { paletteFor } from '../output/colour.ts';
import { asCeiling, badge, lawLine, spokenDay } from '../output/text.ts';
import { isFault, readAnswers } from '../photo/answers.ts';
import { photoEn, photoId } from '../photo/sentences.ts';
import { fail, ok, type Result } from '../result.ts';
import { articlesOf } from '../rulebook/articles.ts';

/** `--foto`: the answers are judged; no picture is read. */
export async function checkPhoto(
  typed: string,
  input: Omit<CheckInput, 'text'>,
  format: 'teks' | 'json',
  world: {
    readonly io: Io;
    readonly bundle: Bundle;
    readonly reading: Reading;
    readonly language: Language;
    readonly t: Messages;
  },
): Promise<Result<ExitCode>> {
  const { io, bundle, reading, language, t } = world;
  const answers = readAnswers(typed, reading.poses.poses);
  if (isFault(answers)) {
    const valid = answers.valid.join(', ');
    if (answers.kind === 'no-pose') return fail(t.errors.photoPose(valid));
    if (answers.kind === 'part') return fail(t.errors.photoPart(answers.part, valid));
    return fail(t.errors.badValue(`--foto ${answers.part}`, answers.value, valid));
  }
  const { phase } = stageOn(bundle.contests, input.date, input.region, new Set());
  const decision = decidePhoto(answers, phase);
  const words = language === 'en' ? photoEn : photoId;
  const { message, advice } = words.reasons[decision.reason];
  const risky = decision.outcome !== 'aman';
  const row = risky ? findRow(bundle.rows, 'foto-bersama', phase, input.actor ?? 'pns', input.date) : undefined;
  const notes = decision.notes.map((note) => words.notes[note]);

  if (format === 'json') {
    const result = {
      id: 'foto',
      outcome: decision.outcome,
      phase,
      ...(risky ? { row: decision.row } : {}),
      reason: decision.reason,
      message,
      law: row?.law ?? [],
      ...(row ? { sanction: row.sanction } : {}),
      advice,
      ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
    };
    await write(io.stdout, `${JSON.stringify(result, null, 2)}\n`);
  } else {
    const width = Math.min(io.stdout.columns ?? 80, 88);
    const palette = paletteFor(io);
    const articles = articlesOf(reading);
    const field = (name: string, value: string): string =>
      wrap(value, width - 12)
        .split('\n')
        .map((line, at) => `${at === 0 ? name.padEnd(10) : ' '.repeat(10)}${line}`)
        .join('\n');
    const lines = [
      badge(decision.outcome, palette, t),
      '',
      wrap(message, width),
      ...(advice ? [field(t.report.advice, advice)] : []),
      ...(risky ? [field(words.row, decision.row)] : []),
      ...(row?.law ?? []).map((id, at) => field(at === 0 ? t.report.law : '', lawLine(id, articles, t))),
      ...(row ? [field(t.report.sanction, asCeiling(row.sanction, t, row.verified))] : []),
      ...(row?.outcomes ? [field(t.report.outcomes, row.outcomes)] : []),
      '',
      ...notes.map((note) => wrap(note, width)),
      palette.dim(
        input.date ? t.report.stage(spokenDay(input.date, t), t.phases[phase]) : t.report.stageWithoutDay(t.phases[phase]),
      ),
      palette.dim(words.noPictureRead),
    ];
    await write(io.stdout, `${lines.join('\n')}\n`);
  }
  return ok(risky ? EXIT.findings : EXIT.clean);
}
