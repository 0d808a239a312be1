import type { Example } from '../../src/metrics/define.ts';

export type Cell = string | number | boolean | null;
type Columns = Readonly<Record<string, readonly Cell[]>>;

const mostRows = 12;

const numberText = (value: number): string =>
  String(Number.isInteger(value) ? value : Number(value.toPrecision(6))).replace('-', '−');

const text = (value: Cell | undefined): string =>
  value == null ? '' : typeof value === 'number' ? numberText(value) : escaped(String(value));

/** Plain text as markdown shows it, in a table too. */
export const escaped = (plain: string): string => plain.replace(/[|*[\]]|<(?=\w)/g, '\\$&');

const table = (heads: readonly string[], rows: readonly (readonly (Cell | undefined)[])[]): string =>
  [heads.map(escaped), heads.map(() => '---'), ...rows.map((row) => row.map(text))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** The tables of an example without what is asked of them. */
export function givenTables(example: Example): [name: string, columns: Columns][] {
  const { period: _period, asOf: _asOf, params: _params, gives: _gives, ...tables } = example;
  return Object.entries(tables as Readonly<Record<string, Columns>>);
}

function given([name, columns]: [string, Columns]): string {
  const heads = Object.keys(columns);
  const length = Math.max(0, ...heads.map((head) => columns[head]!.length));
  const rows = Array.from({ length: Math.min(length, mostRows) }, (_, row) =>
    heads.map((head) => columns[head]![row]),
  );
  const more = length > mostRows ? `\n\n… and ${length - mostRows} more.` : '';
  return `Rows of \`${name}\`:\n\n${table(heads, rows)}${more}`;
}

/** The worked example: its rows, the question put to them, and what that gives; `heads` for what is a table. */
export function exampleText(example: Example, heads: readonly string[]): string {
  const { period, asOf, params, gives } = example;
  const asked = [
    period && `over ${period}`,
    asOf && `as of ${asOf}`,
    ...Object.entries(params ?? {}).map(([name, value]) => `with ${name.replaceAll('_', ' ')} ${value}`),
  ].filter(Boolean);
  const question = asked.length ? ` ${escaped(asked.join(', '))}` : '';
  const result =
    gives === null
      ? 'no value.'
      : typeof gives === 'number'
        ? `**${numberText(gives)}**.`
        : `\n\n${table(heads, gives)}`;
  return [...givenTables(example).map(given), `Gives${question}: ${result}`.replace(/ \n/, '\n')].join(
    '\n\n',
  );
}
