import type { PhotoNote, PhotoReason } from '@netra/checker';

/** What is said about a photo: why, and what to do instead. The advice is empty where nothing needs doing. */
interface PhotoSentence {
  readonly message: string;
  readonly advice: string;
}

export interface PhotoWords {
  readonly reasons: Readonly<Record<PhotoReason, PhotoSentence>>;
  readonly notes: Readonly<Record<PhotoNote, string>>;
  readonly row: string;
  readonly noPictureRead: string;
}

export const photoId: PhotoWords = {
  reasons: {
    'tidak-dibagikan': {
      message: 'Foto ini tidak dibagikan. Yang diatur adalah memposting foto di media yang bisa dilihat orang.',
      advice: 'Ingat bahwa grup percakapan juga mudah menyebar. Tanyakan lagi sebelum membagikannya.',
    },
    edukasi: {
      message: 'Foto ini menerangkan pose atau aturan netralitas, tanpa calon, partai, atau tim sukses. Itu boleh.',
      advice: 'Tulis pada gambar atau keterangannya bahwa ini contoh pose yang dihindari.',
    },
    mendukung: {
      message: 'Tujuannya menunjukkan dukungan. Foto untuk mendukung peserta pemilu berisiko melanggar netralitas ASN.',
      advice: 'Jangan dibagikan. Bila sudah terlanjur, hapus dan simpan buktinya; itu mengurangi akibatnya.',
    },
    'mendukung-teks': {
      message: 'Fotonya sendiri tidak memuat tanda keberpihakan. Tujuan mendukung bisa terbaca dari keterangannya.',
      advice: 'Periksa juga teks yang menyertainya: netra periksa "…".',
    },
    'pasangan-boleh': {
      message: 'Berfoto bersama suami atau istri yang menjadi calon boleh, tanpa simbol tangan dan tanpa atribut.',
      advice:
        'Syaratnya Anda sudah mengambil cuti di luar tanggungan negara (SE MenPANRB 18/2023), dan jangan memuji atau mengajak memilih.',
    },
    'pasangan-simbol': {
      message: 'Bersama suami atau istri yang menjadi calon, simbol tangan dan atribut partai, calon, atau instansi tidak boleh.',
      advice: 'Pilih foto tanpa simbol tangan dan tanpa atribut, dan hanya bila Anda sedang cuti di luar tanggungan negara.',
    },
    'calon-simbol': {
      message:
        'Ada calon atau bakal calon di foto ini, bersama simbol tangan, atribut, atau latar yang menunjukkan keberpihakan.',
      advice: 'Jangan dibagikan. Minta teman yang mengunggahnya untuk tidak menandai Anda.',
    },
    'bakal-calon': {
      message: 'Sebelum penetapan, butir kode etik 5 menyebut foto bersama bakal calon tanpa menanyakan tujuannya.',
      advice: 'Jangan dibagikan, walau hanya kenangan. Berfoto saja bukan masalahnya; mempostingnya yang diatur.',
    },
    calon: {
      message: 'Ada calon di foto ini. Butir disiplin 7 mensyaratkan tujuan mendukung, tetapi orang lain bisa membacanya begitu.',
      advice: 'Lebih aman tidak dibagikan selama tahapan berjalan, terutama dengan seragam atau pujian di keterangannya.',
    },
    'tim-simbol': {
      message: 'Foto bersama tim sukses dengan simbol tangan, atribut, atau latar partai atau calon berisiko melanggar.',
      advice: 'Jangan dibagikan.',
    },
    tim: {
      message: 'Ada tim sukses di foto ini. Tanpa simbol dan atribut butirnya belum terpenuhi, tetapi mudah disalahartikan.',
      advice: 'Lebih aman tidak dibagikan selama tahapan berjalan.',
    },
    dinas: {
      message: 'Foto ini tentang tugas kedinasan, tanpa simbol, atribut, atau ajakan memilih. Itu boleh.',
      advice: 'Pasang di akun kantor dengan keterangan kegiatannya; sebut jabatannya, bukan nomor, slogan, atau pencalonannya.',
    },
    'alat-peraga-dinas': {
      message: 'Alat peraga tampak karena tugas (misalnya penertiban atau pengawasan). Itu boleh.',
      advice: 'Sebut tugas dan dasar penugasannya, dan tampilkan semua peserta dengan cara yang sama.',
    },
    atribut: {
      message: 'Atribut atau alat peraga partai atau calon di foto membuat Anda tampak berpihak.',
      advice: 'Pakai foto lain, atau potong bagian itu sebelum dibagikan.',
    },
    latar: {
      message: 'Latar atau alat peraga partai atau calon di foto mudah dibaca sebagai keberpihakan.',
      advice: 'Pilih latar lain, atau potong bagian itu sebelum dibagikan.',
    },
    pose: {
      message:
        'Pose tangan ini bisa dibaca sebagai nomor peserta. Sendirian ia belum tentu pelanggaran, tetapi sering dilaporkan.',
      advice: 'Ulangi fotonya dengan tangan mengepal, atau turunkan tangan.',
    },
    'pose-di-luar-tahapan': {
      message: 'Di luar tahapan pemilu, pose ini tanpa calon dan atribut bukan masalah.',
      advice: 'Jangan unggah ulang foto ini saat tahapan berjalan. Tangan mengepal selalu aman.',
    },
    biasa: { message: 'Tidak ada tanda keberpihakan pada foto ini.', advice: '' },
  },
  notes: {
    pose: 'Pose tangannya juga ada dalam daftar yang perlu dihindari.',
    seragam: 'Seragam dinas memperberat bila ada tanda keberpihakan.',
    'foto-lama': 'Foto lama yang diunggah ulang dihitung pada hari Anda mengunggahnya.',
    'pose-aman': 'Pose tangannya ada dalam daftar yang aman.',
  },
  row: 'Butir',
  noPictureRead: 'Gambarnya sendiri tidak dibaca; penilaian ini hanya dari jawaban Anda.',
};

