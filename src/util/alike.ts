const pairsOf = (name: string): Map<string, number> => {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const pairs = new Map<string, number>();
  for (let at = 0; at < letters.length - 1; at++) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** How alike two names are, 0–1: the share of letter pairs that they have in common (Dice's coefficient); case and joiners aside. */
export function alike(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const size = (pairs: typeof a): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  return (2 * common) / (size(a) + size(b) || 1);
}

/** The names, the most alike first. */
export const nearest = (name: string, names: readonly string[]): string[] =>
  names
    .map((one) => [one, alike(name, one)] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([one]) => one);
