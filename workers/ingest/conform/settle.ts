import type { Recognised } from '../../../src/sources/recognise.ts';
import { headerKey } from '../../../src/sources/source.ts';
import type { Entity } from '../../../src/schema/entity.ts';
import type { OpenOptions } from '../../../src/protocol/api.ts';
import type { ColumnReport, FileReport, Note } from '../../../src/query/report.ts';
import { Fault } from '../../../src/util/fault.ts';
import type { ColumnData } from '../../engine/table.ts';
import { note, type Builder, type Unread } from '../columns/builder.ts';
import { numbers, plainColumn, recoded, wordsOf } from '../columns/finish.ts';
import { breathe, type Loading } from '../loading.ts';
import { find, sheetRow, type Sheet } from '../sheet.ts';
import type { DateOrder } from '../values/date.ts';
import { settleNumbers } from '../values/number.ts';
import { enumWords, truthOf } from './words.ts';

/** One file's rows, its values settled. */
export interface Part {
  readonly file: string;
  readonly entity: Entity;
  readonly system: string;
  readonly format: FileReport['format'];
  readonly sheet: Sheet;
  readonly rows: number;
  readonly columns: Map<string, ColumnData>;
  readonly reports: ColumnReport[];
}

/** Settles what only the whole column, or the whole file, can tell: order of dates, decimal sign, percent, words. */
export async function settle(
  file: string,
  format: FileReport['format'],
  recognised: Recognised,
  sheet: Sheet,
  options: OpenOptions,
  loading: Loading,
): Promise<Part> {
  const { entity, system, headers } = recognised;
  const { builders, rows, notes } = sheet;
  const columns = new Map<string, ColumnData>();
  const reports: ColumnReport[] = [];
  const order = fileOrder(builders, options);
  const lean = fileComma(builders) ?? sheet.leansToComma;

  for (const [at, builder] of builders.entries()) {
    await breathe(loading);
    const { header } = headers[at]!;
    const { type } = builder;
    // A column named 'Closed' or 'Won' that holds something else than flags is none of ours.
    const alien =
      type === 'boolean' &&
      builder.column![0] === ':' &&
      wordsOf(builder).some((word) => word && !truthOf(word));
    const column = alien ? null : builder.column;
    const because = alien ? 'unmapped' : headers[at]!.because;
    let name = column ?? header;
    if (!column) {
      if (!header && !builder.words.size) continue;
      name = header || `#${at + 1}`;
      const taken = entity.$columns.some((one) => one.name === name) ? 1 : 0;
      for (let copy = 1 + taken; columns.has(name) || (copy === 2 && name === header); copy++)
        name = `${header} (${copy})`;
      if (builder.kind === 'text' && rows > 65_536 && builder.starts[rows]! > 32 * rows) {
        notes.push({ code: 'column-dropped', column: header });
        continue;
      }
    }
    const [data, form] = alien ? [plainColumn(builder)] : settled(builder, entity, order, lean, notes);
    // A column that nobody ever filled is no dimension.
    if (column || data.kind !== 'code' || data.words.length > 1) columns.set(name, data);
    reports.push({ header, column, type: column ? type : 'string', because, ...(form ? { form } : {}) });
    const tell = (reason: string, { count, examples }: Unread): void => {
      for (const { row, text } of examples) find(sheet.unread, reason, name, sheetRow(sheet, row), text);
      if (count) sheet.unread.get(`${reason} ${name}`)!.count = count;
    };
    tell(
      builder.kind === 'date' ? 'not-a-date' : builder.kind === 'number' ? 'not-a-number' : 'not-a-boolean',
      builder.unread,
    );
    const required = entity.$columns.some((one) => one.name === column && one.need === 'required');
    // The row stays, without the value.
    if (required) tell('missing-required', builder.blank);
    if (
      builder.kind === 'date' &&
      required &&
      builder.unread.count &&
      data.kind === 'number' &&
      data.values.every(Number.isNaN)
    ) {
      const { row, text } = builder.unread.examples[0]!;
      throw new Fault('no-usable-date', { file, column: header, row: sheetRow(sheet, row), found: text });
    }
  }
  return { file, entity, system, format, sheet, rows, columns, reports };
}

