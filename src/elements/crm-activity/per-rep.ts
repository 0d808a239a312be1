import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { formatsOf, groupFilter, groupKey, groupName, moreText } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import type { ActivityAsked } from './question.ts';
import { activityTexts } from './texts.ts';

/** How much each person does a working day, against the benchmark. */
export function perRepView(
  { main }: Answers,
  look: Look,
  { metric, benchmark, top }: ActivityAsked,
): View | Empty {
  const { value, reason, unit, excluded, groups = [] } = main!.metrics[metric]!;
  if (value === null) return { empty: reason ?? 'no-rows' };
  const words = activityTexts(look);
  const { count } = look.formats;
  const { full, short } = formatsOf(unit, null, look);
  // Who sells nothing has no value.
  const reps = groups.filter((group) => group.value !== null).sort((a, b) => b.value! - a.value!);
  if (!reps.length) return { empty: 'no-rows' };
  const line = benchmark ?? value;
  const above = reps.filter((rep) => rep.value! >= line).length;
  const name = metricName(metric, look);
  const rows = reps.map((rep) => ({ key: groupKey(rep), name: groupName(rep, look), values: [rep.value] }));
  const summary = sentence(
    [
      periodOf(main!, look),
      look.texts.by(words.average, full(value)),
      benchmark === undefined
        ? words.leads(rows[0]!.name, full(reps[0]!.value!))
        : words.reach(count(above), count(reps.length), full(benchmark)),
    ],
    look,
  );
  return {
    title: name,
    number: full(value),
    summary,
    pictures: [
      picture<BarsData, BarsOptions>(
        { draw: bars, marks: barsMarks },
        {
          series: [{ key: metric, name, format: full, axis: short, reference: line }],
          bars: rows.slice(0, top),
          more: rows.length > top ? moreText(rows.length - top, look) : undefined,
        },
        { kind: 'panels', names: { reference: benchmark === undefined ? words.average : words.benchmark } },
        {
          label: `${name}: ${summary}`,
          picked: (key) => ({ filter: groupFilter(['owner'], key) }),
          table: rowsTable(
            name,
            dimensionName('owner', look),
            [name],
            rows.map((row) => ({ head: row.name, cells: [full(row.values[0]!)] })),
          ),
        },
      ),
    ],
    notes: [],
    excluded,
  };
}
