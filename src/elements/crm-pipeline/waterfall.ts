import {
  waterfall,
  waterfallMarks,
  type WaterfallData,
  type WaterfallOptions,
  type WaterfallStep,
} from '../../charts/waterfall.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import { formatsOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { periodOf, rowsTable } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { numberAt, recordsOf } from './ladder.ts';
import { pipelineTexts } from './texts.ts';
import { named, pipelineNames } from './names.ts';

const leaves = new Set(['decreased', 'moved_out', 'won', 'lost']);

/** "closing:2026-10-01..2026-12-31" of a table's flags, in words. */
export function closingNote(flags: readonly string[] = [], look: Look): string[] {
  const [from, to] =
    flags
      .find((flag) => flag.startsWith('closing:'))
      ?.slice('closing:'.length)
      .split('..') ?? [];
  return from && to ? [pipelineTexts(look).closing(look.formats.range(from, to))] : [];
}

/** What changed between the period's start and its end, from the pipeline then to the pipeline now. */
export function waterfallView({ main, net }: Answers, look: Look): View | Empty {
  const { metrics, currency } = main!;
  const { value, table, reason, n, excluded } = metrics['pipeline-waterfall']!;
  if (value === null || !table || !n) return { empty: reason ?? 'no-rows' };
  const words = pipelineTexts(look);
  const names = pipelineNames(look);
  const { count } = look.formats;
  const money = formatsOf('currency', currency, look);
  const signed = (compact: boolean) =>
    unitFormat('currency', look.formats, look.texts, { currency, compact, signed: true });
  const rows = recordsOf(table).map((row) => {
    const bucket = String(row.get('bucket'));
    const amount = numberAt(row, 'amount') ?? 0;
    const deals = numberAt(row, 'deals') ?? 0;
    const total = bucket === 'start' || bucket === 'end';
    return {
      bucket,
      deals,
      total,
      name: named(names.buckets, bucket),
      value: leaves.has(bucket) ? -amount : amount,
    };
  });
  const steps = rows
    .filter(({ total, value: change, deals }) => total || change || deals)
    .map(({ bucket, name, total, value: change, deals }): WaterfallStep => ({
      key: bucket,
      name,
      kind: total ? 'total' : 'change',
      value: change,
      ...(bucket === 'won' ? { tone: 'good' } : bucket === 'lost' ? { tone: 'bad' } : {}),
      label: [words.dealsOf(deals, count(deals))],
    }));
  const start = rows.find(({ bucket }) => bucket === 'start')!.value;
  const change = value - start;
  const largest = steps
    .filter(({ kind }) => kind === 'change')
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const title = names.titles.waterfall;
  const summary = sentence(
    [
      periodOf(main!, look),
      words.fromTo(money.full(start), money.full(value)) +
        (start > 0
          ? ` (${unitFormat('relative', look.formats, look.texts, { signed: true })(change / start)})`
          : ''),
      ...largest.slice(0, 3).map((step) => `${step.name} ${signed(false)(step.value)}`),
    ],
    look,
  );
  const all = net!.metrics['net-pipeline-change']!.value;
  return {
    title,
    number: money.full(value),
    summary,
    beside:
      all === null
        ? undefined
        : [
            [
              `${metricName('net-pipeline-change', look)}${look.texts.comma}${words.allOpen}`,
              signed(true)(all),
            ],
          ],
    pictures: [
      picture<WaterfallData, WaterfallOptions>(
        { draw: waterfall, marks: waterfallMarks },
        { steps },
        { format: money.full, axis: money.short, change: signed(true), names: { total: words.total } },
        {
          label: `${title}: ${summary}`,
          table: rowsTable(
            title,
            words.bucket,
            [words.deals, words.amount],
            rows.map(({ name, deals, total, value: amount }) => ({
              head: name,
              cells: [count(deals), total ? money.full(amount) : signed(false)(amount)],
            })),
          ),
        },
      ),
    ],
    notes: closingNote(table.flags, look),
    excluded,
  };
}
