import type { HeadData, ModelData } from '../bundle.ts';
import type { FeatureSink } from './features.ts';

/** One head, unpacked: a dense table of int8 weights. */
export interface Head {
  readonly data: HeadData;
  readonly table: Int8Array;
  readonly mask: number;
}

export type Heads = ReadonlyMap<string, Head>;

/** Unpacks the heads of a model. */
export function unpackModel(model: ModelData | undefined): Heads {
  return new Map((model?.heads ?? []).map((data) => [data.name, unpackHead(data)]));
}

function unpackHead(data: HeadData): Head {
  const table = new Int8Array(1 << data.bits);
  const gaps = fromBase64(data.indices);
  const weights = fromBase64(data.weights);
  let index = 0;
  let at = 0;
  for (let k = 0; k < weights.length; k++) {
    let gap = 0;
    let shift = 0;
    for (;;) {
      const byte = gaps[at++] ?? 0;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
      shift += 7;
    }
    index += gap;
    table[index] = ((weights[k] as number) << 24) >> 24;
  }
  return { data, table, mask: table.length - 1 };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 to bytes; neither `Buffer` nor `atob` is assumed. */
function fromBase64(text: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) value[ALPHABET.charCodeAt(i)] = i;
  const clean = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < clean.length; i++) {
    bits = (bits << 6) | (value[clean.charCodeAt(i)] as number);
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 255;
    }
  }
  return bytes;
}

/**
 * Log-odds of a head for the features in the sink. Every feature counts once; value 1/√n.
 */
export function scoreHead(head: Head, sink: FeatureSink): number {
  const { table, mask, data } = head;
  const { hashes, size } = sink;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += table[(hashes[i] as number) & mask] as number;
  return (sum * data.scale) / Math.sqrt(size || 1) + data.bias;
}

/** What each token from `from` to `to` (exclusive) adds to a head's log-odds; facts about the whole are left out. */
export function contributions(head: Head, sink: FeatureSink, from: number, to: number): Float64Array {
  const per = new Float64Array(to - from);
  const value = head.data.scale / Math.sqrt(sink.size || 1);
  for (let i = 0; i < sink.size; i++) {
    const at = (sink.origins[i] as number) - from;
    if (at >= 0 && at < per.length) {
      per[at] = (per[at] as number) + (head.table[(sink.hashes[i] as number) & head.mask] as number) * value;
    }
  }
  return per;
}

/** Probability after Platt scaling. */
export function confidence(head: Head, logOdds: number): number {
  return 1 / (1 + Math.exp(-(head.data.slope * logOdds + head.data.offset)));
}
