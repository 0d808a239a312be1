const firstBytes = 1 << 13;
const firstLines = 20;

const filled = (line: string): number =>
  line
    .replace(/"[^"]*"/g, (cell) => (/[^"\s]/.test(cell) ? '1' : ''))
    .split(/[,;\t|]/)
    .filter((cell) => cell.trim()).length;

/** Titles above a table: the first lines, of a value or two each, where a later one has at least twice as many. */
export function titlesIn(head: Uint8Array): readonly string[] {
  // A sign a byte, so that lengths are those of bytes.
  const start = new TextDecoder('latin1').decode(head.subarray(0, firstBytes));
  const lines = (start.match(/(?:"[^"]*"|[^"\r\n])*(?:\r\n?|\n|"|$)/g) ?? []).slice(0, firstLines);
  const counts = lines.map(filled);
  const most = Math.max(...counts);
  const at = counts.findIndex((count) => count > 2 || count * 2 >= most);
  return counts.slice(0, at).some((count) => count) ? lines.slice(0, at) : [];
}
