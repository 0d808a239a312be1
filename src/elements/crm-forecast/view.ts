import { rollUp, rollUpMarks, type RollUpPart } from '../../charts/forecast.ts';
import { sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { Answer } from '../../query/answer.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable, shown, spelled } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { monthsOf } from './months.ts';
import { wonMetric } from './question.ts';

/** The cumulative columns of a roll-up taken apart, the surest first; most likely stands alone only where it is used. */
export function partsOf({ metrics }: Answer, { texts }: Look): RollUpPart[] {
  const value = (id: string): number | null => metrics[`forecast-${id}`]?.value ?? null;
  const [closed, commit, likely, best, open] = [
    'closed',
    'commit',
    'most-likely',
    'best-case',
    'open-pipeline',
  ].map(value) as [number | null, number | null, number | null, number | null, number | null];
  const less = (whole: number | null, part: number | null): number | null =>
    whole === null || part === null ? null : whole - part;
  const words = texts.forecast;
  const part = (
    key: string,
    name: string,
    amount: number | null,
    certainty: RollUpPart['certainty'],
  ): RollUpPart => ({ key, name, value: amount, certainty });
  const likelier = less(likely, commit);
  const split = likelier !== null && likelier > 0;
  return [
    part('closed', words.closed, closed, 0),
    part('commit', words.commit, less(commit, closed), 1),
    ...(split ? [part('most_likely', words.mostLikely, likelier, 2)] : []),
    part('best_case', words.bestCase, less(best, split ? likely : commit), 2),
    part('pipeline', words.pipeline, open === null ? null : less(open, less(best, closed)), 3),
  ];
}

export function forecastView({ main, months }: Answers, look: Look): View | Empty {
  const answer = main!;
  const closed = answer.metrics[wonMetric]!;
  if (closed.value === null) return { empty: closed.reason ?? 'no-rows' };
  // Nothing won and nothing hoped for is no forecast of nothing.
  if (!closed.n && !answer.metrics['forecast-open-pipeline']?.n && !closed.target)
    return { empty: 'no-rows' };
  const { texts, formats } = look;
  const words = texts.forecast;
  const { currency } = answer;
  const full = unitFormat('currency', formats, texts, { currency });
  const short = unitFormat('currency', formats, texts, { currency, compact: true });
  const parts = partsOf(answer, look);
  const goal = closed.target;
  const weighted = answer.metrics['forecast-weighted'];
  const gap = (missing: number): string =>
    missing > 0 ? texts.short(short(missing)) : missing < 0 ? texts.above(short(-missing)) : texts.reached;
  const period = periodOf(answer, look);
  const commit = answer.metrics['forecast-commit']?.value;
  const summary = sentence(
    [
      words.summary(full(closed.value), period),
      goal?.attainment != null && texts.ofTarget(formats.percent(goal.attainment), full(goal.value)),
      goal && gap(goal.value - closed.value),
      commit != null && words.withCommit(full(commit)),
    ],
    look,
  );
  const overdue = weighted?.excluded.find(({ reason }) => reason === 'overdue')?.count;
  const inferred = look.report?.files.some(({ notes }) =>
    notes.some(({ code }) => code === 'inferred-forecast-category'),
  );
  const series = months ? monthsOf(months, short, full, look) : { pictures: [], notes: [] };
  let total = 0;
  const rows = parts.map(({ name, value }) => {
    total += value ?? 0;
    return {
      head: name,
      cells: [shown(full)(value), full(total), ...(goal ? [gap(goal.value - total)] : [])],
    };
  });
  return {
    title: words.title,
    wide: true,
    number: closed.value >= 1e9 ? short(closed.value) : full(closed.value),
    summary,
    pictures: [
      picture(
        { draw: rollUp, marks: rollUpMarks },
        { parts, target: goal?.value, pace: goal?.pace, weighted: weighted?.value },
        {
          format: short,
          gap,
          names: {
            value: texts.value,
            total: words.total,
            gap: words.gap,
            target: texts.target,
            pace: texts.pace,
            weighted: words.weighted,
          },
        },
        {
          label: `${words.title}: ${summary}`,
          picked: (key) => ({
            filter: [{ by: 'forecast_category', in: [key] }],
            period: spelled(answer.period),
          }),
          table: rowsTable(
            words.title,
            words.title,
            [texts.value, words.total, ...(goal ? [words.gap] : [])],
            rows,
          ),
        },
      ),
      ...series.pictures,
    ],
    notes: [
      ...(overdue ? [words.overdue(overdue, formats.count(overdue))] : []),
      ...(inferred ? [words.uncategorised] : []),
      ...series.notes,
    ],
    excluded: closed.excluded,
  };
}
