import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { dimensionName } from '../base/dimension-names.ts';
import { formatsOf, moreText } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { partsOf } from './mix.ts';
import type { ActivityAsked } from './question.ts';
import { activityTexts, typeName } from './texts.ts';

/** How the recorded time is spent: of all together, then of each person. */
export function timeView(answers: Answers, look: Look, asked: ActivityAsked): View | Empty {
  const main = answers.main!;
  const { value, reason, excluded, unit, groups = [] } = main.metrics[asked.metric]!;
  if (!value) return { empty: reason ?? 'no-value' };
  const grouped = answers.groups!.metrics[asked.metric]!;
  if (!grouped.groups) return { empty: grouped.reason ?? 'no-rows' };
  const words = activityTexts(look);
  const { percent } = look.formats;
  const time = formatsOf(unit, null, look);
  const { types, rows, picked } = partsOf(answers, asked, look);
  const ofType = new Map(groups.map(({ key, value: seconds }) => [key[0] ?? null, seconds ?? 0]));
  const named = types.filter(({ key }) => key !== 'rest');
  const known = named.map(({ type }) => ofType.get(type) ?? 0);
  const left = value - known.reduce((a, b) => a + b, 0);
  const all = {
    key: '',
    name: words.all,
    total: value,
    values: types.length > named.length ? [...known, left] : known,
  };
  const shownRows = [all, ...rows.slice(0, asked.top)];
  const selling = answers.share!.metrics['selling-time-share']!.value;
  const untimed = (answers.share!.metrics['activity-mix']!.groups ?? []).filter(
    ({ key, value: many }) => many && !ofType.get(key[0] ?? null),
  );
  const title = words.titles.time;
  const summary = sentence(
    [
      periodOf(main, look),
      words.recorded(time.full(value)),
      types[0] && words.most(types[0].name, time.full(known[0]!), percent(known[0]! / value)),
    ],
    look,
  );
  return {
    title,
    number: time.full(value),
    summary,
    ...(selling !== null && { beside: [[metricName('selling-time-share', look), percent(selling)]] }),
    pictures: [
      picture<BarsData, BarsOptions>(
        { draw: bars, marks: barsMarks },
        {
          series: types.map(({ key, name }) => ({
            ...{ key, name, faint: key === 'rest', format: time.full, axis: time.short },
          })),
          bars: shownRows,
          more: rows.length > asked.top ? moreText(rows.length - asked.top, look) : undefined,
        },
        { kind: 'share', percent, names: { total: words.total } },
        {
          label: `${title}: ${summary}`,
          picked,
          table: rowsTable(
            title,
            dimensionName(asked.by, look),
            [...types.map(({ name }) => name), words.total],
            [all, ...rows].map(({ name, values, total }) => ({
              head: name,
              cells: [...values.map((seconds) => time.full(seconds ?? 0)), time.full(total)],
            })),
          ),
        },
      ),
    ],
    notes: untimed.length
      ? [words.untimed(untimed.map(({ key }) => typeName(key[0] ?? null, look)).join(look.texts.comma))]
      : [],
    excluded,
  };
}
