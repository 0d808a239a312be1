import { pieces, type Builder } from '../columns/builder.ts';

/** The rows whose words are among those told by code. */
export function eachOf(
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