/** The order that the decided columns of the file agree on; undefined where they do not, or none is decided. */
function fileOrder(builders: readonly Builder[], options: OpenOptions): { order: DateOrder; sure: boolean } {
  const votes = new Set(builders.map(orderOf).filter((order) => order));
  const [only] = votes;
  if (votes.size === 1) return { order: only!, sure: true };
  return { order: options.dateOrder ?? 'dmy', sure: options.dateOrder !== undefined };
}

function orderOf({ kind, dates }: Builder): DateOrder | undefined {
  if (kind !== 'date') return undefined;
  if (dates.firsts !== dates.seconds) return dates.firsts > dates.seconds ? 'dmy' : 'mdy';
  return dates.dots && !dates.firsts ? 'dmy' : undefined;
}

/** Whether the file's decided numbers are written with a decimal comma. */
function fileComma(builders: readonly Builder[]): boolean | undefined {
  const told = builders.filter(({ kind, numbers: { comma, point } }) => kind === 'number' && comma !== point);
  return told.length ? told.some(({ numbers: { comma, point } }) => comma > point) : undefined;
}

function settled(
  builder: Builder,
  entity: Entity,
  file: { order: DateOrder; sure: boolean },
  lean: boolean,
  notes: Note[],
): readonly [ColumnData, (string | undefined)?] {
  const { kind, rows, column, type, unread } = builder;
  if (kind === 'date') {
    const { dates } = builder;
    const written = dates.firsts + dates.seconds + dates.open;
    const own = orderOf(builder);
    const order = own ?? file.order;
    if (!own && dates.open && !file.sure)
      notes.push({ code: 'ambiguous-dates', column: column!, count: dates.open });
    const values = builder.values.slice(0, rows);
    dates.settle(values, order, (row, text) => note(unread, row, text));
    return [numbers(values), written ? order : dates.years ? 'ymd' : undefined];
  }
  if (kind === 'number') {
    const values = builder.values.slice(0, rows);
    const state = builder.numbers;
    const unclear = state.points.length + state.commas.length;
    const comma = settleNumbers(state, values, lean);
    if (unclear && !state.point && !state.comma)
      notes.push({ code: 'ambiguous-numbers', column: column!, count: unclear });
    const percent = column === 'probability' && values.some((value) => value > 1);
    if (percent)
      for (let row = 0; row < rows; row++) if (!state.percent || values[row]! > 1) values[row]! /= 100;
    return [numbers(values), comma ? 'decimal-comma' : percent ? 'percent' : undefined];
  }
  if (kind === 'text' || (type !== 'enum' && type !== 'boolean')) return [plainColumn(builder)];

  const raw = wordsOf(builder);
  const known = type === 'enum' ? enumWords(entity, column!) : undefined;
  const odd = new Map<number, string>();
  const opens = column === 'category' || (column === 'status' && /deals|cases/.test(entity.$table));
  const words = raw.map((word, code) => {
    if (!word) return '';
    const value = known ? known.get(headerKey(word)) : truthOf(word);
    if (value !== undefined) return value;
    odd.set(code, word);
    return known ? (opens ? 'open' : word) : '';
  });
  if (odd.size) {
    let count = 0;
    for (let row = 0; row < rows; row++) {
      const word = odd.get(builder.codes[row]!);
      if (word === undefined) continue;
      count++;
      if (!known) note(unread, row, word);
    }
    if (known)
      notes.push({
        code: opens ? 'unknown-status' : 'unknown-value',
        column: column!,
        count,
        values: [...odd.values()].slice(0, 50),
      });
  }
  return [recoded(builder.codes, rows, words)];
}
