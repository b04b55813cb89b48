import type { Command } from 'commander';
import type { Language } from '../messages/index.ts';

/** Texts of `--help`. */
export interface HelpTexts {
  readonly titles: Readonly<Record<string, string>>;
  readonly about: string;
  readonly help: string;
  readonly version: string;
  readonly language: string;
  readonly check: string;
  readonly texts: string;
  readonly checkOptions: Readonly<
    Record<'file' | 'jsonl' | 'action' | 'actor' | 'date' | 'region' | 'contestants' | 'topic' | 'format' | 'photo', string>
  >;
  readonly footprint: string;
  readonly archives: string;
  readonly footprintOptions: Readonly<Record<'format' | 'since' | 'until' | 'zone' | 'owner' | 'ignore', string>>;
  readonly footprintExamples: string;
  readonly rules: string;
  readonly ruleId: string;
  readonly rulesFormat: string;
  readonly contestants: string;
  readonly import: string;
  readonly importFile: string;
  readonly importTo: string;
  readonly examples: string;
  readonly checkExamples: string;
}

const EXAMPLES = `
  netra periksa "Pilkada aman, mari gunakan hak pilih"
  netra periksa --aksi like --file unggahan.txt --tanggal 2024-10-12
  netra periksa --wilayah 12.06 --kontestan calon.xlsx < konsep.txt
  netra periksa --jsonl < unggahan.jsonl > hasil.jsonl
  netra periksa --foto pose=dua-jari,atribut=seragam,bersama=rekan
  netra jejak ekspor-x.zip ekspor-instagram.zip
  netra aturan pp-94-2021/5-n-5
  netra aturan uji
`;

const FOOTPRINT_EXAMPLES = `
  netra jejak twitter-2025.zip
  netra jejak facebook-1.zip facebook-2.zip --format html > jejak.html
  netra jejak "Chat WhatsApp.zip" --pemilik "Nama Saya" --zona WITA
  netra jejak ekspor/ --sejak 2023-01-01 --topik netralitas --format csv > jejak.csv
  netra jejak ekspor.zip --abaikan sudah-beres.txt
`;

const id: HelpTexts = {
  titles: { 'Usage:': 'Pemakaian:', 'Options:': 'Pilihan:', 'Commands:': 'Perintah:', 'Arguments:': 'Argumen:' },
  about: 'Periksa dulu sebelum mengunggah: netralitas dan etika digital ASN, di perangkat Anda sendiri.',
  help: 'tampilkan bantuan ini',
  version: 'tampilkan versi',
  language: 'bahasa pesan: id atau en (isi aturan tetap berbahasa Indonesia)',
  check: 'periksa teks sebelum diunggah, disukai, dibagikan, atau diikuti',
  texts: 'teks yang diperiksa (kata-kata digabung menjadi satu teks); tanpa teks: dari masukan standar',
  checkOptions: {
    file: 'periksa isi berkas; boleh diulang, "-" untuk masukan standar',
    jsonl: 'satu objek JSON {id, text, action?, actor?, date?, platform?, region?} per baris dari masukan standar',
    action: 'yang akan dilakukan: post, comment, share, like, follow, join, caption, bio, chat (bawaan: post)',
    actor: 'pns, pppk, pejabat, admin-dinas, suami-istri-calon, non-asn (bawaan: pns)',
    date: 'hari perbuatan YYYY-MM-DD (bawaan: hari ini; --jsonl: tanpa tanggal)',
    region: 'kode provinsi atau kabupaten/kota, misalnya 12 atau 12.06',
    contestants: 'peserta tambahan dari CSV atau XLSX, untuk sekali jalan ini',
    topic: 'hanya topik ini, dipisah koma: netralitas, sara, kasar, hoaks, pribadi, rahasia, judi, penipuan, konflik',
    format: 'teks, json, sarif, html (bawaan: teks)',
    photo: 'jawaban tentang foto: pose=…,atribut=…,bersama=…,waktu=…,tujuan=… (gambar tidak dibaca)',
  },
  footprint: 'baca arsip ekspor media sosial Anda: apa yang melanggar menurut aturan pada harinya, dan cara membereskannya',
  archives: 'zip, folder, atau berkas ekspor dari X, Facebook, Instagram, Threads, TikTok, YouTube, WhatsApp, Telegram',
  footprintOptions: {
    format: 'teks, json, jsonl, csv, html (bawaan: teks)',
    since: 'nilai mulai hari ini YYYY-MM-DD; yang tanpa tanggal selalu dinilai',
    until: 'nilai sampai hari ini YYYY-MM-DD',
    zone: 'zona waktu Anda: Asia/Jakarta, WIB, WITA, WIT (bawaan: Asia/Jakarta)',
    owner: 'nama Anda dalam obrolan WhatsApp atau Telegram',
    ignore: 'berkas berisi sidik temuan yang sudah beres, satu per baris; alasan boleh di belakangnya',
  },
  footprintExamples: `\nContoh:${FOOTPRINT_EXAMPLES}\nBagian-bagian satu ekspor disebut bersama.\nKode keluar: 0 tidak ada temuan, 1 ada temuan, 2 tidak ada yang terbaca.\nArsip tidak meninggalkan perangkat ini.`,
  rules: 'daftar aturan; satu aturan atau pasal dengan dasar dan contohnya; "uji" menjalankan semua contoh',
  ruleId: 'id aturan, id pasal (pp-94-2021/5-n-5), atau "uji"',
  rulesFormat: 'teks atau json (bawaan: teks)',
  contestants: 'kelola daftar peserta pemilu',
  import: 'periksa berkas peserta (CSV atau XLSX) dan simpan untuk seterusnya',
  importFile: 'berkas dengan kolom kontes,wilayah,nomor,calon,wakil,sebutan,tagar,akun',
  importTo: 'tempat menyimpan, misalnya content/elections/pilkada-2029.csv',
  examples: `\nContoh:${EXAMPLES}\nKode keluar: 0 bersih, 1 ada temuan, 2 salah pakai atau masukan tidak terbaca.\nTeks Anda tidak meninggalkan perangkat ini.`,
  checkExamples: `
Foto (beberapa nilai digabung dengan +):
  pose      id pose (lihat "netra periksa --foto pose="), emoji, tanpa, atau lain
  atribut   tanpa, seragam, partai, latar, alat-peraga
  bersama   sendiri, rekan, keluarga, pejabat, bakal-calon, calon, tim-sukses, pasangan
  waktu     sekarang, lama
  tujuan    pribadi, mendukung, dinas, edukasi, mendampingi, simpan

Contoh:${EXAMPLES}`,
};

