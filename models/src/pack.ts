import type { HeadData } from '@netra/checker';
import type { LogisticModel } from './logistic.ts';

/**
 * Packs a head: the `keep` largest weights as int8 times one scale, indices as varint gaps, both base64.
 * The layout is read by packages/checker/src/model/linear.ts.
 */
export function packHead(
  name: string,
  model: LogisticModel,
  bits: number,
  keep: number,
): Omit<HeadData, 'warn' | 'breach' | 'slope' | 'offset'> {
  const order = Array.from(model.weights.keys()).filter((i) => model.weights[i] !== 0);
  order.sort((a, b) => Math.abs(model.weights[b] as number) - Math.abs(model.weights[a] as number));
  const kept = order.slice(0, keep).sort((a, b) => a - b);
  const largest = Math.abs(model.weights[order[0] ?? 0] ?? 1) || 1;
  const scale = largest / 127;
  const gaps: number[] = [];
  const weights: number[] = [];
  let previous = 0;
  for (const index of kept) {
    const weight = Math.round((model.weights[index] as number) / scale);
    if (weight === 0) continue;
    let gap = index - previous;
    previous = index;
    while (gap >= 128) {
      gaps.push((gap & 127) | 128);
      gap >>= 7;
    }
    gaps.push(gap);
    weights.push(weight & 255);
  }
  return {
    name,
    bits,
    scale,
    bias: model.bias,
    indices: Buffer.from(gaps).toString('base64'),
    weights: Buffer.from(weights).toString('base64'),
  };
}
