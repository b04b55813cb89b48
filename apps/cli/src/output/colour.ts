import type { Io } from '../io.ts';

/** Terminal styles; all plain when colour is off. Colour is never the only sign: icon and word stand beside it. */
export interface Palette {
  readonly on: boolean;
  readonly melanggar: (text: string) => string;
  readonly waspada: (text: string) => string;
  readonly aman: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const style =
  (open: string, close: string) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;
const plain = (text: string): string => text;

/** Colour only on a terminal, and never against NO_COLOR (https://no-color.org) or TERM=dumb. */
export function paletteFor(io: Io): Palette {
  const on = io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
  if (!on) return { on, melanggar: plain, waspada: plain, aman: plain, bold: plain, dim: plain };
  return {
    on,
    melanggar: style('31', '39'),
    waspada: style('33', '39'),
    aman: style('32', '39'),
    bold: style('1', '22'),
    dim: style('2', '22'),
  };
}

export const ICONS = { melanggar: '✖', waspada: '▲', aman: '✔' } as const;
