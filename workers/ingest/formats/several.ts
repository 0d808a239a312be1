import { asFault, Fault } from '../../../src/util/fault.ts';
import type { OpenedInput, Take } from '../loading.ts';
import type { Sheet } from '../sheet.ts';

/** What stands beside tables in a bundle, or in a workbook: it is passed over where something else is a table. */
const isOther = ({ code, details }: Fault): boolean =>
  /^(unknown-table|missing-column|not-a-table|empty-file|unsupported-format)$/.test(code) && !details.reader;

/** Takes what lies within a file, table by table, and tells what was none. Where nothing is one, the first tells why. */
export async function takeAll(
  file: string,
  inputs: Iterable<OpenedInput> | AsyncIterable<OpenedInput>,
  take: Take,
): Promise<void> {
  let first: Sheet | undefined;
  const others: Fault[] = [];
  for await (const input of inputs) {
    try {
      const sheet = await take(input);
      first ??= sheet;
    } catch (thrown) {
      const fault = asFault(thrown);
      if (!isOther(fault)) throw fault;
      others.push(fault);
    }
  }
  if (!first) throw others[0] ?? new Fault('empty-file', { file });
  if (others.length)
    first.notes.push({ code: 'not-a-table', values: others.map(({ details }) => String(details.file)) });
}
