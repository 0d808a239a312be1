import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deals } from '../../../src/schema/deals.ts';
import type { Fold } from '../../../src/query/scan.ts';
import { finished, foldRows, stateOf, teachFolds } from '../../../workers/engine/folds.ts';
import { moreFolds } from '../../../workers/engine/more-folds.ts';
import { Vectors } from '../../../workers/engine/vectors.ts';
import { tablesOf } from '../../support/tables.ts';

teachFolds(moreFolds);

const of = deals.amount_base;
const folds: readonly Fold[] = [
  { fn: 'count' },
  { fn: 'sum', of },
  { fn: 'mean', of },
  { fn: 'min', of },
  { fn: 'max', of },
  { fn: 'quantile', of, p: 0.5 },
  { fn: 'quantile', of, p: 0.9 },
  { fn: 'distinct', of: deals.source },
  { fn: 'sum', of, where: { k: 'in', of: deals.source, values: ['a', 'b'] } },
];
const row = fc.record({
  amount: fc.option(fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100)),
  source: fc.option(fc.constantFrom('a', 'b', 'c')),
  /** Cell of the row; −1 does not count. */
  cell: fc.integer({ min: -1, max: 2 }),
  /** Part of a split into three. */
  part: fc.integer({ min: 0, max: 2 }),
});
const size = 3;

it.each(folds.map((fold) => [JSON.stringify([fold.fn, fold.p, !!fold.where]), fold] as const))(
  'the states of any split join to one pass: %s',
  (_, fold) =>
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
        const tables = tablesOf({
          deals: { amount_base: rows.map(({ amount }) => amount), source: rows.map(({ source }) => source) },
        });
        const vectors = new Vectors(tables, tables.get('deals')!);
        const mask = fold.where && vectors.mask(fold.where);
        const whole = foldRows(
          fold,
          vectors,
          Int32Array.from(rows, ({ cell }) => cell),
          size,
        );
        const states = [0, 1, 2].map((wanted) => {
          const state = stateOf(fold, vectors, size);
          state.add(
            Int32Array.from(rows, ({ cell, part }) => (part === wanted ? cell : -1)),
            mask,
          );
          return state;
        });
        for (const order of [
          [0, 1, 2],
          [2, 0, 1],
        ]) {
          const joined = stateOf(fold, vectors, size);
          for (const part of order) {
            const other = stateOf(fold, vectors, size);
            other.merge(states[part]!);
            joined.merge(other);
          }
          const { values, n, nulls, variance } = finished(joined);
          expect([...n]).toEqual([...whole.n]);
          expect([...nulls]).toEqual([...whole.nulls]);
          values.forEach((value, c) => near(value, whole.values[c]!));
          variance?.forEach((value, c) => near(value, whole.variance![c]!));
        }
      }),
      { seed: 20240401, numRuns: 100 },
    ),
);

const near = (value: number, expected: number): void => {
  if (expected !== expected) expect(value).toBeNaN();
  else expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};
