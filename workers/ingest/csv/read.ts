import { Fault } from '../../../src/util/fault.ts';
import { add } from '../columns/builder.ts';
import { breathe, type Loading } from '../loading.ts';
import { addNone, find, newSheet, sheetRow, type Opening, type Sheet } from '../sheet.ts';
import { decode, join } from '../values/text.ts';
import { newPlaces, scan, stopsAt, unescape, type Places } from './records.ts';
import { delimiterOf, refuse } from './sniff.ts';
import { newRecoder, type Recoder } from './utf8.ts';

const mostColumns = 10_000;
const mostBytes = 1 << 24;

/** Reads bytes straight into columns. `open` is asked once, as soon as the header is known. */
export async function readCsv(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
  open: (headers: readonly string[]) => Opening,
  loading: Loading,
  total?: number,
): Promise<Sheet> {
  const sheet = newSheet();
  let recoder: Recoder | undefined;
  let held: Uint8Array[] = [];
  let size = 0;
  let wanted = 0;
  let stops = stopsAt(44);
  let record: Places | undefined;
  let least = 0;
  let width = 0;

  const text = (bytes: Uint8Array, cell: number): string => {
    const [start, end] = [record!.starts[cell]!, record!.ends[cell]!];
    if (end >= 0) return decode(bytes.subarray(start, end));
    const plain = unescape(bytes, start, -end);
    return decode(plain.bytes.subarray(0, plain.length));
  };

  /** Takes the header from the start of the buffer; the place after it, or -1 while it is not complete. */
  const head = (bytes: Uint8Array, final: boolean): number => {
    let at = 0;
    while (bytes[at] === 10 || bytes[at] === 13) at++;
    if (at === bytes.length) return -1;
    let delimiter = delimiterOf(bytes.subarray(at), bytes.length - at);
    record = newPlaces(mostColumns + 1);
    let headers: string[] = [];
    for (;;) {
      stops = stopsAt(delimiter);
      if (!scan(record, bytes, at, bytes.length, stops, final)) return -1;
      if (record.cells > mostColumns)
        throw new Fault('too-large', { file, row: 1, found: record.cells, expected: mostColumns });
      headers = Array.from({ length: record.cells }, (_, cell) => text(bytes, cell).trim());
      at = record.next;
      const told = /^sep=(.?)$/i.exec(headers[0]!);
      if (!told) break;
      if (told[1]) delimiter = told[1].charCodeAt(0);
    }
    const opening = open(headers);
    sheet.builders = opening.builders;
    sheet.leansToComma = delimiter === 59;
    least = opening.least;
    width = headers.length;
    while (width > 1 && !headers[width - 1]) width--;
    record = newPlaces(headers.length);
    return at;
  };

  const use = (bytes: Uint8Array, cut: boolean): void => {
    const { cells, starts, ends, extra } = record!;
    const columns = sheet.builders.length;
    const known = Math.min(cells, columns);
    let filled = 0;
    while (filled < known && ends[filled] === starts[filled]) filled++;
    if (filled === known && !extra) {
      sheet.blank++;
      sheet.skipped.push(sheet.rows);
      return;
    }
    const short = cells < width;
    const reason = extra
      ? 'too-many-cells'
      : !short
        ? ''
        : cut
          ? 'truncated'
          : cells < least || (cells === 1 && width > 2)
            ? 'too-few-cells'
            : '';
    if (reason || short) {
      find(
        reason ? sheet.leftOut : sheet.unread,
        reason || 'too-few-cells',
        '',
        sheetRow(sheet, sheet.rows),
        text(bytes, 0),
      );
    }
    if (reason) return void sheet.skipped.push(sheet.rows);
    for (let cell = 0; cell < known; cell++) {
      const start = starts[cell]!;
      const end = ends[cell]!;
      if (end >= 0) add(sheet.builders[cell]!, bytes, start, end);
      else {
        const plain = unescape(bytes, start, -end);
        add(sheet.builders[cell]!, plain.bytes, 0, plain.length);
      }
    }
    for (let cell = known; cell < columns; cell++) addNone(sheet.builders[cell]!);
    sheet.rows++;
  };

  const parse = (bytes: Uint8Array, final: boolean): number => {
    let at = 0;
    if (!width) {
      at = head(bytes, final);
      if (at < 0) return 0;
    }
    const end = bytes.length;
    while (at < end) {
      if (!scan(record!, bytes, at, end, stops, final)) return at;
      const { next } = record!;
      if (next - at > mostBytes)
        throw new Fault('too-large', {
          file,
          row: sheetRow(sheet, sheet.rows),
          found: next - at,
          expected: mostBytes,
        });
      const last = next === end && final && bytes[end - 1] !== 10 && bytes[end - 1] !== 13;
      if (record!.unclosed) {
        const row = sheetRow(sheet, sheet.rows);
        const cell = record!.cells - 1;
        const found = text(bytes, cell);
        if (/[\r\n]./.test(found))
          throw new Fault('malformed', {
            file,
            row,
            column: cell + 1,
            found: found.slice(0, 80),
            expected: '"',
          });
        find(sheet.leftOut, 'truncated', '', row, text(bytes, 0));
        sheet.skipped.push(sheet.rows);
      } else use(bytes, last);
      at = next;
    }
    return at;
  };

  const take = (final: boolean): void => {
    const buffer = held.length === 1 ? held[0]! : join(held, size);
    const rest = buffer.subarray(parse(buffer, final));
    if (rest.length > mostBytes)
      throw new Fault('too-large', {
        file,
        row: sheetRow(sheet, sheet.rows),
        found: rest.length,
        expected: mostBytes,
      });
    held = [rest];
    size = rest.length;
    // A record longer than the pieces is not scanned again before twice as much of it is there.
    wanted = size * 2;
  };

  for await (const piece of pieces) {
    if (!piece.length) continue;
    if (!recoder) {
      recoder = newRecoder(piece);
      if (!recoder.encoding) refuse(file, piece);
    }
    sheet.bytes += piece.length;
    const chunk = recoder.recode(piece, false);
    held.push(chunk);
    size += chunk.length;
    if (size > wanted) take(false);
    loading.progress?.({ file, bytes: sheet.bytes, ...(total ? { total } : {}), rows: sheet.rows });
    await breathe(loading);
  }
  if (!recoder) throw new Fault('empty-file', { file });
  const tail = recoder.recode(new Uint8Array(0), true);
  held.push(tail);
  size += tail.length;
  take(true);
  if (!width) throw new Fault('empty-file', { file });
  if (recoder.encoding) sheet.notes.push({ code: 'encoding', values: [recoder.encoding] });
  return sheet;
}
