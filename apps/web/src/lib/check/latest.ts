/**
 * Runs `work` on the newest value only: after `quiet` milliseconds without a new one, at most once at a time. Values that
 * came while it ran are dropped but the last. So typing never queues up checks.
 */
export function latestOnly<T>(quiet: number, work: (value: T) => Promise<void>): { push(value: T): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let next: { readonly value: T } | undefined;

  async function run(): Promise<void> {
    if (running || !next) return;
    const { value } = next;
    next = undefined;
    running = true;
    try {
      await work(value);
    } finally {
      running = false;
      if (next && timer === undefined) void run();
    }
  }

  return {
    push(value) {
      next = { value };
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        void run();
      }, quiet);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      next = undefined;
    },
  };
}
