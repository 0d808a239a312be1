import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { steps, stepsMarks, type StepsData, type StepsOptions, type StepsRow } from '../../charts/steps.ts';
import { timeSeries, timeSeriesMarks } from '../../charts/time-series.ts';
import { NONE } from '../../charts/types.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import type { Answer } from '../../query/answer.ts';
import { dayMs } from '../../util/civil.ts';
import { formatsOf, groupFilter, groupKey, moreText } from '../base/groups.ts';
import { periodOf, periodPicked, pointsOf, rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { wordName } from '../crm-table/names.ts';
import { daysBetween, daysLate, type Order } from './rows.ts';
import { progressOf } from './shapes.ts';
import { orderTexts } from './texts.ts';

/** As an order goes; what came to nothing last. */
const course = [
  'draft',
  'pending',
  'on_hold',
  'processing',
  'shipped',
  'completed',
  'cancelled',
  'refunded',
  'failed',
];

/** How many orders are in each status, in the order in which they pass through them. */
export function statusView(answer: Answer, look: Look): View | Empty {
  const words = orderTexts(look);
  const { 'orders-by-status': result, 'open-orders': open } = answer.metrics;
  const { count, percent } = look.formats;
  const place = (status: string | null | undefined): number => {
    const at = course.indexOf(status ?? '');
    return at < 0 ? course.length : at;
  };
  const groups = [...(result?.groups ?? [])].sort((a, b) => place(a.key[0]) - place(b.key[0]));
  if (!groups.length) return { empty: result?.reason ?? 'no-rows' };
  const all = groups.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const name = (status: string | null | undefined): string =>
    status == null ? NONE : wordName(status, look);
  const title = words.titles.status;
  const largest = groups.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a));
  const summary = sentence(
    [
      answer.period.from && periodOf(answer, look),
      words.ordersOf(all, count(all)),
      open!.value !== null && words.open(open!.value, count(open!.value)),
      words.mostly(name(largest.key[0]), percent((largest.value ?? 0) / all)),
    ],
    look,
  );
  const data: BarsData = {
    series: [{ key: 'orders-by-status', name: words.titles.status, format: count, axis: count }],
    bars: groups.map((group) => ({ key: groupKey(group), name: name(group.key[0]), values: [group.value] })),
  };
  return {
    title,
    summary,
    pictures: [
      picture<BarsData, BarsOptions>(
        { draw: bars, marks: barsMarks },
        data,
        { kind: 'panels', names: {} },
        {
          label: `${title}: ${summary}`,
          picked: (key) => ({ filter: groupFilter(['order_status'], key) }),
          table: rowsTable(
            title,
            words.status,
            [metricName('order-count', look), '%'],
            groups.map(({ key, value }) => ({
              head: name(key[0]),
              cells: [shown(count)(value), shown(percent)((value ?? 0) / all)],
            })),
          ),
        },
      ),
    ],
    notes: [],
    excluded: result!.excluded,
  };
}

/** Numbers beside one another: names and values of what is known. */
export const besideOf = (answer: Answer, ids: readonly string[], look: Look): (readonly [string, string])[] =>
  ids.flatMap((id) => {
    const result = answer.metrics[id];
    if (result?.value == null) return [];
    const text = formatsOf(result.unit, answer.currency, look).full(result.value);
    return [[metricName(id, look), text] as const];
  });

const days = (from: number, to: number | null): number | null => (to === null ? null : (to - from) / dayMs);

function stepsRow(order: Order, look: Look): StepsRow {
  const words = orderTexts(look);
  const { answer, formats, settings } = look;
  const zone = settings.base.timeZone;
  const { placed, picked, shipped, delivered, promised, status } = order;
  const progress = progressOf(status);
  const arrived = delivered ?? (progress === 'done' ? shipped : null);
  const overdue = arrived === null && progress !== 'ended' ? daysLate(order, answer.asOf, zone) : 0;
  const behind =
    promised !== null && arrived !== null && arrived > promised
      ? Math.max(1, daysBetween(promised, arrived, zone))
      : 0;
  const late = overdue || behind;
  const took = arrived === null ? null : daysBetween(placed, arrived, zone);
  const note = late
    ? words.tookLate(late, formats.count(late))
    : took !== null
      ? words.took(took, formats.count(took))
      : progress === 'ended'
        ? wordName(status!, look)
        : words.running;
  return {
    key: order.id,
    name: order.id,
    done: [0, days(placed, picked), days(placed, shipped), days(placed, delivered)],
    promised: days(placed, promised),
    now: arrived === null && progress !== 'ended' ? days(placed, answer.asOf) : null,
    note,
    late: late > 0,
  };
}

