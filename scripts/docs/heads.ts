import { isAnalysis, type Definition } from '../../src/metrics/define.ts';
import { tableNamed } from '../../src/schema/tables.ts';
import { answerAll } from '../../workers/engine/answer.ts';
import { learnCatalogue } from '../../workers/engine/learn.ts';
import type { ColumnData, Tables } from '../../workers/engine/table.ts';
import { givenTables, type Cell } from './example.ts';

learnCatalogue();
/** After every example. */
const now = Date.UTC(2026, 0, 1);
const numeric = new Set(['decimal', 'integer']);
const dated = new Set(['date', 'timestamp']);

function column(cells: readonly Cell[], type: string): ColumnData {
  if (numeric.has(type) || dated.has(type)) {
    const number = (cell: Cell): number => (dated.has(type) ? Date.parse(`${cell}`) : Number(cell));
    return {
      kind: 'number',
      values: Float64Array.from(cells, (cell) => (cell === null ? NaN : number(cell))),
    };
  }
  const words = ['', ...new Set(cells.filter((cell) => cell !== null).map(String))];
  const codes = Uint16Array.from(cells, (cell) => (cell === null ? 0 : words.indexOf(String(cell))));
  return { kind: 'code', words, codes };
}

const tablesOf = ({ example }: Definition): Tables =>
  new Map(
    givenTables(example).map(([name, columns]) => {
      const types = new Map(tableNamed(name)!.$columns.map((c) => [c.name, c.type]));
      const made = Object.entries(columns).map(
        ([head, cells]) => [head, column(cells, types.get(head) ?? 'string')] as const,
      );
      return [name, { name, rows: Object.values(columns)[0]?.length ?? 0, columns: new Map(made) }];
    }),
  );

/** Heads of the rows that an example gives: the metric's groups and value, or the columns that the engine names. */
export async function headsOf(definition: Definition): Promise<readonly string[]> {
  if (!isAnalysis(definition)) return [...(definition.by ?? []), 'value'];
  const { id, example } = definition;
  const { period, asOf, params } = example;
  const [outcome] = await answerAll(
    tablesOf(definition),
    { files: [], currency: null, newest: null },
    [{ metrics: [id], ...(period && { period }), ...(asOf && { asOf }), ...(params && { params }) }],
    { now },
  );
  const table = outcome!.ok ? outcome!.value.metrics[id]!.table : undefined;
  if (!table) throw new Error(`the example of ${id} gives no table: ${JSON.stringify(outcome)}`);
  return table.columns.map(({ name }) => name);
}
