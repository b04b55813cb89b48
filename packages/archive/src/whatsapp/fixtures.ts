/** Invented chats as phones write them. `L` is U+200E, `N` is U+202F: both stand in real exports and are not seen. */
export const L = '\u200e';
const N = '\u202f';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** Android, Indonesian, 24 h with dots; a group that the owner joined by link. 4 notes, 1 join, 1 deleted. */
export const androidIndonesian: string = lines(
  '25/11/24 19.02 - Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang dalam chat ini yang dapat membaca, mendengarkan, atau membagikannya. Pelajari selengkapnya',
  '25/11/24 19.02 - Budi 🌾 membuat grup "Arisan RT 05"',
  '25/11/24 19.05 - Anda bergabung menggunakan tautan undangan grup ini',
  '25/11/24 19.06 - +62 812-0000-0001 bergabung menggunakan tautan undangan grup ini',
  '26/11/24 07.59 - Budi 🌾: RAHASIA-ORANG-LAIN pagi semua',
  'baris kedua RAHASIA-ORANG-LAIN',
  '26/11/24 08.00 - Rina Wati: Pagi Pak',
  'besok ke TPS jam 8 ya',
  '',
  'bawa undangan',
  '26/11/24 08.01 - +62 812-0000-0001: RAHASIA-ORANG-LAIN siap',
  '26/11/24 08.02 - Rina Wati: <Media tidak disertakan>',
  '26/11/24 08.03 - Rina Wati: Anda menghapus pesan ini',
  '26/11/24 08.04 - Budi 🌾: Pesan ini telah dihapus',
  '26/11/24 23.59 - Rina Wati: selamat malam <Pesan ini diedit>',
  '27/11/24 00.00 - Rina Wati: IMG-20241127-WA0001.jpg (file terlampir)',
  'foto undangan',
  '27/11/24 00.01 - Budi 🌾 mengubah ikon grup ini',
);

/** Android, English (United Kingdom or Indonesia), 24 h; 1:1. 3 notes, 1 deleted. */
export const androidEnglish: string = lines(
  '27/11/2024, 08:14 - Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Learn more',
  '27/11/2024, 08:15 - Rina Wati: Halo: jam berapa?',
  '27/11/2024, 08:16 - Sari: RAHASIA-ORANG-LAIN https://example.org',
  '27/11/2024, 08:17 - Rina Wati: <Media omitted>',
  'nasi goreng',
  '27/11/2024, 08:18 - Rina Wati: You deleted this message',
  '27/11/2024, 08:19 - Sari: This message was deleted',
  '27/11/2024, 08:20 - Rina Wati: ok <This message was edited>',
  '27/11/2024, 08:21 - Missed voice call',
  '27/11/2024, 08:22 - Your security code with Sari changed. Tap to learn more.',
);

/** Android, American: month first, 12 h, narrow space. 4 notes. */
export const androidAmerican: string = lines(
  `11/27/24, 8:15${N}PM - Messages and calls are end-to-end encrypted.`,
  `11/27/24, 8:15${N}PM - Rina Wati: evening`,
  `11/28/24, 12:05${N}AM - Rina Wati: midnight`,
  `11/28/24, 12:06${N}PM - Rina Wati: noon`,
  `1/2/25, 9:07${N}AM - Rina Wati: new year`,
);

/** iPhone, English: brackets, seconds, U+200E before notes of the app. 4 notes, 1 join, 1 deleted. */
export const iphoneEnglish: string = lines(
  `[27/11/24, 08:15:09] Arisan RT 05: ${L}Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.`,
  `[27/11/24, 08:15:10] Arisan RT 05: ${L}You joined using this group's invite link`,
  `[27/11/24, 08:15:11] ~${N}Joko: RAHASIA-ORANG-LAIN`,
  '[27/11/24, 08:16:00] Rina Wati: Halo semua',
  'apa kabar?',
  `${L}[27/11/24, 08:17:00] Rina Wati: ${L}image omitted`,
  `[27/11/24, 08:18:00] Rina Wati: ${L}You deleted this message.`,
  `[27/11/24, 08:19:00] Rina Wati: sudah benar ${L}<This message was edited>`,
  `${L}[27/11/24, 08:20:00] Rina Wati: jadwal ronda ${L}<attached: 00000012-PHOTO-2024-11-27-08-20-00.jpg>`,
  `${L}[27/11/24, 08:21:00] ~${N}Joko: RAHASIA-ORANG-LAIN ${L}<attached: 00000013-PHOTO-2024-11-27-08-21-00.jpg>`,
  `[27/11/24, 08:22:00] Joko: ${L}Joko joined using this group's invite link`,
);

/** iPhone, Indonesian: dots, four-digit year. 3 notes, 1 join, 1 deleted. */
export const iphoneIndonesian: string = lines(
  `[27/11/2024 08.15.09] Warga RW 02: ${L}Pesan dan panggilan terenkripsi secara end-to-end.`,
  `[27/11/2024 08.15.10] Warga RW 02: ${L}Anda bergabung menggunakan tautan undangan grup ini`,
  '[27/11/2024 08.16.00] Rina Wati: Selamat pagi',
  `${L}[27/11/2024 08.17.00] Rina Wati: ${L}stiker tidak disertakan`,
  `[27/11/2024 08.18.00] Rina Wati: ${L}Anda menghapus pesan ini.`,
  `[27/11/2024 08.19.00] Rina Wati: siap ${L}<Pesan ini diedit>`,
  '[27/11/2024 08.20.00] Sari 🌸: RAHASIA-ORANG-LAIN',
);
