import { csvCell } from '../base/tools/csv.ts';

export type Line = readonly (string | number)[];

/** As a spreadsheet reads a file. Numbers are numbers; a text that it would take for a formula is marked as text. */
export const csvOf = (lines: readonly Line[]): string =>
  lines
    .map((line) => line.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(cell))).join(','))
    .join('\r\n');

/** As a spreadsheet takes it from the clipboard: tabs between the cells, none within. */
export const tabbedOf = (lines: readonly Line[]): string =>
  lines
    .map((line) =>
      line
        .map((cell) => {
          if (typeof cell === 'number') return String(cell);
          const plain = cell.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/[\t\r\n]+/g, ' ');
          return /^[=+\-@]/.test(plain) && !/^[-+]?[\d.,\s%]+$/.test(plain) ? `'${plain}` : plain;
        })
        .join('\t'),
    )
    .join('\n');

/** Hands the text to the person as a file; the byte order mark tells a spreadsheet that it is UTF-8. */
export function downloadText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
