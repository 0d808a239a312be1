/**
 * Minimum of a function of several numbers without derivatives (Nelder & Mead 1965), begun again from where it ended
 * until that brings nothing: a simplex can shrink to a point before it is there.
 */
export function minimise(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  { step = 0.5, tolerance = 1e-9, most = 4000 } = {},
): { readonly x: readonly number[]; readonly value: number } {
  let best = { x: start, value: f(start) };
  for (let round = 0; round < 12; round++) {
    const next = descend(f, best.x, round ? step / 5 : step, tolerance, most);
    const gain = best.value - next.value;
    if (next.value < best.value) best = next;
    if (round && !(gain > tolerance * (Math.abs(best.value) + 1))) break;
  }
  return best;
}

interface Corner {
  readonly x: readonly number[];
  readonly value: number;
}

function descend(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  step: number,
  tolerance: number,
  most: number,
): Corner {
  const n = start.length;
  const at = (x: readonly number[]): Corner => {
    const value = f(x);
    return { x, value: Number.isNaN(value) ? Infinity : value };
  };
  const corners = [at(start), ...start.map((_, i) => at(start.map((v, j) => (i === j ? v + step : v))))];
  for (let i = 0; i < most; i++) {
    corners.sort((a, b) => a.value - b.value);
    const [first, worst, second] = [corners[0]!, corners[n]!, corners[n - 1]!];
    const spread = Math.max(...first.x.map((v, j) => Math.abs(v - worst.x[j]!)));
    if (worst.value - first.value <= tolerance * (Math.abs(first.value) + 1e-12) && spread < 1e-7) break;
    const centre = start.map((_, j) => corners.slice(0, n).reduce((sum, { x }) => sum + x[j]!, 0) / n);
    const along = (by: number): Corner => at(centre.map((c, j) => c + by * (worst.x[j]! - c)));
    const reflected = along(-1);
    if (reflected.value < first.value) {
      const further = along(-2);
      corners[n] = further.value < reflected.value ? further : reflected;
    } else if (reflected.value < second.value) corners[n] = reflected;
    else {
      const nearer = along(reflected.value < worst.value ? -0.5 : 0.5);
      if (nearer.value < Math.min(reflected.value, worst.value)) corners[n] = nearer;
      else for (let c = 1; c <= n; c++) corners[c] = at(corners[c]!.x.map((v, j) => (v + first.x[j]!) / 2));
    }
  }
  return corners.reduce((a, b) => (b.value < a.value ? b : a));
}
