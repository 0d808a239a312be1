import { checks, checksMarks, type ChecksData, type ChecksOptions } from '../../charts/checks.ts';
import { sentence } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import { moreText } from '../base/groups.ts';
import { periodOf, rowsTable } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import type { GoalAsked } from './question.ts';
import { goalTexts } from './texts.ts';

const marks = ['specific', 'measurable', 'attainable', 'relevant', 'timely'] as const;

/** Which of the five SMART marks each goal has. */
export function smartView({ top }: GoalAsked, answer: Answer, look: Look): View | Empty {
  const { value, n, table, reason, excluded } = answer.metrics['smart-completeness']!;
  if (value === null || !table?.rows.length) return { empty: reason ?? 'no-rows' };
  const words = goalTexts(look);
  const { percent, count } = look.formats;
  const at = (name: string): number => table.columns.findIndex((column) => column.name === name);
  const rows = table.rows.map((row, i) => ({
    key: String(i),
    name: String(row[at('goal')] ?? ''),
    passed: marks.map((mark) => row[at(mark)] === 1),
    share: row[at('share')] as number,
  }));
  const failed = marks.map((_, c) => rows.filter(({ passed }) => !passed[c]).length);
  const most = failed.indexOf(Math.max(...failed));
  const summary = sentence(
    [
      periodOf(answer, look),
      words.complete(percent(value), count(n)),
      failed[most]! > 0 && words.missing(words.checks[most]!, count(failed[most]!)),
    ],
    look,
  );
  const data: ChecksData = {
    checks: words.checks,
    rows: rows.slice(0, top),
    more: n > top ? moreText(n - top, look) : undefined,
  };
  return {
    title: words.smart,
    number: percent(value),
    summary,
    pictures: [
      picture<ChecksData, ChecksOptions>(
        { draw: checks, marks: checksMarks },
        data,
        { percent, names: { share: words.share, passed: words.yes, failed: words.no } },
        {
          label: `${words.smart}: ${summary}`,
          table: rowsTable(
            words.smart,
            words.goal,
            [...words.checks, words.share],
            rows.map(({ name, passed, share }) => ({
              head: name,
              cells: [...passed.map((one) => (one ? words.yes : words.no)), percent(share)],
            })),
          ),
        },
      ),
    ],
    notes: [],
    excluded,
  };
}
