/**
 * Platt scaling: the logistic curve that best turns a score into a probability (Platt 1999), by Newton's method.
 *
 * @param points score and truth (0 or 1) of texts that the model never saw
 * @returns p = 1 / (1 + exp(-(slope · x + offset)))
 */
export function platt(points: readonly { readonly x: number; readonly y: number }[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 50; step++) {
    let gs = 0;
    let go = 0;
    let ss = 1e-6;
    let so = 0;
    let oo = 1e-6;
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const error = p - y;
      const weight = p * (1 - p);
      gs += error * x;
      go += error;
      ss += weight * x * x;
      so += weight * x;
      oo += weight;
    }
    const determinant = ss * oo - so * so;
    if (!(Math.abs(determinant) > 1e-9)) break;
    const ds = (oo * gs - so * go) / determinant;
    const dO = (ss * go - so * gs) / determinant;
    // Newton overshoots where scores are large: the step is halved until the loss falls.
    const before = loss(points, slope, offset);
    let share = 1;
    while (share > 1e-6 && !(loss(points, slope - share * ds, offset - share * dO) < before)) share /= 2;
    slope -= share * ds;
    offset -= share * dO;
    if (Math.abs(ds) + Math.abs(dO) < 1e-8) break;
  }
  return { slope, offset };
}

function loss(points: readonly { readonly x: number; readonly y: number }[], slope: number, offset: number): number {
  let sum = 0;
  for (const { x, y } of points) {
    const z = (y === 1 ? 1 : -1) * (slope * x + offset);
    sum += z > 0 ? Math.log1p(Math.exp(-z)) : -z + Math.log1p(Math.exp(z));
  }
  return sum;
}
