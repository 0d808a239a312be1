import { funnel, funnelMarks, type FunnelStage } from '../../charts/funnel.ts';
import { NONE } from '../../charts/types.ts';
import { metricName, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { TableAnswer } from '../../query/answer.ts';
import type { Answers } from '../base/inquiry.ts';
import { rowsTable } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';

export const funnelMetric = 'stage-conversion-rate';
/** A step that fewer deals have reached is not called the weakest. */
const fewest = 5;

interface Stage extends FunnelStage {
  readonly still: number | null;
}

/** Stages of the analysis' table, found by the names of its columns; the last is the won one. */
export function stagesOf({ columns, rows }: TableAnswer, won: string): Stage[] {
  const cell = (row: number, name: string): number | null => (rows[row]?.[columns.findIndex((column) => column.name === name)] ?? null) as number | null;
  return rows.map((_, i) => {
    const key = String(cell(i, 'stage'));
    const count = cell(i, 'entered');
    const before = cell(i - 1, 'entered');
    return {
      key,
      name: key === 'won' ? won : key,
      count,
      amount: cell(i, 'amount'),
      ofPrevious: i && before && count !== null ? count / before : null,
      days: cell(i, 'median_days'),
      lost: cell(i, 'dropped'),
      still: cell(i, 'still'),
      won: i === rows.length - 1,
    };
  });
}

/** The step that the smallest share goes beyond. */
export const weakestOf = (stages: readonly Stage[]): number | undefined =>
  stages.reduce<number | undefined>(
    (weakest, { ofPrevious }, i) => (ofPrevious != null && stages[i - 1]!.count! >= fewest && (weakest === undefined || ofPrevious < stages[weakest]!.ofPrevious!) ? i : weakest),
    undefined,
  );

function notesOf(flags: readonly string[], { texts, formats }: Look): string[] {
  const { inferred, partlyInferred, lostUnknown, noAmounts } = texts.funnel;
  const said: Readonly<Record<string, (count: string) => string>> = {
    inferred: () => inferred,
    'partly-inferred': partlyInferred,
    'lost-stage-unknown': lostUnknown,
    'no-amounts': () => noAmounts,
  };
  return flags.flatMap((flag) => {
    const [code, count] = flag.split(':');
    return said[code!]?.(formats.number(Number(count))) ?? [];
  });
}

export function funnelView({ main }: Answers, look: Look): View | Empty {
  const result = main!.metrics[funnelMetric]!;
  const { value, table, n } = result;
  if (value === null || !table) return { empty: result.reason ?? 'no-rows' };
  const { texts, formats } = look;
  const words = texts.funnel;
  const stages = stagesOf(table, words.won);
  const count = (number: number): string => formats.number(number);
  const percent = (share: number): string => formats.percent(share);
  const { currency } = main!;
  const amount = unitFormat('currency', formats, texts, { currency, compact: true });
  const fullAmount = unitFormat('currency', formats, texts, { currency });
  const days = unitFormat('duration_d', formats, texts, { compact: true });
  const weak = weakestOf(stages);
  const weakest = weak === undefined ? undefined : stages[weak]!;
  const summary = sentence(
    [words.summary(count(stages.at(-1)!.count!), count(n), percent(value)), weakest && words.weakest(stages[weak! - 1]!.name, weakest.name, percent(weakest.ofPrevious!))],
    look,
  );
  const write = (number: number | null | undefined, format: (number: number) => string): string => (number == null ? NONE : format(number));
  const label = `${metricName(funnelMetric, look)}: ${summary}`;
  return {
    title: metricName(funnelMetric, look),
    summary,
    pictures: [
      picture(
        { draw: funnel, marks: funnelMarks },
        { stages, overall: value },
        { count, percent, amount, days, ofPrevious: (share: number) => words.share(percent(share)), names: { count: words.deals, amount: words.amount, days: words.days, lost: words.lost, overall: words.overall } },
        {
          label,
          picked: (key) => ({ filter: [{ by: 'stage', in: [key] }] }),
          table: rowsTable(
            label,
            words.stage,
            [words.deals, words.ofPrevious, words.amount, words.days, words.lost, words.still],
            stages.map((stage) => ({
              head: stage.name,
              cells: [write(stage.count, count), write(stage.ofPrevious, percent), write(stage.amount, fullAmount), write(stage.days, days), write(stage.lost, count), write(stage.still, count)],
            })),
          ),
        },
      ),
    ],
    notes: notesOf(table.flags ?? [], look),
    excluded: result.excluded,
  };
}