const en: HelpTexts = {
  titles: {},
  about: 'Check before you post: neutrality and digital ethics of Indonesian civil servants, on your own device.',
  help: 'show this help',
  version: 'show the version',
  language: 'language of messages: id or en (the rulebook stays Indonesian)',
  check: 'check a text before you post, like, share or follow it',
  texts: 'the text to check (words are joined to one text); none: standard input',
  checkOptions: {
    file: 'check a file; may be repeated, "-" is standard input (--file)',
    jsonl: 'one JSON object {id, text, action?, actor?, date?, platform?, region?} a line from standard input',
    action: 'what you are about to do: post, comment, share, like, follow, join, caption, bio, chat (also --action)',
    actor: 'pns, pppk, pejabat, admin-dinas, suami-istri-calon, non-asn (also --actor)',
    date: 'day of the act YYYY-MM-DD; default today, none with --jsonl (also --date)',
    region: 'code of province or regency, such as 12 or 12.06 (also --region)',
    contestants: 'more contestants from a CSV or XLSX file, for this run (also --contestants)',
    topic:
      'only these topics, by comma: netralitas, sara, kasar, hoaks, pribadi, rahasia, judi, penipuan, konflik (also --topic)',
    format: 'teks, json, sarif, html (default: teks)',
    photo: 'answers about a photo: pose=…,atribut=…,bersama=…,waktu=…,tujuan=… (no picture is read; also --photo)',
  },
  footprint: 'read your social-media export archives: what breaches the rules of its day, and how to mend it',
  archives: 'zip, folder or file exported from X, Facebook, Instagram, Threads, TikTok, YouTube, WhatsApp, Telegram',
  footprintOptions: {
    format: 'teks, json, jsonl, csv, html (default: teks)',
    since: 'judge from this day YYYY-MM-DD; acts without a date are always judged (also --since)',
    until: 'judge until this day YYYY-MM-DD (also --until)',
    zone: 'your time zone: Asia/Jakarta, WIB, WITA, WIT; default Asia/Jakarta (also --zone)',
    owner: 'your name in WhatsApp or Telegram chats (also --owner)',
    ignore: 'file of fingerprints already dealt with, one a line; a reason may follow (also --ignore)',
  },
  footprintExamples: `\nExamples:${FOOTPRINT_EXAMPLES}\nName the parts of one export together.\nExit codes: 0 nothing found, 1 findings, 2 nothing readable.\nThe archive does not leave this device.`,
  rules: 'list rules; one rule or article with its law and examples; "uji" runs all examples',
  ruleId: 'id of a rule or article (pp-94-2021/5-n-5), or "uji"',
  rulesFormat: 'teks or json (default: teks)',
  contestants: 'contestants of elections',
  import: 'check a contestants file (CSV or XLSX) and keep it for good',
  importFile: 'file with the columns kontes,wilayah,nomor,calon,wakil,sebutan,tagar,akun',
  importTo: 'where to keep it, such as content/elections/pilkada-2029.csv',
  examples: `\nExamples:${EXAMPLES}\nExit codes: 0 clean, 1 findings, 2 wrong use or unreadable input.\nYour text does not leave this device.`,
  checkExamples: `\nExamples:${EXAMPLES}`,
};

export const helpTexts = (language: Language): HelpTexts => (language === 'en' ? en : id);

/** Gives a command Indonesian headings and a plain term for each sub-command. */
export function speak(command: Command, texts: HelpTexts): Command {
  return command
    .configureHelp({
      styleTitle: (title) => texts.titles[title] ?? title,
      subcommandTerm: (sub) => sub.name(),
      optionDescription: (option) => option.description,
    })
    .helpOption('-h, --help', texts.help)
    .helpCommand(false);
}
