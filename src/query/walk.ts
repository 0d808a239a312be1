import type { Aggregate, At, Measure, Predicate, Value, Window } from '../metrics/language.ts';
import type { Column } from '../schema/entity.ts';

type Node = Value | Predicate | At | Aggregate | Measure;

/** Visits every column that a node reads; those under `maybe` too. */
export function columnsIn(node: Node, visit: (column: Column) => void): void {
  if (node.k === 'col') return visit(node);
  for (const part of Object.values(node) as unknown[]) each(part, visit);
}

function each(part: unknown, visit: (column: Column) => void): void {
  if (Array.isArray(part)) for (const item of part as unknown[]) each(item, visit);
  else if (typeof part === 'object' && part && 'k' in part) columnsIn(part as Node, visit);
}

/** Canonical text of a node or a list of them: equal nodes have equal texts. */
export const textOf = (node: unknown): string =>
  JSON.stringify(node, (_, part: unknown) =>
    part && (part as Column).k === 'col' ? `${(part as Column).table}.${(part as Column).name}` : part,
  );

/** A date, not an instant: compared with civil days, never shifted by a zone. */
export const isCivil = (node: Value): boolean =>
  node.k === 'col'
    ? node.type === 'date'
    : node.k === 'day' ||
      (node.k === 'coalesce' && isCivil(node.of[0]!)) ||
      (node.k === 'via' && isCivil(node.of)) ||
      (node.k === 'neighbour' && isCivil(node.on)) ||
      (node.k === 'each' && !!node.of.of && isCivil(node.of.of));

/** Counts the rows whose start is not known, so that nobody can say whether they are open; undefined for other times. */
export const undated = ({ table, at, where }: Aggregate): Aggregate | undefined =>
  at?.k === 'stock'
    ? {
        k: 'aggregate',
        fn: 'count',
        table,
        where: {
          k: 'all',
          of: [{ k: 'null', of: at.from }, { k: 'null', of: at.to }, ...(where ? [where] : [])],
        },
      }
    : undefined;

/** Looks at the window: it must be worked out for each one anew. */
export const isWindowed = (node: unknown): boolean => /"k":"(edge|overlap)"|"at":\{/.test(textOf(node));

/** The measures that a measure is made of. */
export const partsOf = (measure: Measure): readonly Measure[] =>
  measure.k === 'calc' || measure.k === 'either'
    ? measure.of
    : measure.k === 'over' || measure.k === 'positive' || measure.k === 'across'
      ? [measure.of]
      : [];

/** Every aggregate of a measure. */
export const aggregatesIn = (measure: Measure): Aggregate[] =>
  measure.k === 'aggregate' ? [measure] : partsOf(measure).flatMap(aggregatesIn);

/** The measure with each of its aggregates over other days: a rate stays the quotient of its counts. */
export function overLeaves(measure: Measure, window: Window): Measure {
  const inner = (part: Measure): Measure => overLeaves(part, window);
  if (measure.k === 'aggregate') return { k: 'over', of: measure, window };
  if (measure.k === 'calc') return { ...measure, of: [inner(measure.of[0]), inner(measure.of[1])] };
  if (measure.k === 'either') return { ...measure, of: measure.of.map(inner) };
  return measure.k === 'over' || measure.k === 'positive' || measure.k === 'across'
    ? { ...measure, of: inner(measure.of) }
    : measure;
}
