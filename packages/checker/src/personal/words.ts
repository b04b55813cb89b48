import { around } from './digits.ts';
import type { PersonalHit, PersonalInput } from './types.ts';

/** E-mail of a person: a free-mail address; office addresses (.go.id, .ac.id, layanan@…) are meant for the public. */
export function emails({ text, lower }: PersonalInput): PersonalHit[] {
  const hits: PersonalHit[] = [];
  for (const match of lower.matchAll(/[a-z0-9][a-z0-9._%+-]{1,40}@([a-z0-9-]{2,40}(?:\.[a-z]{2,10}){1,3})/g)) {
    const domain = match[1] ?? '';
    if (!/^(?:gmail|yahoo|ymail|hotmail|outlook|icloud|live|proton|rocketmail|aol)/.test(domain)) continue;
    const local = match[0].split('@')[0] ?? '';
    const { before } = around(lower, match.index, match.index, 50);
    if (
      /(?:dinas|ppid|kantor|puskesmas|desa|kelurahan|kecamatan|layanan|panitia|humas|redaksi|info|admin|cs|sekolah|sdn|smp|sma|kominfo|rsud|bpbd|official)/.test(
        local,
      )
    )
      continue;
    if (/(?:layanan|pengaduan|resmi|kantor|panitia)[^\n]{0,30}$/.test(before)) continue;
    hits.push({ kind: 'surel', start: match.index, end: match.index + match[0].length, level: 'melanggar', confidence: 0.75 });
  }
  return text.length === lower.length ? hits : [];
}

/** Area letters of number plates (Perkapolri; public knowledge). */
const PLATE =
  /\b(?:BL|BB|BK|BA|BM|BP|BG|BN|BE|BD|BH|A|B|D|E|F|T|Z|G|H|K|R|AA|AB|AD|L|M|N|P|S|W|AE|AG|DK|DR|EA|DH|EB|ED|KB|DA|KH|KT|KU|DB|DL|DM|DN|DT|DD|DC|DP|DW|DE|DG|PA|PB)\s?(\d{1,4})\s?([A-Z]{1,3})\b/g;
const VEHICLE =
  /(?:plat|nopol|no\.? ?pol|mobil|motor|avanza|innova|xenia|pajero|fortuner|brio|jazz|vario|beat|nmax|scoopy|honda|toyota|suzuki|yamaha|sopir|supir|parkir|nyetir|pengendara|pemilik|truk|angkot|bus)/;
const OFFICIAL_CAR = /(?:mobil dinas|plat merah|ambulan|pelat merah|kendaraan dinas|lelang|bus trans)/;

export function plates({ text, lower }: PersonalInput): PersonalHit[] {
  const hits: PersonalHit[] = [];
  if (!/[A-Z]\s?\d/.test(text)) return hits;
  for (const match of text.matchAll(PLATE)) {
    const end = match.index + match[0].length;
    const { before, after } = around(lower, match.index, end, 70);
    const scene = `${before} ${after}`;
    if (!VEHICLE.test(scene) || OFFICIAL_CAR.test(scene)) continue;
    hits.push({ kind: 'plat', start: match.index, end, level: 'melanggar', confidence: 0.65 });
  }
  return hits;
}

