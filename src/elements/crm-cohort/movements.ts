import { columns, columnsMarks, type ColumnsData, type ColumnsOptions } from '../../charts/columns.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import { formatsOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, periodPicked, pointsOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { besideOf, coursesOf } from '../crm-service/courses.ts';
import { gains, losses, rates } from './question.ts';
import { cohortTexts } from './texts.ts';

/** What was added to the recurring revenue and what was lost, month by month. */
export function movementsView({ main }: Answers, look: Look): View | Empty {
  const answer = main!;
  const { value, reason, series, excluded } = answer.metrics['mrr']!;
  const moves = [...gains, ...losses];
  if (value === null || (!value && moves.every((id) => !answer.metrics[id]!.value)))
    return { empty: reason ?? 'no-rows' };
  const words = cohortTexts(look);
  const { full, short } = formatsOf('currency', answer.currency, look);
  const signed = unitFormat('currency', look.formats, look.texts, {
    currency: answer.currency,
    signed: true,
  });
  const sign = (id: string): number => ((losses as readonly string[]).includes(id) ? -1 : 1);
  const points = pointsOf(answer.spans, series, answer.asOf, look);
  const valueAt = (id: string, i: number): number | null => {
    const found = answer.metrics[id]!.series?.[i]?.value ?? null;
    return found === null ? null : sign(id) * found;
  };
  const known = moves.filter((id) => points.some((_, i) => valueAt(id, i)));
  const net = answer.metrics['net-new-mrr']!;
  const title = words.titles.movements;
  const summary = sentence(
    [
      periodOf(answer, look),
      net.value !== null && words.net(signed(net.value)),
      ...known.flatMap((id) => {
        const sum = answer.metrics[id]!.value;
        return sum ? [look.texts.by(metricName(id, look), signed(sign(id) * sum))] : [];
      }),
    ],
    look,
  );
  const course = coursesOf(answer, ['mrr'], 'line', look);
  const write = shown(signed);
  return {
    title,
    number: full(value),
    summary,
    beside: besideOf(answer, rates, look),
    wide: true,
    pictures: [
      ...(known.length
        ? [
            picture<ColumnsData, ColumnsOptions>(
              { draw: columns, marks: columnsMarks },
              {
                series: known.map((id) => ({ key: id, name: metricName(id, look) })),
                columns: points.map(({ key, name, tick, major, span }, i) => ({
                  key,
                  name,
                  tick,
                  major,
                  partial: !span.complete,
                  values: known.map((id) => valueAt(id, i)),
                })),
              },
              {
                format: full,
                axis: short,
                kind: 'stacked',
                names: { partial: look.texts.toDate, total: metricName('net-new-mrr', look) },
              },
              {
                label: `${title}: ${summary}`,
                heading: words.changes,
                picked: periodPicked(answer.spans),
                table: rowsTable(
                  title,
                  look.texts.period,
                  [...known, 'net-new-mrr', 'mrr'].map((id) => metricName(id, look)),
                  points.map(({ name }, i) => ({
                    head: name,
                    cells: [
                      ...known.map((id) => write(valueAt(id, i))),
                      write(net.series?.[i]?.value),
                      shown(full)(series?.[i]?.value),
                    ],
                  })),
                ),
              },
            ),
          ]
        : []),
      ...(course ? [course] : []),
    ],
    notes: [],
    excluded,
  };
}
