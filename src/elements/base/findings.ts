import { findingText, type Language } from '../../i18n/say.ts';
import type { Report } from '../../query/report.ts';
import type { Answers } from './inquiry.ts';
import type { View } from './view.ts';

export interface Line {
  readonly count: number;
  readonly text: string;
}

export interface Findings {
  /** Rows that do not count, or not fully. */
  readonly count: number;
  readonly lines: readonly Line[];
}

export const noFindings: Findings = { count: 0, lines: [] };

/** The tables that the answers rest on; undefined where they do not say. */
export function tablesIn(answers: Answers): readonly string[] | undefined {
  const tables = Object.values(answers).flatMap(({ metrics }) =>
    Object.values(metrics).flatMap((metric) => metric.tables ?? []),
  );
  return tables.length ? tables : undefined;
}

/** What was left out or could not be read, and what a reader should know: of the files with these tables, or of all. */
export function findingsOf(
  report: Report | undefined,
  excluded: View['excluded'],
  tables: readonly string[] | undefined,
  language: Language,
): Findings {
  const { texts, formats } = language;
  const said = (reason: string, count = 0, column = '', examples = ''): Line => ({
    count,
    text: texts.finding(findingText(reason, language), count, formats.count(count), column, examples),
  });
  const files = (report?.files ?? []).filter(({ table }) => !tables || tables.includes(table));
  const rows = files.flatMap(({ leftOut, unread }) =>
    [...leftOut, ...unread].map(({ reason, count, column, examples }) => {
      const shown = examples.filter(({ row }) => row).slice(0, 2);
      return said(
        reason,
        count,
        column,
        shown.map(({ row, text }) => texts.example(formats.plain(row), text)).join(texts.comma),
      );
    }),
  );
  const missing = excluded.map(({ reason, count }) => said(reason, count));
  // A note tells how something was read; its rows are used.
  const notes = files.flatMap((file) =>
    file.notes.map(({ code, count, column, values }) =>
      said(code, count, column, values?.slice(0, 3).join(texts.comma)),
    ),
  );
  const counted = [...rows, ...missing];
  return { count: counted.reduce((sum, { count }) => sum + count, 0), lines: [...counted, ...notes] };
}
