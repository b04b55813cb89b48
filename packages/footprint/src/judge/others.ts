import type { Finding } from '@netra/checker';
import type { Judged } from './object.ts';

/**
 * A finding that rests on another person's words, told without them: the account's name stands for the excerpt, and the
 * message speaks of the post. A finding inside the owner's own words stays as it is.
 *
 * @param message the rule's message, with `{kata}` where the words would stand
 * @param label name of the account or group; undefined where none is known
 */
export function withoutOthers(
  finding: Finding,
  { own }: Judged,
  message: string | undefined,
  label: string | undefined,
): Finding {
  if (finding.end <= own) return { ...finding, evidence: finding.evidence.filter(({ end }) => end <= own) };
  const { rewrite: _, ...rest } = finding;
  const excerpt = label ?? '';
  const post = label ? `unggahan ${label}` : 'unggahan itu';
  return {
    ...rest,
    start: 0,
    end: excerpt.length,
    excerpt,
    message: capital((message ?? '{kata}').replace(/\b[Kk]ata \{kata\}/g, '{kata}').replaceAll('{kata}', post)),
    evidence: [],
  };
}

const capital = (sentence: string): string =>
  sentence.replace(/(^|\. )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** The owner's words with personal data dotted out, as the excerpts of the findings show them. */
export function maskOwn(text: string, findings: readonly Finding[]): string {
  const units = text.split('');
  for (const { start, end, excerpt, topic } of findings) {
    if (end > text.length || topic !== 'pribadi') continue;
    for (let i = start; i < end; i++) {
      const shown = excerpt.length === end - start ? excerpt.charAt(i - start) : /\s/.test(units[i] ?? ' ') ? ' ' : '•';
      if (shown === '•') units[i] = shown;
    }
  }
  return units.join('');
}
