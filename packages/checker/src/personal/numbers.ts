import { around, type DigitRun, digitRuns, isDay } from './digits.ts';
import type { PersonalHit, PersonalInput, PersonalKind } from './types.ts';

/**
 * Numbers that point to a person: NIK and KK (Permendagri structure: 6 region, 6 birth day with +40 for women,
 * 4 serial), NIP (18 digits, BKN structure), NPWP (15 digits, or 16 in context), mobile phones, bank accounts and
 * e-wallets in context. Not: hotlines, office numbers, invoices, ISBN, tracking and letter numbers, coordinates, prices.
 */
export function personalNumbers(input: PersonalInput): PersonalHit[] {
  const hits: PersonalHit[] = [];
  for (const run of digitRuns(input.text)) {
    const hit = nip(run) ?? nikOrKk(run, input) ?? npwp(run, input) ?? phone(run, input) ?? account(run, input);
    if (hit) hits.push(hit);
  }
  return hits;
}

function hit(kind: PersonalKind, run: DigitRun, level: PersonalHit['level'], confidence: number): PersonalHit {
  return { kind, start: run.start, end: run.end, level, confidence };
}

/** NIP: YYYYMMDD birth, YYYYMM appointment, 1|2 sex, 3 serial. PPPK: month field 21… is allowed (BKN). */
function nip(run: DigitRun): PersonalHit | undefined {
  const d = run.digits;
  if (d.length !== 18) return undefined;
  const born = isDay(Number(d.slice(0, 4)), Number(d.slice(4, 6)), Number(d.slice(6, 8)));
  const year = Number(d.slice(8, 12));
  const sex = d.charAt(14);
  if (!born || year < 1950 || year > 2100 || (sex !== '1' && sex !== '2')) return undefined;
  return hit('nip', run, 'melanggar', 0.85);
}

const NOT_ID =
  /(?:invoice|faktur|no\.? ?resi|resi|tracking|isbn|imei|serial|s\/n|nomor surat|perkara|transaksi|virtual account|\bva\b|kode bayar|id pel|pelanggan|token|voucher|order|pesanan|barcode|no\.? ?rangka|tiket|nota\b|kuitansi|billing|ntpn|nop\b|registrasi|pendaftaran|order id|nomor seri|no\.? ?seri)[^\n]{0,24}$/;

function nikOrKk(run: DigitRun, { lower, regions }: PersonalInput): PersonalHit | undefined {
  const d = run.digits;
  if (d.length !== 16) return undefined;
  const { before, after } = around(lower, run.start, run.end, 48);
  const day = Number(d.slice(6, 8));
  const month = Number(d.slice(8, 10));
  const yy = Number(d.slice(10, 12));
  const realDay = day > 40 ? day - 40 : day;
  const dated = isDay(2000 + yy, month, realDay) || isDay(1900 + yy, month, realDay);
  const province = regions.has(d.slice(0, 2));
  const regency = regions.has(d.slice(0, 4));
  const saysNik = /(?:nik|ktp|nomor induk kependudukan|no\.? ?identitas|e-?ktp)[^\n]{0,30}$/.test(before);
  const saysKk = /(?:\bkk\b|kartu keluarga|no\.? ?kk)[^\n]{0,24}$/.test(before);
  if (saysKk && !/nik[^\n]{0,16}$/.test(before)) return hit('kk', run, 'melanggar', 0.9);
  if (saysNik) return hit('nik', run, 'melanggar', 0.95);
  if (NOT_ID.test(before)) return undefined;
  if (!dated || !province) return undefined;
  if (/^\s*(?:resi|isbn|invoice)/.test(after)) return undefined;
  return hit('nik', run, 'melanggar', regency ? 0.85 : 0.6);
}

function npwp(run: DigitRun, { lower }: PersonalInput): PersonalHit | undefined {
  const d = run.digits;
  const { before } = around(lower, run.start, run.end, 30);
  if (/^0+$/.test(d.slice(0, 9))) return undefined;
  const says = /npwp[^\n]{0,20}$/.test(before);
  if (/^\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/.test(run.raw) || (says && (d.length === 15 || d.length === 16))) {
    return hit('npwp', run, 'melanggar', 0.9);
  }
  return undefined;
}

