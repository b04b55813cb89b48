/** CPU seconds (user and system, all threads) that a piece of work takes; median of several runs after one warm-up. */
export function cpuSeconds(work: () => unknown, runs = 5): number {
  work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1e6);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}

/** Wall microseconds a call, sorted. */
export function latencies<T>(items: readonly T[], call: (item: T) => unknown): Float64Array {
  const times = new Float64Array(items.length);
  items.forEach((item, i) => {
    const before = process.hrtime.bigint();
    call(item);
    times[i] = Number(process.hrtime.bigint() - before) / 1000;
  });
  return times.sort();
}

export const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
