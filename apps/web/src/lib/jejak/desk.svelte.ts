import type { Actor, ContestantData } from '@netra/checker';
import labelsUrl from '$labels?url';
import rulebookUrl from '$rulebook?url';
import { loadContestants } from '../device/contestants.ts';
import { today } from '../device/today.ts';
import type { Reason as DismissalReason } from '../dismissed/store.ts';
import type { Labels } from '../rulebook/labels.ts';
import { byGravity, EVERYTHING, type Filter, filterRows, isNew, isOpen, type Standing } from './filter.ts';
import { loadMarks, MARKS_KEY, type Marks, NO_MARKS, saveMarks } from './marks.ts';
import { type Pace, pacer } from './pace.ts';
import type { Circumstances, Dropped, Progress, ReadingEnd, Reason, Reply, Request, Row } from './protocol.ts';

/** A worker that does not answer a cancel within this is ended. */
const PATIENCE_MS = 3_000;
const HOME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

/** State of the page /jejak: what was dropped, how far its reading is, and what was found. Memory of this page alone. */
export class FootprintDesk {
  status = $state<'loading' | 'ready' | 'reading' | 'done' | 'failed' | 'broken'>('loading');
  labels = $state.raw<Labels>();
  owner = $state('');
  actor = $state<Actor>('pns');
  regionTyped = $state('');
  region = $state('');
  readonly zones: readonly string[];
  timeZone = $state<string>(HOME_ZONES[0]);
  contestantsName = $state('');
  contestantsCount = $state(0);
  dropped = $state.raw<readonly Dropped[]>([]);
  progress = $state.raw<Progress>();
  pace = $state.raw<Pace>();
  end = $state.raw<ReadingEnd>();
  rows = $state.raw<readonly Row[]>([]);
  reasons = $state.raw<readonly Reason[]>([]);
  filter = $state.raw<Filter>(EVERYTHING);
  standing = $state.raw<Standing>({ marks: NO_MARKS, before: NO_MARKS });

  #contestants = $state.raw<readonly ContestantData[]>([]);
  #used = $state('');
  readonly #current = $derived(JSON.stringify([this.circumstances, this.contestantsName, this.contestantsCount]));

  readonly listed = $derived(filterRows(this.rows, this.filter, this.reasons, this.standing));
  readonly counts = $derived.by(() => {
    const { marks } = this.standing;
    const counts = { open: 0, fresh: 0, done: 0, dismissed: 0 };
    for (const row of this.rows) {
      if (isOpen(row, this.standing)) counts.open++;
      if (isNew(row, this.standing)) counts.fresh++;
      if (marks.dismissed.has(row.fingerprint)) counts.dismissed++;
      else if (marks.done.has(row.fingerprint)) counts.done++;
    }
    return counts;
  });

