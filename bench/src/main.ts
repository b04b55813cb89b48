/**
 * `npm run bench`: the full check against peers that merely match the same phrases, and against the machine's own
 * JSON.parse of the same posts, in one run. CPU time a core, median of five.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Bundle, createChecker } from '@netra/checker';
import { buildConceptTable, glance } from '@netra/checker/internal';
import AhoCorasick from 'modern-ahocorasick';
import { DataSet, englishRecommendedTransformers, pattern, RegExpMatcher } from 'obscenity';
import { everydayPosts, literals, politicalPosts } from './generate.ts';
import { cpuSeconds, latencies, quantile } from './measure.ts';
import { textlintPosts } from './textlint.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const count = Number(process.env.POSTS ?? 100_000);
const bundle = JSON.parse(readFileSync(file('../../packages/content/dist/rulebook.json'), 'utf8')) as Bundle;
// Before anything else: what a fresh process needs.
const readyFrom = process.cpuUsage();
const checker = createChecker(bundle);
checker.check({ text: 'ayo coblos nomor 2' });
const ready = process.cpuUsage(readyFrom);
const phrases = literals(bundle);
const { posts, units } = everydayPosts(count, phrases);
const { posts: political } = politicalPosts(count);

const rows: { name: string; perSecond: number; note: string }[] = [];
const measure = (name: string, list: readonly string[], work: () => unknown, note = ''): number => {
  const seconds = cpuSeconds(work);
  const perSecond = list.length / seconds;
  rows.push({ name, perSecond, note });
  return perSecond;
};

const json = JSON.stringify(posts.map((text, id) => ({ id, text })));
let sink = 0;
const full = measure('netra: pemeriksaan penuh, korpus 1', posts, () => {
  for (const text of posts) sink += checker.check({ text }).findings.length;
});
const stance = measure('netra: korpus 2, semua sampai ke model sikap', political, () => {
  for (const text of political) sink += checker.check({ text }).findings.length;
});
const table = buildConceptTable(bundle.concepts);
measure('netra: pandangan sekilas saja', posts, () => {
  for (const text of posts) sink += glance(table.openers, text);
});
const aho = new AhoCorasick(phrases);
const peer = measure(`modern-ahocorasick, ${phrases.length} frasa`, posts, () => {
  for (const text of posts) sink += aho.search(text.toLowerCase()).length;
});
const few = posts.slice(0, Math.max(500, Math.floor(count / 50)));
const dataset = new DataSet<{ name: string }>();
for (const phrase of phrases.slice(0, 2000)) {
  const safe = phrase.replace(/[[\]?|\\]/g, '');
  if (safe.length > 2) dataset.addPhrase((p) => p.setMetadata({ name: safe }).addPattern(pattern`${safe}`));
}
const obscenity = new RegExpMatcher({ ...dataset.build(), ...englishRecommendedTransformers });
measure(
  'obscenity, 2.000 frasa pertama',
  few,
  () => {
    for (const text of few) sink += obscenity.getAllMatches(text).length;
  },
  `${few.length} kiriman`,
);
await textlintPosts(few).then(({ perSecond, note }) =>
  rows.push({ name: 'textlint kernel, satu aturan kosong', perSecond, note }),
);
const parse = measure('JSON.parse kiriman yang sama', posts, () => {
  sink += (JSON.parse(json) as unknown[]).length;
});

// The same posts as `netra periksa --jsonl` reads them: one object a line with its act, actor, day and platform.
const lines = posts.map((text, id) =>
  JSON.stringify({ id: String(id), text, action: 'post', actor: 'pns', date: '2024-10-12', platform: 'facebook' }),
);
const parseLines = measure('JSON.parse baris JSONL dari kiriman yang sama', lines, () => {
  for (const line of lines) sink += (JSON.parse(line) as { text: string }).text.length;
});

const times = latencies(posts.slice(0, 20_000), (text) => checker.check({ text }));
console.log(
  `${count} kiriman, rata-rata ${(units / count).toFixed(0)} unit UTF-16; ${phrases.length} frasa; Node ${process.version}\n`,
);
for (const row of rows)
  console.log(`${row.name.padEnd(48)} ${Math.round(row.perSecond).toLocaleString('id').padStart(12)} kiriman/s  ${row.note}`);
console.log('');
const bar = (text: string, value: number, limit: number, atLeast: boolean, unit = ''): void => {
  const ok = atLeast ? value >= limit : value <= limit;
  console.log(
    `${ok ? 'tercapai  ' : 'BELUM     '} ${text}: ${value.toFixed(2)}${unit} (batas ${atLeast ? '≥' : '≤'} ${limit}${unit})`,
  );
};
bar('pemeriksaan penuh dibanding modern-ahocorasick yang hanya mencocokkan', full / peer, 3, true, '×');
bar('waktu dibanding JSON.parse kiriman yang sama', parse / full, 3, false, '×');
console.log(`            dibanding JSON.parse baris JSONL: ${(parseLines / full).toFixed(2)}×`);
bar('korpus 2', stance, 60_000, true, ' kiriman/s');
bar('p99 sebuah kiriman', quantile(times, 0.99), 50, false, ' µs');
console.log(`            p50 ${quantile(times, 0.5).toFixed(1)} µs, p99,9 ${quantile(times, 0.999).toFixed(1)} µs`);
bar('mesin siap dengan buku aturan (CPU)', (ready.user + ready.system) / 1000, 200, false, ' ms');
const command = file('../../apps/cli/dist/netra.mjs');
if (existsSync(command)) {
  const starts = Array.from({ length: 7 }, () => {
    const before = process.hrtime.bigint();
    spawnSync(process.execPath, [command, 'periksa', 'ayo coblos nomor 2'], { stdio: 'ignore' });
    return Number(process.hrtime.bigint() - before) / 1e6;
  }).sort((a, b) => a - b);
  bar('netra periksa "…" dari dingin', starts[3] as number, 400, false, ' ms');
}
if (sink < 0) console.log(sink);
