import type { Recognised } from '../../../src/sources/recognise.ts';
import { wordKey } from '../../../src/sources/source.ts';
import type { Entity } from '../../../src/schema/entity.ts';
import type { OpenOptions } from '../../../src/protocol/api.ts';
import type { ColumnReport, FileReport, Note } from '../../../src/query/report.ts';
import { Fault } from '../../../src/util/fault.ts';
import type { ColumnData } from '../../engine/table.ts';
import { note, pieces, release, type Builder, type Unread } from '../columns/builder.ts';
import { numbers, plainColumn, recoded, valuesOf, wordsOf } from '../columns/finish.ts';
import { signColumn } from '../columns/signs.ts';
import { breathe, type Loading } from '../loading.ts';
import { find, sheetRow, type Sheet } from '../sheet.ts';
import type { DateOrder } from '../values/date.ts';
import { settleNumbers } from '../values/number.ts';
import { chosenStages, enumWords, truthOf } from './words.ts';

/** One file's rows, its values settled. */
export interface Part {
  readonly file: string;
  readonly entity: Entity;
  readonly system: string;
  readonly because: Recognised['because'];
  readonly format: FileReport['format'];
  readonly sheet: Sheet;
  readonly rows: number;
  readonly columns: Map<string, ColumnData>;
  readonly reports: ColumnReport[];
  /** When its file was written, or else read; UTC ms. */
  readonly at?: number | undefined;
  /** It lies within another table's file: a file of its own table goes before it. */
  readonly isBeside?: boolean;
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
  const { entity, system, because: whose, headers } = recognised;
  const { builders, rows, notes } = sheet;
  const columns = new Map<string, ColumnData>();
  const reports: ColumnReport[] = [];
  const copies = new Map<string, number>();
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
      if (!header && builder.kind === 'code' && !builder.words.size) continue;
      name = header || `#${at + 1}`;
      const taken = entity.$columns.some((one) => one.name === name) ? 1 : 0;
      let copy = copies.get(name) ?? 1 + taken;
      for (; columns.has(name) || (copy === 2 && name === header); copy++) name = `${header} (${copy})`;
      copies.set(header, copy);
      if (builder.kind === 'text' && rows > 65_536 && builder.size > 32 * rows) {
        notes.push({ code: 'column-dropped', column: header });
        continue;
      }
    }
    const [data, form] = alien
      ? [plainColumn(builder)]
      : settled(builder, entity, system, order, lean, notes, options);
    const odd = builder.dates.beyond;
    if (odd !== undefined)
      throw new Fault('unknown-table', { file, found: [odd], expected: [entity.$table] });
    const signs = column && signColumn(builder.signs, rows);
    if (signs) columns.set(`:${column} sign`, signs);
    release(builder);
    // A column that nobody ever filled is no dimension.
    if (column || data.kind !== 'code' || data.words.length > 1) columns.set(name, data);
    const spec = entity.$columns.find((one) => one.name === column);
    const kind = spec?.type ?? (column ? type : 'string');
    reports.push({ header, column, type: kind, because, ...(form ? { form } : {}) });
    const tell = (reason: string, { count, examples }: Unread): void => {
      for (const { row, text } of examples) find(sheet.unread, reason, name, sheetRow(sheet, row), text);
      if (count) sheet.unread.get(`${reason} ${name}`)!.count = count;
    };
    tell(
      builder.kind === 'date' ? 'not-a-date' : builder.kind === 'number' ? 'not-a-number' : 'not-a-boolean',
      builder.unread,
    );
    const required = spec?.need === 'required';
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
  return { file, entity, system, because: whose, format, sheet, rows, columns, reports };
}

/** What the host says, else what the decided columns of the file agree on; undefined where they do not, or none is decided. */
function fileOrder(builders: readonly Builder[], { dateOrder }: OpenOptions): DateOrder | undefined {
  const votes = new Set(builders.map(orderOf).filter((order) => order));
  return dateOrder ?? (votes.size === 1 ? [...votes][0] : undefined);
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
  system: string,
  order: DateOrder | undefined,
  lean: boolean,
  notes: Note[],
  options: OpenOptions,
): readonly [ColumnData, (string | undefined)?] {
  const { kind, rows, column, type, unread } = builder;
  if (kind === 'date') {
    const { dates } = builder;
    const written = dates.firsts + dates.seconds + dates.open;
    const own = orderOf(builder) ?? order;
    // A column that tells both is a mixture: the majority decides, and what either could be is not sure.
    if (dates.open && (own === undefined || (dates.firsts && dates.seconds)))
      notes.push({ code: 'ambiguous-dates', column: column!, count: dates.open });
    const [first, others] = [own ?? 'dmy', written + dates.years];
    const known = builder.instants && Float64Array.from(builder.instants);
    const odd = new Map<number, string>();
    const values = known ?? valuesOf(builder);
    dates.settle(values, first, (at, text) => (known ? odd.set(at, text) : note(unread, at, text)));
    eachOf(builder, odd, (row, text) => note(unread, row, text));
    if (dates.serials && !others)
      notes.push({ code: 'spreadsheet-days', column: column!, count: dates.serials });
    return [
      numbers(known ? valuesOf(builder, known) : values),
      written ? first : dates.years ? 'ymd' : undefined,
    ];
  }
  if (kind === 'number') {
    const values = valuesOf(builder);
    const state = builder.numbers;
    const comma = settleNumbers(state, values, lean);
    if (state.unclear && !state.point && !state.comma)
      notes.push({ code: 'ambiguous-numbers', column: column!, count: state.unclear });
    const percent = column === 'probability' && values.some((value) => value > 1);
    if (percent)
      for (let row = 0; row < rows; row++) if (!state.percent || values[row]! > 1) values[row]! /= 100;
    return [numbers(values), comma ? 'decimal-comma' : percent ? 'percent' : undefined];
  }
  if (kind === 'text' || !/enum|boolean|list/.test(type)) return [plainColumn(builder)];
  const raw = wordsOf(builder);
  if (type === 'list') {
    const tidy = (list: string): string =>
      list
        .split(/\s*;\s*/)
        .filter(Boolean)
        .join('; ');
    return [recoded(builder, raw.map(tidy))];
  }
  const known = type === 'enum' ? enumWords(entity, column!, system) : undefined;
  if (column === 'status' && entity.$table === 'deals')
    for (const [word, meaning] of chosenStages(options)) known!.set(word, meaning);
  const odd = new Map<number, string>();
  const opens = column === 'category' || (column === 'status' && /deals|cases/.test(entity.$table));
  const words = raw.map((word, code) => {
    if (!word) return '';
    const value = known ? known.get(wordKey(word)) : truthOf(word);
    if (value !== undefined) return value;
    odd.set(code, word);
    return known ? (opens ? 'open' : word) : '';
  });
  if (odd.size) {
    let count = 0;
    eachOf(builder, odd, (row, word) => {
      count++;
      if (!known) note(unread, row, word);
    });
    if (known)
      notes.push({
        code: opens ? 'unknown-status' : 'unknown-value',
        column: column!,
        count,
        values: [...odd.values()].slice(0, 50),
      });
  }
  return [recoded(builder, words)];
}

/** The rows whose words are among those told by code. */
function eachOf(
  builder: Builder,
  words: ReadonlyMap<number, string>,
  use: (row: number, word: string) => void,
): void {
  if (!words.size) return;
  let row = -1;
  for (const codes of pieces(builder))
    for (const code of codes) {
      row++;
      const word = words.get(code);
      if (word !== undefined) use(row, word);
    }
}
