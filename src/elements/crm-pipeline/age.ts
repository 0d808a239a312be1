import { columns, columnsMarks, type ColumnsData, type ColumnsOptions } from '../../charts/columns.ts';
import { lastIndex } from '../../charts/parts/line.ts';
import { sentence } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import { dayMs } from '../../util/civil.ts';
import { formatsOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { rowsTable } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { numberAt, recordsOf } from './ladder.ts';
import { pipelineTexts } from './texts.ts';
import { pipelineNames } from './names.ts';

/** First days of the bins of an age in whole days: 0–30, 31–60, 61–90, 91–180, 181 and more. */
export const firstDays = [0, 31, 61, 91, 181] as const;

/** The limit in days that "open too long" goes by; null where no deal is over it. */
export const limitOf = (long: Answer | undefined): number | null => {
  const { table } = long?.metrics['deals-open-too-long'] ?? {};
  return table ? numberAt(recordsOf(table)[0], 'limit') : null;
};

/** The wins that the limit rests on, where they are too few for one of their own. */
export const fewWins = (long: Answer | undefined): number | null => {
  const flags = long?.metrics['deals-open-too-long']?.table?.flags ?? [];
  const found = flags.find((flag) => flag.startsWith('few-wins:'));
  return found ? Number(found.slice('few-wins:'.length)) : null;
};

/** What "too long" means, in words. */
export function limitNote(long: Answer | undefined, look: Look): string[] {
  const limit = limitOf(long);
  const words = pipelineTexts(look);
  if (limit === null) return [];
  const said = formatsOf('duration_d', null, look).full(limit);
  const wins = fewWins(long);
  return [wins === null ? words.limit(said) : words.fewWins(look.formats.count(wins), said)];
}

/** Deals by age: those within the limit and those beyond it, bin by bin. */
export function ageBins(each: Answer, limit: number | null): (readonly [within: number, beyond: number])[] {
  const bins = firstDays.map(() => [0, 0] as [number, number]);
  const { hi } = each.period;
  for (const { key, value } of each.metrics['open-opportunities']!.groups ?? []) {
    if (key[0] == null || !value) continue;
    const age = (hi - Number(key[0])) / dayMs;
    const bin = lastIndex(firstDays, (first) => age >= first);
    if (bin >= 0) bins[bin]![limit !== null && age > limit ? 1 : 0] += value;
  }
  return bins;
}

/** How old the open deals are. */
export function ageView({ main, each, long }: Answers, look: Look): View | Empty {
  const { value, n, reason, beside, excluded } = main!.metrics['deal-age']!;
  if (value === null) return { empty: reason ?? 'no-rows' };
  const words = pipelineTexts(look);
  const names = pipelineNames(look);
  const { count, percent } = look.formats;
  const days = formatsOf('duration_d', null, look);
  const limit = limitOf(long);
  const over = long!.metrics['deals-open-too-long']!.value ?? 0;
  const bins = ageBins(each!, limit);
  const series = [
    { key: 'within', name: words.within },
    ...(limit === null ? [] : [{ key: 'tooLong', name: words.tooLong }]),
  ];
  const rows = firstDays.map((first, i) => {
    const last = firstDays[i + 1];
    const [from, to] = [count(first), last === undefined ? '' : count(last - 1)];
    return {
      key: String(first),
      name: words.days(from, to),
      tick: words.daysTick(from, to),
      values: bins[i]!.slice(0, series.length),
    };
  });
  const median = beside?.median;
  const title = names.titles.age;
  const summary = sentence(
    [
      words.open(n, count(n), ''),
      median == null ? days.full(value) : words.medianAge(days.full(median), days.full(value)),
      limit !== null && words.longer(count(over), percent(over / n), days.full(limit)),
    ],
    look,
  );
  return {
    title,
    summary,
    beside: [
      ...(median == null ? [] : [[look.texts.median, days.full(median)] as const]),
      [words.mean, days.full(value)],
    ],
    pictures: [
      picture<ColumnsData, ColumnsOptions>(
        { draw: columns, marks: columnsMarks },
        { series, columns: rows },
        { format: count, axis: count, kind: 'stacked', names: { total: words.total } },
        {
          label: `${title}: ${summary}`,
          table: rowsTable(
            title,
            words.age,
            [...series.map(({ name }) => name), words.total],
            rows.map(({ name, values }) => ({
              head: name,
              cells: [...values, values.reduce((a, b) => a + b, 0)].map(count),
            })),
          ),
        },
      ),
    ],
    notes: limitNote(long, look),
    excluded,
  };
}
