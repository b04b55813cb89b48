import type { Language, Messages } from '../messages/index.ts';

export interface Validity {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly replacedBy?: string | undefined;
}

/** YYYY-MM-DD as people write it: 31 Agustus 2021. Anything else stays as it is. */
export function longDate(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

export function validityText(valid: Validity | undefined, m: Messages, language: Language): string {
  const parts = [
    valid?.from ? `${m.rules.from} ${longDate(valid.from, language)}` : '',
    valid?.to ? `${m.rules.until} ${longDate(valid.to, language)}` : '',
    valid?.replacedBy ? `${m.rules.replacedBy} ${valid.replacedBy}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : m.rules.validUnknown;
}