/** Each order's way from the day it was placed; the newest first. */
export function timelineView(
  answer: Answer,
  orders: readonly Order[],
  total: number,
  look: Look,
): View | Empty {
  const words = orderTexts(look);
  if (!orders.length) return { empty: answer.metrics['order-cycle-time']!.reason ?? 'no-rows' };
  const { formats } = look;
  const rows = orders.map((order) => stepsRow(order, look));
  const title = words.titles.timeline;
  const write = (value: number): string =>
    formats.number(value, {
      ...{ style: 'unit', unit: 'day', unitDisplay: 'long' },
      maximumFractionDigits: value < 10 ? 1 : 0,
    });
  const short = (value: number): string =>
    formats.number(value, { style: 'unit', unit: 'day', unitDisplay: 'narrow' });
  const beside = besideOf(
    answer,
    ['order-cycle-time', 'time-to-pick', 'time-to-ship', 'on-time-delivery-rate', 'otif-rate'],
    look,
  );
  const summary = sentence(
    [
      ...besideOf(answer, ['order-cycle-time', 'on-time-delivery-rate'], look).map(([name, value]) =>
        look.texts.by(name, value),
      ),
      words.newest(rows.length, formats.count(rows.length), formats.count(total)),
    ],
    look,
  );
  const data: StepsData = {
    rows,
    more: total > rows.length ? moreText(total - rows.length, look) : undefined,
  };
  return {
    title,
    summary,
    beside,
    pictures: [
      picture<StepsData, StepsOptions>(
        { draw: steps, marks: stepsMarks },
        data,
        { steps: words.steps, format: write, axis: short, names: { promised: words.promised } },
        {
          label: `${title}: ${summary}`,
          picked: (key) => ({ filter: [{ by: 'order_id', in: [key] }] }),
          table: rowsTable(
            title,
            words.order,
            [...words.steps.slice(1), words.promised, words.status],
            rows.map(({ name, done, promised, note }) => ({
              head: name,
              cells: [...done.slice(1), promised ?? null].map(shown(write)).concat(note),
            })),
          ),
        },
      ),
    ],
    notes: [],
    excluded: answer.metrics['order-cycle-time']!.excluded,
  };
}

/** What was bought, month by month; of an export without amounts how many orders. */
export function historyView(answer: Answer, look: Look): View | Empty {
  const words = orderTexts(look);
  const { 'order-value': worth, 'order-count': counted } = answer.metrics;
  const isCounted = !!worth!.reason?.startsWith('missing-');
  const [id, result] = isCounted ? ['order-count', counted!] : ['order-value', worth!];
  const points = pointsOf(answer.spans, result.series, answer.asOf, look);
  if (!result.series || points.every(({ valued }) => valued.value === null))
    return { empty: result.reason ?? 'no-rows' };
  const { full, short } = formatsOf(result.unit, answer.currency, look);
  const { count } = look.formats;
  const title = words.titles.history;
  const known = points.filter(({ valued, span }) => valued.value !== null && span.complete);
  const best = known.length ? known.reduce((a, b) => (b.valued.value! > a.valued.value! ? b : a)) : undefined;
  const last = known.at(-1);
  const summary = sentence(
    [
      answer.period.from && periodOf(answer, look),
      counted!.value !== null && words.ordersOf(counted!.value, count(counted!.value)),
      last && words.inMonth(full(last.valued.value!), last.name),
      best && best !== last && words.inMonth(full(best.valued.value!), best.name),
    ],
    look,
  );
  const name = metricName(id, look);
  return {
    title,
    ...(result.value !== null && { number: full(result.value) }),
    summary,
    beside: besideOf(answer, isCounted ? [] : ['order-count', 'average-order-value'], look),
    pictures: [
      picture(
        { draw: timeSeries, marks: timeSeriesMarks },
        {
          points: points.map(({ key, name: month, tick, major, span, valued }) => ({
            ...{ key, name: month, tick, major, value: valued.value, partial: !span.complete },
          })),
        },
        { format: full, axis: short, shape: 'bars', names: { value: name, partial: look.texts.toDate } },
        {
          label: `${title}: ${summary}`,
          picked: periodPicked(answer.spans),
          table: rowsTable(
            title,
            look.texts.period,
            [name, ...(isCounted ? [] : [metricName('order-count', look)])],
            points.map(({ name: month, valued }, i) => ({
              head: month,
              cells: [
                shown(full)(valued.value),
                ...(isCounted ? [] : [shown(count)(counted!.series?.[i]?.value)]),
              ],
            })),
          ),
        },
      ),
    ],
    notes: [],
    excluded: result.excluded,
  };
}
