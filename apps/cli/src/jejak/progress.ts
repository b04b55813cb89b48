import type { Io } from '../io.ts';
import type { JejakWords } from './words/id.ts';

export interface Progress {
  /** Bytes of the archives passed over so far, of all. */
  at(read: number, all: number): void;
  /** Takes the bar away. */
  done(): void;
}

const EVERY = 100;
const BAR = 20;

/**
 * A bar on a terminal's standard error, drawn at most ten times a second; nothing where nobody looks.
 *
 * @param counts activities and findings so far
 */
export function progressOn(io: Io, words: JejakWords, counts: () => { readonly acts: number; readonly found: number }): Progress {
  if (io.stderr.isTTY !== true || io.env.TERM === 'dumb') return { at: () => {}, done: () => {} };
  const number = new Intl.NumberFormat('id');
  const began = performance.now();
  let drawn = 0;
  let shown = false;
  return {
    at(read, all) {
      const now = performance.now();
      if (now - drawn < EVERY) return;
      drawn = now;
      shown = true;
      const share = all > 0 ? Math.min(1, read / all) : 0;
      const seconds = (now - began) / 1000;
      const speed = seconds > 0 ? read / 1e6 / seconds : 0;
      const left = share > 0.01 && seconds > 1 ? (seconds / share) * (1 - share) : undefined;
      const filled = Math.round(share * BAR);
      const { acts, found } = counts();
      const line = words.progress(
        Math.floor(share * 100),
        speed.toFixed(speed < 10 ? 1 : 0),
        left === undefined ? '' : left < 90 ? words.seconds(Math.ceil(left)) : words.minutes(Math.round(left / 60)),
        number.format(acts),
        number.format(found),
      );
      io.stderr.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${line}`);
    },
    done() {
      if (shown) io.stderr.write('\r\u001b[K');
    },
  };
}
