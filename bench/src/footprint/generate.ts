import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { ZipWriter } from '@zip.js/zip.js';

/** Everyday words; none opens a topic by itself. */
const WORDS =
  'pagi siang sore malam kopi nasi ikan pasar jalan hujan panas sekolah kelas buku tugas rapat surat berkas laporan acara senyum senang capek pulang tidur bangun mandi cuci baju warna merah biru hijau kuning putih hitam minggu bulan tahun jam menit warga taman lapangan olahraga senam lari sepeda libur cuti semoga terima kasih maaf permisi silakan tolong bantu datang pergi mulai selesai tunggu antre daftar'.split(
    ' ',
  );
const HITS = [
  'Ayo coblos nomor 2, menangkan paslon kita',
  'Dukung paslon nomor 1 sampai menang',
  'Jangan pilih paslon 3, tukang bohong',
];

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** JSON of `count` Facebook posts of about 500 bytes, one in twenty with a hit, in pieces. */
function* postsJson(count: number, seed = 27): Generator<string> {
  const next = random(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] as string;
  let piece = '[';
  for (let i = 0; i < count; i++) {
    const words = Array.from({ length: 26 }, () => pick(WORDS));
    if (next() < 0.05) words.splice(10, 8, pick(HITS));
    const timestamp = 1_500_000_000 + Math.floor((i / count) * 250_000_000);
    const post = {
      timestamp,
      attachments: [{ data: [{ external_context: { url: `https://contoh.id/berita/${i}?ref=${Math.floor(next() * 1e9)}` } }] }],
      data: [{ post: words.join(' ') }, { update_timestamp: timestamp }],
      title: 'Pemilik Akun membagikan tautan.',
      tags: [`t${i % 97}`, 'lain-lain', 'catatan panjang untuk mengisi ruang seperti arsip yang sebenarnya'],
    };
    piece += `${i === 0 ? '' : ','}${JSON.stringify(post)}`;
    if (piece.length > 1 << 18) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}]`;
}

/** A zip with the posts and so many megabytes of media that nobody needs to read. Gives the size of the JSON, bytes. */
export async function writeExport(file: string, count: number, mediaMegabytes: number): Promise<number> {
  const writer = new ZipWriter(Writable.toWeb(createWriteStream(file)) as WritableStream, { useWebWorkers: false });
  let bytes = 0;
  const encoder = new TextEncoder();
  const source = postsJson(count);
  const json = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = source.next();
      if (done) return controller.close();
      const piece = encoder.encode(value);
      bytes += piece.length;
      controller.enqueue(piece);
    },
  });
  await writer.add('your_facebook_activity/posts/your_posts_1.json', json, { level: 1 });
  const noise = new Uint8Array(1 << 20);
  const next = random(5);
  for (let i = 0; i < noise.length; i++) noise[i] = next() * 256;
  for (let done = 0; done < mediaMegabytes; done += 20) {
    let left = Math.min(20, mediaMegabytes - done);
    const media = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(noise) : controller.close()),
    });
    await writer.add(`your_facebook_activity/posts/media/${done}.jpg`, media, { level: 0 });
  }
  await writer.close();
  return bytes;
}
