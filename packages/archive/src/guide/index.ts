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
      'Buka X → Setelan dan dukungan → Setelan dan privasi → Akun Anda.',
      'Pilih “Unduh arsip data Anda”, masukkan kata sandi, lalu “Minta arsip”.',
      'Tunggu pemberitahuan (biasanya sehari), lalu unduh berkas .zip. Jangan dibuka kemasannya.',
    ],
    en: [
      'Open X → Settings and support → Settings and privacy → Your account.',
      'Choose “Download an archive of your data”, enter your password, then “Request archive”.',
      'Wait for the notice (usually a day), then download the .zip. Do not unpack it.',
    ],
  },
  facebook: {
    id: [
      'Buka Pusat Akun Meta → Informasi dan izin Anda → Ekspor informasi Anda (dulu: Unduh informasi Anda).',
      'Buat ekspor → pilih akun Facebook → ekspor ke perangkat.',
      'Rentang tanggal: Sepanjang waktu. Format: JSON (bukan HTML). Kualitas media: Rendah sudah cukup.',
      'Tunggu pemberitahuan, lalu unduh semua bagian .zip.',
    ],
    en: [
      'Open Meta’s Accounts Centre → Your information and permissions → Export your information (formerly Download your information).',
      'Create export → choose your Facebook account → export to device.',
      'Date range: All time. Format: JSON (not HTML). Media quality: Lower is enough.',
      'Wait for the notice, then download every part of the .zip.',
    ],
  },
  instagram: {
    id: [
      'Buka Instagram → Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda (dulu: Unduh informasi Anda).',
      'Buat ekspor → pilih akun Instagram → ekspor ke perangkat.',
      'Rentang tanggal: Sepanjang waktu. Format: JSON (bukan HTML).',
      'Tunggu pemberitahuan, lalu unduh semua bagian .zip.',
    ],
    en: [
      'Open Instagram → Accounts Centre → Your information and permissions → Export your information (formerly Download your information).',
      'Create export → choose your Instagram account → export to device.',
      'Date range: All time. Format: JSON (not HTML).',
      'Wait for the notice, then download every part of the .zip.',
    ],
  },
  threads: {
    id: [
      'Data Threads ikut dalam ekspor Instagram: buka Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda.',
      'Pilih akun Instagram yang dipakai di Threads; sertakan Threads bila ditanya.',
      'Rentang tanggal: Sepanjang waktu. Format: JSON (bukan HTML).',
    ],
    en: [
      'Threads comes with the Instagram export: Accounts Centre → Your information and permissions → Export your information.',
      'Choose the Instagram account that Threads uses; include Threads where asked.',
      'Date range: All time. Format: JSON (not HTML).',
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
      'Buka obrolan atau grupnya → menu ⋮ (di iPhone: ketuk nama) → Lainnya → Ekspor chat.',
      'Pilih “Tanpa media”, lalu simpan berkas .txt atau .zip di perangkat Anda.',
      'Ulangi untuk tiap grup yang ingin dilihat. Isi nama Anda seperti yang tertulis di obrolan.',
    ],
    en: [
      'Open the chat or group → ⋮ menu (on iPhone: tap the name) → More → Export chat.',
      'Choose “Without media”, then save the .txt or .zip on your device.',
      'Repeat for every group you want to look at. Give your name as it stands in the chat.',
    ],
  },
  telegram: {
    id: [
      'Di Telegram Desktop: menu ☰ → Setelan → Lanjutan → Ekspor data Telegram.',
      'Centang obrolan, grup, dan kanal; “Hanya pesan saya” boleh dipilih. Format: JSON yang dapat dibaca mesin.',
      'Setelah selesai, jatuhkan berkas result.json.',
    ],
    en: [
      'In Telegram Desktop: ☰ menu → Settings → Advanced → Export Telegram data.',
      'Tick chats, groups and channels; “Only my messages” may be chosen. Format: Machine-readable JSON.',
      'When it is done, drop the file result.json.',
    ],
  },
};
