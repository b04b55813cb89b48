import { describe, expect, it } from 'vitest';
import { OTHER, OWN, segments, subscriptions, table } from './fixtures.ts';
import { segmentText } from './segments.ts';
import { tableOf } from './tables.ts';

/** Headers since the end of 2024; the last in no language. */
const HEADERS = [
  'Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Post ID,Video ID,Comment Text,Top-Level Comment ID',
  'ID Komentar,ID Channel,Stempel Waktu Pembuatan Komentar,Harga,ID Komentar Induk,ID Postingan,ID Video,Teks Komentar,ID Komentar Tingkat Teratas',
  'Reactie-ID,Kanaal-ID,Aanmaaktijdstempel reactie,Prijs,ID van bovenliggende reactie,Post-ID,Video-ID,Reactietekst,ID van hoofdreactie',
  'Kommentar-ID,Kanal-ID,Zeitstempel der Kommentarerstellung,Preis,Übergeordnete Kommentar-ID,Beitrags-ID,Video-ID,Kommentartext,Oberste Kommentar-ID',
  'ID de comentario,ID de canal,Marca de tiempo de creación del comentario,Precio,ID del comentario superior,ID de publicación,ID de vídeo,Texto del comentario,ID superior',
  'Komentaro ID,Kanalo ID,Komentaro sukūrimo laiko žymė,Kaina,b,c,Vaizdo įrašo ID,Komentuoti tekstą,d',
  'x-a,x-b,x-c,x-d,x-e,x-f,x-g,x-h,x-i',
];
const time = '2024-11-26T01:02:03.434647+00:00';
const rows = table(
  ['UgxA', OWN, time, '0', '', '', 'vIdEo000001', segments('satu'), ''],
  ['UgxB', OWN, time, '0', 'UgxA', '', 'vIdEo000002', segments('dua kata'), 'UgxA'],
  ['UgxC', OWN, time, '0', '', 'UgkxPostingan1', '', segments('tiga'), ''],
);

describe('tables of Takeout', () => {
  it.each(HEADERS)('have their columns in one order in every language: %s', (header) => {
    expect(tableOf('x.csv', `\ufeff${header}\r\n${rows}`)).toMatchObject({
      role: 'comments',
      columns: { id: 0, time: 2, text: 7, video: 6 },
    });
  });

  it.each(HEADERS.slice(0, 5))('are known by the header alone where they are empty: %s', (header) => {
    expect(tableOf('x.csv', `${header}\n`)?.role).toBe('comments');
  });

  it.each([
    ['Live Chat ID,Channel ID,Live Chat Create Timestamp,Price,Video ID,Live Chat Text', 4],
    ['Live Chat ID,Channel ID,Live Chat Create Timestamp,Price,Currency code,Video ID,Live Chat Text', 5],
    ['ID Live Chat,ID Channel,Stempel Waktu Pembuatan Live Chat,Harga,Kode mata uang,ID Video,Teks Live Chat', 5],
  ])('of live chat may tell the currency: %s', (header, video) => {
    const row = [
      'LcA',
      OWN,
      time,
      '990000',
      ...(video === 5 ? ['IDR'] : []),
      'vIdEo000007',
      '{"takeoutSegments":[{"text":"ya"}]}',
    ];
    expect(tableOf('live chats.csv', `${header}\n${table(row)}`)).toMatchObject({
      role: 'live-chats',
      columns: { id: 0, time: 2, video, text: video + 1 },
    });
  });

  it('of six columns with plain words find the words', () => {
    const plain = table(['UgxA', OWN, time, '0', 'vIdEo000001', 'kata biasa'], ['UgxB', OWN, time, '', 'vIdEo000001', 'satu']);
    expect(tableOf('x.csv', `a,b,c,d,e,f\n${plain}`)).toMatchObject({ columns: { text: 5, video: 4 } });
  });

  it('of subscriptions hold a channel and its address', () => {
    for (const header of [
      ['Kanalo ID', 'Kanalo URL', 'Kanalo pavadinimas'],
      ['a', 'b', 'c'],
    ]) {
      expect(tableOf('prenumeratos.csv', subscriptions(header))).toEqual({ role: 'subscriptions' });
    }
    expect(tableOf('langganan.csv', 'ID Channel,URL Channel,Judul Channel\n')).toEqual({ role: 'subscriptions' });
    expect(tableOf('channel URL configs.csv', table(['Channel ID', 'a', 'b'], [OTHER, 'nama', '']))).toBeUndefined();
  });
});

describe('the words of a comment', () => {
  it.each([
    ['{"text":"Mantap "},{"text":"sekali"}', 'Mantap sekali'],
    ['{"takeoutSegments":[{"text":"Mantap "},{"text":"sekali"}]}', 'Mantap sekali'],
    ['{"text":"@contoh","mention":{"externalChannelId":"UCx"}},{"text":" nomor 9"}', '@contoh nomor 9'],
    ['polos &amp; biasa', 'polos & biasa'],
    ['123', '123'],
    ['{bukan json}', '{bukan json}'],
    ['{"text":"pilih \\"sembilan\\"', 'pilih "sembilan"'],
    ['{"text":""}', ''],
  ])('%s', (cell, text) => {
    expect(segmentText(cell)).toBe(text);
  });

  it('are read from any depth without failing', () => {
    expect(typeof segmentText('['.repeat(50_000))).toBe('string');
    expect(typeof segmentText('{"takeoutSegments":['.repeat(5_000))).toBe('string');
  });
});
