/** Sparse binary samples: per sample the (sorted, distinct) feature indices. */
export interface Sparse {
  readonly features: readonly Int32Array[];
}

export interface LogisticOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly seed: number;
}

export interface LogisticModel {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Small deterministic generator (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Logistic regression by AdaGrad on features of value 1/√n (n = features of the sample).
 *
 * @param targets 0…1 a sample; @param importance weight of the sample's loss, 0 leaves it out
 */
export function trainLogistic(
  data: Sparse,
  targets: Float32Array,
  importance: Float32Array,
  rows: readonly number[],
  options: LogisticOptions,
): LogisticModel {
  const size = 1 << options.bits;
  const weights = new Float32Array(size);
  const history = new Float32Array(size).fill(1e-3);
  let bias = 0;
  let biasHistory = 1e-3;
  const order = rows.filter((row) => (importance[row] as number) > 0);
  const next = random(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const swap = order[i] as number;
      order[i] = order[j] as number;
      order[j] = swap;
    }
    for (const row of order) {
      const features = data.features[row] as Int32Array;
      const value = 1 / Math.sqrt(features.length || 1);
      let sum = 0;
      for (let k = 0; k < features.length; k++) sum += weights[features[k] as number] as number;
      const p = 1 / (1 + Math.exp(-(sum * value + bias)));
      const error = (p - (targets[row] as number)) * (importance[row] as number);
      biasHistory += error * error;
      bias -= (options.rate * 0.1 * error) / Math.sqrt(biasHistory);
      const gradient = error * value;
      for (let k = 0; k < features.length; k++) {
        const f = features[k] as number;
        const w = weights[f] as number;
        const g = gradient + options.l2 * w;
        const h = (history[f] as number) + g * g;
        history[f] = h;
        weights[f] = w - (options.rate * g) / Math.sqrt(h);
      }
    }
  }
  return { weights, bias };
}

/** Log-odds of one sample. */
export function score(model: LogisticModel, features: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += model.weights[features[k] as number] as number;
  return sum / Math.sqrt(features.length || 1) + model.bias;
}
