/** Speed and time left of a reading, from what has been read and when. */
export interface Pace {
  /** 0–1. */
  readonly share: number;
  /** Megabytes a second over the last seconds; undefined while too little is known. */
  readonly speed: number | undefined;
  /** Seconds; undefined while too little is known. */
  readonly left: number | undefined;
}

const WINDOW_MS = 4_000;
const KNOWN_MS = 800;

/** Call it with every progress: bytes read, bytes in all, milliseconds of a steady clock. */
export function pacer(): (read: number, total: number, now: number) => Pace {
  let points: { read: number; now: number }[] = [];
  return (read, total, now) => {
    points = [...points.filter((point) => now - point.now <= WINDOW_MS), { read, now }];
    const share = total > 0 ? Math.min(1, read / total) : 0;
    const [first] = points;
    const span = first ? now - first.now : 0;
    if (!first || span < KNOWN_MS || read <= first.read) return { share, speed: undefined, left: undefined };
    const perMs = (read - first.read) / span;
    return { share, speed: perMs / 1000, left: Math.max(0, (total - read) / perMs / 1000) };
  };
}