const STREET =
  /(?:\bjl\.?|\bjln\.?|\bjalan|\bgang|\bgg\.?|\bperum(?:ahan)?|\bkomplek|\bblok|\bdusun|\bdsn\.?|\blorong|\blrg\.?|\bkp\.?|\bkampung|\bjorong|\bbanjar)\s+[a-z0-9 .'-]{2,40}?(?:\bno\.?\s?\d{1,4}[a-z]?|\brt\.?\s?\d{1,3}|\bblok\s?[a-z]{1,2}\d?|\b[a-z]?\d{1,3}\b)|\brt\.?\s?\d{1,3}\s?[/ ,]{0,2}\s?rw\.?\s?\d{1,3}/g;
const OF_HOME =
  /(?:rumah(?:nya)?|alamat(?:nya)?|tinggal(?:nya)?|tinggal di|domisili|ngontrak|kos(?:an)?nya|kost|beralamat|umah|omah|imah|bola(?:na)?)/;
const PERSON =
  /(?:\b(?:pak|bu|bpk|bapak|ibu|mbak|mas|bang|kak|si|sdr|saudara|an|a\.n|atas nama|nama|dia|istri|suami|anak|pelaku|orangnya)\b)/;
const OFFICE_PLACE =
  /(?:kantor|dinas|puskesmas|posyandu|masjid|gereja|pura|sekolah|sdn|smp|sma|balai|gedung|lokasi acara|bertempat|toko|warung|resto|kafe|hotel|tps|kecamatan|kelurahan|proyek|perbaikan|pengaspalan|rekayasa lalu|ditutup|genangan|banjir|padam|apotek|klinik)/;

/** Home address with a person. */
export function addresses({ lower }: PersonalInput): PersonalHit[] {
  const hits: PersonalHit[] = [];
  for (const match of lower.matchAll(STREET)) {
    const end = match.index + match[0].length;
    const { before, after } = around(lower, match.index, end, 90);
    const scene = `${before} ${after}`;
    if (OFFICE_PLACE.test(before.slice(-50)) || !(OF_HOME.test(scene) && PERSON.test(scene))) continue;
    hits.push({ kind: 'alamat', start: match.index, end, level: 'melanggar', confidence: 0.7 });
  }
  return hits;
}

const ILLNESS =
  /\b(?:hiv|aids|odha|tbc?|kusta|sifilis|raja singa|hepatitis|kanker\w*|tumor|stroke|epilepsi|skizofrenia|depresi|bipolar|gangguan jiwa|odgj|hamil di ?luar nikah|aborsi|keguguran|gagal ginjal|cuci darah|positif (?:hiv|covid|narkoba|hamil|tbc)|rekam medis|hasil lab\w*|diagnosa\w*|impoten|mandul|penyakit kelamin|kemoterapi|kemo)\b/g;
const OF_ONE =
  /(?:\b(?:pak|bu|bpk|bapak|ibu|mbak|mas|bang|kak|si|an\.|a\.n\.?|pasien|inisial|tetangga|istrinya|suaminya|anaknya|atas nama|nama)\s+(?!hamil|menyusui|dan|yang|di|pasien|wajib|hebat|rumah|bapak|ibu|semua|sekalian|nya)[a-z]{3,})/;
const GENERAL =
  /(?:penyuluhan|sosialisasi|cegah|pencegahan|gejala|bahaya|edukasi|hari (?:aids|tb|kanker)|angka kasus|jumlah kasus|kasus baru|skrining|imunisasi|obat|stigma|data kasus|per tahun|persen|%|webinar|penderita harus)/;

/** Somebody's health. */
export function health({ lower }: PersonalInput): PersonalHit[] {
  const hits: PersonalHit[] = [];
  for (const match of lower.matchAll(ILLNESS)) {
    const end = match.index + match[0].length;
    const { before, after } = around(lower, match.index, end, 80);
    if (!OF_ONE.test(before) && !OF_ONE.test(after)) continue;
    if (GENERAL.test(before) || GENERAL.test(after)) continue;
    hits.push({ kind: 'kesehatan', start: match.index, end, level: 'melanggar', confidence: 0.65 });
  }
  return hits;
}

const CHILD =
  /\b(?:anak(?:nya)?|siswa|siswi|murid|balita|bayi|korban|pelaku)\b[^.\n]{0,50}?\b(?:kelas\s?\d|kls\s?\d|umur\s?\d|usia\s?\d|\d{1,2}\s?(?:th|thn|tahun))\b/g;

/** A child made known by name, age, class, school or address. */
export function children({ text, lower }: PersonalInput): PersonalHit[] {
  const hits: PersonalHit[] = [];
  for (const match of lower.matchAll(CHILD)) {
    const end = match.index + match[0].length;
    const scene = text.slice(Math.max(0, match.index - 60), end + 100);
    const named =
      /(?:nama(?:nya)?|bernama|inisial|ananda|an\.|a\.n\.)\s+[A-Z]/.test(scene) ||
      /\b[A-Z][a-z]{2,}\s+(?:kelas|umur|usia)/.test(scene);
    const shame =
      /(?:mencuri|hamil|dicabuli|korban|pelaku|bolos|nakal|nunggak|belum bayar|ranking terakhir|tidak naik|autis|stunting|gizi buruk|orang ?tuanya)/i.test(
        scene,
      );
    const place = /\b(?:sdn?|smpn?|sman?|mi|mts|tk|paud)\s?(?:negeri|swasta)?\s?\d*/i.test(scene);
    if (!(named && (shame || place))) continue;
    hits.push({ kind: 'anak', start: match.index, end, level: 'melanggar', confidence: 0.6 });
  }
  return hits;
}

/** Birth day or mother's maiden name beside a name: what a bank asks for. */
export function births({ lower }: PersonalInput): PersonalHit[] {
  const hits: PersonalHit[] = [];
  const pattern =
    /\b(?:nama ibu(?: kandung)?(?:nya)?\s*[:=]?\s*(?!\w*kandung\b)[a-z]{3,}|(?:ttl|tgl\.? lahir|tanggal lahir|tempat,? tanggal lahir|lahir tanggal)\s*[:=]?\s*[a-z ,]{0,24}\d{1,2}[ \-/](?:\d{1,2}|[a-z]{3,9})[ \-/]\d{2,4})/g;
  for (const match of lower.matchAll(pattern)) {
    hits.push({ kind: 'lahir', start: match.index, end: match.index + match[0].length, level: 'melanggar', confidence: 0.7 });
  }
  return hits;
}
