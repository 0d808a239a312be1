/** The nearest places to the wanted ones, in their order, at least `gap` apart and within [low, high] where there is room for all. */
export const spread = (wanted: readonly number[], gap: number, low: number, high: number): number[] => {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const places = [...wanted];
  let edge = low - gap;
  for (const i of order) edge = places[i] = Math.max(places[i]!, edge + gap);
  edge = high + gap;
  for (const i of order.reverse()) edge = places[i] = Math.min(places[i]!, edge - gap);
  return places;
};
