import type { Recognised } from '../../../src/sources/recognise.ts';
import { wordKey } from '../../../src/sources/source.ts';
import type { Entity } from '../../../src/schema/entity.ts';
import type { OpenOptions } from '../../../src/protocol/api.ts';
import type { ColumnReport, FileReport, Note } from '../../../src/query/report.ts';
import { Fault } from '../../../src/util/fault.ts';
import type { ColumnData } from '../../engine/table.ts';
import { note, release, type Builder, type Unread } from '../columns/builder.ts';
import { plainColumn, recoded, wordsOf } from '../columns/finish.ts';
import { signColumn } from '../columns/signs.ts';
import { breathe, type Loading } from '../loading.ts';
import { find, sheetRow, type Sheet } from '../sheet.ts';
import { eachOf } from './rows-of.ts';
import { fileOrder, settleDates, type FileOrder } from './settle-dates.ts';
import { settledNumbers } from './settle-numbers.ts';
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
    // A column named 'Closed' or 'Won' that holds mostly something else than flags is none of ours.
    const alien = type === 'boolean' && builder.column![0] === ':' && isAlien(wordsOf(builder));
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
    const [data, form, outside] = alien
      ? [plainColumn(builder)]
      : settled(builder, entity, system, order, lean, notes, options);
    const odd = builder.dates.beyond ?? builder.numbers.beyond;
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
      const where = name[0] === ':' ? header : name;
      for (const { row, text } of examples) find(sheet.unread, reason, where, sheetRow(sheet, row), text);
      if (count) sheet.unread.get(`${reason} ${where}`)!.count = count;
    };
    tell(
      builder.kind === 'date' ? 'not-a-date' : builder.kind === 'number' ? 'not-a-number' : 'not-a-boolean',
      builder.unread,
    );
    if (outside) tell('outside-percent', outside);
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

function isAlien(words: readonly string[]): boolean {
  const said = words.filter(Boolean);
  return said.filter((word) => !truthOf(word)).length * 2 > said.length;
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
  order: FileOrder,
  lean: boolean,
  notes: Note[],
  options: OpenOptions,
): readonly [ColumnData, (string | undefined)?, Unread?] {
  const { kind, column, type, unread } = builder;
  if (kind === 'date') return settleDates(builder, order, notes);
  if (kind === 'number') return settledNumbers(builder, entity.$table, lean, notes);
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
