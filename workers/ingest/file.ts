import type { OpenOptions } from '../../src/protocol/api.ts';
import { Fault } from '../../src/util/fault.ts';
import type { Part } from './conform/settle.ts';
import { readCsv } from './csv/read.ts';
import { delimiterOf } from './csv/sniff.ts';
import { kindOf } from './formats/kind.ts';
import { isJson, takeJson } from './json.ts';
import type { Loading, OpenedInput, Take } from './loading.ts';
import { pieces } from './pieces.ts';
import type { Opening, Sheet } from './sheet.ts';

/** Reads a file of any format: `readText` where it is one table of text, `take` for each table that lies within. */
export async function readFile(
  input: OpenedInput,
  options: OpenOptions,
  loading: Loading,
  take: Take,
  readText: (
    format: Part['format'],
    read: (open: (headers: readonly string[]) => Opening) => Promise<Sheet>,
  ) => Promise<Sheet>,
): Promise<Sheet> {
  const { name: file, table } = input;
  const source = await pieces(input);
  const { head, rest } = source;
  let first: Sheet | undefined;
  const taken: Take = async (inner) => {
    const sheet = await take(table === undefined ? inner : { ...inner, table });
    return (first ??= sheet) && sheet;
  };
  const kind = input.isPlain ? undefined : kindOf(head, options);
  if (kind) {
    const [found, name] = kind;
    const reader = await loading.reader?.(name);
    // `reader`: whoever can load it may try again.
    if (!reader)
      throw new Fault('unsupported-format', {
        file,
        found,
        expected: ['csv', 'json', `crm-elements-${name}.js`],
        reader: name,
      });
    await reader(file, source, taken, loading, options);
    first!.bytes = source.read();
  } else if (isJson(head)) {
    await takeJson(file, source, loading, taken);
    first!.bytes = source.read();
  } else {
    const isTabbed = delimiterOf(head, head.length) === 9;
    first = await readText(isTabbed ? 'tsv' : 'csv', (open) =>
      readCsv(file, rest, open, loading, input.total ?? input.bytes?.length),
    );
  }
  return first!;
}
