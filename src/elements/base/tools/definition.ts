import { isAnalysis, type Definition } from '../../../metrics/define.ts';
import { catalogue } from '../../../metrics/index.ts';
import { formulaInWords, type NameOf } from '../../../metrics/words.ts';
import { columnsIn } from '../../../query/walk.ts';

/** What the catalogue says of a metric; formulas are in English, columns and tables have their own names. */
export interface Explained {
  readonly about: string;
  readonly formula: readonly string[];
  /** 'deals.closed_at', sorted. */
  readonly columns: readonly string[];
  /** Addresses and words. */
  readonly source: string;
}

const measures = new Map(
  catalogue.flatMap((definition) =>
    isAnalysis(definition) ? [] : [[definition.value as unknown, definition.id] as const],
  ),
);
const nameOf: NameOf = (measure) => measures.get(measure);

function columnsOf(definition: Definition): string[] {
  const names = new Set<string>();
  const add = ({ table, name }: { readonly table: string; readonly name: string }): void =>
    void names.add(`${table}.${name}`);
  if (isAnalysis(definition))
    for (const { columns, where } of Object.values(definition.reads)) {
      columns.forEach(add);
      if (where) columnsIn(where, add);
    }
  else columnsIn(definition.value, add);
  return [...names].sort();
}

/** How a metric is worked out, or undefined for one that the catalogue does not have. */
export function explained(id: string): Explained | undefined {
  const definition = catalogue.find((one) => one.id === id);
  if (!definition) return undefined;
  const { about, source } = definition;
  return { about, source, formula: formulaInWords(definition, nameOf), columns: columnsOf(definition) };
}
