/**
 * `npm run evaluate` – the open evaluation set; `-- --locked` the locked part; `-- FILE.jsonl` any outside set with
 * `{id, text, labels: {topic: level}, action?, actor?, date?, region?}` a line. `--misses N` prints wrong cases.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelData } from '@netra/checker';
import { type Bundle, type CheckInput, createChecker, type Level, TOPICS, type Topic } from '@netra/checker';
import { compileBundle, loadContent } from '@netra/content';
import { handContestants, readFolder, type Sample } from '../corpus.ts';
import { ROOT } from '../dataset.ts';
import { printCorpus, reportCorpus } from './corpus-report.ts';
import { calibration, type Judged, percent, scoreTopic } from './metrics.ts';
import { agreement, readSecond } from './second-hand.ts';
import { compareSwap, everydayNames } from './swap.ts';

/** Day inside the campaign by which the corpus is labelled (PEDOMAN.md). */
const LABEL_DAY = '2024-10-12';

const flags = process.argv.slice(2);
const file = flags.find((flag) => !flag.startsWith('--') && flag.endsWith('l'));
const missesAt = flags.indexOf('--misses');
const misses = missesAt === -1 ? 0 : Number(flags[missesAt + 1] ?? 20);
const rulesOnly = flags.includes('--rules-only');

function bundle(): Bundle {
  const weights = join(ROOT, 'models/weights.json');
  const model = existsSync(weights) ? (JSON.parse(readFileSync(weights, 'utf8')) as ModelData) : undefined;
  return compileBundle(loadContent(join(ROOT, 'content')), '0', model);
}

const rulebook = bundle();
const homographs = new Set(rulebook.homographs);
const everyday = everydayNames(rulebook);

interface JudgedSamples {
  readonly judged: Judged[];
  readonly swaps: number;
  readonly differences: string[];
  /** Breaches that no word opened: per topic, how many. */
  readonly unopened: Map<Topic, number>;
}

function judgeSamples(samples: readonly Sample[]): JudgedSamples {
  const unopened = new Map<Topic, number>();
  const judged: Judged[] = [];
  const differences: string[] = [];
  let swaps = 0;
  for (const hand of new Set(samples.map((sample) => sample.hand))) {
    const own = handContestants(ROOT, hand);
    const checker = createChecker(rulebook, { contestants: own, rulesOnly });
    const parties = rulebook.contestants.filter((c) => c.kind === 'partai' && c.contest === 'partai-2024');
    for (const sample of samples.filter((s) => s.hand === hand)) {
      const input: CheckInput = { text: sample.text, action: sample.action, actor: 'pns', date: LABEL_DAY };
      judged.push({ ...sample, result: checker.check(input) });
      const { opened } = checker.explain(input);
      for (const [topic, level] of Object.entries(sample.labels) as [Topic, Level][]) {
        if (level === 'melanggar' && !opened.includes(topic)) unopened.set(topic, (unopened.get(topic) ?? 0) + 1);
      }
      for (const group of [own, parties]) {
        const swap = compareSwap(checker, input, group, homographs, everyday);
        if (!swap) continue;
        swaps++;
        if (!swap.same) differences.push(`${sample.id}: ${sample.text.slice(0, 90)} → ${swap.swapped.slice(0, 90)}`);
      }
    }
  }
  return { judged, swaps, differences, unopened };
}

interface OutsideText {
  readonly id: string;
  readonly text: string;
  readonly labels: Partial<Record<Topic, Level | 'aman'>>;
  readonly action?: CheckInput['action'];
  readonly actor?: CheckInput['actor'];
  readonly date?: string;
  readonly region?: string;
  readonly lang?: string;
  readonly register?: string;
}

function judgeOutside(path: string): Judged[] {
  const checker = createChecker(rulebook, { rulesOnly });
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const outside = JSON.parse(line) as OutsideText;
      const labels = Object.fromEntries(
        Object.entries(outside.labels).filter(([, level]) => level !== 'aman'),
      ) as Judged['labels'];
      const near = Object.entries(outside.labels).find(([, level]) => level === 'aman')?.[0] as Topic | undefined;
      const { id, text, action, actor, date, region } = outside;
      const result = checker.check({
        text,
        ...(action && { action }),
        ...(actor && { actor }),
        ...(date && { date }),
        ...(region && { region }),
      });
      return { id, text, labels, near, lang: outside.lang ?? '-', register: outside.register ?? '-', hand: '-', result };
    });
}