/** Words of an office or a service: its number is meant for the public. */
const OFFICE =
  /(?:layanan|aduan|wa center|hotline|call ?cent(?:er|re)|pengaduan|helpdesk|halo |kantor|dinas\b|puskesmas|rsud|rumah sakit|\bcs\b|customer|sekretariat|posko|pmi\b|damkar|polsek|polres|bpbd|pln\b|pdam|telp(?:on)? kantor|nomor resmi|wa resmi|whatsapp resmi|kontak resmi|ppid|samsat|disdukcapil|kecamatan|kelurahan|bapenda|darurat|ambulan|call 1|pusat informasi|narahubung|panitia|loket|admin(?:istrasi)? (?:dinas|kantor|layanan|ppid)|diskominfo|bkpsdm|chatbot)/;
/** Words that say whose number it is. */
const OF_PERSON =
  /(?:nomor (?:hp|wa|telp|pribadi)?\s?(?:nya|pak|bu|mbak|mas|bang|kak|si|dia|istri|suami|anak)|no ?(?:hp|wa)(?:nya)?\s?(?:pak|bu|mbak|mas|bang|kak|si|dia|istri|suami|anak)?|\b(?:pak|bu|bpk|ibu|mbak|mas|bang|kak|dik|si|saudara|sdr|an\.|a\.n\.?|atas nama)\s+[a-z]{3,}[^\n]{0,40}$)/;
const OWN = /(?:saya|aku|gue|ane|order|pesan|cod|jual|minat|japri|chat|dm|open po|hubungi|wa aja|sewa|katering|dijual|promo)/;

/** Mobile numbers in every Indonesian form: 08…, +628…, 628…, (08..), grouped by spaces, dots, hyphens. */
function phone(run: DigitRun, { lower }: PersonalInput): PersonalHit | undefined {
  const national = run.digits.replace(/^(?:62|0062)(?=8)/, '0');
  if (!/^08[1-9]\d{7,10}$/.test(national)) return undefined;
  if (/\d[.,]\d{3}[.,]/.test(run.raw) && /rp\.?\s*$/.test(lower.slice(Math.max(0, run.start - 5), run.start))) return undefined;
  const { before, after } = around(lower, run.start, run.end, 90);
  const near = around(lower, run.start, run.end, 40);
  const ofPerson = OF_PERSON.test(near.before) || /^\W{0,4}(?:\(?(?:pak|bu|bpk|ibu|mbak|mas|bang|kak|a\.?n)\b)/.test(near.after);
  if (OFFICE.test(before) || OFFICE.test(near.after)) return ofPerson ? hit('telepon', run, 'waspada', 0.5) : undefined;
  if (ofPerson) return hit('telepon', run, 'melanggar', 0.85);
  return hit('telepon', run, OWN.test(before) || OWN.test(after) ? 'waspada' : 'melanggar', 0.7);
}

const BANK =
  /(?:no\.? ?rek(?:ening)?|norek|rekening|\brek\b|bank [a-z]+|\bbca\b|\bbri\b|\bbni\b|\bbsi\b|mandiri|\bbtn\b|\bbpd\b|bank ?(?:jatim|jateng|dki|sumut|nagari|aceh|kalsel|sulselbar|nusa)|seabank|jago|dana\b|ovo\b|gopay|go-pay|shopeepay|linkaja)[^\n]{0,28}$/;

function account(run: DigitRun, { lower }: PersonalInput): PersonalHit | undefined {
  const length = run.digits.length;
  if (length < 8 || length > 16) return undefined;
  const { before, after } = around(lower, run.start, run.end, 60);
  if (!BANK.test(before)) return undefined;
  const around120 = lower.slice(Math.max(0, run.start - 120), run.end + 80);
  if (
    /(?:rekening resmi|bpbd|posko|kas daerah|kasda|rkud|virtual account|baznas|pmi\b|bendahara (?:masjid|panitia)|panti|yayasan|masjid|donasi resmi|dompet|lazis)/.test(
      around120,
    )
  )
    return undefined;
  const named = /(?:a\.?\/?n\.?|atas nama)\s+[a-z]/.test(after) || /(?:a\.?n\.?|atas nama)\s+[a-z][a-z ]{2,30}$/.test(before);
  return hit('rekening', run, named ? 'melanggar' : 'melanggar', named ? 0.9 : 0.75);
}
