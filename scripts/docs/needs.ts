import { dimensions } from '../../src/metrics/dimensions.ts';
import { isAnalysis, type Definition } from '../../src/metrics/define.ts';
import type { Measure } from '../../src/metrics/language.ts';
import { targetColumns } from '../../src/query/plan.ts';
import { aggregatesIn, columnsIn, partsOf } from '../../src/query/walk.ts';
import type { Column } from '../../src/schema/entity.ts';

/** Columns by name, 'deals.closed_at': those that must be there, and those that are read where they are. */
export interface Needs {
  readonly must: readonly string[];
  readonly may: readonly string[];
}

type Requirement = (column: Column, must: boolean) => void;

/** What an export must have for the metric. Of alternatives the first counts as needed, the others as read if there. */
export function needsOf(definition: Definition): Needs {
  const must = new Set<string>();
  const may = new Set<string>();
  const add: Requirement = (column, needed) =>
    (needed && !column.maybe ? must : may).add(`${column.table}.${column.name}`);
  if (isAnalysis(definition)) {
    for (const { columns, where, optional } of Object.values(definition.reads)) {
      for (const column of columns) add(column, !optional);
      if (where) columnsIn(where, (column) => add(column, !optional));
    }
  } else {
    measureNeeds(definition.value, true, add);
    for (const { count } of definition.excludes ?? []) columnsIn(count, (column) => add(column, true));
  }
  return { must: [...must].sort(), may: [...may].filter((name) => !must.has(name)).sort() };
}

function measureNeeds(measure: Measure, must: boolean, add: Requirement): void {
  if (measure.k === 'aggregate') columnsIn(measure, (column) => add(column, must));
  else if (measure.k === 'goal') for (const column of targetColumns) add(column, must);
  else if (measure.k === 'either') measure.of.forEach((part, i) => measureNeeds(part, must && i === 0, add));
  else for (const part of partsOf(measure)) measureNeeds(part, must, add);
}

/** Tables that are counted although no column of theirs is read. */
export const tablesOf = (definition: Definition): readonly string[] =>
  isAnalysis(definition)
    ? [...new Set(Object.values(definition.reads).map(({ table }) => table))]
    : [...new Set(aggregatesIn(definition.value).map(({ table }) => table))];

/** Names of the dimensions by which the metric can be split or filtered. */
export function dimensionsOf(definition: Definition): readonly string[] {
  const names = [...dimensions.keys()];
  if (isAnalysis(definition)) {
    // A model is run a group at a time over the first of its reads.
    const [first] = Object.values(definition.reads);
    return names.filter((name) => first && dimensions.get(name)!.has(first.table));
  }
  return names.filter((name) => divides(name, definition.value));
}

const divides = (name: string, measure: Measure): boolean => {
  if (measure.k === 'aggregate') return dimensions.get(name)!.has(measure.table);
  if (measure.k === 'across' && measure.dimension === name) return true;
  if (measure.k === 'either') return measure.of.some((part) => divides(name, part));
  return partsOf(measure).every((part) => divides(name, part));
};
