import { dayOf } from '@netra/checker';
import type { Messages } from '../messages/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { similar } from '../rulebook/distance.ts';

/** One of a closed set of words, or an error that names option, value and the valid values. */
export function choice<T extends string>(option: string, value: string, valid: readonly T[], t: Messages): Result<T> {
  const found = valid.find((word) => word === value.trim().toLowerCase());
  if (found !== undefined) return ok(found);
  const [near] = similar(value, valid, 1);
  const error = t.errors.badValue(option, value, valid.join(', '));
  return fail(near ? `${error} ${t.errors.didYouMean(near)}` : error);
}

/** Comma-separated list of such words. */
export function choices<T extends string>(
  option: string,
  values: readonly string[],
  valid: readonly T[],
  t: Messages,
): Result<readonly T[]> {
  const words = values.flatMap((value) => value.split(',')).map((word) => word.trim());
  const found: T[] = [];
  for (const word of words) {
    const one = choice(option, word, valid, t);
    if (!one.ok) return one;
    found.push(one.value);
  }
  return ok([...new Set(found)]);
}

/** A calendar day. */
export function date(option: string, value: string, t: Messages): Result<string> {
  const day = value.length === 10 ? dayOf(value) : undefined;
  return day ? ok(day) : fail(t.errors.badDate(option, value));
}

/** Digits of a province or regency that exists (`12.06` or `1206`); undefined when there is none. */
export function regionCode(value: string, known: ReadonlySet<string>): string | undefined {
  const digits = value.trim().replace(/^(\d\d)\.(\d\d)$/, '$1$2');
  return /^\d{2}(?:\d{2})?$/.test(digits) && (known.size === 0 || known.has(digits)) ? digits : undefined;
}
