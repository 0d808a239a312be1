import type { Answer, MetricAnswer, TableAnswer, Unit, Valued } from '../../src/query/answer.ts';
import type { Finding, Report } from '../../src/query/report.ts';
import type { Fault } from '../../src/util/fault.ts';
import { catalogue } from '../index.ts';

/** An answer as lines for a terminal: value, what it rests on, groups and tables below it. */
export function answerLines(answer: Answer): string {
  const { period, asOf, currency } = answer;
  const days = period.from ? `${period.from} up to ${period.to}` : 'everything';
  const head = `Period: ${days}, as of ${new Date(asOf).toISOString()}${currency ? `, in ${currency}` : ''}`;
  return [
    head,
    ...Object.entries(answer.metrics).flatMap(([id, metric]) => metricAnswer(id, metric, answer)),
  ].join('\n');
}

function metricAnswer(id: string, metric: MetricAnswer, answer: Answer): string[] {
  const { unit, excluded, comparison, target, groups = [], series = [], table } = metric;
  const lines = [`${id}  ${valued(metric, unit)}`, ...inCurrencies(metric, unit, '  ')];
  if (comparison)
    lines.push(
      `  compared with ${valued(comparison, unit)}${comparison.change === null ? '' : `, change ${shown(comparison.change, unit)}`}`,
    );
  if (target)
    lines.push(
      `  target ${shown(target.value, unit)}${target.attainment === null ? '' : `, attained ${shown(target.attainment, 'ratio')}`}`,
    );
  for (const { reason, count } of excluded) lines.push(`  left out: ${count} (${reason})`);
  for (const group of groups)
    lines.push(
      `  ${(group.label ?? group.key).map((word) => word ?? '(no value)').join(' · ')}  ${valued(group, unit)}${group.currency ? `, in ${group.currency}` : ''}`,
      ...inCurrencies(group, unit, '    '),
    );
  series.forEach((point, i) =>
    lines.push(`  ${answer.spans![i]!.from}  ${valued(point, unit)}`, ...inCurrencies(point, unit, '    ')),
  );
  const { projection } = metric;
  if (projection && 'reason' in projection) lines.push(`  no projection (${projection.reason})`);
  else if (projection) {
    lines.push(`  projected by ${projection.model}, with 80 % and 95 % bands`);
    projection.spans.forEach((span, i) => {
      const [mean, a, b, c, d] = [
        projection.mean,
        projection.lower80,
        projection.upper80,
        projection.lower95,
        projection.upper95,
      ].map((list) => shown(list[i]!, unit));
      lines.push(`  ${span.from}  ${mean}  (${a} to ${b}; ${c} to ${d})`);
    });
  }
  if (table) lines.push(...tableLines(table, '  '));
  return lines;
}

function tableLines({ columns, rows, flags }: TableAnswer, indent: string): string[] {
  const written = (cell: string | number | null, c: number): string =>
    typeof cell === 'number' ? shown(cell, columns[c]!.unit) : (cell ?? '–');
  return [
    `${indent}${columns.map((column) => column.name).join('\t')}`,
    ...rows.map((row) => `${indent}${row.map(written).join('\t')}`),
    ...(flags?.length ? [`${indent}(${flags.join(', ')})`] : []),
  ];
}

/** A line for each currency, where they cannot be added up. */
const inCurrencies = ({ currencies = [] }: Valued, unit: Unit, indent: string): string[] =>
  currencies.flatMap((one) => [
    `${indent}${one.currency}  ${valued(one, unit)}`,
    ...(one.table ? tableLines(one.table, `${indent}  `) : []),
  ]);

function valued({ value, n, reason, interval }: Valued, unit: Unit): string {
  if (value === null) return `– (${reason})`;
  const between = interval ? `, 95 %: ${shown(interval.low, unit)} to ${shown(interval.high, unit)}` : '';
  return `${shown(value, unit)}  (n = ${n}${between})`;
}

function shown(value: number, unit: Unit | 'text'): string {
  if (unit === 'ratio') return `${(value * 100).toFixed(2)} %`;
  const text = value.toLocaleString('en', { maximumFractionDigits: 4 });
  return unit === 'duration_d' ? `${text} days` : unit === 'duration_s' ? `${text} s` : text;
}

export function reportLines({ files, currency, newest }: Report): string {
  const lines = files.flatMap((file) => [
    `${file.file}: ${file.table} (${file.system}, ${file.format}), ${file.rowsRead} rows read, ${file.rowsUsed} used`,
    ...file.columns.map(
      ({ header, column, type, because, form }) =>
        `  ${header || '(derived)'} -> ${column ?? '(kept as it is)'}  ${type}${form ? ` ${form}` : ''}  ${because}`,
    ),
    ...file.leftOut.map((finding) => findingLine('left out', finding)),
    ...file.unread.map((finding) => findingLine('not read', finding)),
    ...file.notes.map(
      ({ code, column, count, values }) =>
        `  note: ${[code, column, count, values?.join(', ')].filter((part) => part !== undefined).join(' ')}`,
    ),
  ]);
  const day = newest === null ? 'none' : new Date(newest).toISOString();
  return [...lines, `Currency: ${currency ?? 'not said'}. Newest event: ${day}`].join('\n');
}

const findingLine = (what: string, { reason, count, column, examples }: Finding): string =>
  `  ${what}: ${count} × ${reason}${column ? ` in ${column}` : ''}${examples.map(({ row, text }) => `; row ${row}: ${JSON.stringify(text)}`).join('')}`;

export const metricLines = (): string =>
  catalogue.map(({ id, unit, about }) => `${id}  [${unit}]  ${about}`).join('\n');

/** One line: what went wrong, and the file, row, column, found and expected that belong to it. */
export const faultLine = ({ code, details }: Fault): string =>
  `crm-elements: ${code}${Object.entries(details)
    .map(([key, value]) => `; ${key}: ${typeof value === 'object' ? value.join(', ') : value}`)
    .join('')}`;
