import { bars, barsMarks, type BarsData, type BarsOptions } from '../../charts/bars.ts';
import { labelled } from '../../charts/parts/text.ts';
import { sentence } from '../../i18n/say.ts';
import { formatsOf, noteOf } from '../base/groups.ts';
import type { Answers } from '../base/inquiry.ts';
import { rowsTable, shown } from '../base/series.ts';
import { picture, type Empty, type Look, type View } from '../base/view.ts';
import { byStage, numberAt, recordsOf, stageName, stagePicked, stagesInOrder } from './ladder.ts';
import { pipelineTexts } from './texts.ts';
import { pipelineNames } from './names.ts';

/** How long the open deals are in their stage, against how long deals usually stay there. */
export function timeInStageView({ main, usual, stalled, order }: Answers, look: Look): View | Empty {
  const now = main!.metrics['days-in-current-stage']!;
  if (now.value === null) return { empty: now.reason ?? 'no-rows' };
  const words = pipelineTexts(look);
  const names = pipelineNames(look);
  const { count } = look.formats;
  const days = formatsOf('duration_d', null, look);
  const records = (id: string) => {
    const { table } = usual?.metrics[id] ?? {};
    return new Map((table ? recordsOf(table) : []).map((row) => [String(row.get('stage')), row]));
  };
  const [means, medians] = [records('stage-duration'), records('stage-duration-km')];
  const stuck = stalled!.metrics['stalled-deals']!;
  const stuckIn = byStage(stuck);
  const groups = byStage(now);
  const rows = stagesInOrder(order, now.groups).flatMap((stage) => {
    const group = groups.get(stage);
    const key = String(stage);
    const row = {
      key: JSON.stringify(stage),
      name: stageName(stage),
      values: [group?.value ?? null],
      comparison: [numberAt(means.get(key), 'mean_days')],
      note: group && noteOf(group, now.unit, look),
      n: group?.n ?? 0,
      median: numberAt(medians.get(key), 'median'),
      stalled: stuckIn.get(stage)?.value ?? (stuck.value === null ? null : 0),
    };
    return group || row.comparison[0] !== null ? [row] : [];
  });
  const known = rows.filter(({ values, note }) => values[0] !== null && !note);
  const excess = ({ values, comparison }: (typeof rows)[number]): number => values[0]! - (comparison[0] ?? 0);
  const slowest = known.reduce<(typeof rows)[number] | undefined>(
    (best, row) => (!best || excess(row) > excess(best) ? row : best),
    undefined,
  );
  const hasUsual = rows.some(({ comparison }) => comparison[0] !== null);
  const title = names.titles['time-in-stage'];
  const summary = sentence(
    [
      words.open(now.n, count(now.n), ''),
      slowest &&
        words.slowest(
          slowest.name,
          days.full(slowest.values[0]!),
          slowest.comparison[0] === null ? '' : days.full(slowest.comparison[0]!),
        ),
      stuck.value !== null && words.stalledOf(count(stuck.value), count(now.n)),
    ],
    look,
  );
  const drawn = picture<BarsData, BarsOptions>(
    { draw: bars, marks: barsMarks },
    { series: [{ key: 'now', name: words.now, format: days.full, axis: days.short }], bars: rows },
    { kind: 'panels', names: { comparison: hasUsual ? words.usually : undefined } },
    {
      label: `${title}: ${summary}`,
      picked: stagePicked,
      table: rowsTable(
        title,
        words.stage,
        [words.deals, words.now, words.usual, words.median, words.stalled],
        rows.map(({ name, n, values, comparison, median, stalled: many }) => ({
          head: name,
          cells: [count(n), ...[values[0], comparison[0], median].map(shown(days.full)), shown(count)(many)],
        })),
      ),
    },
  );
  const marks = drawn.marks.map((mark, i) => {
    const { n, stalled: many } = rows[i]!;
    return {
      ...mark,
      label: [
        ...mark.label,
        words.dealsOf(n, count(n)),
        ...(many === null ? [] : [labelled(`${words.stalled}:`, count(many))]),
      ],
    };
  });
  return {
    title,
    summary,
    pictures: [{ ...drawn, marks }],
    notes: [...(hasUsual ? [] : [words.noUsual]), ...(stuck.value === null ? [] : [words.stalledMeans])],
    excluded: now.excluded,
  };
}