export const photoEn: PhotoWords = {
  reasons: {
    'tidak-dibagikan': {
      message: 'This photo is not shared. The rule is about posting where others can see it.',
      advice: 'Chat groups spread too. Ask again before you share it.',
    },
    edukasi: {
      message: 'The photo explains poses or neutrality, without candidate, party or campaign team. That is allowed.',
      advice: 'Say on the picture or in the caption that these poses are to be avoided.',
    },
    mendukung: {
      message: 'The purpose is to show support. Such a photo risks breaching the neutrality of civil servants.',
      advice: 'Do not share it. If you did, delete it and keep proof; that lessens the consequences.',
    },
    'mendukung-teks': {
      message: 'The photo itself shows no partisan sign. Support may be read from its caption.',
      advice: 'Check the words that go with it, too: netra check "…".',
    },
    'pasangan-boleh': {
      message: 'A photo with your husband or wife who is a candidate is allowed, without hand sign or attributes.',
      advice: 'You must be on leave outside state liability (SE MenPANRB 18/2023); do not praise or ask for votes.',
    },
    'pasangan-simbol': {
      message:
        'With your husband or wife who is a candidate, hand signs and attributes of party, candidate or office are not allowed.',
      advice: 'Choose a photo without hand sign and attributes, and only while on leave outside state liability.',
    },
    'calon-simbol': {
      message: 'A candidate is in this photo together with a hand sign, attribute or background that shows partisanship.',
      advice: 'Do not share it. Ask friends who post it not to tag you.',
    },
    'bakal-calon': {
      message: 'Before determination, ethics row 5 names photos with would-be candidates without asking for the purpose.',
      advice: 'Do not share it, not even as a memory. Taking it is no problem; posting it is.',
    },
    calon: {
      message: 'A candidate is in this photo. Discipline row 7 requires the purpose of support, but others may read it so.',
      advice: 'Safer not to share it while the election runs, above all in uniform or with praise in the caption.',
    },
    'tim-simbol': {
      message: 'A photo with a campaign team and a hand sign, attribute or party background risks a breach.',
      advice: 'Do not share it.',
    },
    tim: {
      message: 'A campaign team is in this photo. Without sign and attribute the row is not met, but it is easily misread.',
      advice: 'Safer not to share it while the election runs.',
    },
    dinas: {
      message: 'The photo is about official duty, without sign, attribute or call to vote. That is allowed.',
      advice: 'Post it on the office account with its occasion; name the office held, not number, slogan or candidacy.',
    },
    'alat-peraga-dinas': {
      message: 'Campaign props are seen because of duty (such as removal or supervision). That is allowed.',
      advice: 'Name the duty and its basis, and show all contestants in the same way.',
    },
    atribut: {
      message: 'Attributes or props of a party or candidate make you look partisan.',
      advice: 'Use another photo or crop it before you share.',
    },
    latar: {
      message: 'A background or props of a party or candidate are easily read as partisanship.',
      advice: 'Choose another background or crop it before you share.',
    },
    pose: {
      message: 'This hand pose can be read as a ballot number. Alone it need not be a breach, but it is often reported.',
      advice: 'Take it again with a closed fist, or hands down.',
    },
    'pose-di-luar-tahapan': {
      message: 'Outside election stages this pose, without candidate and attribute, is no problem.',
      advice: 'Do not share it again while an election runs. A closed fist is always safe.',
    },
    biasa: { message: 'No sign of partisanship in this photo.', advice: '' },
  },
  notes: {
    pose: 'Its hand sign, too, is on the list of poses to avoid.',
    seragam: 'The uniform makes partisan signs graver.',
    'foto-lama': 'An old photo shared again counts on the day you share it.',
    'pose-aman': 'Its hand pose is on the safe list.',
  },
  row: 'Row',
  noPictureRead: 'The picture itself is not read; this rests on your answers alone.',
};
