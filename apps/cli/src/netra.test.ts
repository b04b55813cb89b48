/** The built command, run as a user runs it. */
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildForTest } from './fixture/built.ts';
import { makeXlsx } from './fixture/xlsx.ts';

let netra: Built;
beforeAll(async () => {
  netra = await buildForTest();
});
afterAll(() => netra.remove());

describe('netra periksa', () => {
  it('ends with 0 when clean, 1 when something was found, 2 on wrong use', async () => {
    expect(await netra.run(['periksa', 'selamat', 'pagi'])).toMatchObject({ code: 0, err: '' });
    expect(await netra.run(['periksa', 'main slot gacor'])).toMatchObject({ code: 1, err: '' });
    expect(await netra.run(['periksa', 'x', '--aksi', 'suka'])).toMatchObject({ code: 2, out: '' });
  });
  it('joins words to one text and calls it "argumen"', async () => {
    const { out } = await netra.run(['check', 'main', 'slot', 'gacor', '--format=json', '--date', '2024-10-12']);
    expect(JSON.parse(out)).toMatchObject({ id: 'argumen', phase: 'kampanye', findings: [{ start: 5, end: 15 }] });
  });
  it('reads standard input, also empty and with CRLF', async () => {
    const { out } = await netra.run(['periksa', '--format', 'json'], 'satu\r\nslot gacor\r\n');
    expect(JSON.parse(out)).toMatchObject({ id: '-', findings: [{ start: 6 }] });
    const empty = await netra.run(['periksa', '--format', 'json']);
    expect(empty.code).toBe(0);
    expect(JSON.parse(empty.out)).toMatchObject({ outcome: 'aman', note: expect.stringContaining('kosong') });
  });
  it('refuses bad UTF-8 with its place', async () => {
    const ran = await netra.run(['periksa'], Buffer.from([0x61, 0xc3, 0x28]));
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/masukan standar: .*byte pada posisi 1/);
  });
  it('names each file it cannot read and still checks the others', async () => {
    const good = netra.write('baik.txt', 'slot gacor');
    const binary = netra.write('gambar.png', Buffer.from([0x89, 0x50, 0x00]));
    const ran = await netra.run([
      'periksa',
      '--file',
      'tiada.txt',
      '--file',
      good,
      '--file',
      binary,
      '--file',
      '.',
      '--format',
      'json',
    ]);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/tiada\.txt: .*tidak ada/);
    expect(ran.err).toMatch(/gambar\.png: .*byte NUL pada posisi 2/);
    expect(ran.err).toMatch(/\.: .*folder/);
    expect(JSON.parse(ran.out)).toMatchObject([{ id: good, outcome: 'melanggar' }]);
  });
  it('answers a huge text in bounded time, saying what was read', async () => {
    const ran = await netra.run(['periksa', '--format', 'json'], `slot gacor ${'😀kata '.repeat(3_000_000)}`);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out).note).toContain('sangat panjang');
  });
  it.each(['sarif', 'html', 'json', 'teks'])('prints %s', async (format) => {
    const ran = await netra.run(['periksa', '--format', format, 'slot gacor WA 0812-3456-7890']);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).not.toContain('3456');
    if (format === 'sarif') expect(JSON.parse(ran.out).version).toBe('2.1.0');
  });
  it('takes contestants of one run from a file', async () => {
    const path = netra.write('calon.csv', 'kontes,wilayah,nomor,calon\nx,1206,1,\n');
    expect(await netra.run(['periksa', '--kontestan', path, 'halo'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('baris 2, kolom calon'),
    });
  });
  it('reads a spreadsheet of contestants, and keeps it for good', async () => {
    const path = netra.write(
      'calon.xlsx',
      makeXlsx([
        ['kontes', 'wilayah', 'nomor', 'calon'],
        ['pilbup-x', 12.1, 1, 'Sahat Uji'],
      ]),
    );
    expect(await netra.run(['periksa', '--contestants', path, 'halo'])).toMatchObject({ code: 0, err: '' });
    const kept = await netra.run(['kontestan', 'impor', path, '--ke', 'pilbup-x.csv']);
    expect(kept).toMatchObject({ code: 0, out: expect.stringContaining('1 peserta ditulis ke pilbup-x.csv') });
  });
  it('gives row and article for a photo', async () => {
    const ran = await netra.run([
      'periksa',
      '--foto',
      'pose=dua-jari,bersama=bakal-calon',
      '--tanggal',
      '2024-06-01',
      '--format',
      'json',
    ]);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ outcome: 'melanggar', row: 'KE-5', law: ['skb/ke-5'] });
  });
});

