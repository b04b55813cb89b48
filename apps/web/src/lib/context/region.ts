/**
 * A typed region to its Kemendagri code: a code as it is ("12", "12.06"), a full name, or a name that only one region has
 * ("Karo"). Undefined where nothing or more than one fits.
 */
export function regionCode(regions: readonly (readonly [string, string])[], typed: string): string | undefined {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return undefined;
  const digits = wanted.replace(/\./g, '');
  if (/^\d{2}(?:\d{2})?$/.test(digits)) return regions.find(([code]) => code === digits)?.[0];
  const full = wanted.replace(/^kab\.?\s+/, 'kabupaten ');
  const exact = regions.findLast(([, name]) => name.toLowerCase() === full);
  if (exact) return exact[0];
  const short = (name: string): string => name.toLowerCase().replace(/^(?:kabupaten|kota|provinsi)\s+/, '');
  const matches = regions.filter(([, name]) => short(name) === wanted);
  return matches.length === 1 ? matches[0]?.[0] : undefined;
}
