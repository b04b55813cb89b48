import type { Report } from './report.ts';

/**
 * The text with personal data dotted out, every UTF-16 position kept, so that a report is no second leak.
 * The masked letters are those the checker's own excerpts show; where an excerpt does not cover its span exactly
 * the whole span of personal data is dotted.
 */
export function maskedText({ source, result, personal }: Report): string {
  const units = source.text.split('');
  for (const finding of [...result.findings, ...personal]) {
    const { start, end, excerpt, topic } = finding;
    if (excerpt.length === end - start) {
      for (let i = 0; i < excerpt.length; i++) if (excerpt.charAt(i) === '•') units[start + i] = '•';
    } else if (topic === 'pribadi') {
      for (let i = start; i < end; i++) units[i] = /\s/.test(units[i] ?? ' ') ? (units[i] ?? ' ') : '•';
    }
  }
  return units.join('');
}
