import type { TableData } from '../../../charts/parts/table.ts';
import { download } from './download.ts';
import type { Subject } from './subject.ts';

const number = /^[-+−]?[\d.,\s%]+$/;

/** A text that a spreadsheet would take for a formula is marked as text; quotes where the separator asks for them. */
export function csvCell(text: string): string {
  const plain = text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
  const safe = /^[=+\-@\t\r]/.test(plain) && !number.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly string[]): string => cells.map(csvCell).join(',');

/** The table twins under one another, as a spreadsheet reads them. */
export const csvOf = (tables: readonly TableData[]): string =>
  tables
    .map(({ caption, columns, rows }) =>
      [
        ...(tables.length > 1 ? [line([caption])] : []),
        line(columns.map(({ name }) => name)),
        ...rows.map(({ head, cells }) => line([head, ...cells])),
      ].join('\r\n'),
    )
    .join('\r\n\r\n');

/** The byte order mark tells a spreadsheet that the text is UTF-8. */
export const downloadCsv = (subject: Subject): void =>
  download(
    new Blob(['\ufeff', csvOf(subject.view.pictures.map(({ table }) => table)), '\r\n'], {
      type: 'text/csv',
    }),
    subject,
    'csv',
  );
