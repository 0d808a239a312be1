import { isJson } from '../json.ts';
import type { Reader } from '../loading.ts';
import { guarded } from './guarded.ts';
import { kindOf } from './kind.ts';
import { linesOf } from './lines.ts';
import { shaped } from './shaped.ts';
import { streamOf, unpacked } from './unpack.ts';
import { recoded, wideEncoding } from './wide.ts';

/** Makes text plain, one step at a time, and hands it back. */
export const readText: Reader = guarded('text', async (file, { head, rest }, take, loading, options) => {
  const [found] = kindOf(head, options)!;
  if (found === 'gzip')
    return void (await take({ name: file, stream: unpacked(file, streamOf(rest), 'gzip') }));
  const encoding = wideEncoding(head);
  if (encoding) {
    const sheet = await take({ name: file, stream: streamOf(recoded(rest, encoding)) });
    return void sheet.notes.push({ code: 'encoding', values: [encoding] });
  }
  if (found === 'ndjson') return void (await take({ name: file, cells: await linesOf(file, rest, loading) }));
  const isTable = !isJson(head);
  const slices = isTable ? shaped(rest, options) : rest;
  const sheet = await take({ name: file, isPlain: true, stream: streamOf(slices) });
  if (!isTable || options.header === undefined) return;
  // There is no header in row 1.
  sheet.first = 1;
  for (const told of [...sheet.leftOut.values(), ...sheet.unread.values()])
    told.examples = told.examples.map((example) => ({ ...example, row: example.row - 1 }));
});
