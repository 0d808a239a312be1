import { funnel, funnelMarks, type FunnelStage } from '../../charts/funnel.ts';
import { metricName, reasonText, sentence } from '../../i18n/say.ts';
import { unitFormat } from '../../i18n/units.ts';
import type { TableAnswer } from '../../query/answer.ts';
import type { Answers } from '../base/inquiry.ts';
import { rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';

export const funnelMetric = 'stage-conversion-rate';
/** A step that fewer deals have reached is not called the weakest. */
const fewest = 5;

export interface Stage extends FunnelStage {
  readonly still: number | null;
}

/** Stages of the analysis' table, found by the names of its columns; the last is the won one. */
export function stagesOf({ columns, rows }: TableAnswer, won: string): Stage[] {
  const cell = (row: number, name: string): number | null =>
    (rows[row]?.[columns.findIndex((column) => column.name === name)] ?? null) as number | null;
  return rows.map((_, i) => {
    const key = String(cell(i, 'stage'));
    return {
      key,
      name: key === 'won' ? won : key,
      count: cell(i, 'entered'),
      amount: cell(i, 'amount'),
      ofPrevious: cell(i - 1, 'rate'),
      days: cell(i, 'median_days'),
      lost: cell(i, 'dropped'),
      still: cell(i, 'still'),
      won: i === rows.length - 1,
    };
  });
}

/** Index of the stage that the smallest share of those in the one before go on to. */
export function weakestOf(stages: readonly Stage[]): number | undefined {
  let weakest: number | undefined;
  stages.forEach(({ ofPrevious }, i) => {
    if (
      ofPrevious != null &&
      stages[i - 1]!.count! >= fewest &&
      ofPrevious < (stages[weakest ?? -1]?.ofPrevious ?? Infinity)
    )
      weakest = i;
  });
  return weakest;
}

function noteOf(flag: string, look: Look): string {
  const [code, count] = flag.split(':') as [string, string?];
  const said = look.formats.count(Number(count));
  const { inferred, partlyInferred, lostUnknown, noAmounts } = look.texts.funnel;
  const notes = new Map([
    ['inferred', inferred],
    ['partly-inferred', partlyInferred(said)],
    ['lost-stage-unknown', lostUnknown(said)],
    ['no-amounts', noAmounts],
  ]);
  return notes.get(code) ?? reasonText(flag, look);
}

export function funnelView({ main }: Answers, look: Look): View | Empty {
  const { currency, metrics } = main!;
  const { value, table, n, reason, excluded } = metrics[funnelMetric]!;
  if (value === null || !table) return { empty: reason ?? 'no-rows' };
  const { texts, formats } = look;
  const { count, percent } = formats;
  const words = texts.funnel;
  const stages = stagesOf(table, words.won);
  const amount = unitFormat('currency', formats, texts, { currency, compact: true });
  const days = unitFormat('duration_d', formats, texts, { compact: true });
  const weakest = weakestOf(stages);
  const isInferred = !!table.flags?.includes('inferred');
  const summary = sentence(
    [
      words.summary(count(Math.round(value * n)), count(n), percent(value)),
      weakest !== undefined &&
        words.weakest(
          stages[weakest - 1]!.name,
          stages[weakest]!.name,
          percent(stages[weakest]!.ofPrevious!),
        ),
    ],
    look,
  );
  const counts = shown(count);
  const amounts = shown(unitFormat('currency', formats, texts, { currency }));
  const rows = stages.map((stage) => ({
    head: stage.name,
    cells: [
      counts(stage.count),
      shown(percent)(stage.ofPrevious),
      amounts(stage.amount),
      shown(days)(stage.days),
      counts(stage.lost),
      counts(stage.still),
    ],
  }));
  const title = metricName(funnelMetric, look);
  return {
    title,
    summary,
    pictures: [
      picture(
        { draw: funnel, marks: funnelMarks },
        { stages, overall: value },
        {
          count,
          percent,
          amount,
          days,
          ofPrevious: (share) => words.share(percent(share)),
          names: {
            count: words.deals,
            amount: words.amount,
            days: words.days,
            lost: words.lost,
            overall: words.overall,
          },
        },
        {
          label: `${title}: ${summary}`,
          // A bar of history holds deals that stand elsewhere by now: no filter of the current stage stands for it,
          // nor for won deals whose stage has no name.
          picked: (key) => (isInferred && key !== 'won' ? { filter: [{ by: 'stage', in: [key] }] } : {}),
          table: rowsTable(
            title,
            words.stage,
            [words.deals, words.ofPrevious, words.amount, words.days, words.lost, words.still],
            rows,
          ),
        },
      ),
    ],
    notes: (table.flags ?? []).map((flag) => noteOf(flag, look)),
    excluded,
  };
}
