/**
 * Words without which a recogniser of personal data cannot match: it runs only where one of them stands.
 * Beginnings of folded words, so that every text a recogniser could match has its cue.
 */
export const Cue = { street: 1, illness: 2, child: 4, birth: 8 } as const;

const STREET = /^(?:jl|jln|jalan|gang|gg|perum|komplek|blok|dusun|dsn|lorong|lrg|kp|kampung|jorong|banjar|rt|rw)/;
const ILLNESS =
  /^(?:hiv|aids|odha|tb|kusta|sifilis|raja|hepatitis|kanker|tumor|stroke|epilepsi|skizofrenia|depresi|bipolar|gangguan|odgj|hamil|aborsi|keguguran|gagal|cuci|positif|rekam|hasil|diagnosa|impoten|mandul|penyakit|kemo)/;
const CHILD = /^(?:anak|sisw[ai]|murid|balita|bayi|korban|pelaku)/;
const BIRTH = /^(?:nama|ttl|tgl|tanggal|tempat|lahir)/;

/** Bits of {@link Cue} for a folded word. */
export function cuesOf(norm: string): number {
  return (
    (STREET.test(norm) ? Cue.street : 0) |
    (ILLNESS.test(norm) ? Cue.illness : 0) |
    (CHILD.test(norm) ? Cue.child : 0) |
    (BIRTH.test(norm) ? Cue.birth : 0)
  );
}
