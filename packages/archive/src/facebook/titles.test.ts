import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOfTitle, isLeaving, isSharing, joinedOfTitle, objectOfTitle, timelineOfTitle } from './titles.ts';

describe('objectOfTitle', () => {
  it.each([
    ["Rina Wati likes Sari Dewi's post.", 'Sari Dewi', ''],
    ["Rina Wati liked Sari Dewi's photo in Warga Suka Maju.", 'Sari Dewi', 'Warga Suka Maju'],
    ["Rina Wati reacted to Andreas' video.", 'Andreas', ''],
    ["Rina Wati reacted to Kopi d'Jawa's post in Fan's Corner.", "Kopi d'Jawa", "Fan's Corner"],
    ['Rina Wati likes a post.', '', ''],
    ['Rina Wati likes her own post.', '', ''],
    ['Rina Wati likes a comment by Sari Dewi in Warga Suka Maju.', 'Sari Dewi', 'Warga Suka Maju'],
    ['Rina Wati likes Toko Buku Lestari.', 'Toko Buku Lestari', ''],
    ["Rina Wati commented on Sari Dewi's post.", 'Sari Dewi', ''],
    ["Rina Wati replied to Sari Dewi's comment.", 'Sari Dewi', ''],
    ['Rina Wati menyukai postingan Sari Dewi.', 'Sari Dewi', ''],
    ['Rina Wati menyukai kiriman Sari Dewi di Warga Suka Maju.', 'Sari Dewi', 'Warga Suka Maju'],
    ['Rina Wati menyukai postingannya sendiri.', '', ''],
    ['Rina Wati menyukai foto miliknya sendiri.', '', ''],
    ['Rina Wati menyukai sebuah postingan.', '', ''],
    ['Rina Wati menyukai postingan di Warga Suka Maju.', '', 'Warga Suka Maju'],
    ['Rina Wati menyukai foto profil Sari Dewi.', 'Sari Dewi', ''],
    ['Rina Wati menyukai Toko Buku Lestari.', 'Toko Buku Lestari', ''],
    ['Rina Wati menanggapi kiriman dari Sari Dewi.', 'Sari Dewi', ''],
    ['Rina Wati memberikan reaksi Super pada postingan Sari Dewi.', 'Sari Dewi', ''],
    ['Rina Wati bereaksi terhadap komentar Sari Dewi.', 'Sari Dewi', ''],
    ['Rina Wati mengomentari postingan Sari Dewi.', 'Sari Dewi', ''],
    ['Rina Wati mengomentari foto Sari Dewi di grup Warga Suka Maju.', 'Sari Dewi', 'Warga Suka Maju'],
    ['Rina Wati membalas komentar Sari Dewi.', 'Sari Dewi', ''],
    ['Rina Wati vindt het bericht van Sari Dewi leuk.', 'Sari Dewi', ''],
    ['Rina Wati gefällt Beitrag von Sari Dewi.', 'Sari Dewi', ''],
    ['Rina Wati curtiu a publicação de Sari Dewi.', 'Sari Dewi', ''],
    ['', '', ''],
  ])('%s', (title, name, group) => expect(objectOfTitle(title, 'Rina Wati')).toEqual({ name, group }));

  it('finds the last name in a language that is not known', () => {
    expect(objectOfTitle('Rina Wati tykkää käyttäjän Sari Dewi julkaisusta.', 'Rina Wati').name).toBe('Sari Dewi');
    expect(objectOfTitle('Rina Wati tykkää julkaisusta.', 'Rina Wati').name).toBe('');
  });

  it('is quick on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.string(),
        (title, actor) => typeof objectOfTitle(title, actor).name === 'string',
      ),
    );
    const long = `Rina likes ${"a's post in ".repeat(2000)}`;
    const start = performance.now();
    for (const title of [
      long,
      `Rina menyukai postingan ${'di grup '.repeat(3000)}`,
      'foto van '.repeat(3000),
      'posted in '.repeat(3000),
    ]) {
      objectOfTitle(title);
      groupOfTitle(title);
      timelineOfTitle(title);
      joinedOfTitle(title);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('places', () => {
  it.each([
    ['Rina Wati posted in Warga Suka Maju.', 'Warga Suka Maju'],
    ['Rina Wati shared a link to the group: Warga Suka Maju.', 'Warga Suka Maju'],
    ['Rina Wati added a new photo in Warga Suka Maju.', 'Warga Suka Maju'],
    ['Rina Wati memposting di Warga Suka Maju.', 'Warga Suka Maju'],
    ['Rina Wati membagikan tautan ke grup: Warga Suka Maju.', 'Warga Suka Maju'],
    ['Rina Wati mengirim sesuatu di grup Warga Suka Maju.', 'Warga Suka Maju'],
    ['Rina Wati updated her status.', ''],
  ])('group of %s', (title, group) => expect(groupOfTitle(title)).toBe(group));

  it('timeline', () => {
    expect(timelineOfTitle("Rina Wati wrote on Sari Dewi's timeline.")).toBe('Sari Dewi');
    expect(timelineOfTitle('Rina Wati menulis di kronologi Sari Dewi.')).toBe('Sari Dewi');
    expect(timelineOfTitle('Rina Wati shared a link.')).toBe('');
  });

  it.each([
    ['Rina Wati became a member of Warga Suka Maju.', 'Warga Suka Maju'],
    ['Rina Wati bergabung dengan Warga Suka Maju.', 'Warga Suka Maju'],
    ['Anda bergabung dengan grup Warga Suka Maju.', 'Warga Suka Maju'],
    ['Rina Wati menjadi anggota Warga Suka Maju.', 'Warga Suka Maju'],
    ['Du blev medlem af Warga Suka Maju.', 'Warga Suka Maju'],
  ])('joined: %s', (title, group) => expect(joinedOfTitle(title)).toBe(group));

  it('leaving is told from the name of the group', () => {
    expect(isLeaving('Rina Wati left Warga Suka Maju.', 'Warga Suka Maju')).toBe(true);
    expect(isLeaving('Rina Wati keluar dari Warga Suka Maju.', '')).toBe(true);
    expect(isLeaving('Rina Wati became a member of What is left behind.', 'What is left behind')).toBe(false);
  });

  it.each([
    'Rina Wati shared a link.',
    'Rina Wati membagikan kenangan.',
    'Rina Wati hat einen Link geteilt.',
    'Rina Wati berbagi foto.',
  ])('shared: %s', (title) => expect(isSharing(title)).toBe(true));
  it('a status is no share', () => expect(isSharing('Rina Wati memperbarui statusnya.')).toBe(false));
});
