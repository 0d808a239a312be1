import { fullKnowledge } from '../../../src/sources/knowledge.ts';
import { choices } from '../../../src/sources/mapping.ts';
import type { ColumnReport } from '../../../src/query/report.ts';
import { textAt } from '../columns/finish.ts';
import { numberColumn, wordColumn } from './draft.ts';
import type { Refiner } from './refine.ts';
import type { Part } from './settle.ts';

/** Says more about a header's column in the report. */
export function tell(part: Part, header: string, more: Partial<ColumnReport>): void {
  const at = part.reports.findIndex((one) => one.header === header && one.column);
  const report = part.reports[at];
  const form = [report?.form, more.form].filter(Boolean).join(' ');
  if (report) part.reports[at] = { ...report, ...more, ...(form && { form }) };
}

/** What the headers tell about all their cells: units are said, values of every row filled in where the file lacks them. */
export const fillColumns: Refiner = (part, { headers, entity, constants }) => {
  if (part.entity !== entity) return [part];
  for (const { header, unit } of headers) if (unit) tell(part, header, { form: unit.name });
  const currencies = new Set(headers.flatMap(({ column, unit }) => (column && unit?.currency) || []));
  const fixed = new Map(constants);
  if (currencies.size === 1) fixed.set('currency', [...currencies][0]!);
  for (const [column, value] of fixed) {
    const type = entity.$columns.find(({ name }) => name === column)?.type;
    if (!type || part.columns.has(column)) continue;
    part.columns.set(
      column,
      wordColumn(part.rows, () => value),
    );
    part.reports.push({ header: '', column, type, because: 'derived:header' });
  }
  return [part];
};

const kindOf = (type: string): string =>
  /date|time/.test(type) ? 'time' : /id|string/.test(type) ? 'text' : type;

/** A header that means two columns fills both, where nothing else does; what is only planned has not happened by then. */
export const shareColumns: Refiner = (part, { headers, entity, system }) => {
  const knowledge = fullKnowledge();
  if (part.entity !== entity || !knowledge) return [part];
  const { columns, rows, reports } = part;
  const types = new Map(entity.$columns.map(({ name, type }) => [name, type]));
  for (const { header, column } of headers) {
    const data = columns.get(column!);
    for (const { spelling } of data ? choices(entity, header, system, knowledge) : []) {
      const [own, type] = [types.get(column!), types.get(spelling.column)];
      if (!own || !type || kindOf(own) !== kindOf(type) || columns.has(spelling.column)) continue;
      columns.set(spelling.column, data!);
      reports.push({ header: '', column: spelling.column, type, because: `derived:${column!}` });
    }
  }
  const [done, due, status] = ['completed_at', 'due_at', 'status'].map((name) => columns.get(name));
  if (entity.$table === 'activities' && done?.kind === 'number' && done === due && status) {
    const happened = (row: number): boolean => /^(done|)$/.test(textAt(status, row));
    columns.set(
      'completed_at',
      numberColumn(rows, (row) => (happened(row) ? done.values[row]! : NaN)),
    );
  }
  return [part];
};

const months: readonly (readonly [RegExp, number])[] = [
  [/^(year|annual)/i, 12],
  [/^quarter/i, 3],
  [/^month/i, 1],
  [/^week/i, 12 / 52],
  [/^da(y|ily)/i, 12 / 365],
];

/** Digits of a currency behind the point; 2 where it is none. */
function digitsOf(code: string): number {
  const known = /^[a-z]{3}$/i.test(code);
  const format = new Intl.NumberFormat('en', known ? { style: 'currency', currency: code } : {});
  return known ? format.resolvedOptions().maximumFractionDigits! : 2;
}

/** What a subscription pays, as what it is a month and in whole units: programs' names hold it in the smallest unit. */
export const perMonth: Refiner = (part, { system }) => {
  const { columns, rows } = part;
  const [mrr, span, currency] = ['mrr', ':interval', 'currency'].map((name) => columns.get(name));
  const minor = system === 'stripe-api';
  if (mrr?.kind === 'number' && (span || minor)) {
    const digits = new Map<string, number>();
    const unitOf = (row: number): number => {
      const code = textAt(currency, row);
      if (!digits.has(code)) digits.set(code, minor ? 10 ** digitsOf(code) : 1);
      return digits.get(code)!;
    };
    const lengthOf = (row: number): number => {
      const text = textAt(span, row);
      return text ? (months.find(([shape]) => shape.test(text))?.[1] ?? NaN) : 1;
    };
    const cents = (value: number): number => Math.round(value * 1e6) / 1e6;
    columns.set(
      'mrr',
      numberColumn(rows, (row) => cents(mrr.values[row]! / unitOf(row) / lengthOf(row))),
    );
  }
  return [part];
};