describe('netra periksa --jsonl', () => {
  const lines = (out: string): unknown[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  it('answers line by line, in order, and goes on after a line it cannot read', async () => {
    const input =
      '{"id":"a","text":"slot gacor"}\r\n\r\noops\n{"id":2,"text":"pagi","date":"2024-10-12"}\n{"text":"x","action":"zz"}';
    const ran = await netra.run(['periksa', '--jsonl'], input);
    expect(ran).toMatchObject({ code: 2, err: '' });
    expect(lines(ran.out)).toMatchObject([
      { id: 'a', outcome: 'melanggar', phase: 'tanpa-tanggal', findings: [{ rule: 'judi-slot' }] },
      { line: 3, error: expect.stringContaining('JSON') },
      { id: 2, outcome: 'aman', phase: 'kampanye', findings: [] },
      { line: 5, error: expect.stringContaining('"zz"') },
    ]);
  });
  it('says which line is not UTF-8', async () => {
    const ran = await netra.run(
      ['periksa', '--jsonl'],
      Buffer.concat([Buffer.from('{"text":"a"}\n{"text":"'), Buffer.from([0xff]), Buffer.from('"}\n')]),
    );
    expect(ran.code).toBe(2);
    expect(lines(ran.out)).toMatchObject([{ outcome: 'aman' }, { line: 2, error: expect.stringContaining('UTF-8') }]);
  });
  it('ends with 1 for findings and 0 for none', async () => {
    expect((await netra.run(['periksa', '--jsonl'], '{"text":"togel"}')).code).toBe(1);
    expect((await netra.run(['periksa', '--jsonl'], '')).code).toBe(0);
  });
  it('passes 100,000 posts in flat memory, behind a slow reader too', async () => {
    const script = `
      const { spawn } = require('node:child_process');
      const { readFileSync } = require('node:fs');
      const child = spawn(process.execPath, [${JSON.stringify(netra.path)}, 'periksa', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
      let n = 0, peak = 0, out = 0;
      const rss = () => { try { peak = Math.max(peak, +/VmRSS:\\s+(\\d+)/.exec(readFileSync('/proc/' + child.pid + '/status', 'utf8'))[1]); } catch {} };
      child.stdout.on('data', (chunk) => { for (const byte of chunk) if (byte === 10) out++; rss(); child.stdout.pause(); setTimeout(() => child.stdout.resume(), 1); });
      const more = () => { while (n < 100000) { n++; if (!child.stdin.write(JSON.stringify({ id: n, text: 'Rapat koordinasi ke-' + n + ' berjalan lancar ' + (n % 10 ? '' : 'slot gacor') }) + '\\n')) return child.stdin.once('drain', more); } child.stdin.end(); };
      child.on('close', (code) => console.log(JSON.stringify({ code, out, peak })));
      more();`;
    const result = await new Promise<string>((resolve, reject) =>
      execFile(process.execPath, ['-e', script], (error, stdout) => (error ? reject(error) : resolve(stdout))),
    );
    const { code, out, peak } = JSON.parse(result);
    expect({ code, out }).toEqual({ code: 1, out: 100_000 });
    if (process.platform === 'linux') expect(peak).toBeLessThan(220_000);
  });
  it('ends without a word when the reader goes away', async () => {
    const many = netra.write('banyak.jsonl', '{"text":"slot gacor"}\n'.repeat(50_000));
    const shell = `${process.execPath} ${netra.path} periksa --jsonl < ${many} | head -1`;
    const { out, err } = await new Promise<{ out: string; err: string }>((resolve) =>
      execFile('sh', ['-c', shell], (_error, out, err) => resolve({ out, err })),
    );
    expect(out.split('\n')).toHaveLength(2);
    expect(err).toBe('');
  });
});

describe('netra aturan', () => {
  it('lists, shows a rule, shows an article', async () => {
    expect((await netra.run(['aturan'])).out).toContain('judi-slot');
    expect((await netra.run(['aturan', 'judi-slot'])).out).toContain('dilarang main slot gacor');
    expect((await netra.run(['aturan', 'skb/d-2'])).out).toContain('netralitas-ajakan');
    expect(JSON.parse((await netra.run(['aturan', '--format', 'json'])).out)).toHaveLength(2);
  });
  it('offers similar names for an unknown one', async () => {
    expect(await netra.run(['aturan', 'judi-slto'])).toMatchObject({ code: 2, err: expect.stringContaining('judi-slot') });
  });
  it('runs all examples', async () => {
    expect(await netra.run(['aturan', 'uji'])).toMatchObject({ code: 0, out: expect.stringContaining('12 contoh') });
  });
});

describe('netra', () => {
  it('speaks Indonesian, English when asked', async () => {
    expect((await netra.run(['--help'])).out).toMatch(/Pemakaian:[\s\S]*Perintah:[\s\S]*Contoh:/);
    expect((await netra.run(['--help'])).out).not.toMatch(/Usage|default/);
    expect((await netra.run(['periksa', '--bahasa', 'en', 'pagi'])).out).toContain('does not leave this device');
    expect((await netra.run([])).code).toBe(0);
  });
  it.each([
    [['perksa'], /perintah "perksa" tidak dikenal.*periksa/],
    [['periksa', '--formt', 'json'], /--formt tidak dikenal.*--format/],
    [['periksa', '--file'], /--file <berkas> perlu sebuah nilai/],
    [['periksa', '-5 derajat'], /sesudah "--"/],
    [['kontestan', 'impor', 'a.csv'], /--ke/],
    [['kontestan', 'imprt'], /"imprt" tidak dikenal/],
    [['--bahasa', 'fr'], /"fr" untuk --bahasa/],
  ])('explains %o', async (args, reason) => {
    expect(await netra.run(args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(reason) });
  });
});
