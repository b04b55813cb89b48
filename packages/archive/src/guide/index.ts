import type { Platform } from '../types.ts';

/** How to ask a platform for one's data, step by step, with the words of its menus. */
export interface ExportSteps {
  readonly id: readonly string[];
  readonly en: readonly string[];
}

/**
 * Menus change; these are the words of 2025 and 2026 as the project knows them. JSON is chosen where there is a choice,
 * because pages of HTML do not carry everything and cannot be read reliably.
 */
export const EXPORT_STEPS: Readonly<Record<Platform, ExportSteps>> = {
  x: {
    id: [
      'Buka X → Lainnya (di aplikasi: ketuk foto profil) → Pengaturan dan privasi → Akun Anda.',
      'Pilih “Unduh arsip data Anda”, masukkan kata sandi dan kode verifikasi, lalu “Minta arsip”.',
      'Tunggu pemberitahuan (sehari atau lebih), lalu unduh berkas .zip di halaman yang sama. Tidak perlu diekstrak.',
    ],
    en: [
      'Open X → More (in the app: tap your picture) → Settings and privacy → Your account.',
      'Choose “Download an archive of your data”, enter your password and the code, then “Request archive”.',
      'Wait for the notice (a day or more), then download the .zip on the same page. No need to unpack it.',
    ],
  },
  facebook: {
    id: [
      'Buka Facebook → foto profil → Pengaturan & privasi → Pengaturan → Pusat Akun.',
      'Informasi dan izin Anda → Ekspor informasi Anda (dulu: Unduh informasi Anda) → Buat ekspor → akun Facebook Anda → Ekspor ke perangkat.',
      'Rentang tanggal: Sepanjang waktu. Format: JSON (bukan HTML). Kualitas media: Rendah sudah cukup. Lalu Mulai ekspor.',
      'Tunggu pemberitahuan (jam sampai hari), lalu unduh semua bagian .zip di tempat yang sama sebelum kedaluwarsa.',
    ],
    en: [
      'Open Facebook → your picture → Settings & privacy → Settings → Accounts Center.',
      'Your information and permissions → Export your information (formerly Download your information) → Create export → your Facebook account → Export to device.',
      'Date range: All time. Format: JSON (not HTML). Media quality: Lower is enough. Then Start export.',
      'Wait for the notice (hours to days), then download every part of the .zip at the same place before it expires.',
    ],
  },
  instagram: {
    id: [
      'Buka Instagram → Profil → menu ☰ → Pusat Akun.',
      'Informasi dan izin Anda → Ekspor informasi Anda (dulu: Unduh informasi Anda) → Buat ekspor → akun Instagram Anda → Ekspor ke perangkat.',
      'Rentang tanggal: Sepanjang waktu. Format: JSON (bukan HTML). Kualitas media: Rendah sudah cukup. Lalu Mulai ekspor.',
      'Tunggu pemberitahuan (jam sampai hari), lalu unduh semua bagian .zip di tempat yang sama sebelum kedaluwarsa.',
    ],
    en: [
      'Open Instagram → Profile → ☰ menu → Accounts Center.',
      'Your information and permissions → Export your information (formerly Download your information) → Create export → your Instagram account → Export to device.',
      'Date range: All time. Format: JSON (not HTML). Media quality: Lower is enough. Then Start export.',
      'Wait for the notice (hours to days), then download every part of the .zip at the same place before it expires.',
    ],
  },
  threads: {
    id: [
      'Data Threads diekspor bersama Instagram: buka Instagram → Profil → menu ☰ → Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda.',
      'Buat ekspor → akun Instagram yang dipakai di Threads (atau akun Threads bila tercantum sendiri) → Ekspor ke perangkat; sertakan Threads bila ditanya.',
      'Rentang tanggal: Sepanjang waktu. Format: JSON (bukan HTML). Lalu Mulai ekspor, dan unduh .zip setelah ada pemberitahuan.',
    ],
    en: [
      'Threads is exported with Instagram: open Instagram → Profile → ☰ menu → Accounts Center → Your information and permissions → Export your information.',
      'Create export → the Instagram account that Threads uses (or the Threads account where it is listed) → Export to device; include Threads where asked.',
      'Date range: All time. Format: JSON (not HTML). Then Start export, and download the .zip after the notice.',
    ],
  },
  tiktok: {
    id: [
      'Buka TikTok → Profil → menu ☰ → Pengaturan dan privasi → Akun → Unduh data Anda.',
      'Pilih “Semua data”. Format berkas: JSON (bukan TXT). Lalu “Minta data”.',
      'Kembali setelah beberapa hari ke tab “Unduh data” dan unduh berkas .zip sebelum kedaluwarsa.',
    ],
    en: [
      'Open TikTok → Profile → ☰ menu → Settings and privacy → Account → Download your data.',
      'Choose “All data”. File format: JSON (not TXT). Then “Request data”.',
      'Come back after some days to the “Download data” tab and download the .zip before it expires.',
    ],
  },
  youtube: {
    id: [
      'Buka takeout.google.com, “Batalkan semua pilihan”, lalu centang hanya “YouTube dan YouTube Music”.',
      'Di “Beberapa format”, pilih JSON untuk histori. Di “Semua data YouTube disertakan”, sertakan komentar, live chat, dan langganan; video tidak perlu.',
      'Langkah berikutnya → kirim tautan lewat email → .zip → Buat ekspor, lalu unduh.',
    ],
    en: [
      'Open takeout.google.com, “Deselect all”, then tick only “YouTube and YouTube Music”.',
      'Under “Multiple formats” choose JSON for history. Under “All YouTube data included” keep comments, live chat and subscriptions; videos are not needed.',
      'Next step → send link by email → .zip → Create export, then download.',
    ],
  },
  whatsapp: {
    id: [
      'Android: buka chat atau grupnya → menu ⋮ → Lainnya → Ekspor chat. iPhone: buka chat → ketuk nama di atas → gulir ke bawah → Ekspor Chat.',
      'Pilih “Tanpa media”, lalu simpan berkas .txt atau .zip di perangkat Anda (bukan kirim ke orang lain).',
      'Ulangi untuk tiap chat dan grup yang ingin dilihat; “Minta info akun” di Setelan tidak berisi pesan.',
      'Isi nama Anda seperti yang tertulis di depan pesan Anda dalam berkas itu.',
    ],
    en: [
      'Android: open the chat or group → ⋮ menu → More → Export chat. iPhone: open the chat → tap the name at the top → scroll down → Export Chat.',
      'Choose “Without media”, then save the .txt or .zip on your device (do not send it to anybody).',
      'Repeat for every chat and group you want to look at; “Request account info” in Settings holds no messages.',
      'Give your name as it stands before your messages in that file.',
    ],
  },
  telegram: {
    id: [
      'Pakai Telegram Desktop di komputer (aplikasi ponsel dan versi web tidak dapat mengekspor): menu ☰ → Setelan → Lanjutan → Ekspor data Telegram.',
      'Centang informasi akun, chat, grup, dan channel; “Hanya pesan saya” boleh dipilih. Format: JSON yang dapat dibaca mesin (bukan HTML).',
      'Satu chat saja: buka chat → menu ⋮ → Ekspor riwayat chat → Format: JSON; lalu isi nama Anda seperti yang tertulis di Telegram.',
      'Telegram dapat meminta Anda menunggu 24 jam. Setelah selesai, jatuhkan berkas result.json.',
    ],
    en: [
      'Use Telegram Desktop on a computer (the phone apps and the web version cannot export): ☰ menu → Settings → Advanced → Export Telegram data.',
      'Tick account information, chats, groups and channels; “Only my messages” may be chosen. Format: Machine-readable JSON (not HTML).',
      'A single chat: open it → ⋮ menu → Export chat history → Format: JSON; then give your name as it stands in Telegram.',
      'Telegram may ask you to wait 24 hours. When it is done, drop the file result.json.',
    ],
  },
};
