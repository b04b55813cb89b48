import type { Action, Actor, CheckInput, ContestantData, Explanation } from '@netra/checker';
import labelsUrl from '$labels?url';
import rulebookUrl from '$rulebook?url';
import { loadContestants } from '../device/contestants.ts';
import { today } from '../device/today.ts';
import { type Dismissal, loadDismissals, type Reason, saveDismissals } from '../dismissed/store.ts';
import { type Mark, shiftMarks } from '../editor/segments.ts';
import type { Labels } from '../rulebook/labels.ts';
import { type CheckClient, startChecking } from './client.ts';
import { latestOnly } from './latest.ts';
import type { Checked, Questions, RowQuery } from './protocol.ts';

const QUIET_MS = 120;

/**
 * What was being checked, while the reader looks at an article and comes back. Memory of this page alone: it is gone
 * when the page is left, reloaded or closed.
 */
const kept: { text: string; action: Action; actor: Actor; date: string; regionTyped: string; region: string } = {
  text: '',
  action: 'post',
  actor: 'pns',
  date: today(),
  regionTyped: '',
  region: '',
};

// The browser may keep a page it has left (back/forward cache); not with a draft in it.
if (typeof window !== 'undefined')
  window.addEventListener('pagehide', () => {
    kept.text = '';
  });

/** State of the checking page: the text, its circumstances, and what the worker last said about them. */
export class Desk {
  text = $state(kept.text);
  action = $state(kept.action);
  actor = $state(kept.actor);
  date = $state(kept.date);
  /** The region as typed; `region` is its code, or '' where it is none. */
  regionTyped = $state(kept.regionTyped);
  region = $state(kept.region);
  status = $state<'loading' | 'ready' | 'failed'>('loading');
  labels = $state.raw<Labels>();
  checked = $state.raw<Checked>();
  explanation = $state.raw<Explanation>();
  explaining = $state(false);
  dismissals = $state.raw<readonly Dismissal[]>([]);
  contestantsName = $state('');
  contestantsCount = $state(0);
  /** Text that `checked` speaks about. */
  checkedText = $state.raw('');

  readonly dismissedPrints = $derived(new Set(this.dismissals.map(({ fingerprint }) => fingerprint)));
  /** Findings still shown, with their fingerprint. */
  readonly shown = $derived(
    (this.checked?.result.findings ?? [])
      .map((finding, at) => ({ finding, fingerprint: this.checked?.fingerprints[at] ?? '' }))
      .filter(({ fingerprint }) => !this.dismissedPrints.has(fingerprint)),
  );
  readonly hidden = $derived((this.checked?.result.findings.length ?? 0) - this.shown.length);
  readonly marks: readonly Mark[] = $derived(
    shiftMarks(
      this.shown.map(({ finding: { start, end, level } }, index) => ({ start, end, level, index })),
      this.checkedText,
      this.text,
    ),
  );
  readonly outcome = $derived(
    this.shown.some(({ finding }) => finding.level === 'melanggar') ? 'melanggar' : this.shown.length > 0 ? 'waspada' : 'aman',
  );

  #client: CheckClient | undefined;
  #queue = latestOnly<CheckInput>(QUIET_MS, (input) => this.#check(input));

  get input(): CheckInput {
    const { text, action, actor, date, region } = this;
    return { text, action, actor, ...(date ? { date } : {}), ...(region ? { region } : {}) };
  }

  /** Loads rulebook and labels; the page calls it once, and again after a failure. */
  async start(): Promise<void> {
    this.status = 'loading';
    this.dismissals = loadDismissals(localStorage);
    this.#client ??= startChecking();
    const file = await loadContestants();
    this.contestantsName = file?.name ?? '';
    this.contestantsCount = file?.contestants.length ?? 0;
    try {
      const [labels] = await Promise.all([
        fetch(labelsUrl).then((response) => response.json() as Promise<Labels>),
        this.#client.ask('load', { url: rulebookUrl, contestants: file?.contestants ?? [] }),
      ]);
      this.labels = labels;
      this.status = 'ready';
      this.recheck();
    } catch {
      this.status = 'failed';
    }
  }

  stop(): void {
    this.#queue.stop();
    this.#client?.close();
    this.#client = undefined;
    const { text, action, actor, date, regionTyped, region } = this;
    Object.assign(kept, { text, action, actor, date, regionTyped, region });
  }

  /** Call after any change of text or circumstances. */
  recheck(): void {
    if (this.status === 'ready') this.#queue.push(this.input);
  }

  async #check(input: CheckInput): Promise<void> {
    const client = this.#client;
    if (!client) return;
    try {
      const checked = await client.ask('check', { input });
      const explanation = this.explaining ? await client.ask('explain', { input }) : undefined;
      this.checkedText = input.text;
      this.checked = checked;
      this.explanation = explanation;
    } catch {
      this.status = 'failed';
    }
  }

  /** The row of the sanction table for an act, on these circumstances. */
  async row(query: RowQuery): Promise<Questions['row']['answer'] | undefined> {
    return this.#client?.ask('row', query);
  }

  async useContestants(name: string, contestants: readonly ContestantData[]): Promise<void> {
    this.contestantsName = name;
    this.contestantsCount = contestants.length;
    await this.#client?.ask('contestants', { contestants });
    this.recheck();
  }

  dismiss(fingerprint: string, rule: string, reason: Reason): void {
    this.#keep([...this.dismissals, { fingerprint, rule, reason }]);
  }

  restore(fingerprint: string): void {
    this.#keep(this.dismissals.filter((dismissal) => dismissal.fingerprint !== fingerprint));
  }

  #keep(dismissals: readonly Dismissal[]): void {
    this.dismissals = dismissals;
    saveDismissals(localStorage, dismissals);
  }
}
