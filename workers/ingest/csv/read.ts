import { Fault } from '../../../src/util/fault.ts';
import { addBatch } from '../columns/batch.ts';
import { slack, viewOf } from '../columns/intern.ts';
import { breathe, type Loading } from '../loading.ts';
import { find, newSheet, sheetRow, skip, type Opening, type Sheet } from '../sheet.ts';
import { decode } from '../values/text.ts';
import { newPlaces, scan, type Places } from './records.ts';
import { delimiterOf, refuse } from './sniff.ts';
import { newRecoder, type Recoder } from './utf8.ts';

const mostColumns = 10_000;
const mostBytes = 1 << 24;
const batchCells = 4096;
/** Rows that tell whether all end in a delimiter, and within how many bytes. */
const firstRows = 20;
const firstBytes = 1 << 16;

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
  // What is not read yet stands at the start of the buffer, a line feed behind it.
  let buffer = new Uint8Array(0);
  let view = viewOf(buffer);
  let size = 0;
  let wanted = 0;
  let delimiter = 44;
  let record: Places | undefined;
  let headers: string[] = [];
  let least = 0;
  let width = 0;
  let most = 0;
  // Bytes before the buffer, and damages told.
  let gone = 0;
  let met = 0;

  const bound = (bytes: number): void => {
    if (bytes > mostBytes)
      throw new Fault('too-large', {
        file,
        row: sheetRow(sheet, sheet.rows),
        found: bytes,
        expected: mostBytes,
      });
  };

  const text = (bytes: Uint8Array, cell: number): string => {
    const { batch, records, starts, ends } = record!;
    const at = cell * batch + records;
    return decode(bytes.subarray(starts[at], ends[at]));
  };

  /** Takes the header from the start of the buffer; the place after it, or -1 while it is not complete. */
  const head = (bytes: Uint8Array, end: number, final: boolean): number => {
    let at = 0;
    while (at < end && (bytes[at] === 10 || bytes[at] === 13)) at++;
    if (at === end) return -1;
    delimiter = delimiterOf(bytes.subarray(at), end - at);
    record = newPlaces(mostColumns + 1, 1);
    for (;;) {
      if (!scan(record, bytes, view, at, end, delimiter, final)) return -1;
      if (record.cells > mostColumns)
        throw new Fault('too-large', { file, row: 1, found: record.cells, expected: mostColumns });
      headers = Array.from({ length: record.cells }, (_, cell) => text(bytes, cell).trim());
      at = record.next;
      const told = /^sep=(.?)$/i.exec(headers[0]!);
      if (!told) break;
      headers = [];
      if (told[1]) delimiter = told[1].charCodeAt(0);
    }
    return at;
  };

  /** Opens the columns once the first rows after the header are there; false until then. */
  const begin = (bytes: Uint8Array, at: number, end: number, final: boolean): boolean => {
    // A delimiter may end every row and not the header: then all have more cells than it. What is scanned is changed: a copy is.
    const length = Math.min(end - at, firstBytes);
    const copy = bytes.slice(at, at + length + slack);
    copy[length] = 10;
    record = newPlaces(headers.length, 1);
    const counts: number[] = [];
    for (let next = 0; counts.length < firstRows; next = record.next) {
      while (next < length && (copy[next] === 10 || copy[next] === 13)) next++;
      const isLast = final && length === end - at;
      if (next < length && scan(record, copy, viewOf(copy), next, length, delimiter, isLast))
        counts.push(record.cells);
      else if (final || length === firstBytes) break;
      else return false;
    }
    most = Math.max(headers.length, counts.length > 1 ? Math.min(...counts) : 0);
    const opening = open(headers);
    sheet.builders = opening.builders;
    sheet.leansToComma = delimiter === 59;
    least = opening.least;
    width = headers.length;
    while (width > 1 && !headers[width - 1]) width--;
    record = newPlaces(headers.length, Math.ceil(batchCells / headers.length));
    return true;
  };

  /** Counts the record that ends at `next` where bytes in it are no text. */
  const tellDamage = (bytes: Uint8Array, next: number, row?: number): void => {
    const { damage } = recoder!;
    if (!(damage[met]! <= gone + next)) return;
    while (damage[met]! <= gone + next) met++;
    find(sheet.unread, 'damaged-text', '', row ?? sheetRow(sheet, sheet.rows), text(bytes, 0));
  };

  const use = (bytes: Uint8Array, cut: boolean): void => {
    const { batch, records, cells, starts, ends, extra } = record!;
    let filled = records;
    while (filled < starts.length && starts[filled] === ends[filled]) filled += batch;
    if (filled >= starts.length && !extra) {
      sheet.blank++;
      return skip(sheet, sheet.rows);
    }
    const short = cells < width;
    // A blank that the others do not have may stand behind a comma within a value.
    const reason =
      extra || cells > most
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
    if (reason) return skip(sheet, sheet.rows);
    sheet.rows++;
    if (++record!.records === batch) flush(bytes);
  };

  /** Gives the batch to the columns, one after the other: what one of them needs then stays at hand. */
  const flush = (bytes: Uint8Array): void => {
    const { batch, records, starts, ends, hashes } = record!;
    const cells = { bytes, view, starts, ends, hashes };
    for (const [column, builder] of sheet.builders.entries())
      addBatch(builder, cells, column * batch, column * batch + records);
    record!.records = 0;
  };

  /** Reads what is complete of bytes[0 … end); the place after it. */
  const parse = (bytes: Uint8Array, end: number, final: boolean): number => {
    let at = 0;
    if (!headers.length) {
      at = head(bytes, end, final);
      if (at < 0) return 0;
      tellDamage(bytes, at, 1);
    }
    if (!width && !begin(bytes, at, end, final)) return at;
    while (at < end) {
      if (!scan(record!, bytes, view, at, end, delimiter, final)) return at;
      const { next } = record!;
      bound(next - at);
      tellDamage(bytes, next);
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
        skip(sheet, sheet.rows);
      } else use(bytes, last);
      at = next;
    }
    return at;
  };

  const take = (chunk: Uint8Array, final: boolean): void => {
    if (size + chunk.length + slack >= buffer.length) {
      const larger = new Uint8Array((size + chunk.length) * 2 + 1 + slack);
      larger.set(buffer.subarray(0, size));
      view = viewOf((buffer = larger));
    }
    buffer.set(chunk, size);
    size += chunk.length;
    if (size <= wanted && !final) return;
    buffer[size] = 10;
    const used = parse(buffer, size, final);
    if (width) flush(buffer);
    buffer.copyWithin(0, used, size);
    size -= used;
    gone += used;
    bound(size);
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
    take(recoder.recode(piece, false), false);
    loading.progress?.({ file, bytes: sheet.bytes, ...(total ? { total } : {}), rows: sheet.rows });
    await breathe(loading);
  }
  if (!recoder) throw new Fault('empty-file', { file });
  take(recoder.recode(new Uint8Array(0), true), true);
  if (!width) throw new Fault('empty-file', { file });
  if (recoder.encoding) sheet.notes.push({ code: 'encoding', values: [recoder.encoding] });
  return sheet;
}
