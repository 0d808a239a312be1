import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { formatsOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { byStage, stageName, stagePicked, stagesInOrder } from './ladder.ts';
import { pipelineTexts } from './texts.ts';

/** Count, amount and weighted amount of the open deals, stage after stage. */
export function stagesView({ main, order }: Answers, look: Look): View | Empty {
  const { metrics, currency } = main!;
  const [amounts, open] = [metrics['pipeline-by-stage']!, metrics['open-opportunities']!];
  const weighted = metrics['weighted-pipeline']!;
  if (!open.value) return { empty: open.reason ?? 'no-rows' };
  const words = pipelineTexts(look);
  const { count, percent } = look.formats;
  const money = formatsOf('currency', currency, look);
  const columns = [
    { key: 'deals', name: words.deals, metric: open, format: count, axis: count },
    { key: 'amount', name: words.amount, metric: amounts, format: money.full, axis: money.short },
    { key: 'weighted', name: words.weighted, metric: weighted, format: money.full, axis: money.short },
  ].filter(({ metric }) => metric.value !== null);
  const stages = stagesInOrder(order, open.groups);
  const cells = columns.map(({ metric }) => byStage(metric));
  const rows = stages.map((stage) => ({
    key: JSON.stringify(stage),
    name: stageName(stage),
    // A rung without a deal holds none; a sum over none is no amount.
    values: cells.map((groups, c) => groups.get(stage)?.value ?? (columns[c]!.key === 'deals' ? 0 : null)),
  }));
  const lead = [...(amounts.value === null ? open : amounts).groups!].sort((a, b) => b.value! - a.value!)[0]!;
  const all = amounts.value ?? open.value;
  const write = amounts.value === null ? count : money.full;
  const title = metricName('pipeline-by-stage', look);
  const summary = sentence(
    [
      words.open(open.value, count(open.value), amounts.value === null ? '' : money.full(amounts.value)),
      weighted.value !== null && words.weightedAs(money.full(weighted.value)),
      lead.value !== null &&
        all > 0 &&
        words.most(stageName(lead.key[0] ?? null), write(lead.value), percent(lead.value / all)),
    ],
    look,
  );
  return {
    title,
    summary,
    pictures: [
      picture<BarsData, BarsOptions>(
        { draw: bars, marks: barsMarks },
        { series: columns.map(({ key, name, format, axis }) => ({ key, name, format, axis })), bars: rows },
        { kind: 'panels', names: {} },
        {
          label: `${title}: ${summary}`,
          picked: stagePicked,
          table: rowsTable(
            title,
            words.stage,
            columns.map(({ name }) => name),
            rows.map(({ name, values }) => ({
              head: name,
              cells: values.map((value, c) => shown(columns[c]!.format)(value)),
            })),
          ),
        },
      ),
    ],
    notes: [],
    excluded: amounts.excluded,
  };
}
