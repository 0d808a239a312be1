import { fullKnowledge, linesOf } from '../../../src/sources/knowledge.ts';
import type { Column } from '../../../src/schema/entity.ts';
import { choices, type MappedHeader } from '../../../src/sources/mapping.ts';
import { wordKey } from '../../../src/sources/source.ts';
import type { ColumnData } from '../../engine/table.ts';
import { add, newBuilder } from '../columns/builder.ts';
import { textAt, valuesOf } from '../columns/finish.ts';
import { find, sheetRow } from '../sheet.ts';
import { settleNumbers } from '../values/number.ts';
import { encode } from '../values/text.ts';
import { numberColumn, wordColumn } from './draft.ts';
import type { Refiner } from './refine.ts';
import type { Part } from './settle.ts';
import { readWonAlone } from './won-alone.ts';
import { enumWords, truthOf } from './words.ts';

/** The distinct texts of a column, and which of them a row has. */
function textsOf(
  data: ColumnData,
  rows: number,
): readonly [texts: readonly string[], at: (row: number) => number] {
  if (data.kind === 'code') return [data.words, (row) => data.codes[row]!];
  return [Array.from({ length: rows }, (_, row) => textAt(data, row)), (row) => row];
}

/** Texts as numbers, NaN where they are none; those that are a reading of a clock are in seconds. */
export function numbersIn(texts: readonly string[], lean: boolean): Float64Array {
  const builder = newBuilder('', null, 'decimal', false);
  for (const text of texts) {
    const bytes = encode(text);
    add(builder, bytes, 0, bytes.length);
  }
  const values = valuesOf(builder);
  settleNumbers(builder.numbers, values, lean);
  return values;
}

function unread(
  part: Part,
  reason: string,
  column: string,
  odd: ReadonlySet<number>,
  at: (row: number) => number,
  texts: readonly string[],
): void {
  if (!odd.size) return;
  for (let row = 0; row < part.rows; row++)
    if (odd.has(at(row))) find(part.sheet.unread, reason, column, sheetRow(part.sheet, row), texts[at(row)]!);
}

/** Numbers that are written in words or in another unit. */
function readNumbers(part: Part, { column, unit }: MappedHeader, data: ColumnData): ColumnData {
  const { entity, rows, system, sheet } = part;
  const [texts, at] = textsOf(data, rows);
  const known = enumWords(entity, column!, system);
  const plain = numbersIn(texts, sheet.leansToComma);
  const odd = new Set<number>();
  const values = texts.map((text, code) => {
    const word = known.get(wordKey(text));
    if (word !== undefined) return word ? +word : NaN;
    const value = plain[code]!;
    if (text && value !== value) odd.add(code);
    const scaled = /:/.test(text) ? value : value * (unit?.scale ?? 1);
    return Math.round(scaled * 1e6) / 1e6;
  });
  unread(part, 'not-a-number', column!, odd, at, texts);
  return numberColumn(rows, (row) => values[at(row)]!);
}

const isText = ({ type }: Column): boolean => type === 'string' || type === 'id';

/** Flags, what stands for one, and texts that are written in many ways. */
function readWords(part: Part, { column, flag }: MappedHeader, data: ColumnData): ColumnData {
  const { entity, rows, system, sheet } = part;
  const [texts, at] = textsOf(data, rows);
  const known = enumWords(entity, column!, system);
  const isOpen = entity.$columns.some((spec) => spec.name === column && isText(spec));
  // Where all that is known are words for none, any other is a name.
  const isName = [...known.values()].every((value) => !value);
  const odd = new Set<number>();
  const words = texts.map((text, code) => {
    if (!text) return '';
    const truth = isOpen && !flag ? undefined : truthOf(text);
    const word = (flag && truth && flag[truth === 'true' ? 0 : 1]) ?? known.get(wordKey(text)) ?? truth;
    if (word !== undefined) return word;
    odd.add(code);
    return flag || isOpen ? text : '';
  });
  if (!flag && !isOpen) unread(part, 'not-a-boolean', column!, odd, at, texts);
  else if (odd.size && !isName) {
    let count = 0;
    for (let row = 0; row < rows; row++) if (odd.has(at(row))) count++;
    sheet.notes.push({
      code: 'unknown-value',
      column: column!,
      count,
      values: [...odd].slice(0, 50).map((code) => texts[code]!),
    });
  }
  return wordColumn(rows, (row) => words[at(row)]!);
}

/** Deals that only a flag tells of; and a flag that only ever says yes ('Converted') is surer than the word, where no time tells it. */
export const readFlags: Refiner = (part, { headers, entity, system }) => {
  const knowledge = fullKnowledge();
  if (part.entity !== entity || !knowledge) return [part];
  readWonAlone(part);
  for (const { header, column } of headers) {
    const flags = part.columns.get(header);
    if (column || flags?.kind !== 'code') continue;
    for (const { spelling } of choices(entity, header, system, knowledge)) {
      const words = part.columns.get(spelling.column);
      const [yes, no] = spelling.flag ?? [];
      if (!yes || no || words?.kind !== 'code' || part.columns.has(`${yes}_at`)) continue;
      const says = flags.words.map((word) => truthOf(word) === 'true');
      part.columns.set(
        spelling.column,
        wordColumn(part.rows, (row) => (says[flags.codes[row]!] ? yes : words.words[words.codes[row]!]!)),
      );
    }
  }
  return [part];
};

/** Columns whose cells say it in words or in a unit of their own, in the schema's terms. */
export const readCells: Refiner = (part, { headers, entity }) => {
  // The second table of a file has headers of its own.
  if (part.entity !== entity) return [part];
  for (const one of headers) {
    const spec = entity.$columns.find(({ name }) => name === one.column);
    const data = part.columns.get(one.column!);
    if (!spec || !data || data.kind === 'number') continue;
    if (one.type !== 'string' && one.type !== 'id') continue;
    if (isText(spec) && !linesOf(entity.$table, spec.name).length) continue;
    part.columns.set(
      one.column!,
      spec.type === 'decimal' ? readNumbers(part, one, data) : readWords(part, one, data),
    );
  }
  return [part];
};
