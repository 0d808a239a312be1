import type { Model } from './model.ts';
import { left, numbers, texts } from './read.ts';

/**
 * Rows of the window by the elements of a list column: a row counts once an element, and once in the whole.
 * params: `time` and `list`, the columns; `separator`.
 */
export const countSplit: Model = (inputs, { window, params }) => {
  const [rows] = inputs.values();
  const list = texts(rows, String(params.list));
  const at = numbers(rows, String(params.time));
  const counts = new Map<string | null, number>();
  let [n, undated] = [0, 0];
  for (let row = 0; row < rows!.rows; row++) {
    if (at(row) !== at(row)) undated++;
    if (!(at(row) >= window.lo && at(row) < window.hi)) continue;
    n++;
    const parts = new Set((list(row) ?? '').split(String(params.separator)).map((part) => part.trim()));
    for (const part of parts) {
      if (!part && parts.size > 1) continue;
      counts.set(part || null, (counts.get(part || null) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
  return {
    value: n,
    n,
    excluded: left({ [`no-value:${params.time}`]: undated }),
    table: {
      columns: [
        { name: String(params.list), unit: 'text' },
        { name: 'count', unit: 'count' },
      ],
      rows: sorted,
    },
  };
};
