/** Solves a symmetric positive system by Gaussian elimination; overwrites both arguments and returns the solution. */
function solve(a: number[][], b: number[]): number[] {
  const n = b.length;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const factor = a[j]![i]! / a[i]![i]!;
      for (let k = i; k < n; k++) a[j]![k]! -= factor * a[i]![k]!;
      b[j]! -= factor * b[i]!;
    }
  for (let i = n; i--;) {
    for (let k = i + 1; k < n; k++) b[i]! -= a[i]![k]! * b[k]!;
    b[i]! /= a[i]![i]!;
  }
  return b;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/**
 * Least squares by Levenberg-Marquardt with a forward-difference Jacobian, from `x` (nudged and put back), whose coordinates are of
 * magnitude 1. `evaluate` fills `size` residuals and returns their sum of squares, Infinity where `x` is not allowed.
 */
export function leastSquares(
  evaluate: (x: number[], residuals: Float64Array) => number,
  x: number[],
  size: number,
): { x: number[]; sum: number } {
  let residuals = new Float64Array(size),
    trial = new Float64Array(size),
    sum = evaluate(x, residuals),
    lambda = 0.01;
  const columns = x.map(() => new Float64Array(size));
  for (let pass = 0; sum < Infinity && pass < 40; pass++) {
    columns.forEach((column, j) => {
      const value = x[j]!;
      x[j] = value + 1e-6;
      evaluate(x, column);
      x[j] = value;
      for (let t = 0; t < size; t++) column[t] = (column[t]! - residuals[t]!) * 1e6;
    });
    const normal: number[][] = [];
    columns.forEach((a, i) => normal.push(columns.map((b, j) => (j < i ? normal[j]![i]! : dot(a, b)))));
    const downhill = columns.map((a) => -dot(a, residuals));
    const before = sum;
    for (; lambda < 1e9; lambda *= 6) {
      // The tiny ridge holds a coordinate that no residual depends on; long steps would strand a gain where its curve is flat.
      const step = solve(
        normal.map((row, i) => row.map((v, j) => (i === j ? v * (1 + lambda) + 1e-12 : v))),
        downhill.slice(),
      );
      const next = x.map((value, j) => value + Math.max(-3, Math.min(3, step[j]!)));
      const nextSum = evaluate(next, trial);
      if (nextSum < sum) {
        x = next;
        sum = nextSum;
        [residuals, trial] = [trial, residuals];
        lambda /= 10;
        break;
      }
    }
    if (before - sum <= 1e-7 * before) break;
  }
  return { x, sum };
}
