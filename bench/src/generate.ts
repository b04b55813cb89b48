import type { Bundle } from '@netra/checker';

/** Deterministic generator (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Everyday words of a timeline: no rulebook word is left out on purpose, none is put in. */
const WORDS =
  'yang dan di itu dengan untuk ini dari dalam akan pada juga saya ke karena ada mereka lebih sudah atau saat oleh sebagai dia kami bisa seperti hari tidak kalau sama lagi aja udah mau banyak orang rumah anak ibu bapak kerja kantor pagi siang sore malam makan minum kopi nasi sayur ikan pasar jalan motor mobil hujan panas sekolah guru murid kelas buku tugas rapat surat berkas laporan data acara foto senyum senang capek pulang tidur bangun mandi cuci beli jual harga murah mahal baru lama besar kecil tinggi rendah cepat lambat jauh dekat sini sana mana kapan teman saudara tetangga kampung kota desa sawah kebun laut gunung sungai bunga pohon burung kucing ayam bola lagu musik film cerita kabar berita cuaca sehat sakit obat dokter puskesmas posyandu imunisasi vaksin air listrik internet sinyal pulsa aplikasi layanan warga kegiatan gotong royong bersih taman lapangan olahraga senam lari sepeda libur cuti lebaran natal puasa syukur doa amin semoga terima kasih maaf permisi silakan tolong bantu ikut datang pergi mulai selesai tunggu antre daftar isi tanda tangan cap stempel meja kursi pintu jendela lampu kipas komputer printer kertas pena tas sepatu baju warna merah biru hijau kuning putih hitam pertama kedua akhir minggu bulan tahun jam menit'.split(
    ' ',
  );
const EMOJI = ['😀', '🙏', '😂', '❤️', '👍', '🎉', '😭', '🔥', '☕', '🌧️', '🤲', '📸', '💪', '😅'];

export interface Corpus {
  readonly posts: readonly string[];
  readonly units: number;
}

/** All literals of the shipped rulebook, contestants included: what every peer is asked to match. */
export function literals(bundle: Bundle): string[] {
  const forms = new Set<string>();
  for (const concept of bundle.concepts) for (const form of concept.forms) forms.add(form.replace(/\*$/, '').toLowerCase());
  for (const contestant of bundle.contestants) {
    for (const name of [
      contestant.name,
      contestant.mate,
      ...contestant.nicknames,
      ...contestant.hashtags,
      ...contestant.accounts,
    ]) {
      if (name) forms.add(name.toLowerCase());
    }
  }
  return [...forms].filter((form) => form.length > 1);
}

/**
 * The first corpus (facts of the peers' measurement): mean 128 UTF-16 units, 30 % with an emoji, 10 % with a planted
 * phrase of the rulebook, 2 % with a phone number.
 */
export function everydayPosts(count: number, phrases: readonly string[], seed = 20241127): Corpus {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const posts: string[] = [];
  let units = 0;
  for (let i = 0; i < count; i++) {
    const target = 40 + Math.floor(next() * 176);
    const words: string[] = [];
    let size = 0;
    while (size < target) {
      const word = pick(WORDS);
      words.push(words.length === 0 || next() < 0.06 ? word.charAt(0).toUpperCase() + word.slice(1) : word);
      if (next() < 0.08) words[words.length - 1] += pick([',', '.', '!', '?', '\n']);
      size += word.length + 1;
    }
    if (next() < 0.1) words.splice(Math.floor(next() * words.length), 0, pick(phrases));
    if (next() < 0.02) words.push(`0812${String(Math.floor(next() * 1e8)).padStart(8, '0')}`);
    if (next() < 0.3) words.push(pick(EMOJI));
    const post = words.join(' ');
    units += post.length;
    posts.push(post);
  }
  return { posts, units };
}

/** The second corpus: every post names a ballot number with a word of voting, so every post reaches the stance model. */
export function politicalPosts(count: number, seed = 27112024): Corpus {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const base = everydayPosts(count, ['coblos', 'pilih nomor'], seed).posts;
  const posts = base.map(
    (post) =>
      `${post} ${pick(['coblos', 'pilih', 'dukung', 'jangan pilih', 'kata KPU'])} paslon nomor ${1 + Math.floor(next() * 5)}`,
  );
  return { posts, units: posts.reduce((sum, post) => sum + post.length, 0) };
}
