import { PassThrough } from 'node:stream';
import type { Activity } from '@netra/archive';
import { createFootprint, zonedDays } from '@netra/footprint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading, bundle as tiny } from '../../fixture/rulebook.ts';
import type { Io } from '../../io.ts';
import { id as t } from '../../messages/id.ts';
import { articlesOf } from '../../rulebook/articles.ts';
import type { JejakFormat } from '../options.ts';
import { printerFor } from '../print.ts';
import { jejakId as words } from '../words/id.ts';
import { safeCell } from './csv.ts';

const bundle = { ...tiny, rows: [...tiny.rows, ...tiny.rows.slice(0, 1).map((row) => ({ ...row, act: 'interaksi-akun' }))] };
const THEIRS = 'gaspol pilih paslon tetangga Sihotang';
const source = { file: 'data/tweets.js', record: 1 };
const activities: readonly Activity[] = [
  {
    platform: 'x',
    kind: 'note',
    id: '1',
    date: '2024-10-11T18:00:00Z',
    dateKind: 'exact',
    text: '=CMD() main slot gacor <b>yuk</b> WA 0812-3456-7890',
    url: 'https://x.com/contoh/status/1',
    source,
  },
  {
    platform: 'x',
    kind: 'like',
    id: '2',
    date: '2024-06-01T00:00:00Z',
    dateKind: 'notBefore',
    text: '',
    target: { kind: 'post', text: THEIRS, account: 'contoh_akun', url: 'javascript:alert(1)' },
    source: { file: 'data/like.js', record: 7 },
  },
  { platform: 'x', kind: 'note', date: null, dateKind: 'none', text: 'selamat pagi', source },
];

async function printed(format: JejakFormat, acts: readonly Activity[] = activities): Promise<string> {
  const stdout = new PassThrough();
  const io: Io = { stdin: new PassThrough(), stdout, stderr: new PassThrough(), env: {}, today: () => '2026-01-02' };
  const footprint = createFootprint(bundle, { today: '2026-01-02' });
  const days = zonedDays('Asia/Jakarta');
  const printer = printerFor(format, io, { t, words, days, language: 'id', articles: () => articlesOf(reading) });
  footprint.add({ type: 'file', platform: 'x', file: 'data/tweets.js', role: 'tweets' });
  footprint.add({ type: 'account', platform: 'x', account: 'contoh' });
  footprint.add({ type: 'unreadable', platform: 'x', problem: { file: 'data/like.js', records: 3, why: 'bad-record' } });
  footprint.add({ type: 'unknown', platform: 'x', file: 'data/baru.js' });
  for (const activity of acts) {
    const found = footprint.add({ type: 'activity', activity });
    if (found) await printer.finding(found);
  }
  await printer.end(footprint.report());
  stdout.end();
  let out = '';
  for await (const chunk of stdout) out += String(chunk);
  return out;
}

describe('every format', () => {
  it.each(['teks', 'json', 'jsonl', 'csv', 'html'] as const)('%s holds the findings and nobody else’s words', async (format) => {
    const out = await printed(format);
    expect(out).toContain('contoh_akun');
    expect(out).toContain('slot gacor');
    for (const leak of ['Sihotang', 'tetangga', '3456']) expect(out).not.toContain(leak);
  });
});

describe('json', () => {
  it('has the shape that was promised', async () => {
    const result = JSON.parse(await printed('json'));
    expect(result).toMatchObject({
      platforms: [
        {
          platform: 'x',
          account: 'contoh',
          files: 1,
          counts: {
            total: 3,
            byType: { note: 2, announce: 0, like: 1, comment: 0, follow: 0, join: 0, event: 0, profile: 0 },
            byYear: { '2024': 1, undated: 2 },
          },
          unreadable: [{ file: 'data/like.js', records: 3, why: 'bad-record' }],
          unknownFiles: ['data/baru.js'],
        },
      ],
      findings: [
        {
          activity: { platform: 'x', type: 'note', date: '2024-10-11T18:00:00Z', url: 'https://x.com/contoh/status/1', source },
          phase: 'kampanye',
          outcome: 'melanggar',
          findings: [{ rule: 'judi-slot', excerpt: 'slot gacor' }, { topic: 'pribadi' }],
        },
        { activity: { type: 'like', target: { kind: 'post', account: 'contoh_akun' } }, outcome: 'waspada', remedy: 'unlike' },
      ],
      history: [],
      summary: { activities: 3, findings: 2, melanggar: 1, waspada: 1, undated: 1 },
    });
    expect(result.findings[1].activity.target).not.toHaveProperty('text');
    expect(result.warning).toContain('jangan menghapus');
  });
  it('is whole where nothing was found', async () => {
    expect(JSON.parse(await printed('json', []))).toMatchObject({ findings: [], summary: { findings: 0 } });
  });
});

it('jsonl gives one finding a line', async () => {
  const lines = (await printed('jsonl')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).activity.type)).toEqual(['note', 'like']);
});

describe('csv', () => {
  it('is UTF-8 for spreadsheets, one act a row, no formula', async () => {
    const out = await printed('csv');
    expect(out.startsWith('\uFEFFplatform,jenis,tanggal,')).toBe(true);
    const rows = out.split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toContain('X (Twitter),unggahan,2024-10-12,pasti,');
    expect(rows[1]).toContain("'=CMD()");
    expect(rows[2]).toContain('tidak sebelum');
  });
  it('never begins a cell like a formula', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const shown = safeCell(cell).replace(/^"/, '');
        expect(shown).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
  });
});

describe('html', () => {
  it('is one page without script or outside address, and escapes', async () => {
    const out = await printed('html');
    expect(out).not.toMatch(/<script|<img|<link|src=/);
    expect(out).not.toContain('<b>yuk');
    expect(out).not.toContain('javascript:');
    expect(out).toContain('href="https://x.com/contoh/status/1"');
    expect([...out.matchAll(/https?:\/\/[^"<\s]+/g)].every(([url]) => url.startsWith('https://x.com/contoh'))).toBe(true);
  });
});

describe('text', () => {
  it('warns before it advises to delete', async () => {
    const out = (await printed('teks')).replace(/\s+/g, ' ');
    expect(out.indexOf('jangan menghapus')).toBeGreaterThan(0);
    expect(out.indexOf('jangan menghapus')).toBeLessThan(out.indexOf('Hapus (1)'));
    expect(out).toContain('Tarik “suka” (1)');
    expect(out).toContain('tanggal tidak diketahui, tidak sebelum 1 Juni 2024');
    expect(out).toContain('Dapat jatuh pada: sebelum penetapan calon; masa kampanye; di luar tahapan pemilu.');
    expect(out).toContain('data/like.js (3 catatan): catatan rusak');
    expect(out).toContain('data/baru.js');
  });
  it('lets no escape sequence through', async () => {
    const [note] = activities;
    const acts = note ? [{ ...note, text: 'slot gacor \u001b[2J', source: { file: 'a\u001b]0;x', record: 1 } }] : [];
    expect(await printed('teks', acts)).not.toContain('\u001b');
  });
});