function report(judged: readonly Judged[]): void {
  console.log('topik        melanggar  terjaring   level-tepat     aman  alarm palsu   dekat  alarm dekat   galat kalibrasi');
  for (const topic of TOPICS) {
    const s = scoreTopic(judged, topic);
    const c = calibration(judged, topic);
    console.log(
      `${topic.padEnd(12)} ${String(s.breaches).padStart(8)}   ${percent(s.hits, s.breaches)}      ${percent(s.levels, s.breaches)}  ${String(s.clean).padStart(7)}     ${percent(s.alarms, s.clean)} ${String(s.hard).padStart(7)}      ${percent(s.hardAlarms, s.hard)}          ${c.error.toFixed(3)}`,
    );
  }
  const everyday = judged.filter((j) => Object.keys(j.labels).length === 0 && j.near === undefined);
  console.log(
    `sehari-hari: ${percent(everyday.filter((j) => j.result.findings.length > 0).length, everyday.length)} alarm palsu dari ${everyday.length} teks`,
  );
}

function reportBy(judged: readonly Judged[], key: 'lang' | 'register' | 'hand'): void {
  const groups = [...new Set(judged.map((j) => j[key]))].sort();
  if (groups.length < 2) return;
  console.log(`\nmenurut ${key} (semua topik): teks, terjaring, alarm palsu pada teks aman`);
  for (const group of groups) {
    const list = judged.filter((j) => j[key] === group);
    const scores = TOPICS.map((topic) => scoreTopic(list, topic));
    const breaches = scores.reduce((sum, s) => sum + s.breaches, 0);
    const hits = scores.reduce((sum, s) => sum + s.hits, 0);
    const clean = list.filter((j) => Object.keys(j.labels).length === 0);
    console.log(
      `  ${group.padEnd(8)} ${String(list.length).padStart(5)}  ${percent(hits, breaches)}  ${percent(clean.filter((j) => j.result.findings.length > 0).length, clean.length)}`,
    );
  }
}

function printMisses(judged: readonly Judged[], limit: number): void {
  for (const topic of TOPICS) {
    const missed = judged.filter((j) => j.labels[topic] === 'melanggar' && !j.result.findings.some((f) => f.topic === topic));
    const alarms = judged.filter((j) => j.labels[topic] === undefined && j.result.findings.some((f) => f.topic === topic));
    console.log(`\n## ${topic}: ${missed.length} lolos`);
    for (const j of missed.slice(0, limit)) console.log(`  ${j.id} ${j.text.slice(0, 180).replaceAll('\n', ' ')}`);
    console.log(`## ${topic}: ${alarms.length} alarm palsu`);
    for (const j of alarms.slice(0, limit)) {
      const f = j.result.findings.find((x) => x.topic === topic);
      console.log(
        `  ${j.id} [${f?.rule} ${f?.confidence} “${f?.excerpt.slice(0, 60)}”] ${j.text.slice(0, 160).replaceAll('\n', ' ')}`,
      );
    }
  }
}

if (file) {
  const judged = judgeOutside(file);
  report(judged);
  reportBy(judged, 'lang');
  reportBy(judged, 'register');
  if (misses) printMisses(judged, misses);
} else {
  const folder = flags.includes('--locked') ? 'locked' : 'open';
  const samples = readFolder(join(ROOT, 'corpus/evaluation', folder));
  printCorpus(reportCorpus(ROOT));
  console.log(`\ncorpus/evaluation/${folder}: ${samples.length} teks\n`);
  const { texts, same, opposed, kappa } = agreement(samples, readSecond(ROOT));
  console.log(
    `tangan kedua, buta: ${texts} teks, label sama ${percent(same, texts)}, berlawanan (melanggar/aman) ${percent(opposed, texts)}, kappa ${kappa.toFixed(2)}\n`,
  );
  const { judged, swaps, differences, unopened } = judgeSamples(samples);
  report(judged);
  for (const key of ['lang', 'register', 'hand'] as const) reportBy(judged, key);
  const closed = TOPICS.map((topic) => `${topic} ${unopened.get(topic) ?? 0}/${scoreTopic(judged, topic).breaches}`);
  console.log(`\nmelanggar yang tidak dibuka pemindaian (harga kecepatan): ${closed.join(', ')}`);
  console.log(`\ntukar peserta: ${differences.length} beda dari ${swaps} pertukaran`);
  for (const line of differences.slice(0, misses || 5)) console.log(`  ${line}`);
  if (misses) printMisses(judged, misses);
}
