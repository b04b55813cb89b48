/// <reference lib="webworker" />
import {
  type Bundle,
  type Checker,
  type ContestantData,
  createChecker,
  dayOf,
  findRow,
  fingerprint,
  stageOn,
} from '@netra/checker';
import { fromWire, type WireBundle } from '../rulebook/wire.ts';
import type { Reply, Request, RowShown, StageShown } from './protocol.ts';

/** Checks off the page's thread. Its only request is the rulebook's file, once. */
let bundle: Bundle | undefined;
let checker: Checker | undefined;

function ready(): { bundle: Bundle; checker: Checker } {
  if (!bundle || !checker) throw new Error('rulebook not loaded');
  return { bundle, checker };
}

function rebuild(contestants: readonly ContestantData[]): void {
  if (bundle) checker = createChecker(bundle, { contestants });
}

function stageShown(date: string | undefined, region: string | undefined): StageShown {
  const { phase, contest } = stageOn(ready().bundle.contests, date, region?.replace(/\./g, '') || undefined, new Set());
  const day = date === undefined ? undefined : dayOf(date);
  const span = contest?.phases.find((one) => one.phase === phase && day !== undefined && one.from <= day && day <= one.to);
  return { phase, ...(contest ? { contest: contest.title } : {}), ...(span ? { verified: span.verified } : {}) };
}

async function answer(request: Request): Promise<Extract<Reply, { ok: true }>['answer']> {
  switch (request.kind) {
    case 'load': {
      const response = await fetch(request.ask.url);
      if (!response.ok) throw new Error(`rulebook: ${response.status}`);
      bundle = fromWire((await response.json()) as WireBundle);
      rebuild(request.ask.contestants);
      return { version: bundle.version, rules: bundle.rules.length };
    }
    case 'contestants':
      rebuild(request.ask.contestants);
      return { count: request.ask.contestants.length };
    case 'check': {
      const { input } = request.ask;
      const result = ready().checker.check(input);
      return {
        result,
        stage: stageShown(input.date, input.region),
        fingerprints: result.findings.map(fingerprint),
      };
    }
    case 'explain':
      return ready().checker.explain(request.ask.input);
    case 'row': {
      const { act, actor, date, region } = request.ask;
      const stage = stageShown(date, region);
      const row = findRow(ready().bundle.rows, act, stage.phase, actor, dayOf(date));
      if (!row) return { stage };
      const shown: RowShown = {
        law: row.law,
        sanction: row.sanction,
        class: row.class,
        verified: row.verified,
        ...(row.outcomes ? { outcomes: row.outcomes } : {}),
      };
      return { stage, row: shown };
    }
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  let reply: Reply;
  try {
    reply = { seq: data.seq, ok: true, answer: await answer(data) };
  } catch (error) {
    reply = { seq: data.seq, ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(reply);
});
