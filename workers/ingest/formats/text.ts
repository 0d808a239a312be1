import { isJson } from '../json.ts';
import type { Reader } from '../loading.ts';
import type { Sheet } from '../sheet.ts';
import { decode } from '../values/text.ts';
import { chineseEncoding } from './chinese.ts';
import { guarded } from './guarded.ts';
import { kindOf } from './kind.ts';
import { linesOf } from './lines.ts';
import { shaped } from './shaped.ts';
import { titlesIn } from './titles.ts';
import { streamOf, unpacked } from './unpack.ts';
import { recoded, wideEncoding } from './wide.ts';

/** The header stands so many rows further down than in row 1. */
function shift(sheet: Sheet, by: number): void {
  sheet.first += by;
  for (const told of [...sheet.leftOut.values(), ...sheet.unread.values()])
    told.examples = told.examples.map((example) => ({ ...example, row: example.row + by }));
}

/** What stands behind the first bytes. */
async function* behind(slices: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  for await (const slice of slices) {
    yield slice.subarray(bytes);
    bytes = 0;
  }
}

/** Makes text plain, one step at a time, and hands it back. */
export const readText: Reader = guarded('text', async (file, { head, rest }, take, loading, options) => {
  const [found] = kindOf(head, options)!;
  if (found === 'gzip')
    return void (await take({ name: file, stream: unpacked(file, streamOf(rest), 'gzip') }));
  const encoding = found === 'gbk' ? chineseEncoding(head) : wideEncoding(head);
  if (encoding) {
    const sheet = await take({ name: file, stream: streamOf(recoded(rest, encoding)) });
    return void sheet.notes.push({ code: 'encoding', values: [encoding] });
  }
  if (found === 'ndjson') return void (await take({ name: file, cells: await linesOf(file, rest, loading) }));
  const titles = found === 'titles' ? titlesIn(head) : [];
  if (titles.length) {
    const size = titles.join('').length;
    const sheet = await take({ name: file, isPlain: true, stream: streamOf(behind(rest, size)) });
    shift(sheet, titles.length);
    const values = decode(head.subarray(0, size))
      .split(/[\r\n]+/)
      .map((title) => title.replace(/[",;|\s]+/g, ' ').trim())
      .filter((title) => title);
    return void sheet.notes.push({ code: 'titles', count: values.length, values });
  }
  const isTable = !isJson(head);
  const slices = isTable ? shaped(rest, options) : rest;
  const sheet = await take({ name: file, isPlain: true, stream: streamOf(slices) });
  // There is no header in row 1.
  if (isTable && options.header !== undefined) shift(sheet, -1);
});
