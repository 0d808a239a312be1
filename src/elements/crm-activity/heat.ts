import { heatMap, heatMapMarks, type HeatMapData, type HeatMapOptions } from '../../charts/heat-map.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { dayMs, isoDay } from '../../util/civil.ts';
import { formatsOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { atTimes, weekFrom } from './clock.ts';
import type { ActivityAsked } from './question.ts';
import { activityTexts } from './texts.ts';

/** A Monday, to name weekdays by. */
const monday = Date.UTC(2024, 0, 1);

const greatest = (totals: ReadonlyMap<number, number>): number =>
  [...totals].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, -1])[0];

/** Activities by weekday and hour. */
export function heatView({ main, each }: Answers, look: Look, { metric }: ActivityAsked): View | Empty {
  const { value, reason, unit, excluded } = main!.metrics[metric]!;
  if (!value) return { empty: reason ?? 'no-rows' };
  const words = activityTexts(look);
  const { settings, formats } = look;
  const zone = settings.base.timeZone ?? 'UTC';
  const times = atTimes(each!, metric, zone);
  const totals = (of: (time: (typeof times)[number]) => number): Map<number, number> => {
    const sums = new Map<number, number>();
    for (const time of times) sums.set(of(time), (sums.get(of(time)) ?? 0) + time.value);
    return sums;
  };
  const hourly = times[0]?.hour !== null;
  const hours = times.map(({ hour }) => hour ?? 0);
  const first = hours.reduce((a, b) => Math.min(a, b), 23);
  const last = hours.reduce((a, b) => Math.max(a, b), 0);
  const hourName = (hour: number, short: boolean): string =>
    formats.part(
      `2024-01-01T${String(hour).padStart(2, '0')}:00:00Z`,
      short ? { hour: 'numeric' } : { hour: 'numeric', minute: '2-digit' },
    );
  const dayName = (day: number, style: 'short' | 'long'): string =>
    formats.part(isoDay(monday + (day - 1) * dayMs), { weekday: style });
  const rows = weekFrom(settings.base.weekStart ?? 1);
  const columns = hourly ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [0];
  const sums = totals(({ day, hour }) => day * 24 + (hour ?? 0));
  const valueAt = (day: number, hour: number): number => sums.get(day * 24 + hour) ?? 0;
  const { full, short } = formatsOf(unit, null, look);
  const [byDay, byHour] = [totals(({ day }) => day), totals(({ hour }) => hour ?? 0)];
  const [busyDay, busyHour] = [greatest(byDay), greatest(byHour)];
  const name = metricName(metric, look);
  const title = words.heatTitle(name);
  const summary = sentence(
    [
      periodOf(main!, look),
      look.texts.by(name, full(value)),
      words.busiestDay(dayName(busyDay, 'long'), full(byDay.get(busyDay)!)),
      hourly && words.busiestHour(hourName(busyHour, false), full(byHour.get(busyHour)!)),
    ],
    look,
  );
  return {
    title,
    number: full(value),
    summary,
    pictures: [
      picture<HeatMapData, HeatMapOptions>(
        { draw: heatMap, marks: heatMapMarks },
        {
          rows: rows.map((day) => ({
            key: String(day),
            name: dayName(day, 'long'),
            tick: dayName(day, 'short'),
          })),
          columns: columns.map((hour) => ({
            key: String(hour),
            name: hourly ? hourName(hour, false) : words.allDay,
            tick: hourly ? hourName(hour, true) : words.allDay,
          })),
          cells: rows.flatMap((day, row) =>
            columns.map((hour, column) => ({
              key: `${day}-${hour}`,
              row,
              column,
              value: valueAt(day, hour),
            })),
          ),
        },
        { format: full, axis: short, count: formats.count, ordered: true, names: { value: name } },
        {
          label: `${title}: ${summary}`,
          table: rowsTable(
            title,
            words.weekday,
            [...columns.map((hour) => (hourly ? hourName(hour, false) : words.allDay)), words.total],
            rows.map((day) => ({
              head: dayName(day, 'long'),
              cells: [...columns.map((hour) => full(valueAt(day, hour))), full(byDay.get(day) ?? 0)],
            })),
          ),
        },
      ),
    ],
    notes: [hourly ? words.zone(zone) : words.daysOnly],
    excluded,
  };
}
