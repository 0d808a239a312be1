import type { StreamRow } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { Fault } from '../../../src/util/fault.ts';
import type { OpenedInput, Slice } from '../loading.ts';
import { clockText, dayText, momentText } from './moment.ts';
import { contentOf, type Member } from './zip.ts';

/** What a workbook may unpack to: far above a sheet of a million rows, far below what ends a page. */
const mostBytes = 2 ** 30;
const sliceRows = 4096;
/** Rows among which the header is looked for, below titles. */
const topRows = 20;
const dayMs = 864e5;
/** Where the two ways of counting days begin. No table has a date so old: what lies there is a time of day, or a duration. */
const epochs = [Date.UTC(1899, 11, 31), Date.UTC(1904, 0, 1)];
/** From here on the day that 1900 did not have makes durations ambiguous. */
const clockDays = 59;

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, code?: string, hex?: string, name?: string) =>
    name
      ? Object.hasOwn(names, name)
        ? names[name]!
        : whole
      : String.fromCodePoint(code ? +code : parseInt(hex!, 16)),
  );

const isFilled = (value: unknown): boolean => value !== null && value !== '';

/** Days and clocks as text, whatever the epoch; all others as they are. */
function cell(value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  const ms = +value;
  const epoch = epochs.find((start) => ms >= start && ms < start + clockDays * dayMs);
  if (epoch !== undefined) return clockText((ms - epoch) / 1000);
  return ms % dayMs ? momentText(ms, false) : dayText(ms / dayMs);
}

/** Rows below the header, which is the first of the upper rows that is filled at least half as far as the widest. */
async function tableOf(name: string, rows: AsyncGenerator<StreamRow>): Promise<OpenedInput> {
  const top: StreamRow[] = [];
  while (top.length < topRows) {
    const next = await rows.next();
    if (next.done) break;
    if (next.value.values.some(isFilled)) top.push(next.value);
  }
  const filled = ({ values }: StreamRow): number => values.filter(isFilled).length;
  const most = Math.max(...top.map(filled));
  const at = top.findIndex((row) => filled(row) * 2 >= most);
  const [header, ...below] = top.slice(Math.max(0, at));
  const width = Math.max(
    0,
    ...top.slice(Math.max(0, at)).map(({ values }) => {
      let last = values.length;
      while (last && !isFilled(values[last - 1])) last--;
      return last;
    }),
  );
  const headers = Array.from({ length: width }, (_, column) => String(cell(header!.values[column] ?? '')));
  const first = (header?.index ?? 0) + 2;
  const skipped: [number, string][] = [];

  async function* all(): AsyncGenerator<StreamRow> {
    yield* below;
    yield* rows;
  }
  async function* slices(): AsyncGenerator<Slice> {
    let lists: unknown[][] = headers.map(() => []);
    let read = 0;
    let next = first - 1;
    for await (const { index, values } of all()) {
      for (; next < index; next++) skipped.push([read, '']);
      if (!values.some(isFilled)) continue;
      next++;
      read++;
      lists.forEach((list, column) => list.push(cell(values[column] ?? null)));
      if (lists[0]!.length < sliceRows) continue;
      yield lists;
      lists = headers.map(() => []);
    }
    yield lists;
  }
  return { name, cells: { format: 'xlsx', headers, slices: slices(), first, skipped } };
}

/** Each sheet that is not hidden, as a table under its own name. */
export async function* sheetsOf(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  members: readonly Member[],
): AsyncGenerator<OpenedInput> {
  const size = members.reduce((sum, member) => sum + member.size, 0);
  if (size > mostBytes) throw new Fault('too-large', { file, found: size, expected: mostBytes });
  const book = members.find(({ name }) => /(^|\/)workbook\.xml$/.test(name));
  if (!book) throw new Fault('unsupported-format', { file, found: 'office file', expected: ['xlsx', 'csv'] });
  const xml = await new Response(contentOf(file, bytes, book)).text();
  const tags = [...xml.matchAll(/<(?:\w+:)?sheet(\s[^>]*)>/g)].map(([, attributes]) => attributes!);
  const shown = tags.flatMap((tag, sheet) =>
    /\sstate="(hidden|veryHidden)"/.test(tag)
      ? []
      : [{ sheet, title: plain(/\sname="([^"]*)"/.exec(tag)?.[1] ?? '') }],
  );
  for (const { sheet, title } of shown)
    yield tableOf(shown.length > 1 ? `${file}/${title}` : file, streamXlsxRows(bytes, { sheet }));
}
