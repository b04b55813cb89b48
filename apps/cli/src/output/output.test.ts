import { createChecker } from '@netra/checker';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundle, reading } from '../fixture/rulebook.ts';
import { id as t } from '../messages/id.ts';
import { articlesOf } from '../rulebook/articles.ts';
import { columns, harmless, wrap } from './cells.ts';
import { paletteFor } from './colour.ts';
import { asHtml, escapeHtml } from './html.ts';
import { asJson } from './json.ts';
import { maskedText } from './mask.ts';
import type { Report } from './report.ts';
import { asSarif, uriOf } from './sarif.ts';
import { asText } from './text.ts';

const checker = createChecker(bundle);
const PHONE = '0812-3456-7890';

function report(text: string, id = 'argumen', topics?: readonly ('judi' | 'pribadi')[]): Report {
  const result = checker.check({ text, date: '2024-10-12', ...(topics ? { topics } : {}) });
  return { source: { id, text }, result, personal: topics ? checker.check({ text, topics: ['pribadi'] }).findings : [] };
}
const plain = { on: false, melanggar: same, waspada: same, aman: same, bold: same, dim: same };
function same(text: string): string {
  return text;
}
const options = { palette: plain, width: 80, articles: articlesOf(reading), date: '2024-10-12' };

describe('text format', () => {
  it('puts carets below the words, also behind emoji', () => {
    const out = asText([report('😀✌️ main slot gacor yuk')], options, t);
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.includes('^'));
    expect(lines[at]?.trim()).toBe('^'.repeat('slot gacor'.length));
    expect(lines[at]?.indexOf('^')).toBe(4 + columns('😀✌️ main '));
  });
  it('names article, sanction as ceiling, advice, stage, and what is not verified', () => {
    const out = asText([report(`slot gacor ${PHONE}`)], options, t);
    expect(out).toContain('UU ITE Pasal 27 ayat (2) [uu-ite/27-2]');
    expect(out).toContain('ancaman tertinggi, bukan ramalan');
    expect(out).toMatch(/uu-pdp\/65-2\] \(belum diverifikasi\)/);
    expect(out).toContain('Tahapan pada 12 Oktober 2024: masa kampanye.');
    expect(out).toMatch(/Teks Anda tidak meninggalkan perangkat ini\.\n$/);
    expect(out).not.toContain(PHONE);
  });
  it('says so where the row of the sanction table is not verified', () => {
    const rows = bundle.rows.map((row) => ({ ...row, verified: false }));
    const text = 'coblos besok';
    const result = createChecker({ ...bundle, rows }).check({ text, date: '2024-10-12' });
    const out = asText([{ source: { id: 'argumen', text }, result, personal: [] }], options, t);
    expect(out.replace(/\s+/g, ' ')).toContain('Hukuman disiplin (ancaman tertinggi, bukan ramalan) (belum diverifikasi)');
    expect(asText([report(text)], options, t)).not.toContain('belum diverifikasi');
  });
  it('keeps the phone masked when only another topic was asked for', () => {
    expect(asText([report(`slot gacor ${PHONE}`, 'argumen', ['judi'])], options, t)).not.toContain('3456');
  });
  it('lets no escape sequence through to the terminal', () => {
    expect(asText([report('slot gacor \u001b[2J\u009b \u202e', 'a\u001b]0;x')], options, t)).not.toMatch(/[\u001b\u009b\u202e]/);
  });
  it('shows a long line in part and ends cleanly at surrogates', () => {
    const out = asText([report(`${'kata '.repeat(500)}slot gacor${' 😀'.repeat(500)}`)], options, t);
    expect(Math.max(...out.split('\n').map((line) => columns(line)))).toBeLessThan(130);
    expect(() => encodeURIComponent(out)).not.toThrow();
  });
  it('colours only on a terminal and never against NO_COLOR', () => {
    const io = (env: Record<string, string>, isTTY: boolean) =>
      paletteFor({ env, stdout: { isTTY } } as unknown as Parameters<typeof paletteFor>[0]).on;
    expect([io({}, true), io({ NO_COLOR: '1' }, true), io({ TERM: 'dumb' }, true), io({}, false)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  it('shows no trace of CRLF', () => {
    const out = asText([report('baris satu\r\nslot gacor\r\nbaris tiga')], options, t);
    expect(out).toContain('    slot gacor\n    ^^^^^^^^^^\n');
  });
  it('wraps at words', () => {
    expect(wrap('satu dua tiga', 8)).toBe('satu dua\ntiga');
    expect(harmless('a\tb\u0007')).toBe('a b·');
  });
});

describe('json format', () => {
  it('prints exactly the promised fields', () => {
    const parsed = JSON.parse(asJson([report('slot gacor')], false));
    expect(Object.keys(parsed)).toEqual(['id', 'outcome', 'phase', 'findings']);
    expect(Object.keys(parsed.findings[0])).toEqual([
      'rule',
      'topic',
      'level',
      'start',
      'end',
      'excerpt',
      'message',
      'law',
      'sanction',
      'advice',
      'confidence',
    ]);
    expect(JSON.parse(asJson([report('a')], true))).toHaveLength(1);
  });
});

describe('SARIF', () => {
  const log = JSON.parse(
    asSarif([report('baris satu\r\n😀 slot gacor', 'folder/teks é.txt')], [], bundle, new Map([['judi-slot', 'Judi']]), t),
  );
  const run = log.runs[0];
  it('declares every rule and its level', () => {
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(bundle.rules.map(({ id }) => id));
    expect(run.columnKind).toBe('utf16CodeUnits');
  });
  it('places a finding in UTF-16 lines and columns from 1, with a fingerprint', () => {
    const [result] = run.results;
    expect(result).toMatchObject({ ruleId: 'judi-slot', ruleIndex: 0, level: 'error' });
    expect(result.locations[0].physicalLocation.region).toMatchObject({
      startLine: 2,
      startColumn: 4,
      endLine: 2,
      endColumn: 14,
      charOffset: 15,
    });
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('folder/teks%20%C3%A9.txt');
    expect(result.partialFingerprints['netra/v1']).toMatch(/^judi-slot:/);
  });
  it('tells of files that could not be read', () => {
    const failed = JSON.parse(asSarif([], [{ id: 'x', error: 'x: tidak ada' }], bundle, new Map(), t)).runs[0];
    expect(failed.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(uriOf('/a b/c')).toBe('file:///a%20b/c');
  });
});

describe('HTML format', () => {
  const options = { articles: articlesOf(reading), date: '2024-10-12', language: 'id' };
  it('escapes the text, marks the words and masks personal data in the body', () => {
    const page = asHtml([report(`<script>alert(1)</script> slot gacor ${PHONE}`, '<x>.txt')], options, t);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<x>');
    expect(page).not.toContain(PHONE);
    expect(page).toContain('<mark class="melanggar">slot gacor</mark>');
    expect(page).toContain('08••-••••-••90');
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  });
  it('says plainly that a text is clean', () => {
    expect(asHtml([report('selamat pagi')], options, t)).toContain(t.report.clean);
  });
});

describe('any text', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('slot gacor', PHONE, '\r\n', '<b>&', '\ud83d', 'coblos'),
  );
  const anyText = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(' '));
  it('is printed in every format without a throw, and the HTML body is the masked text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const one = report(text);
        expect(asText([one], options, t)).not.toContain('\u001b');
        JSON.parse(asJson([one], false));
        JSON.parse(asSarif([one], [], bundle, new Map(), t));
        const page = asHtml([one], { articles: options.articles, date: undefined, language: 'id' }, t);
        const body = /<div class="text" dir="auto">([\s\S]*?)<\/div>/.exec(page)?.[1] ?? '';
        expect(body.replace(/<\/?(?:a|mark)[^>]*>/g, '')).toBe(escapeHtml(maskedText(one)));
        expect(maskedText(one)).toHaveLength(text.length);
      }),
    );
  });
});

describe('maskedText', () => {
  it('keeps every position', () => {
    const text = `Hubungi ${PHONE} ya 😀`;
    expect(maskedText(report(text))).toBe('Hubungi 08••-••••-••90 ya 😀');
  });
  it('dots the whole span where the excerpt does not cover it', () => {
    const given = report(`Hubungi ${PHONE} ya`);
    const findings = given.result.findings.map((finding) => ({ ...finding, excerpt: 'lain' }));
    expect(maskedText({ ...given, result: { ...given.result, findings } })).toBe('Hubungi •••••••••••••• ya');
  });
});
