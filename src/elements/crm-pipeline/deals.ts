import {
  bubbles,
  bubblesMarks,
  type BubbleGroup,
  type BubblesData,
  type BubblesOptions,
} from '../../charts/bubbles.ts';
import { NONE } from '../../charts/types.ts';
import { sentence } from '../../i18n/say.ts';
import { tickOf } from '../../i18n/periods.ts';
import type { Answer } from '../../query/answer.ts';
import { addMonths, dayMs, isoDay, partsOf } from '../../util/civil.ts';
import { formatsOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { limitNote, limitOf } from './age.ts';
import type { PipelineAsked } from './question.ts';
import { pipelineTexts } from './texts.ts';
import { named, pipelineNames } from './names.ts';

/** Most pressing first; a deal is in the first that is true of it. */
const risks = ['overdue', 'too-long', 'inactive', 'fine'] as const;
const signs: Readonly<Record<(typeof risks)[number], Pick<BubbleGroup, 'sign' | 'class'>>> = {
  overdue: { sign: 'triangle', class: 'bad' },
  'too-long': { sign: 'square', class: 's4' },
  inactive: { sign: 'diamond', class: 'faint' },
  fine: { sign: 'dot', class: 's1' },
};

/** The axis reaches at most so far back and ahead: a few deals of years ago must not squeeze all others. */
const [daysBack, daysAhead] = [90, 270];

export interface OpenDeal {
  readonly id: string;
  readonly name: string;
  readonly close: number | null;
  readonly amount: number | null;
  readonly weighted: number | null;
  readonly risk: (typeof risks)[number];
}

const idsOf = (answer: Answer | undefined, metric: string): ReadonlySet<string | null> =>
  new Set(
    (answer?.metrics[metric]?.groups ?? []).filter(({ value }) => value).map(({ key }) => key[0] ?? null),
  );

/** Every open deal with what makes it risky. */
export function openDeals({ each, overdue, inactive, long }: Answers): OpenDeal[] {
  const by = each!.question.by!;
  const at = (key: readonly (string | null)[], column: string): string | null =>
    key[by.indexOf(column)] ?? null;
  const weighted = new Map(
    (each!.metrics['weighted-pipeline']!.groups ?? []).map(({ key, value }) => [at(key, 'deal_id'), value]),
  );
  const [late, idle] = [idsOf(overdue, 'overdue-deals'), idsOf(inactive, 'inactive-deals')];
  const limit = limitOf(long);
  const end = each!.period.hi;
  return (each!.metrics['open-pipeline']!.groups ?? []).map(({ key, value }) => {
    const id = at(key, 'deal_id');
    const [close, created] = [at(key, 'close_date'), at(key, 'created_at')];
    const old = limit !== null && created !== null && (end - Number(created)) / dayMs > limit;
    return {
      id: id ?? '',
      name: at(key, 'name') ?? id ?? NONE,
      close: close === null ? null : Number(close),
      amount: value,
      weighted: weighted.get(id) ?? null,
      risk: late.has(id) ? 'overdue' : old ? 'too-long' : idle.has(id) ? 'inactive' : 'fine',
    };
  });
}

/** Months on the time axis, each with its name. */
function ticksOf(from: number, to: number, look: Look): BubblesOptions['x']['ticks'] {
  const persian = look.settings.base.calendar === 'persian';
  const first = from - (partsOf(from, persian).date - 1) * dayMs;
  const ticks: BubblesOptions['x']['ticks'][number][] = [];
  let before: { from: string; to: string } | undefined;
  for (let day = first; day <= to; day = addMonths(day, 1, persian)) {
    const span = { from: isoDay(day), to: isoDay(addMonths(day, 1, persian)) };
    if (day >= from) {
      ticks.push({ at: day, ...tickOf(span, before, look.formats) });
      before = span;
    }
  }
  return ticks;
}

/** All open deals at a glance: when each is expected to close, what it is worth, and what is wrong with it. */
export function dealsView(answers: Answers, look: Look, { top }: PipelineAsked): View | Empty {
  const { metrics, currency } = answers.main!;
  const [pipeline, open] = [metrics['open-pipeline']!, metrics['open-opportunities']!];
  if (!open.value) return { empty: open.reason ?? 'no-rows' };
  if (pipeline.value === null) return { empty: pipeline.reason ?? 'no-value' };
  if (!answers.each) return { empty: 'missing-column:deals.close_date' };
  const words = pipelineTexts(look);
  const names = pipelineNames(look);
  const { count, date } = look.formats;
  const money = formatsOf('currency', currency, look);
  const all = openDeals(answers).sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1));
  const dated = all.filter(({ close, amount }) => close !== null && amount !== null);
  const drawn = dated.slice(0, top);
  const now = answers.each.period.hi - dayMs;
  const closes = drawn.map(({ close }) => close!);
  const from = Math.max(Math.min(...closes, now), now - daysBack * dayMs);
  const to = Math.min(Math.max(...closes, now), now + daysAhead * dayMs);
  const beyond = closes.filter((close) => close < from || close > to).length;
  const risky = all.filter(({ risk }) => risk !== 'fine');
  const worth = risky.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const groups = risks.map((risk) => ({ key: risk, name: named(names.risks, risk), ...signs[risk] }));
  const title = names.titles.deals;
  const summary = sentence(
    [
      words.atRisk(count(risky.length), count(all.length), money.full(worth)),
      // Each deal is told once, under the first that is true of it.
      ...risks
        .slice(0, -1)
        .map((risk) => [risk, risky.filter((deal) => deal.risk === risk).length] as const)
        .filter(([, many]) => many)
        .map(([risk, many], i) =>
          i ? words.further(risk, count(many)) : words.risky(named(names.risks, risk), count(many)),
        ),
    ],
    look,
  );
  const weighs = all.some(({ weighted }) => weighted !== null);
  const undrawn = all.length - dated.length;
  const smaller = dated.length - drawn.length;
  const idle = answers.inactive!.metrics['inactive-deals']!;
  const day = (close: number): string => date(isoDay(close));
  return {
    title,
    summary,
    pictures: [
      picture<BubblesData, BubblesOptions>(
        { draw: bubbles, marks: bubblesMarks },
        {
          groups,
          points: drawn.map(({ id, name, close, amount, weighted, risk }) => ({
            ...{ key: id, name, x: close!, y: amount!, size: weighted, group: risks.indexOf(risk) },
          })),
        },
        {
          x: { name: words.close, from, to, ticks: ticksOf(from, to, look), format: day },
          y: { name: words.amount, format: money.full, axis: money.short },
          ...(weighs && { size: { name: words.weightedSize, format: money.full } }),
          now: { at: now, name: `${words.today} ${day(now)}` },
        },
        {
          label: `${title}: ${summary}`,
          picked: (key) => ({ filter: [{ by: 'deal_id', in: [key] }] }),
          table: rowsTable(
            title,
            words.deals,
            [words.close, words.amount, words.weighted, words.risk],
            all.map(({ name, close, amount, weighted, risk }) => ({
              head: name,
              cells: [
                shown(day)(close),
                shown(money.full)(amount),
                shown(money.full)(weighted),
                named(names.risks, risk),
              ],
            })),
          ),
        },
      ),
    ],
    notes: [
      ...(beyond ? [words.beyond(beyond, count(beyond))] : []),
      ...(smaller ? [words.smaller(smaller, count(smaller))] : []),
      ...(undrawn ? [words.undrawn(undrawn, count(undrawn))] : []),
      ...limitNote(answers.long, look),
      ...(idle.value === null ? [words.noActivity] : []),
    ],
    excluded: pipeline.excluded,
  };
}
