import { comparisonName } from '../series.ts';
import type { Look, View } from '../view.ts';
import { download } from './download.ts';
import { figuresOf, rawLanguage, type Figures } from './raw.ts';
import type { Subject } from './subject.ts';
import type { ToolTexts } from './texts.ts';

/** Spelled like a number, a text is none of a formula. */
const numeric = /^[-+−]?[\d.,\s%]+$/;

/** A number stands for itself; a text that a spreadsheet would take for a formula is marked as text; quotes where the separator asks for them. */
export function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const plain = cell.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
  const safe = /^[=+\-@\t\r]/.test(plain) && !numeric.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly (string | number)[]): string => cells.map(csvCell).join(',');

/** The tables under one another, as a spreadsheet reads them. */
export const csvOf = (tables: readonly Figures[]): string =>
  tables
    .map(({ caption, columns, rows }) =>
      [...(tables.length > 1 ? [line([caption])] : []), line(columns), ...rows.map(line)].join('\r\n'),
    )
    .join('\r\n\r\n');

/** A unit of time by its name; a currency or any other sign as it is. */
function unitIn(language: string): (unit: string) => string {
  return (unit) => {
    if (!/^(second|day|month|byte)$/.test(unit)) return unit;
    const parts = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(
      2,
    );
    return parts.find(({ type }) => type === 'unit')?.value ?? unit;
  };
}

/** What a tag shows of its answers, in any language. */
interface Viewed {
  view: (answers: Subject['answers'], look: Look) => View;
  requestUpdate: () => void;
}

/** The card's tables with their numbers as they were worked out. */
export function tablesOf({ tag, language, answers, settings, source }: Subject, texts: ToolTexts): Figures[] {
  const answer = answers.main!;
  const look: Look = { ...rawLanguage(language), settings, answer, report: source?.report };
  const viewed = tag as unknown as Viewed;
  const { pictures } = viewed.view(answers, look);
  // A tag may have kept what it has just been shown: it is shown its own language again.
  viewed.requestUpdate();
  const than = [answer.period, { ...answer.period, complete: true }].map((period) =>
    comparisonName({ ...answer, period }, look),
  );
  const nameOf = (name: string): string =>
    name && than.includes(name) ? `${texts.comparedWith}: ${name}` : name;
  return pictures.map(({ table }) => figuresOf(table, unitIn(language.texts.code), nameOf));
}

/** The byte order mark tells a spreadsheet that the text is UTF-8. */
export const downloadCsv = (subject: Subject, texts: ToolTexts): void =>
  download(
    new Blob(['\ufeff', csvOf(tablesOf(subject, texts)), '\r\n'], { type: 'text/csv' }),
    subject,
    'csv',
  );