  #worker: Worker | undefined;
  #paced = pacer();
  #arriving: Row[] = [];
  #told: Reason[] = [];
  #cancelling: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const home = HOME_ZONES.find((zone) => zone === here);
    this.zones = home || !here ? HOME_ZONES : [...HOME_ZONES, here];
    if (home) this.timeZone = home;
    // Nothing read may come back from the back/forward cache.
    window.addEventListener('pagehide', () => this.forget());
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.start();
    });
    window.addEventListener('storage', ({ key }) => {
      if (key === MARKS_KEY) this.standing = { ...this.standing, marks: loadMarks(localStorage) };
    });
  }

  /** Other circumstances than those of the last reading were given since. */
  readonly changed = $derived(this.status === 'done' && this.#used !== this.#current);

  get circumstances(): Circumstances {
    const { owner, timeZone, actor, region } = this;
    return { owner, timeZone, actor, region };
  }

  /** Loads rulebook and labels; the page calls it once, and again after a failure. */
  async start(): Promise<void> {
    if (this.#worker) return;
    this.status = 'loading';
    this.#send({ type: 'load', url: rulebookUrl });
    try {
      const [labels, file] = await Promise.all([
        fetch(labelsUrl).then((response) => response.json() as Promise<Labels>),
        loadContestants(),
      ]);
      this.labels = labels;
      this.#contestants = file?.contestants ?? [];
      this.contestantsName = file?.name ?? '';
      this.contestantsCount = this.#contestants.length;
    } catch {
      this.#fail();
    }
  }

  /** Reads what was dropped, or reads it again under other circumstances. */
  read(dropped: readonly Dropped[] = this.dropped): void {
    if (dropped.length === 0 || !['ready', 'done'].includes(this.status)) return;
    const again = dropped === this.dropped;
    this.dropped = dropped;
    this.#arriving = [];
    this.#told = [];
    this.#paced = pacer();
    this.pace = undefined;
    this.progress = undefined;
    this.end = undefined;
    this.rows = [];
    this.filter = EVERYTHING;
    const marks = loadMarks(localStorage);
    // The same archive under other circumstances is no newer export.
    this.standing = { marks, before: again ? this.standing.before : marks };
    this.status = 'reading';
    this.#used = this.#current;
    const { circumstances } = this;
    this.#send({ type: 'read', files: [...dropped], circumstances, contestants: this.#contestants, today: today() });
  }

  /** What was read until then stays. */
  cancel(): void {
    this.#send({ type: 'cancel' });
    this.#cancelling ??= setTimeout(() => {
      this.forget();
      void this.start();
    }, PATIENCE_MS);
  }

  /** Ends the worker and drops everything read; marks stay on the device. Afterwards `start`. */
  forget(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    clearTimeout(this.#cancelling);
    this.#cancelling = undefined;
    this.#arriving = [];
    this.dropped = [];
    this.rows = [];
    this.end = undefined;
    this.progress = undefined;
    this.status = 'loading';
  }

  async useContestants(name: string, contestants: readonly ContestantData[]): Promise<void> {
    this.contestantsName = name;
    this.contestantsCount = contestants.length;
    // a list out of a reactive field could not be sent to the worker
    this.#contestants = JSON.parse(JSON.stringify(contestants)) as ContestantData[];
  }

  tick({ fingerprint }: Row, done: boolean): void {
    const ticked = new Set(this.standing.marks.done);
    if (done) ticked.add(fingerprint);
    else ticked.delete(fingerprint);
    this.#mark({ ...this.standing.marks, done: ticked });
  }

  /** Without a reason: no longer dismissed. */
  dismiss({ fingerprint }: Row, reason: DismissalReason | undefined): void {
    const dismissed = new Map(this.standing.marks.dismissed);
    if (reason) dismissed.set(fingerprint, reason);
    else dismissed.delete(fingerprint);
    this.#mark({ ...this.standing.marks, dismissed });
  }

  narrow(part: Partial<Filter>): void {
    this.filter = { ...this.filter, ...part };
  }

  #mark(marks: Marks): void {
    this.standing = { ...this.standing, marks };
    saveMarks(localStorage, marks);
  }

  #send(request: Request): void {
    if (!this.#worker) {
      this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'jejak' });
      this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#take(data));
      this.#worker.addEventListener('error', () => this.#fail());
    }
    this.#worker.postMessage(request);
  }

  #take(reply: Reply): void {
    switch (reply.type) {
      case 'loaded':
        if (this.status === 'loading') this.status = 'ready';
        return;
      case 'progress':
        this.progress = reply.progress;
        this.pace = this.#paced(reply.progress.read, reply.progress.total, performance.now());
        return;
      case 'rows':
        this.#told.push(...reply.reasons);
        for (const row of reply.rows) this.#arriving.push(row);
        return;
      case 'end':
        this.#finish(reply.end);
        return;
      case 'failed':
        this.#fail();
    }
  }

  #finish(end: ReadingEnd): void {
    clearTimeout(this.#cancelling);
    this.#cancelling = undefined;
    this.reasons = this.#told;
    this.rows = this.#arriving.sort(byGravity);
    this.end = end;
    this.status = 'done';
    const { marks } = this.standing;
    const seen = new Set(marks.seen);
    for (const { fingerprint } of this.rows) seen.add(fingerprint);
    // a reading that was cancelled did not show everything: what it missed is no news next time
    const platforms = end.cancelled
      ? marks.platforms
      : new Set([...marks.platforms, ...end.platforms.flatMap(({ platform, counts }) => (counts.total > 0 ? platform : []))]);
    this.#mark({ ...marks, seen, platforms });
  }

  /** Before the rulebook is there nothing works; afterwards only this reading failed. */
  #fail(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.status = this.status === 'reading' ? 'broken' : 'failed';
  }
}

let desk: FootprintDesk | undefined;

/** One for the whole visit: an article looked up in between does not cost the reading. */
export function footprintDesk(): FootprintDesk {
  desk ??= new FootprintDesk();
  return desk;
}
